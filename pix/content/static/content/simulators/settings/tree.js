/* Ways through the settings: pages, rows that show now, what a row says of its value, search. */

export const pageById = (state, id) => state.pages.find((page) => page.id === id);
export const isGone = (state, id) => state.gone.includes(id);
export const rowsOf = (state) => state.pages.flatMap((page) => page.rows);

export const holds = (state, need) => need.among.includes(state.values[need.key]);
export const unmet = (state, row) => (row.needs || []).find((need) => !holds(state, need));

/* Rows that what is set elsewhere, or a removal, does not hide. */
export function shown(state, page) {
  return page.rows.filter((row) => isShown(state, row));
}

function isShown(state, row) {
  if (row.kind === "link" && isGone(state, row.key)) return false;
  if (row.removes && isGone(state, row.removes)) return false;
  return (row.when || []).every((need) => holds(state, need));
}

/* From the top to a page. */
export function trail(state, id) {
  const steps = [];
  for (let page = pageById(state, id); page; page = pageById(state, page.parent)) steps.unshift(page);
  return steps;
}

/* Every page that can be reached: those below what was removed cannot. */
const isReached = (state, page) => trail(state, page.id).every((one) => !isGone(state, one.id));

export function valueText(sim, row, value = sim.state.values[row.key]) {
  if (row.kind === "toggle") return sim.t(value ? "on" : "off");
  if (row.kind === "choice") return row.options.find((one) => one.id === value)?.label || "";
  if (row.kind === "slider") return `${sim.words.number(value)}${row.unit ? `\u00A0${row.unit}` : ""}`;
  if (value === "" || value === undefined) return sim.t(row.kind === "network" ? "not_joined" : "not_set");
  if (["secret", "pin"].includes(row.form)) return "••••••••".slice(0, row.form === "pin" ? [...value].length : 8);
  return String(value);
}

/* What a link says of the setting behind it. */
export function summary(sim, row) {
  if (!row.shows) return row.value || "";
  if (sim.state.lists[row.shows]) return sim.words.number(sim.state.lists[row.shows].length);
  const told = rowsOf(sim.state).find((one) => one.key === row.shows && one.kind !== "link");
  return told ? valueText(sim, told) : String(sim.state.values[row.shows]);
}

const plain = (text) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

/* Pages and rows whose words hold every word asked. */
export function found(sim, query) {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (!words.length) return null;
  const hits = (texts) => words.every((word) => texts.some((text) => plain(text || "").includes(word)));
  return sim.state.pages
    .filter((page) => isReached(sim.state, page))
    .flatMap((page) =>
      shown(sim.state, page)
        .filter((row) => row.label && row.kind !== "heading" && hits([row.label, row.hint]))
        .map((row) => ({ page, row })),
    );
}

/* FNV-1a, as device_settings/secrets.py. */
export function markOf(text) {
  let mark = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) mark = Math.imul(mark ^ byte, 0x01000193) >>> 0;
  return mark.toString(16).padStart(8, "0");
}
