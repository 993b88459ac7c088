/* Saving, closing, forcing, starting programs; the machine itself. */

import { byId, isOpen, powerOf, readings } from "./machine.js";

function end(row, fate) {
  row.fate = fate;
  if (row.unsaved) Object.assign(row, { unsaved: false, lost: true });
}

export const actions = {
  save(state, { id }) {
    const row = byId(state, id);
    if (row.stuck) return { refuse: ["stuck_save", { name: row.name }] };
    Object.assign(row, { unsaved: false, saved: true });
    return { say: ["said_saved", { name: row.document }] };
  },

  /* The program is asked to close: one that does not answer cannot. */
  close(state, { id }) {
    const row = byId(state, id);
    if (!isOpen(state, row)) return { refuse: ["not_open", { name: row.name }] };
    if (row.stuck) return { refuse: ["stuck_close", { name: row.name }] };
    end(row, "closed");
    return { say: ["said_closed", { name: row.name }], ui: { picked: null } };
  },

  force(state, { id }) {
    const row = byId(state, id);
    if (!isOpen(state, row)) return { refuse: ["not_open", { name: row.name }] };
    end(row, "forced");
    return { say: ["said_forced", { name: row.name }], ui: { picked: null } };
  },

  startup(state, { id, on }) {
    const row = state.startup.find((one) => one.id === id);
    row.on = on;
    return { say: [on ? "said_starts" : "said_no_start", { name: row.name }] };
  },

  power(state, { power }) {
    for (const row of state.processes) if (isOpen(state, row) && row.unsaved) Object.assign(row, { unsaved: false, lost: true });
    state.power = power;
    return { say: [`said_${power}`], ui: { picked: null } };
  },

  /* Turned on again: nothing is open but the system. */
  start(state) {
    if (powerOf(state) !== "off" && powerOf(state) !== "cut") return { refuse: ["is_on"] };
    state.power = "restarted";
    return { say: ["said_started"] };
  },

  read(state, { reading }) {
    state.reading = Math.max(0, Math.min(readings(state) - 1, reading));
    return { quiet: true, say: ["said_reading", { at: state.reading + 1, all: readings(state) }] };
  },

  see(state, { tab }) {
    state.seen = [...new Set([...(state.seen || []), tab])];
    return { quiet: true };
  },
};
