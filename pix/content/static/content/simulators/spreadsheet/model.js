/* The book under the hand: sheets, values, regions, what is in view. */

import { address, area, columnOf, holds, letters, spots } from "./areas.js";
import { COMPARING } from "./formulas/arguments.js";
import { Book } from "./formulas/book.js";
import { compared, isNumber, toText, Trouble } from "./formulas/values.js";
import { pivoted } from "./pivot.js";

const books = new WeakMap();

export const sheetOf = (state, id) => state.sheets.find((sheet) => sheet.id === id) || state.sheets[0];
export const byName = (state, name) => state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
export const has = (state, feature) => (state.features || []).includes(feature);
export const lookAt = (sheet, row, column) => sheet.looks?.[address(row, column)] || {};

/* The values of a state, worked out once. */
export function bookOf(state) {
  if (!books.has(state)) {
    const tabs = Object.fromEntries(state.sheets.map((sheet) => [sheet.name, tab(state, sheet)]));
    books.set(state, new Book(tabs, state.lang || "fr"));
  }
  return books.get(state);
}

function tab(state, { rows = 20, columns = 8, cells = {}, pivot }) {
  if (!pivot) return { rows, columns, cells };
  const { top, left, bottom, right } = area(pivot.range);
  return { rows, columns, cells: {}, reads: [pivot.sheet.toLowerCase(), top, left, bottom, right], made: (grid) => pivoted(pivot, grid, state.lang || "fr") };
}

export const valueAt = (state, sheet, row, column) => bookOf(state).value(sheet.name, row, column);
export const sizeOf = (sheet) => ({ rows: sheet.rows || 20, columns: sheet.columns || 8 });

/* The filled cells around one, as far as no empty line or column parts them. */
export function region(state, sheet, row, column) {
  const { rows, columns } = sizeOf(sheet);
  const filled = (r, c) => r >= 0 && c >= 0 && r < rows && c < columns && valueAt(state, sheet, r, c) !== null;
  const found = { top: row, left: column, bottom: row, right: column };
  const any = (one) => spots(one).some(([r, c]) => filled(r, c));
  for (let grew = true; grew;) {
    grew = false;
    const { top, left, bottom, right } = found;
    const sides = { top: { top: top - 1, bottom: top - 1, left: left - 1, right: right + 1 }, bottom: { top: bottom + 1, bottom: bottom + 1, left: left - 1, right: right + 1 },
      left: { top: top - 1, bottom: bottom + 1, left: left - 1, right: left - 1 }, right: { top: top - 1, bottom: bottom + 1, left: right + 1, right: right + 1 } };
    for (const [side, line] of Object.entries(sides)) if (any(line)) { found[side] += side === "top" || side === "left" ? -1 : 1; grew = true; }
  }
  return found;
}

/* Whether the first line of an area names its columns. */
export function hasNames(state, sheet, { top, left, bottom, right }) {
  if (bottom === top) return false;
  const names = spots({ top, left, bottom: top, right }).map(([row, column]) => valueAt(state, sheet, row, column));
  const below = spots({ top: top + 1, left, bottom: top + 1, right }).map(([row, column]) => valueAt(state, sheet, row, column));
  return names.every((value) => typeof value === "string") && (below.some((value) => typeof value !== "string") || lookAt(sheet, top, left).bold === true);
}

export const keyOf = (state, value) => (value instanceof Trouble ? value.code : toText(value, state.lang || "fr"));

/* The lines that the filter leaves out. */
export function hiddenRows(state, sheet) {
  const out = new Set();
  if (!sheet.filter) return out;
  const { top, bottom } = area(sheet.filter.range);
  for (let row = top + 1; row <= bottom; row += 1) {
    if (!Object.entries(sheet.filter.columns || {}).every(([name, kept]) => keeps(state, kept, valueAt(state, sheet, row, columnOf(name))))) out.add(row);
  }
  return out;
}

function keeps(state, kept, value) {
  if (kept.only && !kept.only.includes(keyOf(state, value))) return false;
  return !kept.op || meets(value, kept);
}

/* Whether a value compares as a rule wants. */
export function meets(value, { op, value: wanted, high = 0 }) {
  if (value instanceof Trouble || value === null) return false;
  if (op === "contains") return toText(value, "en").toLowerCase().includes(String(wanted).toLowerCase());
  if (op === "between") return isNumber(value) && isNumber(wanted) && value >= wanted && value <= high;
  if (isNumber(value) !== isNumber(wanted)) return op === "<>";
  return COMPARING[op](compared(value, wanted));
}

export function colourOf(sheet, row, column, value) {
  const rules = (sheet.rules || []).filter((rule) => holds(area(rule.range), row, column) && meets(value, rule));
  return rules.at(-1)?.fill || "";
}

/* The first cell of the merged range that covers one, or the cell itself. */
export function anchor(sheet, row, column) {
  const found = (sheet.merged || []).map(area).find((one) => holds(one, row, column));
  return found ? [found.top, found.left] : [row, column];
}

export const mergedAt = (sheet, row, column) => (sheet.merged || []).map(area).find((one) => holds(one, row, column));
export const isLocked = (sheet, row, column) => Boolean(sheet.pivot) || (sheet.protected === true && lookAt(sheet, row, column).locked !== false);
export const ruleAt = (sheet, row, column) => (sheet.validations || []).find((one) => holds(area(one.range), row, column));

/* Width in characters: as wide as what is shown, within reason. */
export function widthOf(sheet, column, texts) {
  const set = sheet.widths?.[letters(column)];
  return set || Math.max(6, Math.min(22, Math.max(0, ...texts.map((text) => text.length)) + 2));
}
