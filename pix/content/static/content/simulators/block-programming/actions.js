/* Adding, moving, changing and taking away blocks; each keeps the line that one stands on. */

import { below, byId, CONDITIONAL, fault, isHolder, lines, spot } from "./program.js";

const checked = (state, told) => {
  const why = fault(state);
  return why ? { refuse: [why] } : told;
};

function made(state, kind) {
  const block = { id: `b${state.next}`, kind };
  const [variable] = state.variables || [];
  if (kind === "repeat") block.n = 2;
  if (kind === "set" || kind === "change") Object.assign(block, { name: variable, n: kind === "set" ? 0 : 1 });
  if (kind === "define") {
    const taken = state.program.filter((one) => one.kind === "define").map((one) => one.name);
    block.name = (state.functions || []).find((name) => !taken.includes(name));
  }
  if (kind === "call") block.name = state.functions[0];
  if (CONDITIONAL.includes(kind)) block.when = { sense: "path_ahead" };
  return block;
}

function freshId(state) {
  const taken = new Set([...lines(state.program), ...lines(state.starter || [])].map((line) => line.id));
  state.next ||= 1;
  while (taken.has(`b${state.next}`)) state.next += 1;
}

export const actions = {
  add(state, { kind, at, label }) {
    freshId(state);
    const block = made(state, kind);
    if (kind === "define" && !block.name) return { refuse: ["all_defined"] };
    const { list, place } = kind === "define" ? { list: state.program, place: state.program.length } : below(state, at);
    list.splice(place, 0, block);
    state.next += 1;
    return checked(state, { say: ["said_added", { name: label }], ui: { at: block.id } });
  },

  remove(state, { id, label }) {
    const { list, place, parent, part } = spot(state, id);
    list.splice(place, 1);
    const before = place > 0 ? list[place - 1] : null;
    const at = before ? (isHolder(before) ? `${before.id}:end` : before.id) : parent ? (part === "other" ? `${parent.id}:else` : parent.id) : "start";
    return { say: ["said_removed", { name: label }], ui: { at } };
  },

  duplicate(state, { id, label }) {
    const { list, place } = spot(state, id);
    const again = (block) => {
      freshId(state);
      const one = { ...structuredClone(block), id: `b${state.next}` };
      state.next += 1;
      for (const part of ["body", "other"]) if (one[part]) one[part] = one[part].map(again);
      return one;
    };
    if (list[place].kind === "define") return { refuse: ["all_defined"] };
    const block = again(list[place]);
    list.splice(place + 1, 0, block);
    return checked(state, { say: ["said_copied", { name: label }], ui: { at: block.id } });
  },

  /* One line up or down, into and out of what holds blocks. */
  move(state, { id, way, label }) {
    const moved = { up, down, in: inward, out: outward }[way](state, spot(state, id));
    if (!moved) return { refuse: [`no_${way}`] };
    return checked(state, { say: [`said_${way}`, { name: label }] });
  },

  change(state, { id, facts, label }) {
    const block = byId(state, id);
    for (const [name, value] of Object.entries(facts)) {
      if (["n", "value"].includes(name) && typeof value === "number" && !(Number.isInteger(value) && Math.abs(value) <= 99))
        return { refuse: ["bad_number"] };
      if (name === "n" && block.kind === "repeat" && typeof value === "number" && value < 0) return { refuse: ["bad_number"] };
      if (name === "kind") turn(block, value);
      else if (name === "name" && !block.when) block.name = value;
      else if (name === "n") block.n = value;
      else block.when = when(state, block.when, name, value);
    }
    const defined = state.program.filter((one) => one.kind === "define").map((one) => one.name);
    if (new Set(defined).size < defined.length) return { refuse: ["defined_twice"] };
    return { say: ["said_changed", { name: label }] };
  },
};

/* Another block in the same place; what it held stays when it can. */
function turn(block, kind) {
  const { id, body, other } = block;
  const held = isHolder({ kind }) ? body : undefined;
  for (const name of Object.keys(block)) delete block[name];
  Object.assign(block, { id, kind }, held && { body: held }, kind === "ifelse" && other && { other });
}

function when(state, before, name, value) {
  const after = { ...before, [name]: value };
  if (after.sense !== "compare") return { sense: after.sense, ...(after.negated ? { negated: true } : {}) };
  return { name: state.variables[0], compare: "<", value: 0, ...after };
}

const taken = ({ list, place }) => list.splice(place, 1)[0];
const last = (block) => (block.kind === "ifelse" ? (block.other ||= []) : (block.body ||= []));

function up(state, found) {
  const { list, place, parent, part } = found;
  if (place > 0) {
    const before = list[place - 1];
    const block = taken(found);
    if (isHolder(before) && block.kind !== "define") last(before).push(block);
    else list.splice(place - 1, 0, block);
    return true;
  }
  if (!parent) return false;
  if (part === "other") (parent.body ||= []).push(taken(found));
  else {
    const above = spot(state, parent.id);
    above.list.splice(above.place, 0, taken(found));
  }
  return true;
}

function down(state, found) {
  const { list, place, parent, part } = found;
  if (place < list.length - 1) {
    const block = taken(found);
    const after = list[place];
    if (isHolder(after) && block.kind !== "define") (after.body ||= []).unshift(block);
    else list.splice(place + 1, 0, block);
    return true;
  }
  if (!parent) return false;
  if (part === "body" && parent.kind === "ifelse") (parent.other ||= []).unshift(taken(found));
  else {
    const above = spot(state, parent.id);
    above.list.splice(above.place + 1, 0, taken(found));
  }
  return true;
}

function inward(state, found) {
  const before = found.list[found.place - 1];
  if (!before || !isHolder(before)) return false;
  last(before).push(taken(found));
  return true;
}

function outward(state, found) {
  if (!found.parent) return false;
  const above = spot(state, found.parent.id);
  above.list.splice(above.place + 1, 0, taken(found));
  return true;
}
