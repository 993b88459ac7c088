/* What a cell may hold: a number, a text, true or false, null, or a Trouble; and how one becomes another. The server does the same in Python. */

export class Trouble extends Error {
  constructor(code) { super(code); this.code = code; }
}

export const fail = (code) => { throw new Trouble(code); };
export const isNumber = (value) => typeof value === "number";
export const rounded = (number) => Number(number.toPrecision(15)) + 0;
export const finite = (number) => (Number.isFinite(number) ? number : fail("#NUM!"));
const NUMBER = /^\s*[-+]?(\d+([.,]\d*)?|[.,]\d+)([eE][-+]?\d{1,3})?\s*(%?)\s*$/;

export function sound(value) {
  if (value instanceof Trouble) throw value;
  return value ?? null;
}

/* The number that a text is, with the decimal sign of a language, or null. */
export function numberIn(text, lang) {
  const found = NUMBER.exec(text);
  if (!found || text.includes(lang === "fr" ? "." : ",")) return null;
  const number = Number(text.replace(",", ".").replace("%", ""));
  return found[4] ? number / 100 : number;
}

export function toNumber(value, lang) {
  const found = sound(value);
  if (found === null) return 0;
  return typeof found === "string" ? numberIn(found, lang) ?? fail("#VALUE!") : Number(found);
}

export function toText(value, lang) {
  const found = sound(value);
  if (found === null) return "";
  if (typeof found === "boolean") return { fr: ["FAUX", "VRAI"], en: ["FALSE", "TRUE"] }[lang][Number(found)];
  return typeof found === "string" ? found : String(rounded(found)).replace(".", lang === "fr" ? "," : ".");
}

export function toBool(value, lang) {
  const found = sound(value);
  return typeof found === "boolean" ? found : toNumber(found, lang) !== 0;
}

/* Numbers come before texts, texts before true and false; null is 0, "" or false. */
export function compared(one, other) {
  const first = ranked(sound(one), sound(other));
  const second = ranked(sound(other), sound(one));
  return first[0] !== second[0] ? Math.sign(first[0] - second[0]) : Number(first[1] > second[1]) - Number(first[1] < second[1]);
}

function ranked(value, beside) {
  const found = value ?? { string: "", boolean: false }[typeof beside] ?? 0;
  if (typeof found === "boolean") return [2, Number(found)];
  return typeof found === "string" ? [1, found.toLowerCase()] : [0, rounded(found)];
}
