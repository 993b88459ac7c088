/* A formula as a tree of arrays: ["ref", sheet, row, column], ["op", sign, one, other], ["call", NAME, [trees]]… */

import { columnOf, place } from "../areas.js";
import { Trouble } from "./values.js";

const MAX_NESTING = 24;
const MAX_LENGTH = 500;
const LAST_ROW = 9999;
const SHEET = "(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_]*)!)?";
const CELL = "\\$?[A-Za-z]{1,2}\\$?\\d{1,4}(?![\\p{L}\\p{N}_(.!])";
const COLUMNS = "\\$?[A-Za-z]{1,2}:\\$?[A-Za-z]{1,2}(?![\\p{L}\\p{N}_($])";
const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

/* Tokens in one syntax; local() reads those of a language. */
export const tokenRule = (number, errors, signs) => new RegExp([
  "(?<space>\\s+)", `(?<error>${errors})`, `(?<number>${number})`, '(?<text>"(?:[^"]|"")*")', `(?<columns>${SHEET}${COLUMNS})`,
  `(?<ref>${SHEET}${CELL})`, `(?<lost>${SHEET}#REF!)`, "(?<name>[\\p{L}_][\\p{L}\\p{N}_.]*)", `(?<sign><=|>=|<>|[${signs}])`].join("|"), "uy");

const RULE = tokenRule("(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?", "#(?:DIV/0!|VALUE!|REF!|NAME\\?|N/A|NUM!|CYCLE!)", "\\-+*\\/^&=<>(),:%");

export class Unreadable extends Error {}

/* [{ kind, text }] of a formula; spaces are kept when asked for. */
export function tokens(text, rule = RULE, spaces = false) {
  const found = [];
  rule.lastIndex = 0;
  while (rule.lastIndex < text.length) {
    const match = rule.exec(text);
    if (!match) throw new Unreadable(text);
    const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
    if (spaces || kind !== "space") found.push({ kind, text: match[0] });
  }
  return found;
}

const known = new Map();

/* The tree of a formula that begins with =. */
export function read(formula) {
  if (!known.has(formula)) {
    if (known.size > 4000) known.clear();
    known.set(formula, new Reader(formula).all());
  }
  return known.get(formula);
}

class Reader {
  constructor(formula) {
    if (formula.length > MAX_LENGTH) throw new Unreadable(formula);
    Object.assign(this, { tokens: tokens(formula.replace(/^=/, "")), at: 0, depth: 0 });
  }

  all() {
    const tree = this.level(0);
    if (this.at < this.tokens.length) throw new Unreadable();
    return tree;
  }

  is(...signs) { const token = this.tokens[this.at]; return token?.kind === "sign" && signs.includes(token.text); }

  take(sign) {
    if (this.at >= this.tokens.length || (sign && !this.is(sign))) throw new Unreadable();
    this.at += 1;
    return this.tokens[this.at - 1];
  }

  level(rank) {
    if (rank === LEVELS.length) return this.signed();
    let tree = this.level(rank + 1);
    while (this.is(...LEVELS[rank])) tree = ["op", this.take().text, tree, this.level(rank + 1)];
    return tree;
  }

  signed() {
    if (this.is("-", "+")) {
      const sign = this.take().text;
      return [sign === "-" ? "minus" : "plus", this.deeper(() => this.signed())];
    }
    let tree = this.single();
    while (this.is("%")) { this.take(); tree = ["percent", tree]; }
    return tree;
  }

  deeper(part) {
    this.depth += 1;
    if (this.depth > MAX_NESTING) throw new Unreadable();
    const tree = part();
    this.depth -= 1;
    return tree;
  }

  single() {
    const { kind, text } = this.take();
    if (kind === "sign" && text === "(") {
      const tree = this.deeper(() => this.level(0));
      this.take(")");
      return tree;
    }
    switch (kind) {
      case "number": return ["value", Number(text)];
      case "text": return ["value", text.slice(1, -1).replaceAll('""', '"')];
      case "error": return ["value", new Trouble(text)];
      case "lost": return ["value", new Trouble("#REF!")];
      case "columns": return columns(text);
      case "ref": return this.reference(text);
      case "name": return this.named(text.toUpperCase());
      default: throw new Unreadable(text);
    }
  }

  reference(text) {
    const [sheet, row, column] = cellOf(text);
    if (!this.is(":")) return ["ref", sheet, row, column];
    this.take();
    const other = this.take();
    if (other.kind !== "ref") throw new Unreadable(other.text);
    const [, lastRow, lastColumn] = cellOf(other.text);
    return ["range", sheet, Math.min(row, lastRow), Math.min(column, lastColumn), Math.max(row, lastRow), Math.max(column, lastColumn)];
  }

  named(name) {
    if (!this.is("(")) return ["value", name === "TRUE" || name === "FALSE" ? name === "TRUE" : new Trouble("#NAME?")];
    this.take();
    return ["call", name, this.deeper(() => this.args())];
  }

  args() {
    const found = this.is(")") ? [] : [this.argument()];
    while (this.is(",")) { this.take(); found.push(this.argument()); }
    this.take(")");
    return found;
  }

  argument() { return this.is(",", ")") ? ["value", null] : this.level(0); }
}

export function parted(text) {
  const at = text.lastIndexOf("!");
  const sheet = at < 0 ? "" : text.slice(0, at);
  return [(sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet).toLowerCase(), text.slice(at + 1)];
}

function cellOf(text) {
  const [sheet, cell] = parted(text);
  const found = place(cell);
  if (!found) throw new Unreadable(text);
  return [sheet, ...found];
}

function columns(text) {
  const [sheet, cells] = parted(text);
  const [first, last] = cells.replaceAll("$", "").split(":").map(columnOf).sort((a, b) => a - b);
  return ["range", sheet, 0, first, LAST_ROW, last];
}

/* The cells and ranges that a formula reads. */
export function references(tree) {
  if (tree[0] === "ref" || tree[0] === "range") return [tree];
  return (tree[0] === "call" ? tree[2] : tree.slice(1)).filter(Array.isArray).flatMap(references);
}
