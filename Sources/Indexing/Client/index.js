// The index of one language (FORMAT.md), unpacked.

var DIGITS = " !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~".slice(1);
var SINGLE = 64; // digits up to here stand alone, the rest continue
var VALUES = {};
for (var digit = 0; digit < DIGITS.length; digit++) VALUES[DIGITS.charCodeAt(digit)] = digit;

function unpackWords(packed) {
  var list = [];
  var previous = "";
  packed.replace(/([A-Z])([^A-Z]*)/g, function (all, shared, rest) {
    previous = previous.slice(0, shared.charCodeAt(0) - 65) + rest;
    list.push(previous);
    return "";
  });
  return list;
}

// Calls `visit(section, fields, count)` for every place of a word.
function eachPosting(packed, visit) {
  var at = 0;
  function number() {
    var value = 0;
    var unit = 1;
    var digit = VALUES[packed.charCodeAt(at++)];
    while (digit >= SINGLE) {
      value += unit * digit;
      unit *= DIGITS.length - SINGLE;
      digit = VALUES[packed.charCodeAt(at++)];
    }
    return value + unit * digit;
  }
  var section = -1;
  while (at < packed.length) {
    var step = number();
    section += Math.floor(step / 2) + 1;
    var weight = step % 2 === 0 ? 1 : number();
    visit(section, weight >> 2, RANKING.counts[weight & 3]);
  }
}

var TITLE = 1;
var HEADING = 2;
var ABOUT = 4;
var NAMES = 8;

// What an entry is: a word, the forms of a word behind "!", other words for it behind "=".
function isWord(entry) { return !/[!=]$/.test(entry); }

// The dictionary: every entry with the text that tells where it stands.
function openBook(index) {
  var list = unpackWords(index.words);
  var postings = index.postings.split(" ");
  if (list.length !== (index.postings ? postings.length : 0)) throw new Error("search index is damaged");
  var numbers = new Map();
  list.forEach(function (entry, number) { numbers.set(entry, number); });
  var languages = index.rules.map(function (rules) {
    return { prefixes: affixes(rules[0]), suffixes: affixes(rules[1]) };
  });
  var simplified = {};
  for (var at = 0; at < index.han.length; at += 2) simplified[index.han[at]] = index.han[at + 1];
  var traditional = index.han && new RegExp("[" + Object.keys(simplified).join("") + "]", "g");

  function simplify(word) {
    return traditional ? word.replace(traditional, function (one) { return simplified[one]; }) : word;
  }

  var book = {
    // The words of a text, in simplified Chinese where they are Chinese.
    words: function (text) {
      return words(text).map(function (item) { return { word: simplify(item.word), joins: item.joins }; });
    },
    simplify: simplify,
    list: list, postings: postings, languages: languages, weak: new Set(index.weak.split(" ")),
    has: function (entry) { return numbers.has(entry); },
    // Other words for a phrase, or for a word and its forms: [{words, why}]. A reason is "f" with the name that was
    // typed, which is a former one, or "s" with the words that were found instead.
    other: function (phrase) {
      var found = [];
      roots(phrase, languages).forEach(function (root) {
        var number = numbers.get(root + "=");
        if (number === undefined) return;
        var parts = postings[number].split(":");
        parts[1].split("|").forEach(function (group) {
          (index.synonyms[group] || "").split("|").forEach(function (other) {
            if (other === root || other === phrase) return;
            var why = parts[0] ? "f" + parts[0] : "s" + other;
            found.push({ words: other.split("_"), why: why.replace(/_/g, " ") });
          });
        });
      });
      return found;
    },
    // Whether the word, or a form of it, stands anywhere.
    knows: function (term) { return term.same.length > 0 || exact(term).length > 0; },
    matches: matches
  };

  function add(found, entry, quality, why) {
    var number = numbers.get(entry);
    if (number !== undefined) found.push({ number: number, quality: quality, why: why });
  }

  function addForms(found, word, quality, why) {
    roots(word, languages).forEach(function (root, place) {
      add(found, root, place === 0 ? quality : quality * RANKING.form, why);
      add(found, root + "!", quality * RANKING.form, why);
    });
  }

  function exact(term) {
    var found = [];
    addForms(found, term.word, 1, "");
    return found;
  }

  // The entries that meet a term, each with how well: the word, its forms, words that mean the same; else longer words
  // that begin with it, which the last word does in any case; else words that are nearly spelled so.
  function matches(term) {
    var found = exact(term);
    term.same.forEach(function (same) { addForms(found, same.word, RANKING.same, same.why); });
    var isNumber = /^[0-9]+$/.test(term.word);
    var long = term.word.length >= RANKING.shortestPrefix;
    if (term.last ? long || !isNumber : long && !found.length) found = found.concat(longer(term));
    if (!found.length && !isNumber) found = nearly(term);
    return found;
  }

  function longer(term) {
    var found = [];
    list.forEach(function (entry, number) {
      if (entry.length > term.word.length && entry.startsWith(term.word) && isWord(entry)) {
        found.push({ number: number, quality: prefixLikeness(entry, term), why: "" });
      }
    });
    return found;
  }

  function nearly(term) {
    var word = term.word;
    var most = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
    var found = [];
    if (most) list.forEach(function (entry, number) {
      if (entry[0] !== word[0] || entry.endsWith("=")) return;
      var form = entry.endsWith("!");
      var letters = distance(word, form ? entry.slice(0, -1) : entry, most);
      if (letters > most) return;
      if (letters < most) { most = letters; found = []; }
      found.push({ number: number, quality: RANKING.typo[letters] * (form ? RANKING.form : 1), why: form ? "" : "s" + entry });
    });
    return found;
  }

  return book;
}
