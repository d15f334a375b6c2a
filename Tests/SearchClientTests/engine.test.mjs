// The search engine of the browser, held to the words that the Swift side writes into the index.
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";

const source = readFileSync(new URL("../../Sources/Indexing/Client/engine.js", import.meta.url), "utf8");
const SuluhSearch = vm.runInNewContext(source + "; SuluhSearch");
const rows = JSON.parse(readFileSync(new URL("../Fixtures/search/tokens.json", import.meta.url), "utf8"));

for (const row of rows) {
  test(`words of ${JSON.stringify(row.text)}`, () => {
    assert.deepEqual(Array.from(SuluhSearch.words(row.text), (word) => word.word), row.words);
  });
}

test("an index of another format is refused", () => {
  assert.throws(() => SuluhSearch.open({ format: 99 }));
  assert.throws(() => SuluhSearch.open(undefined));
});
