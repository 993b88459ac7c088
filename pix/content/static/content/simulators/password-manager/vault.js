/* Ways through the vault: hosts, what is reused, how strong a password is, what the dice draw. Same rules as judging.py. */

export const byId = (state, id) => state.entries.find((one) => one.id === id);
export const siteById = (state, id) => state.sites.find((one) => one.id === id);
export const has = (state, feature) => state.features.includes(feature);

/* The host of an address: neither scheme, nor path, nor capitals. */
export const hostOf = (address) =>
  address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .split(/[/?#:]/)[0];

/* The manager offers what was saved for this very host, and nothing else. */
export const offered = (state, site) => state.entries.filter((one) => hostOf(one.address) === hostOf(site.address));

export const same = (state, entry) =>
  state.entries.filter((one) => one.id !== entry.id && one.password === entry.password && one.password);

export const CLASSES = ["lower", "upper", "digits", "signs"];
const ALPHABETS = {
  lower: "abcdefghijkmnopqrstuvwxyz",
  upper: "ABCDEFGHJKLMNPQRSTUVWXYZ",
  digits: "23456789",
  signs: "!#$%&*+-=?@_",
};
const KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];

export function strength(password) {
  const length = [...password].length;
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  const different = new Set(password).size;
  if (length < 8 || different < 5) return "weak";
  if (length < 12) return kinds >= 3 ? "fair" : "weak";
  return length >= 16 || kinds >= 3 ? "strong" : "fair";
}

/* FNV-1a, then xorshift: the same draw here and on the server. */
export function markOf(text) {
  let mark = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) mark = Math.imul(mark ^ byte, 0x01000193) >>> 0;
  return mark;
}

export function draw(seed, rank, { length, classes }) {
  const alphabet = classes.map((name) => ALPHABETS[name]).join("");
  let dice = markOf(`${seed}:${rank}:${length}:${classes.join("+")}`) || 1;
  for (;;) {
    let found = "";
    while (found.length < length) {
      dice ^= dice << 13;
      dice ^= dice >>> 17;
      dice = (dice ^ (dice << 5)) >>> 0;
      found += alphabet[dice % alphabet.length];
    }
    if (classes.every((name) => [...ALPHABETS[name]].some((sign) => found.includes(sign)))) return found;
  }
}

export const plain = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
