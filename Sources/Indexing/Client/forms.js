// Forms of a word: the same rules as Sources/Indexing/Words/WordForms.swift.

var LEAST = 3; // letters that taking an affix off leaves

// Rules of one language as the index has them, "meng:k kan", for texts that begin or end so.
function affixes(written) {
  return written.split(" ").filter(Boolean).map(one => {
    var parts = one.split(":");
    return { affix: parts[0], put: parts[1] || "" };
  });
}

// The words with what is left of them after two rounds of taking affixes off.
function stripped(words, rules, cut) {
  var all = words.slice();
  var fresh = words;
  for (var round = 0; round < 2; round++) {
    var next = [];
    fresh.forEach(word => {
      rules.forEach(rule => {
        var rest = cut(word, rule);
        if (rest !== undefined && rest.length >= LEAST) next.push(rest);
      });
    });
    all = all.concat(next);
    fresh = next;
  }
  return all;
}

function cutStart(word, rule) {
  return word.startsWith(rule.affix) ? rule.put + word.slice(rule.affix.length) : undefined;
}

function cutEnd(word, rule) {
  return word.endsWith(rule.affix) ? word.slice(0, -rule.affix.length) + rule.put : undefined;
}

// How many digits of an international number are the country's code (ITU-T E.164).
var COUNTRY = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]..)/;
var SHORTEST_PHONE = 7;
var INTERNATIONAL = 10; // a number with a country's code has so many digits at least

// The number as it is dialled within its country and city: 081…, 62 81… and 81… are one.
function withoutCodes(number) {
  var rest = number;
  if (rest[0] !== "0" && rest.length >= INTERNATIONAL) rest = rest.replace(COUNTRY, "");
  rest = rest.replace(/^0+/, "");
  return rest.length < SHORTEST_PHONE ? number : rest;
}

// What a word may be a form of, itself first.
function roots(word, languages) {
  if (/^[0-9]+$/.test(word)) return unique([word, withoutCodes(word)]);
  var found = [word];
  if (word.length > LONGEST_WORD) return found;
  languages.forEach(language => {
    found = found.concat(stripped(stripped([word], language.suffixes, cutEnd), language.prefixes, cutStart));
  });
  return unique(found);
}

function unique(list) {
  return Array.from(new Set(list));
}

// How many letters are left out, put in, changed or swapped with their neighbour; more than `most` is `most + 1`.
function distance(left, right, most) {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  var before, last = [], row = [];
  for (var column = 0; column <= right.length; column++) row.push(column);
  for (var line = 1; line <= left.length; line++) {
    before = last;
    last = row;
    row = [line];
    var least = line;
    for (column = 1; column <= right.length; column++) {
      var same = left[line - 1] === right[column - 1];
      var value = Math.min(last[column] + 1, row[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      if (line > 1 && column > 1 && left[line - 1] === right[column - 2] && left[line - 2] === right[column - 1]) {
        value = Math.min(value, before[column - 2] + 1);
      }
      row.push(value);
      if (value < least) least = value;
    }
    if (least > most) return most + 1;
  }
  return Math.min(row[right.length], most + 1);
}
