// The search page: shows what the engine finds. Stores nothing, sends nothing.
(() => {
  "use strict";

  var form = document.querySelector("form[data-search]");
  if (!form) return;

  var input = form.querySelector("input[name=q]");
  var list = document.querySelector("[data-search-results]");
  var status = document.querySelector("[data-search-status]");
  var language = document.documentElement.lang;
  var plurals = new Intl.PluralRules(language);
  var folder = form.dataset.index.replace(/[^\/]*$/, "");
  var LIMIT = 20;
  var FIRST = 3; // shown before all are here
  var PAUSE = 120; // ms without a key
  var engine = null; // none when it cannot be used
  var shown = null;
  var count = 0; // results in the list
  var mark = null;
  var timer = 0;

  function start() {
    input.value = new URLSearchParams(location.search).get("q") || "";
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(update, PAUSE);
    });
    form.addEventListener("submit", event => {
      event.preventDefault();
      clearTimeout(timer);
      update();
    });
    document.addEventListener("keydown", moveWithKeys);
    try {
      engine = SuluhSearch.open(SuluhIndexes[language]);
    } catch (error) {
      engine = null;
    }
    update();
  }

  function update() {
    var query = input.value.trim();
    if (query === shown) return;
    shown = query;
    count = 0;
    history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    if (!engine) return fail();
    if (!query) return show([], "");
    find(query);
  }

  // Until the first results are here, those of before stay.
  function find(query) {
    var results = engine.search(query, LIMIT);
    var missing = results.missing;
    if (results.mark) {
      mark = results.mark;
      var gap = results.findIndex(one => !one.url);
      var ready = gap < 0 ? results : results.slice(0, gap);
      if (gap < 0 || gap >= FIRST) show(ready.slice(count).map(item), announcement(results.total));
      else missing = missing.slice(0, FIRST);
    }
    if (!count && missing.length) status.textContent = form.dataset.loading;
    load(missing, query);
  }

  // Scripts, because pages in a folder may not fetch.
  function load(names, query) {
    var waiting = names.length;
    names.forEach(name => {
      var script = document.createElement("script");
      script.src = folder + name + ".js";
      script.onload = script.onerror = () => {
        script.remove();
        try {
          engine.add(name, SuluhParts[name]);
          waiting--;
          if (!waiting && query === shown) find(query);
        } catch (error) {
          if (query === shown) fail();
        }
      };
      document.head.append(script);
    });
  }

  // The same words may be tried again.
  function fail() {
    if (!count) list.replaceChildren();
    status.textContent = form.dataset.failed;
    if (engine) shown = null;
  }

  function announcement(total) {
    if (total === 0) return form.dataset.none;
    var category = plurals.select(total);
    var words = form.dataset["count" + category[0].toUpperCase() + category.slice(1)] || form.dataset.countOther;
    return words.replace("{n}", new Intl.NumberFormat(language).format(total));
  }

  function show(items, words) {
    if (!count) list.replaceChildren();
    list.append.apply(list, items);
    count += items.length;
    status.textContent = words;
  }

  function item(result) {
    var entry = document.createElement("li");
    entry.append(link(result.url, result.title, result.language));
    if (result.why) {
      var why = document.createElement("small");
      var words = result.why[0] === "f" ? form.dataset.formerly : form.dataset.foundAs;
      why.textContent = " (" + words.replace("{name}", () => result.why.slice(1)) + ")";
      entry.append(why);
    }
    if (result.summary) entry.append(marked("p", result.summary, result.language));
    result.sections.forEach(section => {
      var part = document.createElement("p");
      part.append(link(section.url, section.title, result.language));
      if (section.excerpt) {
        part.append(" ");
        part.append(marked("small", section.excerpt, result.language));
      }
      entry.append(part);
    });
    return entry;
  }

  function link(address, words, wordsLanguage) {
    var parts = address.split("#");
    parts[0] = parts[0].split("/").map(encodeURIComponent).join("/");
    var anchor = marked("a", words, wordsLanguage);
    anchor.href = form.dataset.root + parts.join("#");
    return anchor;
  }

  // Always as text, so nothing in it can run.
  function marked(name, words, wordsLanguage) {
    var element = document.createElement(name);
    if (wordsLanguage !== language) element.lang = wordsLanguage;
    mark(words).forEach(piece => {
      var node = document.createElement("mark");
      node.textContent = piece.text;
      element.append(piece.marked ? node : piece.text);
    });
    return element;
  }

  function moveWithKeys(event) {
    if (event.key === "Escape" && document.activeElement === input) {
      input.value = "";
      return update();
    }
    var step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    var stops = [input].concat(Array.from(list.querySelectorAll("li > a")));
    var at = stops.indexOf(document.activeElement);
    if (!step || at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  }

  start();
})();
