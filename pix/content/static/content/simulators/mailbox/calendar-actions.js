/* Events: made, changed, moved one session or the whole series, answered. */

import { clean, fresh, isAddress, isFull, named } from "./boxes.js";
import { isMoment, minutesBetween, sessionsOf } from "./dates.js";

const timed = (start, end) => (!isMoment(start) || !isMoment(end) ? ["date_missing"] : end <= start ? ["end_before"] : minutesBetween(start, end) > 20_160 ? ["too_long"] : null);

function factsOf({ title, place, start, end, repeat, count, guests, reminder, zone, text }) {
  const times = Math.max(1, Math.min(60, Math.round(Number(count)) || 1));
  return { title: clean(title), place: clean(place, 200), start, minutes: minutesBetween(start, end), repeat, count: repeat ? times : 1,
    guests, reminder: reminder === "" ? null : Number(reminder), zone: zone || null, text: (text || "").slice(0, 6000) };
}

export const calendarActions = {
  save_event(state, { id, facts }) {
    const refuse = !id && isFull(state, "events") ? ["too_many"] : !facts.title.trim() ? ["title_empty"] : timed(facts.start, facts.end) || (facts.guests.some((one) => !isAddress(one.address)) ? ["address_bad", { text: "" }] : null);
    if (refuse) return { refuse };
    const made = factsOf(facts);
    const event = id && named(state.events, id);
    if (event && (event.start !== made.start || event.repeat !== made.repeat)) Object.assign(event, { moved: {}, cancelled: [] });
    if (event) Object.assign(event, made); else state.events.push({ id: fresh(state, "e"), ...made });
    return { say: [event ? "said_event_changed" : made.guests.length ? "said_event_invited" : "said_event", { title: made.title, n: made.guests.length }], ui: { dialog: null, week: made.start.slice(0, 10) } };
  },

  move_session(state, { id, rank, start, end }) {
    const event = named(state.events, id);
    const refuse = timed(start, end);
    if (refuse) return { refuse };
    if (event.repeat) event.moved = { ...(event.moved || {}), [rank]: { start, minutes: minutesBetween(start, end) } };
    else Object.assign(event, { start, minutes: minutesBetween(start, end) });
    return { say: ["said_session_moved", { title: event.title }], ui: { dialog: null, week: start.slice(0, 10) } };
  },

  cancel_session(state, { id, rank }) {
    const event = named(state.events, id);
    event.cancelled = [...(event.cancelled || []), rank];
    if (!sessionsOf(event).length) state.events = state.events.filter((one) => one.id !== id);
    return { say: ["said_session_gone", { title: event.title }], ui: { dialog: null } };
  },

  remove_event(state, { id }) {
    const { title } = named(state.events, id);
    state.events = state.events.filter((one) => one.id !== id);
    for (const message of state.messages) if (message.invite === id) message.invite = null;
    return { say: ["said_event_gone", { title }], ui: { dialog: null } };
  },

  answer(state, { id, answer }) {
    const event = named(state.events, id);
    event.answer = answer;
    return { say: [`said_answer_${answer}`, { title: event.title, name: event.organiser?.name || "" }] };
  },
};
