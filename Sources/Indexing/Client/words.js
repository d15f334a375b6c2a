// Words: the same rules as Sources/Languages/Words*.swift.

var LONGEST_WORD = 40; // in characters; nobody types more
var LONGEST_CODE = 16; // letters mixed with digits beyond this are encoded data
var LONGEST_NUMBER = 20;
var LONGEST_PHONE = 15; // no phone number has more digits, so a blank joins no more

// Marks that people leave out when they type: accents, Arabic and Hebrew vowels, variation selectors; format characters; the tatweel.
var DROPPED = new RegExp(
  "[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670" +
  "\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08d3-\\u08ff\\u1ab0-\\u1aff\\u1dc0-\\u1dff" +
  "\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\u{e0100}-\\u{e01ef}\\p{Cf}]", "gu");

// Normalisation sorts marks in quadratic time, and no writing system stacks so many on one letter.
var TOO_MANY_MARKS = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

// Letters that no decomposition reaches.
var ALIKE = {};
"ßss æae ðd øo þth đd ħh ıi łl œoe ŧt ςσ ٱا ىي یي ةه ہه ھه ەه کك".split(" ").forEach(pair => { ALIKE[pair[0]] = pair.slice(1); });

var UNLIKE = new RegExp("[" + Object.keys(ALIKE).join("") + "]|\\p{Nd}", "gu");

// One letter, or the digit of any script: digits stand in tens, so it is worth as many as stand before it.
function alike(letter) {
  var code = letter.charCodeAt(0);
  if (ALIKE[letter] || letter[1]) return ALIKE[letter] || letter;
  for (var value = 0; /\p{Nd}/u.test(String.fromCharCode(code - value - 1));) value++;
  return value;
}

// Scripts without spaces between words: Thai, Lao, Myanmar, Khmer, Tai, Balinese, Javanese, kana, Bopomofo, Han.
var DENSE =
  "[\\u0e01-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u1950-\\u19df\\u1a20-\\u1aaf\\u1b00-\\u1b7f\\u3005-\\u3007" +
  "\\u3041-\\u30ff\\u3105-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\ua980-\\ua9ff" +
  "\\uaa60-\\uaadf\\uf900-\\ufaff\\u{1b000}-\\u{1b16f}\\u{20000}-\\u{323af}]";
// Folded text has no format characters (Cf); texts in which words are marked may.
var UNIT = "(?=" + DENSE + ")[\\p{L}\\p{N}][\\p{M}\\p{Cf}]*";
var APOSTROPHE = "['`\\u2018\\u2019\\u02b9-\\u02bf]";
var LETTER = "(?!" + DENSE + "|" + APOSTROPHE + ")[\\p{L}\\p{N}]";
var LETTERS = LETTER + "(?:(?!" + DENSE + "|" + APOSTROPHE + ")[\\p{L}\\p{N}\\p{M}\\p{Cf}])*";

var UNITS = new RegExp(UNIT, "gu");
var RUNS = new RegExp("((?:" + UNIT + ")+)|" + LETTERS + "(?:" + APOSTROPHE + LETTERS + ")*", "gu");
// A currency before its sum: "Rp350.000" is rp and 350000.
var MONEY = /^([a-z]{1,3})([0-9]+)$/;
var APOSTROPHES = new RegExp(APOSTROPHE, "g");

var HYPHEN = /^[-\u2010\u2012]$/;
var NUMBER_GAP = /^[.,\/]$/;
var PHONE_GAP = /^(?:[ ()]|\) | \()$/;

// One spelling for what people take to be the same: "Água" and "agua", "٣" and "3".
function fold(text) {
  return text.replace(DROPPED, "").replace(TOO_MANY_MARKS, "$1").normalize("NFKD").replace(DROPPED, "")
    .toLowerCase().replace(DROPPED, "").replace(UNLIKE, alike).normalize("NFC");
}

function scalarCount(text) {
  var count = 0;
  for (var index = 0; index < text.length; index++) {
    var unit = text.charCodeAt(index);
    if (unit < 0xdc00 || unit > 0xdfff) count++;
  }
  return count;
}

// The words of a text in order. {word, joins: 0}, or {word, joins: n} for the joined form of the n words before it:
// "anak-anak" gives anak, anak and anakanak (joins 2).
function words(text) {
  var folded = fold(text);
  var found = [];
  var chain = null; // runs that a hyphen or a number's separator holds together
  function add(word, joins) {
    if (scalarCount(word) <= LONGEST_WORD) found.push({ word, joins });
  }
  function endChain() {
    if (chain && chain.count > 1 && !chain.broken && chain.size <= (chain.digits ? LONGEST_NUMBER : LONGEST_WORD)) {
      found.push({ word: chain.text, joins: chain.count });
    }
    chain = null;
  }
  var match;
  var end = 0;
  RUNS.lastIndex = 0;
  while ((match = RUNS.exec(folded))) {
    var gap = folded.slice(end, match.index);
    end = RUNS.lastIndex;
    if (match[1]) {
      endChain();
      bigrams(match[1]).forEach(pair => { add(pair, 0); });
      continue;
    }
    var word = match[0].replace(APOSTROPHES, "");
    var sum = MONEY.exec(word);
    if (sum && (sum[2].length > 2 || /^[.,][0-9]/.test(folded.substr(end, 2)))) {
      take(sum[1], gap, match.index);
      take(sum[2], "", match.index + sum[1].length);
    } else take(word, gap, match.index);
  }
  endChain();
  return found;

  function take(word, gap, start) {
    var digits = /^[0-9]+$/.test(word);
    var size = scalarCount(word);
    var phoneGoesOn = chain && chain.phone && chain.size + size <= LONGEST_PHONE;
    if (!chain || !joins(gap, chain.digits && digits, phoneGoesOn)) {
      endChain();
      var phone = /[+(]/.test(folded.charAt(start - 1)) || (digits && word[0] === "0");
      chain = { text: "", count: 0, size: 0, digits: true, phone, broken: false };
    }
    chain.text += word;
    chain.count++;
    chain.size += size;
    chain.digits = chain.digits && digits;
    if (size > LONGEST_WORD || (size > LONGEST_CODE && /[0-9]/.test(word) && !digits)) chain.broken = true;
    else found.push({ word, joins: 0 });
  }
}

function joins(gap, bothDigits, phone) {
  return HYPHEN.test(gap) || (bothDigits && (NUMBER_GAP.test(gap) || (phone && PHONE_GAP.test(gap))));
}

// 护照办 gives 护照 and 照办; a single character is itself.
function bigrams(run) {
  var units = run.match(UNITS);
  if (units.length === 1) return units;
  return units.slice(1).map((unit, index) => units[index] + unit);
}
