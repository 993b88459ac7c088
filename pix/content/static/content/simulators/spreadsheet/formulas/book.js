/* A book of sheets worked out: each formula once, after those that it reads; circles are told, not followed. */

import { place } from "../areas.js";
import { Arguments, COMPARING } from "./arguments.js";
import { power } from "./counting.js";
import { FUNCTIONS, LAZY } from "./functions.js";
import { read, references, Unreadable } from "./reading.js";
import { compared, fail, finite, rounded, sound, toNumber, toText, Trouble } from "./values.js";

const key = (sheet, row, column) => `${sheet} ${row} ${column}`;

export class Book {
  /* tabs: { name: { rows, columns, cells, reads?: [sheet, top, left, bottom, right], made?(grid) } } */
  constructor(tabs, lang) {
    this.lang = lang;
    this.tabs = new Map(Object.entries(tabs).map(([name, tab]) => [name.toLowerCase(), tab]));
    this.values = new Map();
    this.trees = new Map();
    for (const [sheet, tab] of this.tabs) {
      for (const [where, typed] of Object.entries(tab.cells)) this.take(sheet, where, typed);
      if (tab.reads) this.trees.set(key(sheet, -1, -1), { sheet, row: -1, tree: ["range", ...tab.reads] });
    }
    for (const spot of this.trees.keys()) this.workOut(spot);
  }

  take(sheet, where, typed) {
    const [row, column] = place(where);
    const spot = key(sheet, row, column);
    if (typeof typed !== "string" || !typed.startsWith("=")) return this.values.set(spot, typeof typed === "string" && typed.startsWith("'") ? typed.slice(1) : typed);
    try { return this.trees.set(spot, { sheet, row, tree: read(typed) }); } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return this.values.set(spot, new Trouble("#NAME?"));
    }
  }

  value(sheet, row, column) { return this.values.get(key(sheet.toLowerCase(), row, column)) ?? null; }

  grid(sheet, top, left, bottom, right) {
    const tab = this.tabs.get(sheet);
    const lines = [];
    for (let row = top; row <= Math.min(bottom, tab.rows - 1); row += 1) {
      const line = [];
      for (let column = left; column <= Math.min(right, tab.columns - 1); column += 1) line.push(this.values.get(key(sheet, row, column)) ?? null);
      lines.push(line);
    }
    return lines;
  }

  /* The cells that a formula reads. */
  * reads({ sheet: home, tree }) {
    for (const [kind, name, top, left, bottom = top, right = left] of references(tree)) {
      const sheet = name || home;
      const tab = this.tabs.get(sheet);
      if (tab?.reads) yield key(sheet, -1, -1);
      else if (tab && kind === "ref") yield key(sheet, top, left);
      else if (tab) {
        for (let row = top; row <= Math.min(bottom, tab.rows - 1); row += 1) for (let column = left; column <= Math.min(right, tab.columns - 1); column += 1) yield key(sheet, row, column);
      }
    }
  }

  /* Depth first with a stack of its own: a long chain of cells is not a deep recursion. */
  workOut(spot) {
    if (this.values.has(spot)) return;
    const path = [];
    const waiting = new Set();
    const wait = (one) => { path.push([one, this.reads(this.trees.get(one))]); waiting.add(one); };
    wait(spot);
    while (path.length) {
      const [here, left] = path.at(-1);
      const before = this.next(left);
      if (before === null) { path.pop(); waiting.delete(here); this.settle(here); }
      else if (waiting.has(before)) for (const [one] of path.slice(path.findIndex(([other]) => other === before))) this.values.set(one, new Trouble("#CYCLE!"));
      else wait(before);
    }
  }

  next(left) {
    for (let step = left.next(); !step.done; step = left.next()) if (this.trees.has(step.value) && !this.values.has(step.value)) return step.value;
    return null;
  }

  settle(spot) {
    if (this.values.has(spot)) return;
    const { sheet, row, tree } = this.trees.get(spot);
    if (row >= 0) { this.values.set(spot, this.result(tree, sheet)); return; }
    const [, from, ...cells] = tree;
    this.values.set(spot, null);
    const made = this.tabs.get(sheet).made(this.tabs.has(from) ? this.grid(from, ...cells) : []);
    made.forEach((line, at) => line.forEach((value, column) => this.values.set(key(sheet, at, column), value)));
  }

  result(tree, home) {
    try {
      const found = this.scalar(tree, home);
      return typeof found === "number" ? rounded(finite(found)) : found ?? 0;
    } catch (error) {
      if (error instanceof Trouble) return error;
      throw error;
    }
  }

  scalar(tree, home) {
    const found = this.any(tree, home);
    if (!Array.isArray(found)) return sound(found);
    return found.length === 1 && found[0].length === 1 ? sound(found[0][0]) : fail("#VALUE!");
  }

  any(tree, home) {
    const [kind, one, other, third] = tree;
    switch (kind) {
      case "value": return one;
      case "ref": return this.cells(one || home, other, third, other, third);
      case "range": return this.cells(one || home, ...tree.slice(2));
      case "call": return this.call(one, other, home);
      case "op": return this.joined(one, this.scalar(other, home), this.scalar(third, home));
      default: return { minus: (n) => -n, plus: (n) => n, percent: (n) => n / 100 }[kind](toNumber(this.scalar(one, home), this.lang));
    }
  }

  cells(sheet, ...area) {
    if (!this.tabs.has(sheet)) fail("#REF!");
    const found = this.grid(sheet, ...area);
    return found[0]?.length ? found : [[null]];
  }

  call(name, trees, home) {
    if (Object.hasOwn(LAZY, name)) return LAZY[name](trees.map((tree) => () => this.scalar(tree, home)), this.lang);
    if (!Object.hasOwn(FUNCTIONS, name)) fail("#NAME?");
    const [least, most, act] = FUNCTIONS[name];
    if (trees.length < least || trees.length > most) fail("#VALUE!");
    return act(new Arguments(trees.map((tree) => this.any(tree, home)), this.lang));
  }

  joined(sign, one, other) {
    if (sign === "&") return toText(one, this.lang) + toText(other, this.lang);
    if (COMPARING[sign]) return COMPARING[sign](compared(one, other));
    return finite(COUNTING[sign](toNumber(one, this.lang), toNumber(other, this.lang)));
  }
}

/* What is left of two numbers that only differ by how machines count is nothing. */
function added(one, other) {
  const total = one + other;
  return Math.abs(total) < 1e-15 * Math.max(Math.abs(one), Math.abs(other)) * 4 ? 0 : total;
}

const COUNTING = {
  "+": added, "-": (one, other) => added(one, -other), "*": (one, other) => one * other,
  "/": (one, other) => (other === 0 ? fail("#DIV/0!") : one / other), "^": power,
};
