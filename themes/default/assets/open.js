// Says whether an office is open now: its hours in its own time zone, by this device's clock. On a holiday it is never
// said to be open; where nobody listed this year's holidays, that is said instead. Without this script the hours stand alone.
(() => {
  const words = document.querySelector("[data-opening]")?.dataset;
  if (!words) return;

  const DAY = 1440;
  const days = words.days.split(";");
  const holidays = new Map(words.holidays.split(";").filter(Boolean).map((entry) => entry.split("=")));
  const years = new Set([...holidays.keys()].map((date) => date.slice(0, 4)));
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const time = (minutes) => {
    const two = (number) => String(number).padStart(2, "0");
    return fill(words.time, { hour: two(Math.floor(minutes / 60)), minute: two(minutes % 60) });
  };

  const state = (slots, zone) => {
    // The office's own clock, read as if it were UTC.
    const clock = new Date(Date.now() + zone * 60000);
    const minute = clock.getUTCHours() * 60 + clock.getUTCMinutes();
    const date = (later) => new Date(clock.getTime() + later * DAY * 60000).toISOString().slice(0, 10);
    const holiday = holidays.get(date(0));
    if (holiday) return { kind: "holiday", text: fill(words.holiday, { name: holiday }) };
    for (let later = 0; later < 15; later++) {
      const weekday = ((clock.getUTCDay() + 6 + later) % 7) + 1;
      if (holidays.has(date(later))) continue;
      for (const [day, opens, closes] of slots) {
        if (day !== weekday || (later === 0 && closes <= minute)) continue;
        if (later === 0 && opens <= minute) {
          const text = years.has(date(0).slice(0, 4)) ? words.now : words.unless;
          return { kind: "open", text: fill(text, { time: time(closes) }) };
        }
        const values = { day: days[weekday - 1], time: time(opens) };
        return { kind: "closed", text: fill(later === 0 ? words.today : words.later, values) };
      }
    }
    return { kind: "closed", text: words.closed };
  };

  const offices = [...document.querySelectorAll("[data-open]")].map((table) => {
    const line = document.createElement("p");
    line.lang = document.documentElement.lang;
    line.dir = document.documentElement.dir;
    table.before(line);
    return { line, slots: table.dataset.open.split(";").map((slot) => slot.split(" ").map(Number)), zone: Number(table.dataset.zone) };
  });
  const show = () => {
    for (const { line, slots, zone } of offices) {
      const { kind, text } = state(slots, zone);
      line.className = "open-now " + kind;
      line.textContent = text;
    }
  };

  show();
  setInterval(show, 60000);
})();
