// Answers: which pages have what a query asks for, the best first.

function open(index) {
  if (!index || index.format !== FORMAT) throw new Error("search index of another format");
  var pages = index.pages;
  var pageCount = pages.length.length;
  var pageOf = []; // section → page
  var firstSection = [];
  pages.sections.forEach((count, page) => {
    firstSection.push(pageOf.length);
    for (var number = 0; number < count; number++) pageOf.push(page);
  });
  // By kind and number: shards of the dictionary (w), the other words (s), what is shown of some pages (d).
  var parts = { w: [], s: [], d: [] };
  var blockSize = index.parts ? index.parts.pages : Math.max(1, pageCount);
  var missing = new Set();
  var book = openBook(index, need, () => missing.size > 0);
  if (!index.parts) {
    add("w0", index);
    add("s0", index.synonyms);
    add("d0", Object.assign({}, pages, index.sections));
  }

  // A part, or nothing when it has to be fetched first.
  function need(kind, number) {
    if (!parts[kind][number]) missing.add(kind + number + "-" + index.parts.version);
    return parts[kind][number];
  }

  // Takes a part that was fetched; throws when it does not fit.
  function add(name, part) {
    if (!part) throw new Error("search index lacks " + name);
    var kind = name[0];
    var number = parseInt(name.slice(1), 10);
    if (kind === "d") {
      var first = number * blockSize;
      var end = Math.min(pageCount, first + blockSize);
      var sections = (end < pageCount ? firstSection[end] : pageOf.length) - (firstSection[first] || 0);
      if (part.address.length !== end - first || part.anchor.length !== sections) throw new Error("damaged search index");
    }
    parts[kind][number] = kind === "w" ? unpackShard(part) : part;
  }

  var totalLength = pages.length.reduce((sum, length) => sum + length, 0);
  var averageLength = Math.max(1, pageCount > 0 ? totalLength / pageCount : 1);
  var expired = flags(pages.expired);
  var urgent = flags(pages.urgent);

  function flags(numbers) {
    var set = new Uint8Array(pageCount);
    numbers.forEach(page => { set[page] = 1; });
    return set;
  }

  // Where a term stands: strengths by page and by section.
  function look(term) {
    var hit = {
      text: new Float64Array(pageCount), title: new Float64Array(pageCount),
      sections: new Float64Array(pageOf.length), matches: book.matches(term), why: {},
      weight: 0, rarity: 0
    };
    var matching = new Uint8Array(pageCount);
    var count = 0;
    hit.matches.forEach(match => { count += lookAtWord(match, hit, matching); });
    hit.rarity = rarity(pageCount, count) * (term.weak ? RANKING.weak : 1);
    hit.weight = count === 0 ? 0 : term.weak ? RANKING.weak : 1;
    return hit;
  }

  function lookAtWord(match, hit, matching) {
    var quality = match.quality;
    var page = -1;
    var body = 0, heading = 0, about = 0, names = 0, fresh = 0;
    function closePage() {
      if (page < 0) return;
      var lengthFactor = 1 - RANKING.lengthShare + RANKING.lengthShare * (pages.length[page] / averageLength);
      var strength = quality * (repetition(body, lengthFactor) + RANKING.heading * heading + RANKING.about * about +
        RANKING.names * names);
      if (strength > hit.text[page]) { hit.text[page] = strength; hit.why[page] = match.why; }
      if (!matching[page]) { matching[page] = 1; fresh++; }
    }
    eachPosting(match.places, (section, fields, count) => {
      if (section >= pageOf.length) return;
      if (pageOf[section] !== page) {
        closePage();
        page = pageOf[section];
        body = heading = about = names = 0;
      }
      var headed = fields & HEADING ? 1 : 0;
      body += count;
      if (headed) heading = 1;
      if (fields & ABOUT) about = 1;
      if (fields & NAMES) names = 1;
      if (fields & TITLE && quality > hit.title[page]) hit.title[page] = quality;
      var strength = quality * (repetition(count, 1) + RANKING.heading * headed);
      if (strength > hit.sections[section]) hit.sections[section] = strength;
    });
    closePage();
    return fresh;
  }

  // What the words of a query add up to on one page: of each group its parts, or the best of its ways.
  function gather(groups, page) {
    var sum = { weight: 0, text: 0, title: 0, titleValue: 0, why: "" };
    groups.forEach(group => {
      var best = { weight: 0, text: 0, title: 0, titleValue: 0 };
      group.parts.forEach(part => { addHit(best, part.hit, page, 1, part.hit.weight); });
      best.why = group.parts.reduce((why, part) => why || part.hit.why[page] || "", "");
      group.ways.forEach(way => {
        var other = { weight: 0, text: 0, title: 0, titleValue: 0, why: way.why };
        var times = way.quality * group.parts.length / way.terms.length;
        var met = way.terms.every(term => {
          return addHit(other, term.hit, page, times, group.weight / way.terms.length);
        });
        if (met && (other.weight > best.weight ||
          (other.weight === best.weight && other.text + other.titleValue > best.text + best.titleValue))) best = other;
      });
      sum.weight += best.weight;
      sum.text += best.text;
      sum.title += best.title;
      sum.titleValue += best.titleValue;
      sum.why = sum.why || best.why;
    });
    return sum;
  }

  function addHit(sum, hit, page, times, weight) {
    if (hit.text[page] === 0 && hit.title[page] === 0) return false;
    sum.weight += weight;
    sum.text += times * hit.rarity * hit.text[page];
    sum.title += times * hit.title[page];
    sum.titleValue += times * hit.rarity * hit.title[page];
    return true;
  }

  function sectionScore(groups, section) {
    var score = 0;
    groups.forEach(group => {
      var best = 0;
      group.parts.forEach(part => { best += part.hit.rarity * part.hit.sections[section]; });
      group.ways.forEach(way => {
        var other = 0;
        var met = way.terms.every(term => {
          other += term.hit.rarity * term.hit.sections[section];
          return term.hit.sections[section] > 0;
        });
        if (met) best = Math.max(best, other * way.quality * group.parts.length / way.terms.length);
      });
      score += best;
    });
    return score;
  }

  function pageScore(sum, wanted, section, page) {
    var whole = pages.titleWords[page] > 0 ? Math.min(1, sum.title / pages.titleWords[page]) : 0;
    var share = Math.min(1, sum.weight / wanted);
    var score = (sum.text + sum.titleValue * (RANKING.title + RANKING.wholeTitle * whole * whole) +
      RANKING.section * section) * share * share;
    if (urgent[page]) score = score * RANKING.urgent;
    return expired[page] ? score * RANKING.expired : score;
  }

  function prepare(query) {
    var groups = readQuery(query, book);
    groups.forEach(group => {
      group.parts.forEach(part => { part.hit = look(part); });
      group.ways.forEach(way => { way.terms.forEach(term => { term.hit = look(term); }); });
      var met = group.ways.some(way => way.terms.every(term => term.hit.weight > 0));
      group.weight = 0;
      group.parts.forEach(part => { group.weight += met ? (part.weak ? RANKING.weak : 1) : part.hit.weight; });
    });
    return groups;
  }

  // Pages that have enough of the words, the best first; at most `limit`, or all.
  // The array's `total` tells how many there are altogether. Where its `missing` names parts, it is no answer yet: they
  // have to be fetched and given to `add`, and the same asked again.
  function search(query, limit) {
    missing.clear();
    var groups = prepare(query);
    if (missing.size) return Object.assign([], { missing: Array.from(missing) });
    var wanted = groups.reduce((sum, group) => sum + group.weight, 0);
    var found = [];
    for (var page = 0; wanted > 0 && page < pageCount; page++) {
      var sum = gather(groups, page);
      if (sum.weight === 0 || sum.weight < RANKING.least * wanted) continue;
      var section = 0;
      for (var number = 0; number < pages.sections[page]; number++) {
        section = Math.max(section, sectionScore(groups, firstSection[page] + number));
      }
      found.push({ page, score: pageScore(sum, wanted, section, page), why: sum.why });
    }
    // Pages are stored in the order of their addresses, which settles ties.
    found.sort((left, right) => right.score - left.score || left.page - right.page);
    var results = found.slice(0, limit).map(one => result(groups, one));
    results.total = found.length;
    results.missing = Array.from(missing);
    results.mark = marker(groups);
    return results;
  }

  // Cuts a text into pieces, those marked that the query found.
  function marker(groups) {
    var entries = new Set();
    groups.forEach(group => {
      var terms = group.parts.filter(part => !part.weak);
      group.ways.forEach(way => { terms = terms.concat(way.terms); });
      terms.forEach(term => {
        entries.add(term.word);
        term.hit.matches.forEach(match => { entries.add(match.entry); });
      });
    });
    return text => mark(text, word => {
      word = book.simplify(word);
      return entries.has(word) || roots(word, book.languages).some(root => entries.has(root + "!"));
    });
  }

  function bestSections(groups, page, anchors, firstOfBlock) {
    var found = [];
    for (var number = 0; number < pages.sections[page]; number++) {
      var section = firstSection[page] + number;
      if (!anchors[section - firstOfBlock]) continue;
      var score = sectionScore(groups, section);
      if (score > 0) found.push({ section, score });
    }
    found.sort((left, right) => right.score - left.score || left.section - right.section);
    return found.slice(0, RANKING.sections);
  }

  function result(groups, found) {
    var page = found.page;
    var block = need("d", Math.floor(page / blockSize));
    if (!block) return found;
    var place = page % blockSize;
    var firstOfBlock = firstSection[page - place];
    return {
      url: block.address[place],
      title: block.title[place],
      summary: block.summary[place],
      type: index.types[pages.type[page]],
      language: index.languages[pages.language[page]],
      expired: expired[page] === 1,
      score: found.score,
      why: found.why,
      sections: bestSections(groups, page, block.anchor, firstOfBlock).map(best => {
        var number = best.section - firstOfBlock;
        return {
          url: block.address[place] + "#" + encodeURIComponent(block.anchor[number]),
          title: block.heading[number],
          excerpt: block.excerpt[number]
        };
      })
    };
  }

  return { language: index.language, search, add };
}
