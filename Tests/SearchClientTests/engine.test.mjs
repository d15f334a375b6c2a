// The search engine of the browser, held to the words that the Swift side writes into the index.
import assert from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SuluhSearch } from "./engine.mjs";

const fixture = (name) => JSON.parse(readFileSync(new URL(`../Fixtures/search/${name}`, import.meta.url), "utf8"));
const rows = fixture("tokens.json");
const { queries } = fixture("queries.json");

for (const row of rows) {
  test(`words of ${JSON.stringify(row.text)}`, () => {
    assert.deepEqual(Array.from(SuluhSearch.words(row.text), (word) => word.word), row.words);
  });
}

// The index is what Swift writes for the documents of queries.json; QueryTests.swift holds it to that.
const index = SuluhSearch.open(fixture("index.json"));

for (const row of queries) {
  test(`answers to ${JSON.stringify(row.query)}`, () => {
    const found = Array.from(index.search(row.query), ({ url, sections }) => [
      url, ...Array.from(sections, (section) => section.url.slice(url.length))]);
    assert.deepEqual(found, row.found);
  });
}

// Marks the words that begin with one of the query.
const marked = (text, query) =>
  Array.from(SuluhSearch.mark(text, meets(query)), (piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("");

function meets(query) {
  const asked = SuluhSearch.words(query).map((item) => item.word);
  return (word) => asked.some((one) => word.startsWith(one));
}

for (const [query, text, expected] of [
  ["maruf", "Kiai Ma'ruf datang", "Kiai [Ma'ruf] datang"],
  ["ma'ruf", "Maruf dan Ma’ruf", "[Maruf] dan [Ma’ruf]"],
  ["jumat", "'Jum’at'", "'[Jum’at]'"],
  ["pasp", "Paspor, pas", "[Paspor], pas"],
  ["paspor", "pas\u00adpor", "[pas\u00adpor]"],
  ["agua", "A\u0301gua", "[A\u0301gua]"],
  ["ktp", "KTP护照", "[KTP]护照"],
  ["护照", "KTP护照办理", "KTP[护照]办理"],
  ["anak", "anak-anak", "[anak]-[anak]"],
  ["<b>", "<b>tebal</b> b", "<[b]>tebal</[b]> [b]"],
  ["", "paspor", "paspor"],
  ["paspor", "", ""],
]) {
  test(`marks of ${JSON.stringify(query)} in ${JSON.stringify(text)}`, () => {
    assert.equal(marked(text, query), expected);
  });
}

test("more marks than any letter bears are left out, however long the text", () => {
  const [word, ...others] = SuluhSearch.words("a" + "\u094d\u093c".repeat(120_000));
  assert.equal(word.word.length, 31);
  assert.equal(others.length, 0);
});

test("an index of another format is refused", () => {
  assert.throws(() => SuluhSearch.open({ format: 99 }));
  assert.throws(() => SuluhSearch.open(undefined));
});

test("an index whose parts do not fit together is refused", () => {
  const whole = fixture("index.json");
  assert.throws(() => SuluhSearch.open({ ...whole, postings: whole.postings.slice(0, 40) }));
  assert.throws(() => SuluhSearch.open({ ...whole, words: whole.words + "Akata" }));
  assert.throws(() => SuluhSearch.open({ ...whole, sections: { ...whole.sections, anchor: [] } }));
});
