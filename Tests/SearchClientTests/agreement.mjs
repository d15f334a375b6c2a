// Compares the engine of the browser with answers that Swift has written into a file: node agreement.mjs FILE.
// Prints the first differences; prints nothing when there is none. AgreementTests.swift runs it.
import { readFileSync } from "node:fs";
import vm from "node:vm";

const SHOWN = 10;
const answers = JSON.parse(readFileSync(process.argv[2], "utf8"));
const SuluhSearch = vm.runInNewContext(answers.engine + "; SuluhSearch");
const index = SuluhSearch.open(JSON.parse(answers.index));
const openParts = () => SuluhSearch.open(Object.values(inParts.SuluhIndexes)[0]);
// The index in parts, as a browser finds them in its page; each query fetches what it lacks.
const inParts = {};
answers.scripts.forEach((script) => vm.runInNewContext(script, { self: inParts }));
let parts = openParts();
const differences = [];

function compare(asked, swift, javaScript) {
  const pair = [JSON.stringify(swift), JSON.stringify(javaScript)];
  if (pair[0] !== pair[1]) differences.push(`${JSON.stringify(asked)}\n  Swift      ${pair[0]}\n  JavaScript ${pair[1]}`);
}

answers.texts.forEach((text, number) => {
  compare(text, answers.words[number], Array.from(SuluhSearch.words(text), (word) => word.word));
});

function answer(query) {
  for (;;) {
    const found = parts.search(query);
    if (found.missing.length === 0) return found;
    for (const name of found.missing) parts.add(name, inParts.SuluhParts[name]);
  }
}

answers.queries.forEach((query, number) => {
  const swift = answers.found[number].map(({ url, score, why, sections }) => ({ url, score, why, sections }));
  if (number % 20 === 0) parts = openParts(); // a reader who has nothing yet
  for (const results of [index.search(query), answer(query)]) {
    const found = Array.from(results, ({ url, score, why, sections }) => (
      { url, score, why, sections: Array.from(sections, (section) => section.url) }));
    compare(query, swift, found);
  }
});

if (differences.length > 0) console.log([`${differences.length} differences`, ...differences.slice(0, SHOWN)].join("\n"));
