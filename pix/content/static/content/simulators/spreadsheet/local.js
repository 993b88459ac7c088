/* What is typed and shown, in the person's language: function names, ; and decimal comma, dates, money. */

import { serial, dayOf } from "./formulas/functions.js";
import { read, tokenRule, tokens, Unreadable } from "./formulas/reading.js";
import { toText, Trouble } from "./formulas/values.js";
import { isFormula } from "./references.js";

const ERRORS = { "#DIV/0!": "div", "#VALUE!": "value", "#REF!": "ref", "#NAME?": "name", "#N/A": "na", "#NUM!": "num", "#CYCLE!": "cycle" };
export const CURRENCY = "€";

export class Local {
  constructor(words) {
    this.words = words;
    this.lang = words.lang === "fr" ? "fr" : "en";
    this.isFrench = this.lang === "fr";
    const names = Object.keys(words.texts).filter((key) => key.startsWith("fn_"));
    this.toLocal = Object.fromEntries(names.map((key) => [key.slice(3), words.texts[key]]));
    this.fromLocal = Object.fromEntries(names.map((key) => [words.texts[key].toUpperCase(), key.slice(3)]));
    const errors = Object.values(ERRORS).map((key) => words.texts[`err_${key}`]).concat(Object.keys(ERRORS));
    const number = this.isFrench ? "(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][-+]?\\d{1,3})?" : "(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?";
    this.rule = tokenRule(number, errors.map((one) => one.replace(/[?/]/g, "\\$&")).join("|"), "\\-+*\\/^&=<>(),;:%");
  }

  get names() { return Object.entries(this.toLocal).sort((a, b) => this.words.compare(a[1], b[1])); }

  /* A formula as it is kept: =SUM(B2,0.5) for =SOMME(B2;0,5). Missing brackets at the end are added. */
  canonical(typed) {
    const list = tokens(typed.slice(1), this.rule, true).map((token, n, all) => this.kept(token, all[n + 1]));
    const open = list.filter((one) => one === "(").length - list.filter((one) => one === ")").length;
    const formula = `=${list.join("")}${")".repeat(Math.max(0, open))}`.trim();
    if (formula.length > 500) throw new Unreadable(formula);
    read(formula);
    return formula;
  }

  kept({ kind, text }, next) {
    if (kind === "number") return text.replace(",", ".");
    if (kind === "sign" && text === ";") return ",";
    if (kind === "sign" && text === "," && this.isFrench) throw new Unreadable(text);
    if (kind === "ref" || kind === "columns") return text.includes("!") ? text.replace(/[^!]*$/, (cells) => cells.toUpperCase()) : text.toUpperCase();
    if (kind === "error") return Object.keys(ERRORS).find((code) => this.error(code) === text) || text;
    if (kind !== "name") return text;
    const name = text.toUpperCase();
    if (next?.text === "(") return this.fromLocal[name] || name;
    return { VRAI: "TRUE", FAUX: "FALSE" }[this.isFrench ? name : ""] || name;
  }

  /* The same formula as people read it. */
  written(formula) {
    if (!this.isFrench) return formula;
    try {
      return `=${tokens(formula.slice(1), undefined, true).map(({ kind, text }, n, all) => {
        if (kind === "number") return text.replace(".", ",");
        if (kind === "error") return this.error(text);
        if (kind === "sign" && text === ",") return ";";
        if (kind !== "name") return text;
        return (all[n + 1]?.text === "(" ? this.toLocal[text.toUpperCase()] : { TRUE: "VRAI", FALSE: "FAUX" }[text]) || text;
      }).join("")}`;
    } catch { return formula; }
  }

  error(code) { return this.words.t(`err_${ERRORS[code]}`); }
  why(code) { return this.words.t(`why_${ERRORS[code]}`); }

