/* The pivot table: lines of a range gathered by the values of one or two columns. The server does the same. */

import { area, columnOf } from "./areas.js";
import { sum } from "./formulas/counting.js";
import { compared, isNumber, rounded, toText, Trouble } from "./formulas/values.js";

const HOWS = { sum, average: (numbers) => sum(numbers) / numbers.length, min: (numbers) => Math.min(...numbers), max: (numbers) => Math.max(...numbers) };
const TOTAL = "Total";
const plain = (value) => (value instanceof Trouble ? value.code : value);
const alike = (one, other) => compared(plain(one), plain(other)) === 0;

export function pivoted(pivot, source, lang) {
  const { left } = area(pivot.range);
  const at = (name) => columnOf(name) - left;
  const [row, column, value] = [at(pivot.row), pivot.column ? at(pivot.column) : null, at(pivot.value)];
  if (![row, column ?? 0, value].every((one) => one >= 0 && one < (source[0]?.length || 0))) return [[new Trouble("#REF!")]];
  const kept = source.slice(1).filter((line) => line[row] !== null);
  const columns = column === null ? [] : different(kept, column);
  const line = (name, lines) => [name, ...columns.map((one) => summed(pivot.how, lines.filter((each) => alike(each[column], one)), value)), summed(pivot.how, lines, value)];
  return [[source[0][row], ...columns, TOTAL], ...different(kept, row).map((name) => line(name, kept.filter((each) => alike(each[row], name)))), line(TOTAL, kept)];
}

function different(lines, at) {
  const found = [];
  for (const line of lines) if (line[at] !== null && !found.some((one) => alike(one, line[at]))) found.push(line[at]);
  const order = (value) => (isNumber(value) ? value : toText(plain(value), "en").toLowerCase());
  return found.sort((a, b) => Number(typeof a === "string") - Number(typeof b === "string") || (order(a) > order(b)) - (order(a) < order(b)));
}

function summed(how, lines, at) {
  if (how === "count") return lines.filter((line) => line[at] !== null).length;
  const numbers = lines.map((line) => line[at]).filter(isNumber);
  return numbers.length ? rounded(HOWS[how || "sum"](numbers)) : null;
}
