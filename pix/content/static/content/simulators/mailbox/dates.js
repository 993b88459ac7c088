/* The calendar's sums: sessions of an event, weeks, zones. Wall clocks as texts, no zone of the machine. */

const DAY = 86_400_000;
const stamp = (text) => Date.parse(`${text.length > 10 ? text : `${text}T00:00`}:00Z`);
const moment = (time) => new Date(time).toISOString().slice(0, 16);

export const plusMinutes = (text, minutes) => moment(stamp(text) + minutes * 60_000);
export const plusDays = (day, days) => moment(stamp(day) + days * DAY).slice(0, 10);
export const minutesBetween = (one, other) => Math.round((stamp(other) - stamp(one)) / 60_000);
export const mondayOf = (day) => plusDays(day, -((new Date(stamp(day)).getUTCDay() + 6) % 7));
export const isMoment = (text) => /^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(text) && !Number.isNaN(stamp(text));

function nth(event, rank) {
  if (event.repeat === "daily") return plusMinutes(event.start, rank * 1440);
  if (event.repeat === "weekly") return plusMinutes(event.start, rank * 10_080);
  if (event.repeat !== "monthly") return event.start;
  const [year, month, day] = event.start.slice(0, 10).split("-").map(Number);
  const last = new Date(Date.UTC(year, month + rank, 0)).getUTCDate();
  return moment(Date.UTC(year, month - 1 + rank, Math.min(day, last))).slice(0, 10) + event.start.slice(10);
}

/* Every session that stands: { event, rank, start, minutes, moved }, in the event's own zone. */
export function sessionsOf(event) {
  const ranks = Array.from({ length: event.repeat ? event.count || 1 : 1 }, (_, rank) => rank);
  return ranks.filter((rank) => !(event.cancelled || []).includes(rank)).map((rank) => {
    const moved = event.moved?.[rank];
    return { event, rank, start: moved?.start || nth(event, rank), minutes: moved?.minutes ?? event.minutes ?? 60, moved: Boolean(moved) };
  });
}

/* How far a clock of mine is ahead of the event's. */
export function ahead(state, event) {
  const zone = state.zones.find((one) => one.id === event.zone);
  return zone ? state.zones[0].offset - zone.offset : 0;
}

export const here = (state, session) => plusMinutes(session.start, ahead(state, session.event));

/* Sessions of a span of days, by my clock, the first ones first. */
export function between(state, from, to) {
  return state.events.flatMap(sessionsOf).map((one) => ({ ...one, here: here(state, one) }))
    .filter((one) => one.here.slice(0, 10) >= from && one.here.slice(0, 10) <= to)
    .sort((one, other) => (one.here < other.here ? -1 : 1));
}

/* Whether someone is taken at a time of mine. */
export const isBusy = (card, start, minutes) =>
  (card?.busy || []).some((span) => span.start < plusMinutes(start, minutes) && span.end > start);
