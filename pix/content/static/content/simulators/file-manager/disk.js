/* Ways through a disk: what lies where, paths, types, sizes, free room. The server has its own (walking.py). */

const TYPES = {
  text: "txt odt doc docx rtf md",
  sheet: "ods xls xlsx csv",
  slides: "odp ppt pptx",
  pdf: "pdf",
  picture: "jpg jpeg png gif svg webp bmp",
  sound: "mp3 wav ogg flac",
  video: "mp4 webm avi mov",
  archive: "zip 7z gz tar rar",
  web: "html htm css xml json",
  program: "exe msi bat js vbs sh apk scr com jar",
};
export const TYPE_OF = Object.fromEntries(
  Object.entries(TYPES).flatMap(([type, list]) => list.split(" ").map((ending) => [ending, type])),
);
/* What a document may be saved as, by its type. */
export const FORMATS = {
  text: ["odt", "docx", "txt", "pdf"],
  sheet: ["ods", "xlsx", "csv", "pdf"],
  slides: ["odp", "pptx", "pdf"],
  picture: ["png", "jpg", "webp"],
};
export const LINK = "https://espace.example/";
export const FILE_TYPES = [...Object.keys(TYPES), "other"];

export const byId = (state, id) => state.nodes.find((node) => node.id === id);
export const placeById = (state, id) => state.places.find((place) => place.id === id);
export const whereOf = (node) => node.where || "here";
export const inside = (state, id) => state.nodes.filter((node) => node.parent === id && whereOf(node) === "here");
export const aside = (state, where) => state.nodes.filter((node) => whereOf(node) === where);
export const has = (state, feature) => (state.features || []).includes(feature);
export const holds = (node) => node.kind === "folder" || node.archive === true;

export function extension(name) {
  const place = name.lastIndexOf(".");
  return place > 0 ? name.slice(place + 1).toLowerCase() : "";
}

export const stem = (name) => (extension(name) ? name.slice(0, name.lastIndexOf(".")) : name);

export function typeOf(node) {
  if (node.kind === "folder") return "folder";
  return TYPE_OF[extension(node.name)] || "other";
}

/* The nodes that hold this one, the nearest first. */
export function above(state, node) {
  const chain = [];
  for (let up = byId(state, node.parent); up; up = byId(state, up.parent)) chain.push(up);
  return chain;
}

export function placeOf(state, id) {
  const node = byId(state, id);
  if (!node) return placeById(state, id);
  const top = [node, ...above(state, node)].pop();
  return placeById(state, top.parent);
}

/* [{ id, label }] from the place down to a folder. */
export function steps(state, id) {
  const node = byId(state, id);
  const chain = node ? [node, ...above(state, node)].reverse() : [];
  const place = placeOf(state, id);
  return [{ id: place.id, label: place.name }, ...chain.map((one) => ({ id: one.id, label: one.name }))];
}

export const pathOf = (state, id) =>
  steps(state, id)
    .map((step) => step.label)
    .join(" › ");

export function all(state, id) {
  return state.nodes.filter((node) => node.parent === id).flatMap((node) => [node, ...all(state, node.id)]);
}

export function sizeOf(state, node) {
  return node.kind === "folder" ? inside(state, node.id).reduce((sum, one) => sum + sizeOf(state, one), 0) : node.size || 0;
}

/* What is in the bin still takes room; what an archive holds is counted once, packed. */
export function freeOf(state, place) {
  const stored = (id) =>
    state.nodes
      .filter((node) => node.parent === id)
      .reduce((sum, node) => sum + (node.size || 0) + (node.archive ? 0 : stored(node.id)), 0);
  return Math.max(0, (place.capacity || 0) - (place.used || 0) - stored(place.id));
}

export const inArchive = (state, id) => {
  const node = byId(state, id);
  return Boolean(node) && [node, ...above(state, node)].some((one) => one.archive);
};

export function isTaken(state, parent, name, except) {
  return inside(state, parent).some((node) => node.id !== except && node.name.toLowerCase() === name.toLowerCase());
}

/* A name that is free in a folder: "photo (2).jpg". */
export function freeName(state, parent, name) {
  const ending = extension(name) ? name.slice(stem(name).length) : "";
  let found = name;
  for (let n = 2; isTaken(state, parent, found); n += 1) found = `${stem(name)} (${n})${ending}`;
  return found;
}

/* Rights by person or group, the nearest folder having the last word: { who: { may, from } }. */
export function rightsOf(state, node) {
  const chain = [node];
  for (const up of above(state, node)) {
    if (chain[chain.length - 1].inherits === false) break;
    chain.push(up);
  }
  const given = {};
  for (const one of chain.reverse()) for (const right of one.rights || []) given[right.who] = { may: right.may, from: one };
  return given;
}
