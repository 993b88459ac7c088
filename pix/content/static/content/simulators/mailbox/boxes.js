/* Ways through a mailbox: folders, lists, people, search. No page here. */

export const OWN = ["inbox", "drafts", "scheduled", "sent", "archive", "junk", "trash"];
export const WRITTEN = ["drafts", "scheduled", "sent"];

/* "messages" and "settings" are what several features open. */
const GROUPS = {
  messages: (state) => state.messages.length > 0 || state.features.some((one) => ["compose", "reply"].includes(one)),
  settings: (state) => state.features.some((one) => ["rules", "signature", "absence", "status", "delegation", "block"].includes(one)),
  people: (state) => state.features.some((one) => ["contacts", "groups"].includes(one)),
};
export const has = (state, feature) => (GROUPS[feature] ? GROUPS[feature](state) : state.features.includes(feature));

export const byId = (state, id) => state.messages.find((one) => one.id === id);
export const named = (rows, id) => rows.find((one) => one.id === id);

/* The name of a folder or of "label:x". */
export function placeName(sim, id) {
  if (id.startsWith("label:")) return named(sim.state.labels, id.slice(6))?.name || "";
  return OWN.includes(id) ? sim.t(`box_${id}`) : named(sim.state.folders, id)?.name || "";
}

/* Folders that this window shows, in their order. */
export function boxesOf(state) {
  const holds = (id) => state.messages.some((one) => one.folder === id);
  const shown = { inbox: true, drafts: has(state, "compose") || holds("drafts"), scheduled: has(state, "schedule") || holds("scheduled"), sent: has(state, "compose") || has(state, "reply") || holds("sent"),
    archive: has(state, "archive") || holds("archive"), junk: has(state, "junk") || holds("junk"), trash: has(state, "trash") || holds("trash") };
  return [...OWN.slice(0, 5).filter((id) => shown[id]), ...state.folders.map((one) => one.id), ...OWN.slice(5).filter((id) => shown[id])];
}

export function inPlace(state, at) {
  const label = at.startsWith("label:") ? at.slice(6) : null;
  return state.messages.filter((one) => (label ? (one.labels || []).includes(label) && !["trash", "junk"].includes(one.folder) : one.folder === at) && one.id !== state.writing);
}

export const isSearch = ({ query }) => Boolean(query.word || query.sender || query.attached || query.from || query.to);

/* What the list shows: what was looked for, or the place; the newest first. */
export function shown(sim) {
  const { state, ui } = sim;
  const pool = isSearch(ui) && ui.query.scope === "all" ? state.messages.filter((one) => one.id !== state.writing) : inPlace(state, state.at);
  const found = isSearch(ui) ? pool.filter((one) => suits(one, ui.query)) : pool;
  return [...found].sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
}

export const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const within = (text, wanted) => plain(text).includes(plain(wanted.trim()));

function suits(message, query) {
  const names = (message.attachments || []).map((one) => one.name).join(" ");
  const day = message.date.slice(0, 10);
  const words = query.word.trim().split(/\s+/);
  const text = `${shownName(message.sender)} ${message.subject} ${message.text} ${names}`;
  return words.every((word) => within(text, word))
    && within(`${message.sender.name} ${message.sender.address}`, query.sender)
    && (!query.attached || names)
    && (!query.from || day >= query.from) && (!query.to || day <= query.to);
}

export const shownName = (person) => person.name || person.address;
export const full = (person) => (person.name ? `${person.name} <${person.address}>` : person.address);
export const isAddress = (text) => /^[^\s@<>,;]{1,64}@(?=[^@]{1,120}$)[^\s@<>,;]+\.[^\s@<>,;]{2,}$/.test(text);
export const clean = (text, most = 120) => text.replace(/[\u0000-\u001f]+/g, " ").trim().slice(0, most);

/* As many as the server accepts. */
const MOST = { messages: 200, folders: 20, labels: 20, contacts: 60, groups: 12, rules: 20, events: 60, blocked: 30 };
export const isFull = (state, kind) => state[kind].length >= MOST[kind];

/* A text is pieces: words, and links as { text, target }, written [[text|target]]. */
export function pieces(text) {
  return text.split(/(\[\[[^\]|]+\|[^\]]+\]\])/).filter(Boolean).map((part) => {
    const link = part.match(/^\[\[([^\]|]+)\|([^\]]+)\]\]$/);
    return link ? { text: link[1], target: link[2] } : part;
  });
}
export const legible = (text) => pieces(text).map((part) => part.text || part).join("");

/* A new id, never given before. */
export function fresh(state, letter) {
  state.next += 1;
  return `${letter}${state.next - 1}`;
}

/* As lists say when: the hour today, the day this year, else the whole date. */
export function shortDate(sim, text) {
  const { now } = sim.state;
  if (text.slice(0, 10) === now.slice(0, 10)) return text.slice(11);
  const year = text.slice(0, 4) === now.slice(0, 4) ? {} : { year: "numeric" };
  return new Intl.DateTimeFormat(sim.words.lang, { day: "numeric", month: "short", ...year }).format(new Date(text));
}
