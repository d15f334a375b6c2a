// The index of one language (FORMAT.md), whole or in parts, unpacked.

var DIGITS = " !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~".slice(1);
var SINGLE = 64; // digits up to here stand alone, the rest continue
var VALUES = {};
for (var digit = 0; digit < DIGITS.length; digit++) VALUES[DIGITS.charCodeAt(digit)] = digit;

function unpackWords(packed) {
  var list = [];
  var previous = "";
  packed.replace(/([A-Z])([^A-Z]*)/g, (all, shared, rest) => {
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

// A part of the dictionary: every entry with the text that tells where it stands, in the order of the entries.
function unpackShard(part) {
  var list = unpackWords(part.words);
  var postings = part.postings.split(" ");
  if (list.length !== (part.postings ? postings.length : 0)) throw new Error("damaged search index");
  return new Map(list.map((entry, number) => [entry, postings[number]]));
}

// The dictionary. `need(kind, number)` gives a part of the index, or nothing and notes that it has to be fetched; while
// `waits()` tells that one has, nothing more is asked for that may turn out not to matter.
function openBook(index, need, waits) {
  var firsts = index.parts ? index.parts.firsts.split(" ") : [""];
  var languages = index.rules.map(rules => {
    return { prefixes: affixes(rules[0]), suffixes: affixes(rules[1]) };
  });
  var simplified = {};
  for (var at = 0; at < index.han.length; at += 2) simplified[index.han[at]] = index.han[at + 1];
  var traditional = index.han && new RegExp("[" + Object.keys(simplified).join("") + "]", "g");

  function simplify(word) {
    return traditional ? word.replace(traditional, one => simplified[one]) : word;
  }

  // The number of the shard in which an entry stands, if it stands anywhere.
  function shardOf(entry) {
    var number = 0;
    while (number + 1 < firsts.length && firsts[number + 1] <= entry) number++;
    return number;
  }

  function places(entry) {
    var shard = need("w", shardOf(entry));
    return shard && shard.get(entry);
  }

  function eachFrom(beginning, visit) {
    for (var number = shardOf(beginning), last = shardOf(beginning + "\uffff"); number <= last; number++) {
      var shard = need("w", number);
      if (shard) shard.forEach((places, entry) => { if (entry.startsWith(beginning)) visit(entry, places); });
    }
  }

  var book = {
    // The words of a text, in simplified Chinese where they are Chinese.
    words: function (text) {
      return words(text).map(item => { return { word: simplify(item.word), joins: item.joins }; });
    },
    simplify,
    languages: languages, weak: new Set(index.weak.split(" ")), waits,
    has: entry => places(entry) !== undefined,
    // Other words for a phrase, or for a word and its forms: [{words, why}]. A reason is "f" with the name that was
    // typed, which is a former one, or "s" with the words that were found instead.
    other: function (phrase) {
      var found = [];
      roots(phrase, languages).forEach(root => {
        var other = places(root + "=");
        var synonyms = other === undefined ? undefined : need("s", 0);
        if (!synonyms) return;
        var parts = other.split(":");
        parts[1].split("|").forEach(group => {
          (synonyms[group] || "").split("|").forEach(other => {
            if (other === root || other === phrase) return;
            var why = parts[0] ? "f" + parts[0] : "s" + other;
            found.push({ words: other.split("_"), why: why.replace(/_/g, " ") });
          });
        });
      });
      return found;
    },
    // Whether the word, or a form of it, stands anywhere.
    knows: term => term.same.length > 0 || exact(term).length > 0,
    matches
  };

  function add(found, entry, quality, why) {
    var where = places(entry);
    if (where !== undefined) found.push({ entry, places: where, quality, why });
  }

  function addForms(found, word, quality, why) {
    roots(word, languages).forEach((root, place) => {
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
    term.same.forEach(same => { addForms(found, same.word, RANKING.same, same.why); });
    var isNumber = /^[0-9]+$/.test(term.word);
    var long = term.word.length >= RANKING.shortestPrefix;
    if (term.last ? long || !isNumber : long && !found.length && !waits()) found = found.concat(longer(term));
    if (!found.length && !isNumber && !waits()) found = nearly(term);
    return found;
  }

  function longer(term) {
    var found = [];
    eachFrom(term.word, (entry, places) => {
      if (entry.length === term.word.length || !isWord(entry)) return;
      found.push({ entry, places, quality: prefixLikeness(entry, term), why: "" });
    });
    return found;
  }

  function nearly(term) {
    var word = term.word;
    var most = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
    var found = [];
    if (most) eachFrom(word[0], (entry, places) => {
      if (entry.endsWith("=")) return;
      var form = entry.endsWith("!");
      var letters = distance(word, form ? entry.slice(0, -1) : entry, most);
      if (letters > most) return;
      if (letters < most) { most = letters; found = []; }
      found.push({
        entry, places, quality: RANKING.typo[letters] * (form ? RANKING.form : 1), why: form ? "" : "s" + entry
      });
    });
    return found;
  }

  return book;
}
