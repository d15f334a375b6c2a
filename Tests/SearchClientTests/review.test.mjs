// The script that shows, on the reader's day, that a page should have been checked again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const script = readFileSync(new URL("../../themes/default/assets/review.js", import.meta.url), "utf8");

/** Runs the script on a device whose clock stands at a local time; returns whether the notice is hidden. */
function isHidden(due, ...localTime) {
  class Clock extends Date {
    constructor() {
      super(...localTime);
    }
  }
  const notice = { hidden: true, dataset: { reviewDue: due } };
  const document = {
    querySelectorAll(selector) {
      assert.equal(selector, "[data-review-due][hidden]");
      return [notice];
    },
  };
  vm.runInNewContext(script, { document, Date: Clock });
  return notice.hidden;
}

test("the notice stays hidden up to the end of its day", () => {
  assert.equal(isHidden("2026-11-24", 2026, 0, 5), true);
  assert.equal(isHidden("2026-11-24", 2026, 10, 24, 23, 59), true);
});

test("the notice shows from the day after, by the clock of the device", () => {
  assert.equal(isHidden("2026-11-24", 2026, 10, 25, 0, 0), false);
  assert.equal(isHidden("2026-11-24", 2027, 0, 1), false);
  assert.equal(isHidden("2026-09-30", 2026, 9, 1), false);
});
