/* What can be done with settings; each changes a draft and says what it did, or refuses with a sentence. */

import { holds, isGone, markOf, pageById, rowsOf, trail } from "./tree.js";
import { recordActions } from "./record-actions.js";

const MOST_VISITED = 190;
const MOST_DONE = 60;

const rowOf = (state, key, kinds) => rowsOf(state).find((row) => row.key === key && kinds.includes(row.kind));

export const actions = {
  /* Pages in the order in which they were opened; looking is neither undone nor counted. */
  visit(state, { page }) {
    if (state.visited.length < MOST_VISITED && state.visited.at(-1) !== page) state.visited.push(page);
    return { quiet: true };
  },

  set(state, { key, value }) {
    const row = rowOf(state, key, ["toggle", "choice", "slider", "text"]);
    const refuse = barred(state, row, value) || (row.kind === "text" && faultOf(row, value));
    if (refuse) return { refuse };
    state.values[key] = value;
    bring(state, row, value);
    return { say: said(row, value) };
  },

  join(state, { key, name, password }) {
    const row = rowsOf(state).find((one) => one.kind === "network" && one.key === key && one.label === name);
    const missing = barred(state, row, true);
    if (missing) return { refuse: missing };
    if (row.mark && markOf(password || "") !== row.mark) return { refuse: ["wrong_key", { name }] };
    state.values[key] = name;
    bring(state, row, true);
    return { say: ["said_joined", { name }] };
  },

  leave(state, { key }) {
    const name = state.values[key];
    state.values[key] = "";
    return { say: ["said_left", { name }] };
  },

  press(state, { key }) {
    const row = rowOf(state, key, ["action"]);
    const missing = barred(state, row, true);
    if (missing) return { refuse: missing };
    if (state.done.length < MOST_DONE) state.done.push(key);
    bring(state, row, true);
    const up = row.removes && remove(state, row.removes);
    return { say: row.said ? ["given", { text: row.said }] : ["said_done", { label: row.label }], ui: up ? { at: up } : {} };
  },

  enter(state, { user, password }) {
    const { gate } = state;
    const isRight = markOf(password) === gate.mark && user.trim().toLowerCase() === gate.user.toLowerCase();
    if (!isRight) return { refuse: ["wrong_entry"] };
    gate.is_open = true;
    return { say: ["said_entered"] };
  },

  ...recordActions,
};

/* Turning off is always allowed; turning on, or using, may need something else first. */
function barred(state, row, value) {
  if (value === false) return null;
  const need = (row.needs || []).find((one) => !holds(state, one));
  return need && (need.say ? ["given", { text: need.say }] : ["not_now", { label: row.label }]);
}

function bring(state, row, value) {
  for (const effect of row.effects || [])
    if (effect.to === undefined || effect.to === null || effect.to === value) Object.assign(state.values, effect.values);
}

/* The page from which one is sent away, once what it shows is gone. */
function remove(state, id) {
  if (!isGone(state, id)) state.gone.push(id);
  return trail(state, id).at(-2)?.id || pageById(state, state.pages[0].id).id;
}

export function faultOf(row, value) {
  const length = [...value].length;
  if (row.digits && !new RegExp(`^\\d{${row.digits}}$`).test(value)) return ["need_digits", { n: row.digits }];
  if (row.least && length < row.least) return ["need_length", { n: row.least }];
  if (length > 80) return ["too_long"];
  if (row.form === "number" && value !== "" && !/^\d{1,9}$/.test(value)) return ["need_number"];
  if (row.form === "address" && value !== "" && !isAddress(value)) return ["need_address"];
  return null;
}

export const isAddress = (text) =>
  text.split(".").length === 4 && text.split(".").every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);

function said(row, value) {
  const { label } = row;
  if (row.kind === "toggle") return [value ? "said_on" : "said_off", { label }];
  if (row.kind === "choice") return ["said_set", { label, value: row.options.find((one) => one.id === value).label }];
  if (row.kind === "slider") return ["said_set", { label, value: `${value}${row.unit ? `\u00A0${row.unit}` : ""}` }];
  if (["secret", "pin"].includes(row.form)) return ["said_changed", { label }];
  return value === "" ? ["said_emptied", { label }] : ["said_set", { label, value }];
}
