// Quick exit, only on pages marked sensitive: the link leaves at once and without a way back to this page,
// and so does the Shift key pressed three times within five seconds. Without this script it is a plain link.
(() => {
  const link = document.querySelector("[data-quick-exit]");
  if (!link) return;

  const leave = (event) => {
    event?.preventDefault();
    document.documentElement.hidden = true;
    document.title = "…";
    location.replace(link.href);
  };

  let presses = [];
  const count = (event) => {
    if (event.key !== "Shift") presses = [];
    else if (!event.repeat) presses = [...presses, event.timeStamp].slice(-3);
    if (presses.length === 3 && presses[2] - presses[0] < 5000) leave();
  };

  link.addEventListener("click", leave);
  document.addEventListener("keydown", count);
  for (const hint of document.querySelectorAll(".exit [hidden]")) hint.hidden = false;
})();
