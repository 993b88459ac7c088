/* What can be done with a book. Each changes a draft and says what it did, or refuses with a sentence. */

import { address, area, holds, isSingle, letters, nameOf, overlap, spots } from "./areas.js";
import { compared, isNumber, Trouble } from "./formulas/values.js";
import { isLocked, ruleAt, sheetOf, sizeOf, valueAt } from "./model.js";
import { isFormula, shifted } from "./references.js";
import { structure } from "./structure.js";

const MOST_CELLS = 2600;
const locked = (sheet, found) => spots(found).some(([row, column]) => isLocked(sheet, row, column)) && ["is_protected"];

export function put(sheet, row, column, typed) {
  sheet.cells ||= {};
  if (typed === null || typed === undefined) delete sheet.cells[address(row, column)];
  else sheet.cells[address(row, column)] = typed;
}

export const typedAt = (sheet, row, column) => sheet.cells?.[address(row, column)];
const full = (sheet) => Object.keys(sheet.cells || {}).length > MOST_CELLS && ["too_many"];

export function restyle(sheet, row, column, changes) {
  sheet.looks ||= {};
  const look = { ...sheet.looks[address(row, column)], ...changes };
  for (const [name, value] of Object.entries(look)) if (value === null || value === undefined || value === "" || value === false && name !== "locked") delete look[name];
  if (look.kind === "general" || !look.kind) delete look.kind;
  if (look.locked === true) delete look.locked;
  if (Object.keys(look).length) sheet.looks[address(row, column)] = look; else delete sheet.looks[address(row, column)];
}

/* Why a value may not stand in a cell, or null. */
function unfit(rule, typed) {
  if (!rule || typed === null || isFormula(typed)) return null;
  const within = (number) => isNumber(number) && number >= rule.low && number <= rule.high;
  const fits = { list: () => rule.options.includes(String(typed)), number: () => within(typed), whole: () => within(typed) && Number.isInteger(typed),
    date: () => within(typed), length: () => within(String(typed).length) }[rule.kind]();
  if (fits) return null;
  if (rule.message) return ["say_as_is", { text: rule.message }];
  return [`unfit_${rule.kind}`, { options: rule.options?.join(", "), low: rule.low, high: rule.high }];
}

