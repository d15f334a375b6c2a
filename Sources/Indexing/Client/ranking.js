// Ranking: the same numbers as Sources/Indexing/Ranking.swift, in the same order of operations.

var RANKING = {
  title: 2.5, // a word in the title
  wholeTitle: 4, // more for a title of which the query covers everything
  heading: 1,
  about: 1.2, // summary and tags
  names: 1.5, // what the page is called elsewhere
  saturation: 1.2, // how soon repeating a word in the body stops to count
  lengthShare: 0.75, // how much a long body weighs against it
  counts: [0, 1, 2, 4], // the steps in which repetition is stored
  form: 0.8, // another form of the word
  same: 0.7, // a word that means the same
  typo: [1, 0.6, 0.4], // a word that differs in so many letters
  lastPrefix: 0.7, // a longer word that begins with the last word of the query
  otherPrefix: 0.4,
  shortestPrefix: 3,
  weak: 0.15, // words that questions are made of
  section: 1, // for the best section
  least: 0.5, // which share of the query a page must have
  urgent: 1.25,
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

// A longer word that begins with a word of the query.
function prefixLikeness(word, term) {
  return (term.last ? RANKING.lastPrefix : RANKING.otherPrefix) * (0.5 + 0.5 * (term.word.length / word.length));
}

function repetition(count, lengthFactor) {
  return count / (count + RANKING.saturation * lengthFactor);
}
