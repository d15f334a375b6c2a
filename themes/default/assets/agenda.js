// What is over leaves the lists, and says so on its own page, also on a day when nobody built the site anew.
// Without this script the lists are those of the day of the build.
(() => {
  const isOver = (moment) => Date.parse(moment) < Date.now();

  for (const entry of document.querySelectorAll("[data-ends]")) {
    if (isOver(entry.dataset.ends)) entry.remove();
  }
  for (const note of document.querySelectorAll("[data-ended]")) {
    if (isOver(note.dataset.ended)) note.hidden = false;
  }
  for (const agenda of document.querySelectorAll("[data-agenda]")) {
    if (!agenda.querySelector("[data-ends]")) agenda.hidden = true;
  }
})();
