/* What differs between two texts, word by word; suggestions are such differences, waiting. */

const words = (text) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) || [];

/* [{ kind: "same" | "cut" | "add", text }] */
export function compared(old, fresh) {
  const [a, b] = [words(old), words(fresh)];
  if (a.length * b.length > 400_000) return [{ kind: "cut", text: old }, { kind: "add", text: fresh }];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) longest[i][j] = a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
  const found = [];
  const put = (kind, text) => { const last = found[found.length - 1]; if (last?.kind === kind) last.text += text; else found.push({ kind, text }); };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { put("same", a[i]); i += 1; j += 1; }
    else if (j >= b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) { put("cut", a[i]); i += 1; }
    else { put("add", b[j]); j += 1; }
  }
  return found;
}

/* Differences as suggestions: { near, cut, add }; a space between two changed words belongs to the change. */
export function hunks(old, fresh) {
  const parts = compared(old, fresh);
  const found = [];
  let at = 0;
  let open = null;
  parts.forEach((part, n) => {
    const isGap = part.kind === "same" && /^\s+$/.test(part.text) && open && parts[n + 1];
    if (part.kind === "same" && !isGap) open = null;
    else {
      if (!open) { open = { near: old.slice(Math.max(0, at - 30), at), cut: "", add: "" }; found.push(open); }
      if (part.kind !== "add") open.cut += part.text;
      if (part.kind !== "cut") open.add += part.text;
    }
    if (part.kind !== "add") at += part.text.length;
  });
  return found;
}

export const pending = (page, block) => (page.suggestions || []).filter((one) => one.block === block && (one.status || "pending") === "pending");

/* Where a suggestion stands in a text, or null when its words are no longer there. */
export function placeOf(text, { near = "", cut = "" }) {
  const at = near + cut ? text.indexOf(near + cut) : 0;
  return at < 0 ? null : { start: at + near.length, end: at + near.length + cut.length };
}

/* The text as it would be with these suggestions. */
export function proposed(text, suggestions) {
  const placed = suggestions.map((one) => ({ ...one, place: placeOf(text, one) })).filter((one) => one.place);
  placed.sort((a, b) => b.place.start - a.place.start);
  return placed.reduce((now, { place, add = "" }) => now.slice(0, place.start) + add + now.slice(place.end), text);
}
