/* Lines, columns, merged cells, frozen lines, protection, sheets and pivot tables. */

import { address, area, letters, nameOf, overlap, place, spots } from "./areas.js";
import { byName, sheetOf, sizeOf } from "./model.js";
import { adjusted, movedRange, renamed } from "./references.js";

const MOST = { row: 200, column: 26 };
const BAD_NAME = /[[\]*?:/\\'\u0000-\u001f]/;

/* Put lines in before `at` (count > 0), or take them out (count < 0); references follow. */
function relaid(state, sheet, change) {
  const isRow = change.axis === "row";
  const size = isRow ? "rows" : "columns";
  const left = sizeOf(sheet)[size] + change.count;
  if (left < 1) return { refuse: ["last_line"] };
  if (left > MOST[change.axis]) return { refuse: ["no_room"] };
  if (sheet.protected) return { refuse: ["is_protected"] };
  for (const one of state.sheets) for (const [where, typed] of Object.entries(one.cells || {})) one.cells[where] = adjusted(typed, one.name, sheet.name, change);
  for (const part of ["cells", "looks"]) if (sheet[part]) sheet[part] = moved(sheet[part], change);
  sheet[size] = left;
  const ranged = (list) => (list || []).map((one) => ({ ...one, range: movedRange(one.range, change) })).filter((one) => one.range);
  for (const part of ["rules", "validations", "charts"]) if (sheet[part]) sheet[part] = ranged(sheet[part]);
  if (sheet.merged) sheet.merged = sheet.merged.map((one) => movedRange(one, change)).filter((one) => one && one.includes(":"));
  if (!isRow && sheet.widths) sheet.widths = Object.fromEntries(Object.entries(moved(Object.fromEntries(Object.entries(sheet.widths).map(([name, width]) => [`${name}1`, width])), change)).map(([where, width]) => [where.slice(0, -1), width]));
  if (sheet.filter) refilter(sheet, change);
  for (const one of state.sheets) if (one.pivot && one.pivot.sheet.toLowerCase() === sheet.name.toLowerCase()) one.pivot.range = movedRange(one.pivot.range, change) || one.pivot.range;
  return null;
}

function refilter(sheet, change) {
  const range = movedRange(sheet.filter.range, change);
  const columns = Object.entries(sheet.filter.columns || {}).map(([name, kept]) => [movedRange(`${name}1`, { ...change, at: change.axis === "row" ? 999 : change.at })?.slice(0, -1), kept]);
  sheet.filter = range && { range, columns: Object.fromEntries(columns.filter(([name]) => name)) };
}

function moved(cells, { axis, at, count }) {
  const isRow = axis === "row";
  return Object.fromEntries(Object.entries(cells).flatMap(([where, held]) => {
    const [row, column] = place(where);
    const line = isRow ? row : column;
    if (count < 0 && line >= at && line < at - count) return [];
    const to = line >= at ? line + count : line;
    return [[isRow ? address(to, column) : address(row, to), held]];
  }));
}

const unfitName = (state, name, except) => {
  if (!name || name.length > 40 || BAD_NAME.test(name)) return ["sheet_name_bad"];
  const other = byName(state, name);
  return other && other.id !== except ? ["sheet_name_taken", { name }] : null;
};

export const structure = {
  insert(state, { sheet: id, axis, at, count }) {
    const refused = relaid(state, sheetOf(state, id), { axis, at, count });
    return refused || { say: [`said_inserted_${axis}`, { n: count }] };
  },

  remove(state, { sheet: id, axis, at, count }) {
    const refused = relaid(state, sheetOf(state, id), { axis, at, count: -count });
    return refused || { say: [`said_removed_${axis}`, { n: count }] };
  },

  merge(state, { sheet: id, range }) {
    const sheet = sheetOf(state, id);
    if (sheet.protected) return { refuse: ["is_protected"] };
    const before = sheet.merged || [];
    const others = before.filter((one) => !overlap(area(one), range));
    if (others.length < before.length) { sheet.merged = others; return { say: ["said_unmerged"] }; }
    for (const [row, column] of spots(range).slice(1)) delete sheet.cells?.[address(row, column)];
    sheet.merged = [...before, nameOf(range)];
    return { say: ["said_merged", { range: nameOf(range) }] };
  },

  freeze(state, { sheet: id, rows, columns }) {
    sheetOf(state, id).frozen = { rows, columns };
    return { say: [rows || columns ? "said_frozen" : "said_unfrozen"] };
  },

  protect(state, { sheet: id, on }) {
    sheetOf(state, id).protected = on;
    return { say: [on ? "said_protected" : "said_unprotected"] };
  },

  widen(state, { sheet: id, column, width }) {
    const sheet = sheetOf(state, id);
    sheet.widths = { ...sheet.widths, [letters(column)]: Math.max(3, Math.min(60, width)) };
    return {};
  },

  add_sheet(state, { name: typed }) {
    const name = typed.trim();
    const refuse = unfitName(state, name) || (state.sheets.length >= 6 && ["too_many_sheets"]);
    if (refuse) return { refuse };
    const made = freshId(state);
    state.sheets.push({ id: made, name, rows: 20, columns: 8, cells: {} });
    return { say: ["said_sheet", { name }], ui: { sheet: made, at: [0, 0], head: [0, 0] } };
  },

  rename_sheet(state, { sheet: id, name: typed }) {
    const name = typed.trim();
    const sheet = sheetOf(state, id);
    const refuse = unfitName(state, name, id);
    if (refuse) return { refuse };
    for (const one of state.sheets) {
      for (const [where, held] of Object.entries(one.cells || {})) one.cells[where] = renamed(held, sheet.name, name);
      if (one.pivot?.sheet.toLowerCase() === sheet.name.toLowerCase()) one.pivot.sheet = name;
    }
    for (const probe of state.probes || []) if (probe.sheet === sheet.name) probe.sheet = name;
    sheet.name = name;
    return { say: ["said_renamed", { name }] };
  },

  remove_sheet(state, { sheet: id }) {
    const sheet = sheetOf(state, id);
    const isRead = state.sheets.some((one) => one.pivot?.sheet.toLowerCase() === sheet.name.toLowerCase()) || (state.probes || []).some((probe) => probe.sheet === sheet.name);
    if (state.sheets.length === 1) return { refuse: ["last_sheet"] };
    if (isRead) return { refuse: ["sheet_is_read"] };
    state.sheets = state.sheets.filter((one) => one.id !== id);
    return { say: ["said_sheet_removed", { name: sheet.name }], ui: { sheet: state.sheets[0].id, at: [0, 0], head: [0, 0] } };
  },

  pivot(state, { sheet: id, pivot, name, edits }) {
    if (edits) { Object.assign(sheetOf(state, id).pivot, pivot); return { say: ["said_pivot", { name: sheetOf(state, id).name }] }; }
    if (state.sheets.length >= 6) return { refuse: ["too_many_sheets"] };
    const made = freshId(state);
    let free = name;
    for (let n = 2; byName(state, free); n += 1) free = `${name} ${n}`;
    state.sheets.push({ id: made, name: free, rows: 60, columns: 12, cells: {}, pivot });
    return { say: ["said_pivot", { name: free }], ui: { sheet: made, at: [0, 0], head: [0, 0] } };
  },
};

function freshId(state) {
  do state.next = (state.next || 1) + 1; while (state.sheets.some((sheet) => sheet.id === `s${state.next}`));
  return `s${state.next}`;
}
