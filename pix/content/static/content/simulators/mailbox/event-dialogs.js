/* An event: looked at, made, changed; one session of a series moved or taken out. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field } from "../kernel/widgets.js";
import { hours } from "./agenda.js";
import { has, named, shownName } from "./boxes.js";
import { here, isBusy, isMoment, minutesBetween, plusMinutes, sessionsOf } from "./dates.js";
import { acts, shut } from "./dialogs.js";
import { answerButtons } from "./invitation.js";
import { ticked, ticks } from "./people.js";

const REMINDERS = ["", 0, 5, 10, 15, 30, 60, 120, 1440, 2880];
const ask = (sim, kind, more) => sim.look({ dialog: { kind, ...more } });

export const eventDialogs = {
  session(sim, { id, rank }) {
    const event = named(sim.state.events, id);
    const one = sessionsOf(event).find((each) => each.rank === rank);
    if (!one) return null;
    const mine = !event.organiser && has(sim.state, "events") && !sim.readOnly;
    const mineStart = here(sim.state, one);
    const zone = event.zone && sim.state.zones.length && named(sim.state.zones, event.zone);
    const facts = [["when", `${sim.date(mineStart.slice(0, 10), "full")}, ${hours(mineStart, one.minutes)}`], ["there", zone && zone.id !== sim.state.zones[0].id && sim.t("there", { hours: hours(one.start, one.minutes), name: zone.name })],
      ["place", event.place], ["organiser", event.organiser && shownName(event.organiser)], ["guests", (event.guests || []).map(shownName).join(", ")],
      ["repeat", event.repeat && sim.t("repeated", { how: sim.t(`repeat_${event.repeat}`), n: event.count || 1, rank: rank + 1 })], ["reminder", event.reminder !== null && event.reminder !== undefined && reminder(sim, event.reminder)]];
    return dialog(sim, { key: "session", title: event.title, cancel: sim.t("kernel_close"), onclose: () => shut(sim) },
      h("dl", { class: "sim-list", key: "facts" }, facts.filter(([, value]) => value).map(([key, value]) => h("div", { key }, h("dt", {}, sim.t(`event_${key}`)), h("dd", {}, value)))),
      event.text && h("p", { key: "text" }, event.text), answerButtons(sim, event),
      mine && h("div", { class: "sim-stack", key: "acts" },
        event.repeat && button(sim.t("do_move_session"), { icon: "agenda", key: "move", onclick: () => ask(sim, "moving", { id, rank }) }),
        button(sim.t(event.repeat ? "do_change_series" : "do_change_event"), { icon: "pen", key: "change", onclick: () => ask(sim, "event", { id }) }),
        event.repeat && button(sim.t("do_cancel_session"), { icon: "cross", key: "cancel", onclick: () => sim.act("cancel_session", { id, rank }) }),
        button(sim.t(event.repeat ? "do_remove_series" : "do_remove_event"), { icon: "trash", key: "away", onclick: () => sim.act("remove_event", { id }) })));
  },

  moving(sim, asked) {
    const event = named(sim.state.events, asked.id);
    const one = sessionsOf(event).find((each) => each.rank === asked.rank);
    return dialog(sim, { key: "moving", title: sim.t("do_move_session"), submit: sim.t("save"), error: asked.error, onclose: () => shut(sim), onsubmit: (values) => acts(sim, "move_session", { id: asked.id, rank: asked.rank, ...span(values) }) },
      h("p", { key: "only" }, sim.t("only_this", { title: event.title, n: asked.rank + 1 })), when(sim, one));
  },

  event(sim, asked) {
    const event = asked.id ? named(sim.state.events, asked.id) : { title: "", place: "", start: `${asked.day}T09:00`, minutes: 60, repeat: "", count: 1, guests: [], reminder: null, zone: sim.state.zones[0]?.id };
    const times = asked.times || { start: event.start, end: plusMinutes(event.start, event.minutes) };
    const look = (change) => { const next = span(valuesOf(change)); ask(sim, "event", { ...sim.ui.dialog, times: next }); };
    const repeats = asked.repeat ?? event.repeat ?? "";
    return dialog(sim, { key: "event", title: sim.t(asked.id ? "do_change_event" : "do_new_event"), submit: sim.t("save"), wide: true, error: asked.error, onclose: () => shut(sim), onsubmit: (values) => save(sim, event, values) },
      field(sim, { name: "title", label: sim.t("event_title"), value: event.title, maxlength: 120, first: true }),
      when(sim, { start: event.start, minutes: event.minutes }, look),
      sim.state.zones.length > 1 && field(sim, { name: "zone", label: sim.t("event_zone"), options: sim.state.zones.map((one) => [one.id, one.name]), value: event.zone || sim.state.zones[0].id }),
      h("div", { class: "sim-pair", key: "repeats" },
        field(sim, { name: "repeat", label: sim.t("event_repeat"), options: ["", "daily", "weekly", "monthly"].map((one) => [one, sim.t(`repeat_${one || "none"}`)]), value: event.repeat || "", onchange: (change) => ask(sim, "event", { ...sim.ui.dialog, repeat: change.target.value }) }),
        repeats && field(sim, { name: "count", type: "number", min: 1, max: 60, label: sim.t("event_count"), value: event.count || 1 })),
      h("div", { class: "sim-pair", key: "more" }, field(sim, { name: "place", label: sim.t("event_place"), value: event.place || "", maxlength: 200 }),
        field(sim, { name: "reminder", label: sim.t("event_reminder"), options: REMINDERS.map((one) => [String(one), reminder(sim, one)]), value: String(event.reminder ?? "") })),
      sim.state.contacts.length > 0 && ticks(sim, sim.t("event_guests"), (card) => (event.guests || []).some((who) => who.address === card.address), (card) => availability(sim, card, times)),
      asked.id && event.repeat && Object.keys(event.moved || {}).length > 0 && h("p", { class: "hint", key: "moved" }, sim.t("moved_lost")));
  },
};

const span = ({ day, start, end }) => ({ start: `${day}T${start}`, end: `${day}T${end}` });

function valuesOf(change) {
  const found = change.target.closest("dialog").querySelectorAll("[data-name=day], [data-name=start], [data-name=end]");
  return Object.fromEntries([...found].map((one) => [one.dataset.name, one.value]));
}

function when(sim, one, onchange) {
  const end = plusMinutes(one.start, one.minutes);
  return h("div", { class: "sim-when", key: "when" },
    field(sim, { name: "day", type: "date", label: sim.t("field_day"), value: one.start.slice(0, 10), onchange }),
    field(sim, { name: "start", type: "time", label: sim.t("event_start"), value: one.start.slice(11), onchange }),
    field(sim, { name: "end", type: "time", label: sim.t("event_end"), value: end.slice(11), onchange }));
}

function availability(sim, card, { start, end }) {
  if (!card.busy?.length || !isMoment(start) || !isMoment(end) || end <= start) return null;
  const busy = isBusy(card, start, minutesBetween(start, end));
  return h("strong", { class: busy ? "is-busy" : "is-free", key: "busy" }, ` · ${sim.t(busy ? "is_busy" : "is_free")}`);
}

const reminder = (sim, minutes) => (minutes === "" ? sim.t("no_reminder") : minutes === 0 ? sim.t("reminder_0") : minutes % 1440 === 0 ? sim.t("reminder_days", { n: minutes / 1440 }) : minutes % 60 === 0 ? sim.t("reminder_hours", { n: minutes / 60 }) : sim.t("reminder_minutes", { n: minutes }));

/* Guests who have no card stay invited. */
function save(sim, event, values) {
  const cards = sim.state.contacts;
  const others = (event.guests || []).filter((who) => !cards.some((card) => card.address === who.address));
  const guests = [...ticked(sim, values).map(({ name, address }) => ({ name, address })), ...others];
  acts(sim, "save_event", { id: event.id, facts: { ...values, ...span(values), guests, text: event.text, count: values.count || event.count } });
}
