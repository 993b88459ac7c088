/* Expressions as grep reads them, made those of the page. */

import { Refusal } from "./disk.js";

const CLASSES = { digit: "0-9", alpha: "A-Za-zÀ-ÿ", alnum: "A-Za-zÀ-ÿ0-9", space: "\\s", upper: "A-ZÀ-Þ", lower: "a-zà-ÿ" };
const QUOTED = /[.*+?^${}()|[\]\\/]/g;

export function expression(pattern, { i, w, F, E }) {
  let source = F ? pattern.replace(QUOTED, "\\$&") : turned(pattern, E);
  if (w) source = `(?<![\\wÀ-ÿ])(?:${source})(?![\\wÀ-ÿ])`;
  try {
    return new RegExp(source, i ? "i" : "");
  } catch {
    throw new Refusal("bad_pattern", { pattern });
  }
}

/* Without -E, signs such as + ( | are letters unless a \ stands before them. */
function turned(pattern, isExtended) {
  const parts = pattern.match(/\\[\s\S]|\[\^?\]?(?:\[:\w+:\]|[^\]])*\]|[\s\S]/g) || [];
  return parts.map((part) => one(part, isExtended)).join("");
}

function one(part, isExtended) {
  if (part.length > 1 && part[0] === "[")
    return part.replace(/\[:(\w+):\]/g, (all, name) => CLASSES[name] || "").replace(/^\[(\^?)\]/, "[$1\\]");
  if (part === "\\<" || part === "\\>") return "\\b";
  if (part.length > 1) return !isExtended && "+?(){}|".includes(part[1]) ? part[1] : part;
  return !isExtended && "+?(){}|".includes(part) ? `\\${part}` : part;
}