  /* What someone typed: { typed, kind? }; typed is null for an empty cell. Throws Unreadable for a formula that is none. */
  understood(text, kind) {
    const trimmed = text.trim();
    if (!trimmed) return { typed: null };
    if (kind === "text") return { typed: /^[='].*/.test(text) ? `'${text}` : text };
    if (trimmed.startsWith("=") && trimmed.length > 1) return { typed: this.canonical(trimmed) };
    if (trimmed.startsWith("'")) return { typed: trimmed };
    const truth = { VRAI: true, FAUX: false, TRUE: true, FALSE: false }[trimmed.toUpperCase()];
    if (truth !== undefined) return { typed: truth };
    return this.number(trimmed, kind) || this.date(trimmed) || { typed: text };
  }

  number(text, kind) {
    const bare = text.replace(/[\s\u00a0\u202f](?=\d{3}(\D|$))/g, "");
    const found = /^(€?)\s*([-+]?)\s*(\d+(?:,\d{3})*|)([.,]\d*)?\s*(€|%?)$/.exec(this.isFrench ? bare : bare.replace(/,(?=\d{3}(\D|$))/g, ""));
    const sign = this.isFrench ? "," : ".";
    if (!found || (!found[3] && !(found[4]?.length > 1)) || found[3].includes(",") || (found[4] && found[4][0] !== sign)) return null;
    const number = Number(`${found[2]}${found[3] || 0}${(found[4] || "").replace(",", ".")}`);
    if (Math.abs(number) > 1e15) return { typed: text };
    if (found[5] === "%") return { typed: Number((number / 100).toPrecision(15)), kind: "percent" };
    if (kind === "percent") return { typed: Number((number / 100).toPrecision(15)) };
    return { typed: number, kind: found[1] || found[5] ? "currency" : undefined };
  }

  date(text) {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    const usual = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(text);
    if (!iso && !usual) return null;
    const [year, month, day] = (iso ? [iso[1], iso[2], iso[3]] : [usual[3].length === 2 ? `20${usual[3]}` : usual[3], usual[2], usual[1]]).map(Number);
    const number = serial(year, month - 1, day);
    const back = number > 0 ? dayOf(number) : null;
    return back && back.getUTCDate() === day && back.getUTCMonth() === month - 1 && number < 2_958_466 ? { typed: number, kind: "date" } : null;
  }

  /* What is put in the editor for something typed. */
  editable(typed, look) {
    if (typed === undefined || typed === null) return "";
    if (isFormula(typed)) return this.written(typed);
    if (typeof typed !== "number") return typeof typed === "string" && look.kind !== "text" && !typed.startsWith("'") && this.looksLike(typed) ? `'${typed}` : typeof typed === "boolean" ? toText(typed, this.lang) : typed;
    if (look.kind === "date") return this.day(typed);
    return look.kind === "percent" ? `${toText(typed * 100, this.lang)}%` : toText(typed, this.lang);
  }

  looksLike(text) { return Boolean(this.number(text.trim()) || this.date(text.trim())); }

  day(number) {
    if (!(number >= 1 && number < 2_958_466)) return String(number);
    const day = dayOf(number);
    const two = (one) => String(one).padStart(2, "0");
    return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
  }

  /* What a cell shows. */
  shown(value, look = {}) {
    if (value instanceof Trouble) return this.error(value.code);
    if (typeof value !== "number") return value === null ? "" : toText(value, this.lang);
    const { kind = "general", decimals } = look;
    if (kind === "date") return this.day(value);
    const usual = { number: 2, currency: 2, percent: 0 }[kind];
    const places = decimals ?? usual;
    if (places === undefined) return this.format(value, { maximumSignificantDigits: 10, useGrouping: false });
    const digits = { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: kind !== "general" };
    return this.format(value, { ...digits, ...{ currency: { style: "currency", currency: "EUR" }, percent: { style: "percent" } }[kind] });
  }

  /* Making a formatter is slow: each is made once. */
  format(value, options) {
    const key = JSON.stringify(options);
    this.formats ||= new Map();
    if (!this.formats.has(key)) this.formats.set(key, new Intl.NumberFormat(this.isFrench ? "fr" : "en-GB", options));
    return this.formats.get(key).format(value);
  }
}
