// The search page: shows what the engine finds while somebody types. Stores nothing, sends nothing.
(function () {
  "use strict";

  var form = document.querySelector("form[data-search]");
  if (!form) return;

  var input = form.querySelector("input[name=q]");
  var list = document.querySelector("[data-search-results]");
  var status = document.querySelector("[data-search-status]");
  var language = document.documentElement.lang;
  var plurals = new Intl.PluralRules(language);
  var LIMIT = 20;
  var PAUSE = 120; // milliseconds without a key before results change
  var engine = null;
  var failed = !window.SuluhSearch; // an engine that was not loaded, or an index that cannot be used
  var shown = null;
  var mark = null; // cuts a text into pieces, those marked that the query found
  var timer = 0;

  function start() {
    input.value = new URLSearchParams(location.search).get("q") || "";
    input.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(update, PAUSE);
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      clearTimeout(timer);
      update();
    });
    document.addEventListener("keydown", moveWithKeys);
    if (!failed) loadIndex();
    update();
  }

  // A script element, because pages opened from a folder may not fetch.
  function loadIndex() {
    var script = document.createElement("script");
    script.src = form.dataset.index;
    script.onload = function () {
      try {
        engine = SuluhSearch.open(window.SuluhIndexes[language]);
      } catch (error) {
        failed = true;
      }
      shown = null;
      update();
    };
    script.onerror = function () {
      failed = true;
      shown = null;
      update();
    };
    document.head.appendChild(script);
  }

  function update() {
    var query = input.value.trim();
    if (query === shown) return;
    shown = query;
    history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    if (failed) return show([], form.dataset.failed);
    if (!query) return show([], "");
    if (!engine) return show([], form.dataset.loading);
    var results = engine.search(query, LIMIT);
    mark = results.mark;
    show(results.map(item), announcement(results.total));
  }

  function announcement(count) {
    if (count === 0) return form.dataset.none;
    var category = plurals.select(count);
    var words = form.dataset["count" + category[0].toUpperCase() + category.slice(1)] || form.dataset.countOther;
    return words.replace("{n}", new Intl.NumberFormat(language).format(count));
  }

  function show(items, words) {
    list.replaceChildren.apply(list, items);
    status.textContent = words;
  }

  function item(result) {
    var entry = document.createElement("li");
    entry.appendChild(link(result.url, result.title, result.language));
    if (result.why) {
      var why = document.createElement("small");
      var words = result.why[0] === "f" ? form.dataset.formerly : form.dataset.foundAs;
      why.textContent = " (" + words.replace("{name}", function () { return result.why.slice(1); }) + ")";
      entry.appendChild(why);
    }
    if (result.summary) entry.appendChild(paragraph(result.summary, result.language));
    result.sections.forEach(function (section) {
      var part = document.createElement("p");
      part.appendChild(link(section.url, section.title, result.language));
      if (section.excerpt) {
        part.appendChild(document.createTextNode(" "));
        var excerpt = document.createElement("small");
        markInto(excerpt, section.excerpt);
        if (result.language !== language) excerpt.lang = result.language;
        part.appendChild(excerpt);
      }
      entry.appendChild(part);
    });
    return entry;
  }

  function link(address, words, wordsLanguage) {
    var parts = address.split("#");
    var path = parts[0].split("/").map(encodeURIComponent).join("/");
    var anchor = document.createElement("a");
    anchor.href = form.dataset.root + path + (parts.length > 1 ? "#" + parts[1] : "");
    if (wordsLanguage !== language) anchor.lang = wordsLanguage;
    markInto(anchor, words);
    return anchor;
  }

  function paragraph(words, wordsLanguage) {
    var element = document.createElement("p");
    if (wordsLanguage !== language) element.lang = wordsLanguage;
    markInto(element, words);
    return element;
  }

  // Words are always text, so nothing in a title or a query can run.
  function markInto(element, words) {
    mark(words).forEach(function (piece) {
      var node = document.createElement(piece.marked ? "mark" : "span");
      node.textContent = piece.text;
      element.appendChild(piece.marked ? node : document.createTextNode(piece.text));
    });
  }

  // Arrows go from result to result, Escape empties the field.
  function moveWithKeys(event) {
    if (event.key === "Escape" && document.activeElement === input) {
      input.value = "";
      return update();
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    var stops = [input].concat(Array.from(list.querySelectorAll("li > a")));
    var at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    var next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  start();
})();
