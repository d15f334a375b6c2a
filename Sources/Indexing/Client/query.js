// Queries: what has to be found.

var LONGEST_QUERY = 200;
var LONGEST_PHRASE = 3; // words that a synonym may have

// The words of a query in groups: {parts, ways}. A group is met by its parts, or by all terms of one of its ways:
// "anak-anak" by anak and anak, or by anakanak. `book` is the dictionary of an index.
function readQuery(text, book) {
  var seen = Object.create(null);
  var groups = phrases(chains(String(text).slice(0, LONGEST_QUERY), book), book);
  groups.forEach(group => {
    group.parts = group.parts.filter(part => {
      if (seen[part.word]) { seen[part.word].last = seen[part.word].last || part.last; return false; }
      seen[part.word] = part;
      return true;
    });
  });
  groups = groups.filter(group => group.parts.length > 0);
  var strong = groups.some(group => group.parts.some(part => !part.weak));
  groups.forEach(group => {
    group.parts.forEach(part => { part.weak = part.weak && strong; });
    if (group.parts.length === 1) splits(group, book);
  });
  return groups;
}

function term(word, last, book) {
  return { word, last, weak: book.weak.has(word), same: [] };
}

function way(words, quality, last, why, book) {
  return { terms: words.map(word => term(word, last, book)), quality, why };
}

// A group for each word, one for words that a hyphen or the like holds together.
function chains(text, book) {
  var found = book.words(text);
  var groups = [];
  found.forEach((item, index) => {
    var last = index === found.length - 1 || (index === found.length - 2 && found[index + 1].joins > 0);
    if (item.joins === 0) return groups.push({ parts: [term(item.word, last, book)], ways: [] });
    var parts = groups.splice(-item.joins).map(group => group.parts[0]);
    groups.push({ parts, ways: [way([item.word], 1, last, "", book)] });
  });
  return groups;
}

// Puts words together that mean something together: "help desk", "hong kong" where the pages say hongkong.
function phrases(groups, book) {
  var found = [];
  for (var at = 0; at < groups.length;) {
    var size = Math.min(LONGEST_PHRASE, groups.length - at);
    var group = groups[at];
    for (; size > 0; size--) {
      var run = groups.slice(at, at + size);
      var parts = run.flatMap(one => one.parts);
      var spelled = parts.map(part => part.word);
      var others = book.other(spelled.join("_"));
      var joined = size === 2 && parts.length === 2 && book.has(spelled.join(""));
      if (!others.length && !joined) continue;
      group = { parts, ways: size === 1 ? run[0].ways.slice() : [] };
      if (joined) group.ways.push(way([spelled.join("")], 1, parts[1].last, "", book));
      addOthers(group, others, book);
      break;
    }
    found.push(group);
    at += Math.max(1, size);
  }
  return found;
}

function addOthers(group, others, book) {
  others.forEach(other => {
    if (group.parts.length === 1 && other.words.length === 1) group.parts[0].same.push({ word: other.words[0], why: other.why });
    else group.ways.push(way(other.words, RANKING.same, false, other.why, book));
  });
}

// A word that is nowhere may be two that are: hongkong.
function splits(group, book) {
  var word = group.parts[0].word;
  if (group.ways.length || book.knows(group.parts[0]) || book.waits()) return;
  for (var at = LEAST; at <= word.length - LEAST; at++) {
    var halves = [word.slice(0, at), word.slice(at)];
    if (halves.every(book.has)) return group.ways.push(way(halves, 1, false, "", book));
  }
}
