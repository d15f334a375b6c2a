// Marking: which pieces of a text the query found.

// [{text, marked}] that add up to the text. `meets` tells whether a word was found.
function mark(text, meets) {
  var pieces = [];
  var at = 0;
  text.replace(RUNS, (run, dense, start) => {
    (dense ? marksInDense(run, meets) : marksInWord(run, meets)).forEach(range => {
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
  return words(run).some(item => meets(item.word)) ? [[0, run.length]] : [];
}

// [[from, to]] inside a run without spaces: the characters whose pairs were asked for.
function marksInDense(run, meets) {
  var units = [];
  run.replace(UNITS, (unit, start) => { units.push([start, start + unit.length, fold(unit)]); return unit; });
  var marked = units.map((unit, index) => {
    var before = index > 0 ? units[index - 1][2] + unit[2] : "";
    var after = index + 1 < units.length ? unit[2] + units[index + 1][2] : "";
    return (before && meets(before) && !meets(units[index - 1][2])) || (after && meets(after)) || meets(unit[2]);
  });
  var ranges = [];
  units.forEach((unit, index) => {
    if (!marked[index]) return;
    var previous = ranges[ranges.length - 1];
    if (previous && previous[1] === unit[0]) previous[1] = unit[1];
    else ranges.push([unit[0], unit[1]]);
  });
  return ranges;
}
