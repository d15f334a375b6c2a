// Suluh's search engine: reads the index of one language (FORMAT.md) and answers queries.
// It touches no page and asks no network; the theme's search.js does that.
// Words and ranking exist a second time in Swift; Tests/Fixtures/search holds both to the same answers.
var SuluhSearch = (function () {
  "use strict";

  var FORMAT = 1;

  // ---- Words: the same rules as Sources/Languages/Words*.swift ----

  var LONGEST_WORD = 40; // in characters; nobody types more
  var LONGEST_CODE = 16; // letters mixed with digits beyond this are encoded data
  var LONGEST_NUMBER = 20;
  var LONGEST_PHONE = 15; // no phone number has more digits, so a blank joins no more
  var LONGEST_QUERY = 200;

  // Marks that people leave out when they type: accents, Arabic and Hebrew vowels, variation selectors; format characters; the tatweel.
  var DROPPED = new RegExp(
    "[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670" +
    "\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08d3-\\u08ff\\u1ab0-\\u1aff\\u1dc0-\\u1dff" +
    "\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\u{e0100}-\\u{e01ef}\\p{Cf}]", "gu");

  // Normalisation sorts marks in quadratic time, and no writing system stacks so many on one letter.
  var TOO_MANY_MARKS = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

  // Letters that no decomposition reaches.
  var ALIKE = {
    "\u00df": "ss", "\u00e6": "ae", "\u00f0": "d", "\u00f8": "o", "\u00fe": "th", "\u0111": "d", "\u0127": "h",
    "\u0131": "i", "\u0142": "l", "\u0153": "oe", "\u0167": "t", "\u03c2": "\u03c3",
    "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u06c1": "\u0647",
    "\u06be": "\u0647", "\u06d5": "\u0647", "\u06a9": "\u0643"
  };

  // The zeros of the scripts whose digits become 0-9.
  var ZEROS = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
    0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900,
    0xa9d0, 0xa9f0, 0xaa50, 0xabf0
  ];
  ZEROS.forEach(function (zero) {
    for (var digit = 0; digit < 10; digit++) ALIKE[String.fromCharCode(zero + digit)] = String(digit);
  });
  var UNLIKE = new RegExp("[" + Object.keys(ALIKE).join("") + "]", "g");

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
  var APOSTROPHES = new RegExp(APOSTROPHE, "g");

  var HYPHEN = /^[-\u2010\u2012]$/;
  var NUMBER_GAP = /^[.,\/]$/;
  var PHONE_GAP = /^(?:[ ()]|\) | \()$/;

  // One spelling for what people take to be the same: "Água" and "agua", "٣" and "3".
  function fold(text) {
    return text.replace(DROPPED, "").replace(TOO_MANY_MARKS, "$1").normalize("NFKD").replace(DROPPED, "")
      .toLowerCase().replace(DROPPED, "").replace(UNLIKE, function (letter) { return ALIKE[letter]; }).normalize("NFC");
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
      if (scalarCount(word) <= LONGEST_WORD) found.push({ word: word, joins: joins });
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
        bigrams(match[1]).forEach(function (pair) { add(pair, 0); });
        continue;
      }
      var word = match[0].replace(APOSTROPHES, "");
      var digits = /^[0-9]+$/.test(word);
      var size = scalarCount(word);
      var phoneGoesOn = chain && chain.phone && chain.size + size <= LONGEST_PHONE;
      if (!chain || !joins(gap, chain.digits && digits, phoneGoesOn)) {
        endChain();
        var phone = /[+(]/.test(folded.charAt(match.index - 1)) || (digits && word[0] === "0");
        chain = { text: "", count: 0, size: 0, digits: true, phone: phone, broken: false };
      }
      chain.text += word;
      chain.count++;
      chain.size += size;
      chain.digits = chain.digits && digits;
      if (size > LONGEST_WORD || (size > LONGEST_CODE && /[0-9]/.test(word) && !digits)) chain.broken = true;
      else found.push({ word: word, joins: 0 });
    }
    endChain();
    return found;
  }

  function joins(gap, bothDigits, phone) {
    return HYPHEN.test(gap) || (bothDigits && (NUMBER_GAP.test(gap) || (phone && PHONE_GAP.test(gap))));
  }

  // 护照办 gives 护照 and 照办; a single character is itself.
  function bigrams(run) {
    var units = run.match(UNITS);
    if (units.length === 1) return units;
    return units.slice(1).map(function (unit, index) { return units[index] + unit; });
  }

  // ---- Queries: what has to be found ----

  // {word, form, last} of every different word, grouped: {parts, joined} where "anak-anak" is met by its parts or by anakanak.
  function parseQuery(text) {
    var found = words(String(text).slice(0, LONGEST_QUERY));
    var groups = [];
    var seen = Object.create(null);
    found.forEach(function (item, index) {
      var last = index === found.length - 1 || (index === found.length - 2 && found[index + 1].joins > 0);
      var term = { word: item.word, last: last };
      if (item.joins === 0) groups.push({ parts: [term], joined: null });
      else groups.push({ parts: groups.splice(-item.joins).map(firstPart), joined: term });
    });
    groups.forEach(function (group) {
      group.parts = group.parts.filter(function (part) {
        if (seen[part.word]) { seen[part.word].last = seen[part.word].last || part.last; return false; }
        seen[part.word] = part;
        return true;
      });
    });
    return groups.filter(function (group) { return group.parts.length > 0; });
  }

  function firstPart(group) { return group.parts[0]; }

  // ---- Ranking: the same numbers as Sources/Indexing/Ranking.swift, in the same order of operations ----

  var RANKING = {
    title: 2, // a word in the title
    wholeTitle: 3, // more for a title of which the query covers everything
    heading: 1.5,
    about: 1, // summary and tags
    saturation: 1.2, // how soon repeating a word in the body stops to count
    lengthShare: 0.75, // how much a long body weighs against it
    counts: [0, 1, 2, 4], // the steps in which repetition is stored
    lastPrefix: 0.7, // a longer word that begins with the last word of the query
    otherPrefix: 0.4,
    shortestOtherPrefix: 3,
    expired: 0.5,
    sections: 3
  };

  // A logarithm by halving, because Math.log may differ in its last bit from one machine to the next.
  function rarity(pageCount, matching) {
    var ratio = 1 + (pageCount - matching + 0.5) / (matching + 0.5);
    var steps = 0;
    while (ratio >= 2) { ratio = ratio / 2; steps++; }
    return 1 + steps + (ratio - 1);
  }

  // How well a word of the index meets a word of the query; 0 when it does not.
  function likeness(word, term) {
    if (word === term.word) return 1;
    if (!word.startsWith(term.word)) return 0;
    if (!term.last && term.word.length < RANKING.shortestOtherPrefix) return 0;
    return (term.last ? RANKING.lastPrefix : RANKING.otherPrefix) * (0.5 + 0.5 * (term.word.length / word.length));
  }

  function repetition(count, lengthFactor) {
    return count / (count + RANKING.saturation * lengthFactor);
  }

  function pageScore(found, titleWords, expired) {
    var coverage = titleWords > 0 ? Math.min(1, found.title / titleWords) : 0;
    var score = found.text + found.titleValue * (RANKING.title + RANKING.wholeTitle * coverage * coverage);
    return expired ? score * RANKING.expired : score;
  }

  // ---- Index: FORMAT.md, unpacked ----

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

  function open(index) {
    if (!index || index.format !== FORMAT) throw new Error("search index of another format: " + (index && index.format));
    var pages = index.pages;
    var sections = index.sections;
    var list = unpackWords(index.words);
    var postings = index.postings.split(" ");
    var pageCount = pages.address.length;
    var pageOf = []; // section → page
    var firstSection = [];
    pages.sections.forEach(function (count, page) {
      firstSection.push(pageOf.length);
      for (var number = 0; number < count; number++) pageOf.push(page);
    });
    if (list.length !== (index.postings ? postings.length : 0) || sections.anchor.length !== pageOf.length) {
      throw new Error("search index is damaged");
    }
    var totalLength = pages.length.reduce(function (sum, length) { return sum + length; }, 0);
    var averageLength = Math.max(1, pageCount > 0 ? totalLength / pageCount : 1);

    // Where one word of the query stands: strengths by page and by section.
    function look(term) {
      var hit = {
        text: new Float64Array(pageCount), title: new Float64Array(pageCount),
        sections: new Float64Array(pageOf.length), rarity: 0
      };
      var matching = new Uint8Array(pageCount);
      var count = 0;
      list.forEach(function (word, number) {
        var quality = likeness(word, term);
        if (quality > 0) count += lookAtWord(postings[number], quality, hit, matching);
      });
      hit.rarity = rarity(pageCount, count);
      return hit;
    }

    function lookAtWord(packed, quality, hit, matching) {
      var page = -1;
      var body = 0, heading = 0, about = 0, fresh = 0;
      function closePage() {
        if (page < 0) return;
        var lengthFactor = 1 - RANKING.lengthShare + RANKING.lengthShare * (pages.length[page] / averageLength);
        var strength = quality * (repetition(body, lengthFactor) + RANKING.heading * heading + RANKING.about * about);
        if (strength > hit.text[page]) hit.text[page] = strength;
        if (!matching[page]) { matching[page] = 1; fresh++; }
      }
      eachPosting(packed, function (section, fields, count) {
        if (section >= pageOf.length) return;
        if (pageOf[section] !== page) {
          closePage();
          page = pageOf[section];
          body = heading = about = 0;
        }
        var headed = fields & HEADING ? 1 : 0;
        body += count;
        if (headed) heading = 1;
        if (fields & ABOUT) about = 1;
        if (fields & TITLE && quality > hit.title[page]) hit.title[page] = quality;
        var strength = quality * (repetition(count, 1) + RANKING.heading * headed);
        if (strength > hit.sections[section]) hit.sections[section] = strength;
      });
      closePage();
      return fresh;
    }

    // What the words of the query add up to on one page.
    function gather(groups, page) {
      var sum = { words: 0, text: 0, title: 0, titleValue: 0 };
      groups.forEach(function (group) {
        var parts = { words: 0, text: 0, title: 0, titleValue: 0 };
        group.parts.forEach(function (part) { addHit(parts, part.hit, page, 1); });
        var joined = { words: 0, text: 0, title: 0, titleValue: 0 };
        if (group.joined) addHit(joined, group.joined.hit, page, group.parts.length);
        var better = joined.words > parts.words ||
          (joined.words === parts.words && joined.text + joined.titleValue > parts.text + parts.titleValue);
        var best = better ? joined : parts;
        sum.words += best.words;
        sum.text += best.text;
        sum.title += best.title;
        sum.titleValue += best.titleValue;
      });
      return sum;
    }

    function addHit(sum, hit, page, times) {
      if (hit.text[page] === 0 && hit.title[page] === 0) return;
      sum.words += times;
      sum.text += times * hit.rarity * hit.text[page];
      sum.title += times * hit.title[page];
      sum.titleValue += times * hit.rarity * hit.title[page];
    }

    function bestSections(groups, page) {
      var found = [];
      for (var number = 0; number < pages.sections[page]; number++) {
        var section = firstSection[page] + number;
        if (!sections.anchor[section]) continue;
        var score = 0;
        groups.forEach(function (group) {
          var parts = 0;
          group.parts.forEach(function (part) { parts += part.hit.rarity * part.hit.sections[section]; });
          var joined = group.joined
            ? group.parts.length * group.joined.hit.rarity * group.joined.hit.sections[section] : 0;
          score += Math.max(parts, joined);
        });
        if (score > 0) found.push({ section: section, score: score });
      }
      found.sort(function (left, right) { return right.score - left.score || left.section - right.section; });
      return found.slice(0, RANKING.sections);
    }

    function result(groups, found) {
      var page = found.page;
      return {
        url: pages.address[page],
        title: pages.title[page],
        summary: pages.summary[page],
        type: index.types[pages.type[page]],
        language: index.languages[pages.language[page]],
        expired: pages.expired.indexOf(page) >= 0,
        score: found.score,
        sections: bestSections(groups, page).map(function (best) {
          return {
            url: pages.address[page] + "#" + encodeURIComponent(sections.anchor[best.section]),
            title: sections.heading[best.section],
            excerpt: sections.excerpt[best.section]
          };
        })
      };
    }

    // Pages that have all words first, then those with at least half of them; at most `limit`.
    // The array's `total` tells how many there are altogether.
    function search(query, limit) {
      var groups = parseQuery(query);
      var wanted = 0;
      groups.forEach(function (group) {
        wanted += group.parts.length;
        group.parts.forEach(function (part) { part.hit = look(part); });
        if (group.joined) group.joined.hit = look(group.joined);
      });
      var found = [];
      for (var page = 0; wanted > 0 && page < pageCount; page++) {
        var sum = gather(groups, page);
        if (sum.words === 0 || sum.words * 2 < wanted) continue;
        var expired = pages.expired.indexOf(page) >= 0;
        found.push({ page: page, words: sum.words, score: pageScore(sum, pages.titleWords[page], expired) });
      }
      // Pages are stored in the order of their addresses, which settles ties.
      found.sort(function (left, right) {
        return right.words - left.words || right.score - left.score || left.page - right.page;
      });
      var results = found.slice(0, limit === undefined ? found.length : limit).map(function (one) {
        return result(groups, one);
      });
      results.total = found.length;
      return results;
    }

    return { language: index.language, search: search };
  }

  // ---- Marking: which pieces of a text the query found ----

  // [{text, marked}] that add up to the text.
  function mark(text, query) {
    var terms = [];
    parseQuery(query).forEach(function (group) {
      terms = terms.concat(group.parts, group.joined ? [group.joined] : []);
    });
    function meets(word) { return terms.some(function (term) { return likeness(word, term) > 0; }); }
    var pieces = [];
    var at = 0;
    text.replace(RUNS, function (run, dense, start) {
      (dense ? marksInDense(run, meets) : marksInWord(run, meets)).forEach(function (range) {
        if (start + range[0] > at) pieces.push({ text: text.slice(at, start + range[0]), marked: false });
        at = start + range[1];
        pieces.push({ text: text.slice(start + range[0], at), marked: true });
      });
      return run;
    });
    if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
    return pieces;
  }

  // [[from, to]] inside a word with its apostrophes: all of it or nothing.
  function marksInWord(run, meets) {
    return words(run).some(function (item) { return meets(item.word); }) ? [[0, run.length]] : [];
  }

  // [[from, to]] inside a run without spaces: the characters whose pairs were asked for.
  function marksInDense(run, meets) {
    var units = [];
    run.replace(UNITS, function (unit, start) { units.push([start, start + unit.length, fold(unit)]); return unit; });
    var marked = units.map(function (unit, index) {
      var before = index > 0 ? units[index - 1][2] + unit[2] : "";
      var after = index + 1 < units.length ? unit[2] + units[index + 1][2] : "";
      return (before && meets(before) && !meets(before.slice(0, -unit[2].length))) || (after && meets(after)) || meets(unit[2]);
    });
    var ranges = [];
    units.forEach(function (unit, index) {
      if (!marked[index]) return;
      var previous = ranges[ranges.length - 1];
      if (previous && previous[1] === unit[0]) previous[1] = unit[1];
      else ranges.push([unit[0], unit[1]]);
    });
    return ranges;
  }

  return { format: FORMAT, open: open, words: words, mark: mark };
})();