export const actions = {
  type(state, { sheet: id, row, column, typed, kind }) {
    const sheet = sheetOf(state, id);
    const refuse = locked(sheet, { top: row, left: column, bottom: row, right: column }) || unfit(ruleAt(sheet, row, column), typed);
    if (refuse) return { refuse };
    put(sheet, row, column, typed);
    const now = sheet.looks?.[address(row, column)]?.kind;
    if (kind && !now) restyle(sheet, row, column, { kind, decimals: kind === "percent" && !Number.isInteger(Math.round(typed * 1e6) / 1e4) ? 1 : undefined });
    return full(sheet) ? { refuse: full(sheet) } : {};
  },

  clear(state, { sheet: id, range }) {
    const sheet = sheetOf(state, id);
    const refuse = locked(sheet, range);
    if (refuse) return { refuse };
    for (const [row, column] of spots(range)) put(sheet, row, column, null);
    return { say: ["said_cleared", { range: nameOf(range) }] };
  },

  /* from and to are areas; a single cell fills them all, a range is repeated. */
  paste(state, { from, to, cut, values }) {
    const source = sheetOf(state, from.sheet);
    const sheet = sheetOf(state, to.sheet);
    const height = from.range.bottom - from.range.top + 1;
    const width = from.range.right - from.range.left + 1;
    const tall = Math.max(1, Math.floor((to.range.bottom - to.range.top + 1) / height)) * height;
    const wide = Math.max(1, Math.floor((to.range.right - to.range.left + 1) / width)) * width;
    const goal = { top: to.range.top, left: to.range.left, bottom: to.range.top + tall - 1, right: to.range.left + wide - 1 };
    if (goal.bottom >= sizeOf(sheet).rows || goal.right >= sizeOf(sheet).columns) return { refuse: ["no_room"] };
    const refuse = locked(sheet, goal) || (cut && locked(source, from.range));
    if (refuse) return { refuse };
    const copies = spots(from.range).map(([row, column]) => ({ typed: values ? held(valueAt(state, source, row, column)) : typedAt(source, row, column), look: source.looks?.[address(row, column)] }));
    if (cut) for (const [row, column] of spots(from.range)) { put(source, row, column, null); if (source.looks) delete source.looks[address(row, column)]; }
    for (const [row, column] of spots(goal)) {
      const [down, on] = [(row - goal.top) % height, (column - goal.left) % width];
      const { typed, look } = copies[down * width + on];
      put(sheet, row, column, cut ? typed : shifted(typed, row - from.range.top - down, column - from.range.left - on));
      if (look) restyle(sheet, row, column, look);
    }
    return full(sheet) ? { refuse: full(sheet) } : { say: ["said_pasted", { range: nameOf(goal) }] };
  },

  /* What stands at the head of a range goes over the rest of it, references moving along. */
  copy_over(state, { sheet: id, range, to }) {
    const sheet = sheetOf(state, id);
    const refuse = locked(sheet, to);
    if (refuse) return { refuse };
    for (const [row, column] of spots(to)) {
      const [fromRow, fromColumn] = [Math.min(row, range.bottom), Math.min(column, range.right)];
      if (holds(range, row, column)) continue;
      put(sheet, row, column, shifted(typedAt(sheet, fromRow, fromColumn), row - fromRow, column - fromColumn));
      restyle(sheet, row, column, sheet.looks?.[address(fromRow, fromColumn)] || {});
    }
    return full(sheet) ? { refuse: full(sheet) } : { say: ["said_filled", { range: nameOf(to) }] };
  },

  /* Go on with what a range begins, over a larger one: formulas move along, numbers at even steps go on. */
  fill(state, { sheet: id, range, to }) {
    const sheet = sheetOf(state, id);
    const refuse = locked(sheet, to);
    if (refuse) return { refuse };
    const isDown = to.bottom > range.bottom || to.top < range.top;
    for (const [row, column] of spots(to)) {
      if (holds(range, row, column)) continue;
      const line = isDown ? spots({ ...range, left: column, right: column }) : spots({ ...range, top: row, bottom: row });
      const [fromRow, fromColumn, typed] = followed(sheet, line, isDown ? row - range.top : column - range.left);
      put(sheet, row, column, shifted(typed, row - fromRow, column - fromColumn));
      const look = sheet.looks?.[address(fromRow, fromColumn)];
      if (look) restyle(sheet, row, column, look);
    }
    return full(sheet) ? { refuse: full(sheet) } : { say: ["said_filled", { range: nameOf(to) }] };
  },

  sort(state, { sheet: id, range, column, down, names }) {
    const sheet = sheetOf(state, id);
    const body = { ...range, top: range.top + (names ? 1 : 0) };
    const refuse = locked(sheet, range) || ((sheet.merged || []).some((one) => overlap(area(one), body)) && ["merged_in_way"]);
    if (refuse) return { refuse };
    const order = spots({ ...body, left: column, right: column }).map(([row]) => row);
    const key = Object.fromEntries(order.map((row) => [row, valueAt(state, sheet, row, column)]));
    const sorted = order.toSorted((a, b) => ranked(key[a], key[b], down));
    const lines = sorted.map((row) => spots({ ...body, top: row, bottom: row }).map(([, at]) => [typedAt(sheet, row, at), sheet.looks?.[address(row, at)]]));
    order.forEach((row, n) => lines[n].forEach(([typed, look], at) => {
      put(sheet, row, body.left + at, shifted(typed, row - sorted[n], 0));
      if (sheet.looks) { if (look) sheet.looks[address(row, body.left + at)] = look; else delete sheet.looks[address(row, body.left + at)]; }
    }));
    return { say: [down ? "said_sorted_down" : "said_sorted", { range: nameOf(range), column: letters(column) }] };
  },

  filter(state, { sheet: id, range }) {
    const sheet = sheetOf(state, id);
    if (sheet.filter) { sheet.filter = null; return { say: ["said_unfiltered"] }; }
    sheet.filter = { range: nameOf(range), columns: {} };
    return { say: ["said_filter_on"] };
  },

  keep(state, { sheet: id, column, kept }) {
    const { filter } = sheetOf(state, id);
    filter.columns = { ...filter.columns };
    if (kept) filter.columns[letters(column)] = kept; else delete filter.columns[letters(column)];
    return { say: [kept ? "said_kept" : "said_all", { column: letters(column) }] };
  },

  look(state, { sheet: id, range, changes, said }) {
    const sheet = sheetOf(state, id);
    if (sheet.protected && said !== "locked") { const refuse = locked(sheet, range); if (refuse) return { refuse }; }
    for (const [row, column] of spots(range)) restyle(sheet, row, column, changes);
    return { say: ["said_look", { range: nameOf(range) }] };
  },

  rule(state, { sheet: id, rule }) {
    const sheet = sheetOf(state, id);
    if ((sheet.rules || []).length >= 12) return { refuse: ["too_many_rules"] };
    sheet.rules = [...(sheet.rules || []), rule];
    return { say: ["said_rule", { range: rule.range }] };
  },

  unrule(state, { sheet: id, range }) {
    const sheet = sheetOf(state, id);
    sheet.rules = (sheet.rules || []).filter((rule) => !overlap(area(rule.range), range));
    return { say: ["said_unruled"] };
  },

  validate(state, { sheet: id, rule, range }) {
    const sheet = sheetOf(state, id);
    const others = (sheet.validations || []).filter((one) => !overlap(area(one.range), range));
    if (rule && others.length >= 12) return { refuse: ["too_many_rules"] };
    sheet.validations = rule ? [...others, rule] : others;
    return { say: [rule ? "said_validation" : "said_unruled", { range: nameOf(range) }] };
  },

  chart(state, { sheet: id, chart }) {
    const sheet = sheetOf(state, id);
    const charts = sheet.charts || [];
    if (!chart.id && charts.length >= 6) return { refuse: ["too_many_charts"] };
    if (isSingle(area(chart.range)) || area(chart.range).bottom >= sizeOf(sheet).rows || area(chart.range).right >= sizeOf(sheet).columns) return { refuse: ["chart_range"] };
    const made = chart.id || `g${(state.next = (state.next || 1) + 1)}`;
    sheet.charts = chart.id ? charts.map((one) => (one.id === made ? chart : one)) : [...charts, { ...chart, id: made }];
    return { say: ["said_chart", { title: chart.title || chart.range }] };
  },

  unchart(state, { sheet: id, chart }) {
    const sheet = sheetOf(state, id);
    sheet.charts = sheet.charts.filter((one) => one.id !== chart);
    return { say: ["said_uncharted"] };
  },

  ...structure,
};

/* A value as it would be typed. */
const held = (value) => (value instanceof Trouble ? value.code : value);

/* What comes at a distance from the first of a line of cells: the cell to follow, and what to put. */
function followed(sheet, line, distance) {
  const typed = line.map(([row, column]) => typedAt(sheet, row, column));
  const at = ((distance % line.length) + line.length) % line.length;
  const numbers = typed.every(isNumber);
  const isDate = numbers && sheet.looks?.[address(...line[0])]?.kind === "date";
  const step = line.length > 1 && numbers ? typed[1] - typed[0] : isDate ? 1 : 0;
  const isEven = numbers && typed.every((value, n) => n === 0 || Math.abs(value - typed[n - 1] - step) < 1e-9);
  if (isEven && (line.length > 1 || isDate)) return [...line[0], Number((typed[0] + step * distance).toPrecision(15))];
  return [...line[at], typed[at]];
}

/* Numbers, then texts, then true and false; empty cells come last either way. */
function ranked(one, other, down) {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const [first, second] = [held(one), held(other)];
  const order = typeof first === "string" && typeof second === "string" ? first.localeCompare(second, undefined, { sensitivity: "base" }) : compared(first, second);
  return down ? -order : order;
}
