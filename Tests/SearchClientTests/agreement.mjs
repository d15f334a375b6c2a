// Compares the engine of the browser with answers that Swift has written into a file: node agreement.mjs FILE.
// Prints the first differences; prints nothing when there is none. AgreementTests.swift runs it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const SHOWN = 10;
const answers = JSON.parse(readFileSync(process.argv[2], "utf8"));
const SuluhSearch = vm.runInNewContext(answers.engine + "; SuluhSearch");
const index = SuluhSearch.open(JSON.parse(answers.index));
const differences = [];

function compare(asked, swift, javaScript) {
  const pair = [JSON.stringify(swift), JSON.stringify(javaScript)];
  if (pair[0] !== pair[1]) differences.push(`${JSON.stringify(asked)}\n  Swift      ${pair[0]}\n  JavaScript ${pair[1]}`);
}

answers.texts.forEach((text, number) => {
  compare(text, answers.words[number], Array.from(SuluhSearch.words(text), (word) => word.word));
});
answers.queries.forEach((query, number) => {
  const swift = answers.found[number].map(({ url, score, why, sections }) => ({ url, score, why, sections }));
  const found = Array.from(index.search(query), ({ url, score, why, sections }) => (
    { url, score, why, sections: Array.from(sections, (section) => section.url) }));
  compare(query, swift, found);
});

if (differences.length > 0) console.log([`${differences.length} differences`, ...differences.slice(0, SHOWN)].join("\n"));
