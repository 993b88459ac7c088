/* Functions over numbers: adding up, counting, rounding. */

import { Arguments } from "./arguments.js";
import { fail, finite, isNumber, rounded, sound } from "./values.js";

export const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);
export const average = (numbers) => (numbers.length ? sum(numbers) / numbers.length : fail("#DIV/0!"));

function median(numbers) {
  if (!numbers.length) fail("#NUM!");
  const row = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(row.length / 2);
  return row.length % 2 ? row[half] : (row[half - 1] + row[half]) / 2;
}

function deviation(numbers) {
  if (numbers.length < 2) fail("#DIV/0!");
  const mean = average(numbers);
  return Math.sqrt(sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1));
}

/* Moves the decimal point by its writing: multiplying would count as machines do. */
export function moved(number, places) {
  const [digits, power = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(power) + places}`);
}

export const roundTo = (number, places, way = Math.round) => Math.sign(number) * moved(way(moved(Math.abs(rounded(number)), places)), -places) + 0;
const rounding = (way) => [1, 2, (given) => roundTo(given.number(0), Math.max(-20, Math.min(20, given.whole(1))), way)];

function remainder(given) {
  const [number, by] = [given.number(0), given.number(1)];
  return by === 0 ? fail("#DIV/0!") : rounded(number - by * Math.floor(rounded(number / by)));
}

export function power(one, other) {
  if (one === 0 && other <= 0) fail(other === 0 ? "#NUM!" : "#DIV/0!");
  return one < 0 && other !== Math.floor(other) ? fail("#NUM!") : finite(one ** other);
}

function sumproduct(given) {
  const shapes = given.given.map((_, at) => `${given.grid(at).length}x${given.grid(at)[0].length}`);
  if (new Set(shapes).size > 1) fail("#VALUE!");
  const columns = given.given.map((_, at) => given.flat(at).map((value) => (isNumber(sound(value)) ? value : 0)));
  return sum(columns[0].map((_, line) => columns.reduce((all, column) => all * column[line], 1)));
}

const nth = (direction) => [2, 2, (given) => {
  const row = given.numbers(0, 1).sort((a, b) => direction * (a - b));
  return row[given.whole(1) - 1] ?? fail("#NUM!");
}];

function rank(given) {
  const number = rounded(given.number(0));
  const others = given.numbers(1, 2).map(rounded);
  if (!others.includes(number)) fail("#N/A");
  const rising = given.length > 2 && given.bool(2);
  return 1 + others.filter((other) => (rising ? other < number : other > number)).length;
}

/* Which places meet all the pairs of range and criterion. */
function allMet(given, first) {
  if ((given.length - first) % 2) fail("#VALUE!");
  const rows = [];
  for (let at = first; at < given.length; at += 2) rows.push(given.meeting(at, at + 1));
  if (rows.some((row) => row.length !== rows[0].length)) fail("#VALUE!");
  return rows[0].map((_, n) => rows.every((row) => row[n]));
}

function chosen(given, at, met) {
  const values = given.flat(at);
  if (values.length !== met.length) fail("#VALUE!");
  return new Arguments([[values.filter((_, n) => met[n])]], given.lang).numbers();
}

const countIf = (given) => allMet(given, 0).filter(Boolean).length;
const beside = (given) => chosen(given, given.length > 2 ? 2 : 0, given.meeting(0, 1));
const over = (act, without) => [1, 30, (given) => { const numbers = given.numbers(); return numbers.length || without === undefined ? act(numbers) : without; }];

export const COUNTING = {
  SUM: over(sum), AVERAGE: over(average), MEDIAN: over(median), STDEV: over(deviation),
  MIN: over((numbers) => Math.min(...numbers), 0), MAX: over((numbers) => Math.max(...numbers), 0),
  PRODUCT: over((numbers) => finite(numbers.reduce((all, number) => all * number, 1)), 0),
  COUNT: [1, 30, (given) => given.all().filter(isNumber).length],
  COUNTA: [1, 30, (given) => given.all().filter((value) => value !== null && value !== undefined).length],
  COUNTBLANK: [1, 1, (given) => given.flat(0).filter((value) => value === null || value === undefined || value === "").length],
  COUNTIF: [2, 2, countIf], COUNTIFS: [2, 30, countIf],
  SUMIF: [2, 3, (given) => sum(beside(given))], SUMIFS: [3, 30, (given) => sum(chosen(given, 0, allMet(given, 1)))],
  AVERAGEIF: [2, 3, (given) => average(beside(given))], AVERAGEIFS: [3, 30, (given) => average(chosen(given, 0, allMet(given, 1)))],
  SUMPRODUCT: [1, 30, sumproduct], LARGE: nth(-1), SMALL: nth(1), RANK: [2, 3, rank],
  ROUND: rounding(Math.round), ROUNDUP: rounding(Math.ceil), ROUNDDOWN: rounding(Math.floor),
  INT: [1, 1, (given) => Math.floor(rounded(given.number(0)))], ABS: [1, 1, (given) => Math.abs(given.number(0))],
  MOD: [2, 2, remainder], SQRT: [1, 1, (given) => (given.number(0) < 0 ? fail("#NUM!") : Math.sqrt(given.number(0)))],
  POWER: [2, 2, (given) => power(given.number(0), given.number(1))],
};
