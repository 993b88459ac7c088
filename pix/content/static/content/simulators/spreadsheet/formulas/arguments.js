/* What a function is given: values and ranges (arrays of lines), read as the function needs them. */

import { compared, fail, isNumber, numberIn, rounded, sound, toBool, toNumber, toText, Trouble } from "./values.js";

export const COMPARING = {
  "=": (order) => order === 0, "<>": (order) => order !== 0, "<": (order) => order < 0,
  ">": (order) => order > 0, "<=": (order) => order <= 0, ">=": (order) => order >= 0,
};

export class Arguments {
  constructor(given, lang) { Object.assign(this, { given, lang }); }
  get length() { return this.given.length; }

  value(at) {
    const found = this.given[at];
    if (!Array.isArray(found)) return sound(found);
    return found.length === 1 && found[0].length === 1 ? sound(found[0][0]) : fail("#VALUE!");
  }

  number(at, without = 0) { return at < this.length ? toNumber(this.value(at), this.lang) : without; }

  whole(at, without = 0) {
    const number = this.number(at, without);
    return Math.abs(number) > 1e9 ? fail("#NUM!") : Math.trunc(rounded(number));
  }

  text(at) { return toText(this.value(at), this.lang); }
  bool(at) { return toBool(this.value(at), this.lang); }
  grid(at) { return Array.isArray(this.given[at]) ? this.given[at] : [[this.given[at]]]; }
  flat(at) { return this.grid(at).flat(); }
  all() { return this.given.flatMap((_, at) => this.flat(at)); }

  /* In ranges, texts and true or false are passed over. */
  numbers(first = 0, last = this.length) {
    return this.given.slice(first, last).flatMap((found) => {
      if (Array.isArray(found)) return found.flat().filter((value) => isNumber(sound(value)));
      return found === null ? [] : [toNumber(found, this.lang)];
    });
  }

  meeting(at, criterionAt) { return this.flat(at).map(criterion(this.value(criterionAt), this.lang)); }
}

/* What a criterion such as 12, "Lyon", ">=10", "<>" or "a*" accepts. */
export function criterion(wanted, lang) {
  if (typeof wanted !== "string") return (value) => same(value, wanted ?? 0);
  const [, sign = "", text] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(wanted);
  const aim = numberIn(text, lang) ?? text;
  if (sign && sign !== "=" && sign !== "<>") return (value) => !(value instanceof Trouble) && sameKind(value, aim) && COMPARING[sign](compared(value, aim));
  const equal = equalTo(aim);
  return sign === "<>" ? (value) => !equal(value) : equal;
}

function equalTo(aim) {
  if (typeof aim !== "string") return (value) => same(value, aim);
  if (!aim) return (value) => value === null || value === "";
  const parts = pieces([...aim.toLowerCase()]);
  return (value) => typeof value === "string" && like([...value.toLowerCase()], parts);
}

/* What stands between the stars; "" is any one character, a ~ makes the next sign plain. */
function pieces(pattern) {
  const found = [[]];
  for (let at = 0; at < pattern.length; at += 1) {
    const part = pattern[at];
    if (part === "~" && "*?~".includes(pattern[at + 1] || "x")) found.at(-1).push(pattern[at += 1]);
    else if (part === "*") found.push([]);
    else found.at(-1).push(part === "?" ? "" : part);
  }
  return found;
}

function like(text, parts) {
  const stands = (at, part) => at + part.length <= text.length && part.every((one, n) => one === "" || one === text[at + n]);
  if (!stands(0, parts[0]) || (parts.length === 1 && text.length !== parts[0].length)) return false;
  let at = parts[0].length;
  for (const part of parts.slice(1, -1)) {
    while (at <= text.length && !stands(at, part)) at += 1;
    at += part.length;
  }
  const last = parts.length > 1 ? parts.at(-1) : [];
  return text.length - last.length >= at && stands(text.length - last.length, last);
}

const sameKind = (value, aim) => (isNumber(aim) ? isNumber(value) : typeof value === "string");
const same = (value, aim) => !(value instanceof Trouble) && value !== null && (isNumber(aim) ? isNumber(value) && compared(value, aim) === 0 : value === aim);
