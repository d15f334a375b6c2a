// The directory of services: shows only those that match the words, the kind of help and the place. Without this script
// all of them are there. Stores nothing, sends nothing.
(() => {
  const form = document.querySelector("form[data-directory]");
  if (!form) return;

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const kinds = [...document.querySelectorAll("section.kind")].map((section) => ({
    section,
    id: section.querySelector("h2").id,
    services: [...section.querySelectorAll("li")].map((item) => ({
      item,
      address: item.querySelector("a").href,
      words: plain(item.textContent),
      codes: item.dataset.codes.split(" "),
    })),
  }));
  const rest = document.querySelectorAll(".kinds, .by-place, .directory .az");
  const status = form.querySelector("[role=status]");

  // A service is for a place when it is for all around it, for the place itself, or for a part of it.
  const isFor = (codes, place) =>
    !place || codes.some((code) => code === place || code === "ID" || code.startsWith(place + ".") || place.startsWith(code + "."));

  const show = () => {
    const words = plain(form.words.value).split(/\s+/).filter(Boolean);
    const kind = form.kind.value;
    const place = form.place?.value ?? "";
    const found = new Set();
    for (const { section, id, services } of kinds) {
      let any = false;
      for (const { item, address, words: text, codes } of services) {
        const fits = (!kind || kind === id) && isFor(codes, place) && words.every((word) => text.includes(word));
        item.hidden = !fits;
        if (fits) any = found.add(address);
      }
      section.hidden = !any;
    }
    const isFiltered = kind || place || words.length;
    for (const part of rest) part.hidden = isFiltered;
    const text = found.size ? form.dataset.count.replace("{n}", found.size) : form.dataset.none;
    status.textContent = isFiltered ? text : "";
  };

  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
})();
