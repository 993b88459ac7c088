/* The calendar: a week as seven days in a column, each event a button. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { has } from "./boxes.js";
import { between, mondayOf, plusDays, plusMinutes } from "./dates.js";

export function agenda(sim) {
  const monday = mondayOf(sim.ui.week);
  const sunday = plusDays(monday, 6);
  const found = between(sim.state, monday, sunday);
  const turn = (days) => sim.look({ week: plusDays(monday, days) });
  return h("div", { class: "sim-agenda", key: "agenda" },
    h("div", { class: "sim-agenda__top", key: "top" },
      h("button", { class: "sim-tool", "aria-label": sim.t("week_before"), title: sim.t("week_before"), onclick: () => turn(-7) }, icon("next", "sim-turned")),
      h("h2", { "aria-live": "polite" }, sim.t("week_of", { from: sim.date(monday, "long"), to: sim.date(sunday, "long") })),
      h("button", { class: "sim-tool", "aria-label": sim.t("week_after"), title: sim.t("week_after"), onclick: () => turn(7) }, icon("next")),
      h("span", { class: "sim-row" }, button(sim.t("today"), { class: "btn--small", onclick: () => sim.look({ week: sim.state.now.slice(0, 10) }) }),
        has(sim.state, "events") && !sim.readOnly && button(sim.t("do_new_event"), { icon: "plus", kind: "primary", class: "btn--small", onclick: () => sim.look({ dialog: { kind: "event", day: monday <= sim.state.now.slice(0, 10) && sim.state.now.slice(0, 10) <= sunday ? sim.state.now.slice(0, 10) : monday } }) }))),
    sim.state.zones.length > 0 && h("p", { class: "hint", key: "zone" }, sim.t("my_zone", { name: sim.state.zones[0].name })),
    h("div", { class: "sim-week", key: "week" }, [0, 1, 2, 3, 4, 5, 6].map((n) => day(sim, plusDays(monday, n), found))));
}

function day(sim, date, found) {
  const rows = found.filter((one) => one.here.slice(0, 10) === date);
  const isToday = sim.state.now.slice(0, 10) === date;
  return h("section", { class: `sim-day ${isToday ? "is-today" : ""}`, key: date, "aria-label": sim.date(date, "full") },
    h("h3", {}, sim.date(date, "full").replace(/[,\s]*\d{4}$/, ""), isToday && h("span", { class: "sim-label", key: "today" }, sim.t("today"))),
    rows.length ? h("ul", {}, rows.map((one) => h("li", { key: `${one.event.id}-${one.rank}` }, session(sim, one)))) : h("p", { class: "hint" }, sim.t("free_day")));
}

export const hours = (start, minutes) => `${start.slice(11)} – ${plusMinutes(start, minutes).slice(11)}`;

function session(sim, one) {
  const { event } = one;
  const state = event.organiser ? event.answer || "none" : "own";
  return h("button", { class: `sim-event is-${state}`, onclick: () => sim.look({ dialog: { kind: "session", id: event.id, rank: one.rank } }) },
    h("span", { class: "sim-event__when" }, hours(one.here, one.minutes)), h("strong", {}, event.title),
    event.repeat && h("span", { class: "sim-mark", key: "again" }, icon("again"), h("span", { class: "sr" }, sim.t(`repeat_${event.repeat}`))),
    event.organiser && h("span", { class: "sim-label", key: "answer" }, sim.t(`state_${state}`)));
}
