// The engine as its source has it, with comments; AgreementTests.swift runs the one that is shipped.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const read = (path) => readFileSync(new URL(`../../Sources/Indexing/${path}`, import.meta.url), "utf8");
const parts = ["words", "forms", "ranking", "query", "index", "search", "marks"].map((name) => read(`Client/${name}.js`));
const format = read("FORMAT.md").match(/^Format (\d+)$/m)[1];

export const SuluhSearch = vm.runInNewContext(`(function () {
  "use strict";
  var FORMAT = ${format};
  ${parts.join("\n")}
  return { format: FORMAT, open: open, words: words, mark: mark, distance: distance, roots: roots, affixes: affixes };
})()`);
