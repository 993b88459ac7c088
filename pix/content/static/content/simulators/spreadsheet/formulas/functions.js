/* The functions that formulas may call, by their English names: least and most arguments, and what they do. */

import { COUNTING } from "./counting.js";
import { criterion } from "./arguments.js";
import { compared, fail, isNumber, numberIn, sound, toBool, toText, Trouble } from "./values.js";

const lazy = {
  IF: (later, lang) => (later.length < 2 || later.length > 3 ? fail("#VALUE!") : toBool(later[0](), lang) ? later[1]() : later[2] ? later[2]() : false),
  IFS(later, lang) {
    if (!later.length || later.length % 2) fail("#VALUE!");
    for (let at = 0; at < later.length; at += 2) if (toBool(later[at](), lang)) return later[at + 1]();
    return fail("#N/A");
  },
  IFERROR(later) {
    if (later.length !== 2) fail("#VALUE!");
    try { return later[0](); } catch (error) { if (error instanceof Trouble) return later[1](); throw error; }
  },
};
export const LAZY = lazy;

function conditions(given) {
  const found = given.given.flatMap((one) => (Array.isArray(one) ? one.flat().filter((value) => sound(value) !== null && typeof value !== "string") : [one]));
  return found.length ? found.map((value) => toBool(value, given.lang)) : fail("#VALUE!");
}

const kind = (accepts) => [1, 1, (given) => accepts(given.flat(0)[0] ?? null)];
const CHOOSING = {
  AND: [1, 30, (given) => conditions(given).every(Boolean)],
  OR: [1, 30, (given) => conditions(given).some(Boolean)],
  NOT: [1, 1, (given) => !given.bool(0)],
  ISBLANK: kind((value) => value === null),
  ISNUMBER: kind(isNumber),
  ISTEXT: kind((value) => typeof value === "string"),
  ISERROR: kind((value) => value instanceof Trouble),
};

/* The same (0), or the last one up to it in a rising row (1), or down to it (-1). */
function position(wanted, row, order, lang) {
  const alike = (value) => value !== null && !(value instanceof Trouble) && (typeof value === "string") === (typeof wanted === "string");
  const meets = order === 0 ? criterion(typeof wanted === "string" ? `=${wanted}` : wanted, lang) : (value) => alike(value) && compared(value, wanted) * order <= 0;
  const found = order === 0 ? row.findIndex(meets) : row.findLastIndex(meets);
  return found < 0 ? fail("#N/A") : found;
}

function lookUp(given, grid) {
  const order = given.length < 4 || given.bool(3) ? 1 : 0;
  const column = given.whole(2);
  if (column < 1) fail("#VALUE!");
  if (column > grid[0].length) fail("#REF!");
  return grid[position(given.value(0), grid.map((line) => line[0]), order, given.lang)][column - 1];
}

const turned = (grid) => grid[0].map((_, at) => grid.map((line) => line[at]));

function index(given) {
  const grid = given.grid(0);
  let [row, column] = [given.whole(1), given.whole(2)];
  if (given.length < 3 && grid.length === 1) [row, column] = [1, row];
  if (row < 0 || row > grid.length || column < 0 || column > grid[0].length) fail("#REF!");
  const lines = row === 0 ? grid : [grid[row - 1]];
  return column === 0 ? lines : lines.map((line) => [line[column - 1]]);
}

function match(given) {
  const grid = given.grid(1);
  if (grid.length > 1 && grid[0].length > 1) fail("#N/A");
  return 1 + position(given.value(0), given.flat(1), Math.sign(given.whole(2, 1)), given.lang);
}

const FINDING = {
  VLOOKUP: [3, 4, (given) => lookUp(given, given.grid(1))],
  HLOOKUP: [3, 4, (given) => lookUp(given, turned(given.grid(1)))],
  INDEX: [2, 3, index],
  MATCH: [2, 3, match],
};

const DAY = 86_400_000;
const LAST_DAY = 2_958_465;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const within = (number) => (number >= 1 && number <= LAST_DAY ? number : fail("#NUM!"));
export const dayOf = (number) => new Date(DAY_ZERO + within(Math.trunc(number)) * DAY);
export const serial = (year, month, day) => Math.round((Date.UTC(year, month, day) - DAY_ZERO) / DAY);

function dateNumber(given) {
  const [year, month, day] = [given.whole(0), given.whole(1) - 1, given.whole(2)];
  const whole = year + Math.floor(month / 12);
  if (whole < 1900 || whole > 9999) fail("#NUM!");
  return within(serial(whole, month - 12 * Math.floor(month / 12), 1) + day - 1);
}

const short = (text) => ([...text].length > 5000 ? fail("#VALUE!") : text);
const size = (given, at) => { const number = given.whole(at, 1); return number < 0 ? fail("#VALUE!") : number; };
const signs = (given, at = 0) => [...given.text(at)];
const part = (one) => [1, 1, (given) => one(dayOf(given.whole(0)))];

function middle(given) {
  const first = given.whole(1);
  if (first < 1) fail("#VALUE!");
  return signs(given).slice(first - 1, first - 1 + size(given, 2)).join("");
}

function find(given) {
  const [wanted, all, start] = [given.text(0), signs(given, 1), given.whole(2, 1)];
  const rest = start > 0 && start <= all.length + 1 ? all.slice(start - 1).join("") : null;
  const at = rest === null ? -1 : rest.indexOf(wanted);
  return at < 0 ? fail("#VALUE!") : start + [...rest.slice(0, at)].length;
}

function proper(given) {
  let before = " ";
  return signs(given).map((letter) => { const shown = /\p{L}/u.test(before) ? letter.toLowerCase() : letter.toUpperCase(); before = letter; return shown; }).join("");
}

const WRITING = {
  CONCAT: [1, 30, (given) => short(given.all().map((value) => toText(value, given.lang)).join(""))],
  LEFT: [1, 2, (given) => signs(given).slice(0, size(given, 1)).join("")],
  RIGHT: [1, 2, (given) => { const all = signs(given); return all.slice(Math.max(0, all.length - size(given, 1))).join(""); }],
  MID: [3, 3, middle],
  LEN: [1, 1, (given) => signs(given).length],
  UPPER: [1, 1, (given) => given.text(0).toUpperCase()],
  LOWER: [1, 1, (given) => given.text(0).toLowerCase()],
  PROPER: [1, 1, proper],
  TRIM: [1, 1, (given) => given.text(0).split(" ").filter(Boolean).join(" ")],
  FIND: [2, 3, find],
  SUBSTITUTE: [3, 3, (given) => (given.text(1) ? short(given.text(0).replaceAll(given.text(1), () => given.text(2))) : given.text(0))],
  VALUE: [1, 1, (given) => { const found = given.value(0); return typeof found === "string" ? numberIn(found, given.lang) ?? fail("#VALUE!") : given.number(0); }],
  DATE: [3, 3, dateNumber],
  YEAR: part((day) => day.getUTCFullYear()),
  MONTH: part((day) => day.getUTCMonth() + 1),
  DAY: part((day) => day.getUTCDate()),
  WEEKDAY: [1, 2, (given) => { const day = dayOf(given.whole(0)).getUTCDay(); return given.whole(1, 1) === 2 ? day || 7 : day + 1; }],
  EXACT: [2, 2, (given) => given.text(0) === given.text(1)],
};

export const FUNCTIONS = { ...COUNTING, ...CHOOSING, ...FINDING, ...WRITING };
