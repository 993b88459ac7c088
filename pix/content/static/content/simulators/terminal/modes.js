/* Rights as chmod writes them: 640, u+x, go-rw, a=r. */

import { Refusal } from "./disk.js";

const WHO = { u: [0], g: [1], o: [2], a: [0, 1, 2] };

export function modeChanged(mode, typed, isFolder) {
  if (/^[0-7]{3}$/.test(typed)) return [...typed].map((digit) => letters(Number(digit))).join("");
  let rights = [...mode];
  for (const clause of typed.split(",")) {
    const [, who, sign, what] = clause.match(/^([ugoa]*)([+=-])([rwxX]*)$/) || [];
    if (!sign) throw new Refusal("bad_mode", { mode: typed });
    const places = new Set([...(who || "a")].flatMap((one) => WHO[one]));
    const asked = what.replace("X", isFolder || rights.includes("x") ? "x" : "");
    rights = rights.map((had, rank) => (places.has(Math.floor(rank / 3)) ? changed(had, "rwx"[rank % 3], sign, asked) : had));
  }
  return rights.join("");
}

function changed(had, letter, sign, asked) {
  if (asked.includes(letter)) return sign === "-" ? "-" : letter;
  return sign === "=" ? "-" : had;
}

const letters = (digit) => (digit & 4 ? "r" : "-") + (digit & 2 ? "w" : "-") + (digit & 1 ? "x" : "-");
