/* What a document holds: paragraphs as runs of letters of the same look; roles; where things are. */

export const has = (state, feature) => (state.features || []).includes(feature);
export const pageOf = (state, id) => state.pages.find((page) => page.id === id);
export const blockOf = (page, id) => page.blocks.find((block) => block.id === id);
export const nameOf = (state, id) => [...state.people, ...(state.groups || [])].find((one) => one.id === id)?.name || "";
export const isText = (block) => !block.kind || block.kind === "text";
export const textOf = (block) => (block.runs || []).map((run) => run.text).join("");
export const styleOf = (block) => block.style || "body";
export const HEADINGS = { title: 0, h1: 1, h2: 2, h3: 3 };
export const headings = (page) => page.blocks.filter((block) => isText(block) && styleOf(block) in HEADINGS);

const RANKS = ["", "reader", "commenter", "editor", "owner"];
const NEEDS = { read: "reader", comment: "commenter", edit: "editor", share: "editor" };

export function roleOf(state, page) {
  const groups = (state.groups || []).filter((group) => group.members.includes(state.me)).map((group) => group.id);
  const roles = (page.access || []).filter((one) => one.who === state.me || groups.includes(one.who)).map((one) => one.role);
  if (page.link && (page.link.who || "none") !== "none") roles.push(page.link.role || "reader");
  return roles.sort((a, b) => RANKS.indexOf(b) - RANKS.indexOf(a))[0] || "";
}

export const can = (state, page, deed) => RANKS.indexOf(roleOf(state, page)) >= RANKS.indexOf(NEEDS[deed]);

export function newId(state, letter) {
  const id = `${letter}${state.next || 1}`;
  state.next = (state.next || 1) + 1;
  return id;
}

/* The runs between two places. */
export function cutOut(runs, start, end) {
  const found = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text) found.push({ ...run, text });
    at += run.text.length;
  }
  return found;
}

const look = ({ text, ...rest }) => JSON.stringify(Object.entries(rest).filter(([, value]) => value).sort());

export function joined(runs) {
  const found = [];
  for (const run of runs.filter((one) => one.text)) {
    const last = found[found.length - 1];
    if (last && look(last) === look(run)) last.text += run.text; else found.push({ ...run });
  }
  return found;
}

/* Other letters between two places; they look like the one before. */
export function splice(runs, start, end, text) {
  const before = cutOut(runs, 0, start);
  const after = cutOut(runs, end, Infinity);
  const { text: _dropped, ...like } = before[before.length - 1] || cutOut(runs, start, end)[0] || {};
  if (before.length && !cutOut(runs, start, end).length) delete like.link;
  return joined([...before, { ...like, text }, ...after]);
}

/* Change the letters of a paragraph and keep the look of those that stay. */
export function setText(block, text) {
  const old = textOf(block);
  let start = 0;
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  block.runs = splice(block.runs || [], start, old.length - end, text.slice(start, text.length - end));
}

/* Give a look to the letters between two places; undefined takes it away. */
export function mark(block, { start, end, name, value }) {
  const inside = cutOut(block.runs, start, end).map((run) => {
    const { [name]: _old, ...rest } = run;
    return value ? { ...rest, [name]: value } : rest;
  });
  block.runs = joined([...cutOut(block.runs, 0, start), ...inside, ...cutOut(block.runs, end, Infinity)]);
}

export const isMarked = (block, start, end, name) => cutOut(block.runs || [], start, end).every((run) => run[name]);

/* A whole block without what belongs to this copy alone. */
export const copyOf = (state, block) => ({ ...structuredClone(block), id: newId(state, "b") });
