/* Formulas as cells move: copied away, lines put in or taken out, sheets renamed. */

import { area, columnOf, letters, nameOf } from "./areas.js";
import { parted, tokens } from "./formulas/reading.js";

const LAST = { row: 9999, column: 25 };
const CELL = /^(\$?)([A-Za-z]{1,2})(\$?)(\d{1,4})$/;

export const isFormula = (typed) => typeof typed === "string" && typed.startsWith("=");
export const quoted = (name) => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name}'`);

/* Change each reference of a formula: change({ prefix, sheet, cells }) gives the new text. */
function changed(formula, change) {
  const list = tokens(formula.slice(1), undefined, true);
  const out = [];
  for (let at = 0; at < list.length; at += 1) {
    const [one, colon, other] = list.slice(at, at + 3);
    if (one.kind !== "ref" && one.kind !== "columns") out.push(one.text);
    else {
      const isRange = one.kind === "ref" && colon?.text === ":" && other?.kind === "ref";
      const [sheet, cells] = parted(one.text);
      out.push(change({ prefix: one.text.slice(0, one.text.length - cells.length), sheet, cells: isRange ? `${cells}:${parted(other.text)[1]}` : cells }));
      if (isRange) at += 2;
    }
  }
  return `=${out.join("")}`;
}

/* As it reads once copied some rows and columns away. */
export function shifted(typed, rows, columns) {
  if (!isFormula(typed)) return typed;
  return safely(typed, ({ prefix, cells }) => {
    const moved = cells.split(":").map((cell) => oneShifted(cell, rows, columns));
    return moved.includes(null) ? "#REF!" : prefix + moved.join(":");
  });
}

function oneShifted(cell, rows, columns) {
  const found = CELL.exec(cell);
  if (!found) return columnShifted(cell, columns);
  const [, fixedColumn, name, fixedRow, number] = found;
  const column = columnOf(name) + (fixedColumn ? 0 : columns);
  const row = Number(number) + (fixedRow ? 0 : rows);
  return column < 0 || column > LAST.column || row < 1 || row > LAST.row ? null : `${fixedColumn}${letters(column)}${fixedRow}${row}`;
}

function columnShifted(name, columns) {
  if (name.startsWith("$")) return name;
  const column = columnOf(name) + columns;
  return column < 0 || column > LAST.column ? null : letters(column);
}

/* Lines put in (count > 0) or taken out (count < 0) before `at`: axis is "row" or "column". */
export function adjusted(typed, home, sheet, change) {
  if (!isFormula(typed)) return typed;
  return safely(typed, ({ prefix, sheet: named, cells }) => {
    if ((named || home.toLowerCase()) !== sheet.toLowerCase()) return prefix + cells;
    const moved = cells.split(":").map((cell) => CELL.exec(cell) || [cell, ...(/^(\$?)(\w+)$/.exec(cell) || []).slice(1)]);
    const places = moved.map((part) => (change.axis === "row" ? Number(part[4] || 0) - 1 : columnOf(part[2])));
    if (change.axis === "row" && places.includes(-1)) return prefix + cells;
    const ends = movedEnds(places[0], places.at(-1), change);
    if (!ends) return "#REF!";
    return prefix + moved.map((part, n) => told(part, change.axis, ends[n])).join(":");
  });
}

const told = ([, fixedColumn, name, fixedRow, number], axis, place) =>
  `${fixedColumn}${axis === "column" ? letters(place) : name}${fixedRow || ""}${axis === "row" ? place + 1 : number || ""}`;

/* Where the first and last line of something are after the change; null when nothing is left of it. */
export function movedEnds(first, last, { at, count }) {
  if (count > 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const gone = at - count;
  const start = first >= gone ? first + count : Math.min(first, at);
  const end = last >= gone ? last + count : Math.min(last, at - 1);
  return first >= at && last < gone ? null : [start, end];
}

/* The same for a plain range such as that of a chart. */
export function movedRange(range, change) {
  const found = area(range);
  const isRow = change.axis === "row";
  const ends = movedEnds(isRow ? found.top : found.left, isRow ? found.bottom : found.right, change);
  return ends && nameOf(isRow ? { ...found, top: ends[0], bottom: ends[1] } : { ...found, left: ends[0], right: ends[1] });
}

export function renamed(typed, from, to) {
  if (!isFormula(typed)) return typed;
  return safely(typed, ({ prefix, sheet, cells }) => (sheet === from.toLowerCase() ? `${quoted(to)}!${cells}` : prefix + cells));
}

function safely(typed, change) {
  try { return changed(typed, change); } catch { return typed; }
}
