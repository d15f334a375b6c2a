// What every page can do with a script. Without it all of these are plain links.
(() => {
  // The reader's place on the page, where the page is changed for the same one in another language or at its new address.
  const keepPlace = (link) => { link.hash = location.hash; };

  const moved = document.querySelector("[data-moved]");
  if (moved) {
    keepPlace(moved);
    location.replace(moved.href);
    return;
  }
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.("[data-same-page]");
    if (link) keepPlace(link);
  });

  // Quick exit, on pages marked sensitive: the link leaves at once and without a way back to this page, and so does the
  // Shift key pressed three times within five seconds.
  const exit = document.querySelector("[data-quick-exit]");
  if (!exit) return;

  const leave = (event) => {
    event?.preventDefault();
    document.documentElement.hidden = true;
    document.title = "…";
    location.replace(exit.href);
  };

  let presses = [];
  const count = (event) => {
    if (event.key !== "Shift") presses = [];
    else if (!event.repeat) presses = [...presses, event.timeStamp].slice(-3);
    if (presses.length === 3 && presses[2] - presses[0] < 5000) leave();
  };

  exit.addEventListener("click", leave);
  document.addEventListener("keydown", count);
  for (const hint of document.querySelectorAll(".exit [hidden]")) hint.hidden = false;
})();
