/* Lists of a device: records added, changed, removed, put in order. */

import { isAddress } from "./actions.js";
import { rowsOf } from "./tree.js";

const MOST = 40;
const rowOf = (state, key) => rowsOf(state).find((row) => row.kind === "list" && row.key === key);

/* A record is called by what its first column shows, never by an id. */
function nameOf(row, record) {
  const [column] = row.columns;
  const value = record[column.id];
  return String(column.form === "choice" ? column.options.find((one) => one.id === value)?.label || "–" : value);
}

export const recordActions = {
  add_record(state, { key, facts }) {
    const row = rowOf(state, key);
    const refuse = faultOf(state, row, facts) || (state.lists[key].length >= MOST && ["list_full"]);
    if (refuse) return { refuse };
    const record = { id: `r${state.next}`, ...blank(row), ...facts };
    state.next += 1;
    state.lists[key].push(record);
    return { say: ["said_added", { name: nameOf(row, record) }] };
  },

  edit_record(state, { key, id, facts }) {
    const row = rowOf(state, key);
    const refuse = faultOf(state, row, facts, id);
    if (refuse) return { refuse };
    const record = state.lists[key].find((one) => one.id === id);
    Object.assign(record, facts);
    return { say: ["said_edited", { name: nameOf(row, record) }] };
  },

  remove_record(state, { key, id }) {
    const record = state.lists[key].find((one) => one.id === id);
    state.lists[key] = state.lists[key].filter((one) => one !== record);
    return { say: ["said_removed", { name: nameOf(rowOf(state, key), record) }] };
  },

  move_record(state, { key, id, by }) {
    const list = state.lists[key];
    const from = list.findIndex((one) => one.id === id);
    const to = from + by;
    if (to < 0 || to >= list.length) return {};
    const [record] = list.splice(from, 1);
    list.splice(to, 0, record);
    return { say: ["said_moved", { name: nameOf(rowOf(state, key), record), n: to + 1 }] };
  },
};

const blank = (row) => Object.fromEntries(row.columns.map((one) => [one.id, one.form === "toggle" ? false : ""]));

function faultOf(state, row, facts, id) {
  const asked = row.columns.filter((column) => column.id in facts && (column.form || "text") !== "toggle");
  for (const column of asked) {
    const refuse = faultOfFact(column, facts[column.id].trim());
    if (refuse) return refuse;
    facts[column.id] = facts[column.id].trim();
  }
  const [first] = row.columns;
  const isTaken = state.lists[row.key].some((one) => one.id !== id && one[first.id] === facts[first.id]);
  return isTaken && first.form !== "choice" ? ["name_taken", { name: facts[first.id] }] : null;
}

function faultOfFact(column, value) {
  const { label, form, empty } = column;
  if (value === "") return empty ? null : ["need_fact", { label }];
  if (value.length > 80) return ["too_long"];
  if (form === "number" && !/^\d{1,9}$/.test(value)) return ["need_number_in", { label }];
  if (form === "address" && !isAddress(value)) return ["need_address"];
  return null;
}
