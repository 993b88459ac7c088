/* Paths, folders and rights of the virtual disk: state.disk is { path: { kind, text, bulk, mode, owner, group } }. */

import { lines } from "./bulk.js";

const ROOT = { kind: "folder", mode: "rwxr-xr-x", owner: "root" };
export const MOST_TEXT = 20_000;
const MOST_ENTRIES = 400;
const LONGEST = 300;

/* What a command says when it cannot go on: a key of the texts, and its values. */
export class Refusal extends Error {
  constructor(key, values = {}) {
    super(key);
    Object.assign(this, { key, values });
  }
}

export const above = (path) => path.slice(0, path.lastIndexOf("/")) || "/";
export const base = (path) => path.slice(path.lastIndexOf("/") + 1) || "/";
export const under = (folder, name) => (folder === "/" ? `/${name}` : `${folder}/${name}`);
export const at = (state, path) => state.disk[path] || (path === "/" ? ROOT : undefined);
export const isFolder = (state, path) => at(state, path)?.kind === "folder";
export const modeOf = (entry) => entry.mode || (entry.kind === "folder" ? "rwxr-xr-x" : "rw-r--r--");
export const ownerOf = (state, entry) => entry.owner || state.user;
export const groupOf = (state, entry) => entry.group || entry.owner || state.user;

/* The whole path that a typed one leads to. */
export function full(state, typed) {
  const fromHome = typed === "~" || typed.startsWith("~/");
  const from = typed.startsWith("/") ? "" : fromHome ? state.home : state.cwd;
  const found = from.split("/").filter(Boolean);
  for (const step of (fromHome ? typed.slice(1) : typed).split("/")) {
    if (step === "..") found.pop();
    else if (step && step !== ".") found.push(step);
  }
  return `/${found.join("/")}`;
}

/* As the prompt shows it. */
export function shown(state, path) {
  if (path === state.home) return "~";
  return path.startsWith(`${state.home}/`) ? `~${path.slice(state.home.length)}` : path;
}

export function inside(state, folder) {
  const start = folder === "/" ? "/" : `${folder}/`;
  const held = (path) => path !== "/" && path.startsWith(start) && !path.slice(start.length).includes("/");
  return Object.keys(state.disk).filter(held).sort(byName);
}

export function below(state, folder) {
  const start = folder === "/" ? "/" : `${folder}/`;
  return Object.keys(state.disk)
    .filter((path) => path !== "/" && path.startsWith(start))
    .sort(byName);
}

export const byName = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/* Whether the user may read, write or pass ("r", "w", "x"); each folder on the way must let them pass. */
export function may(state, path, letter) {
  for (let folder = path; folder !== "/"; ) {
    folder = above(folder);
    if (at(state, folder) && !holds(state, at(state, folder), "x")) return false;
  }
  return !at(state, path) || holds(state, at(state, path), letter);
}

function holds(state, entry, letter) {
  const isGroup = (state.groups || []).includes(groupOf(state, entry));
  const rank = ownerOf(state, entry) === state.user ? 0 : isGroup ? 1 : 2;
  return modeOf(entry).slice(3 * rank, 3 * rank + 3).includes(letter);
}

export function reach(state, typed) {
  const path = full(state, typed);
  if (!may(state, above(path), "x")) throw new Refusal("denied", { name: typed });
  if (!at(state, path)) throw new Refusal("no_such", { name: typed });
  return path;
}

export function read(state, typed) {
  const path = reach(state, typed);
  if (isFolder(state, path)) throw new Refusal("is_folder", { name: typed });
  if (!may(state, path, "r")) throw new Refusal("denied", { name: typed });
  return textOf(at(state, path));
}

export const textOf = (entry) => (entry.bulk?.length ? lines(entry.bulk) : entry.text || "");

/* Room for a new entry: its folder is there and may be written in. */
export function room(state, path, typed) {
  if (!isFolder(state, above(path))) throw new Refusal("no_such", { name: typed });
  if (!may(state, above(path), "w") || !may(state, path, "w")) throw new Refusal("denied", { name: typed });
  if (path.length > LONGEST || /[\x00-\x1f\\]/.test(path)) throw new Refusal("bad_name");
  if (!at(state, path) && Object.keys(state.disk).length >= MOST_ENTRIES) throw new Refusal("disk_full");
}

export function write(state, typed, text, isAdded) {
  const path = full(state, typed);
  if (isFolder(state, path)) throw new Refusal("is_folder", { name: typed });
  room(state, path, typed);
  const before = at(state, path);
  const whole = isAdded && before ? textOf(before) + text : text;
  if (whole.length > MOST_TEXT) throw new Refusal("disk_full");
  state.disk[path] = { ...before, kind: "file", text: whole, modified: state.now };
  delete state.disk[path].bulk;
}

/* The folder's rights to change what it holds. */
export function mayChange(state, path, typed) {
  if (!may(state, above(path), "w")) throw new Refusal("denied", { name: typed });
}

export function drop(state, path) {
  for (const one of [path, ...below(state, path)]) delete state.disk[one];
}

/* Copy or move what stands at a path, all that is inside with it. */
export function carry(state, from, to, isMoved) {
  if (from === to) throw new Refusal("same_file", { name: base(from) });
  if (`${to}/`.startsWith(`${from}/`)) throw new Refusal("inside_itself", { name: base(from) });
  if (isFolder(state, to) || (at(state, to) && isFolder(state, from))) throw new Refusal("exists", { name: base(to) });
  room(state, to, base(to));
  const taken = [from, ...below(state, from)];
  if (!isMoved && Object.keys(state.disk).length + taken.length > MOST_ENTRIES) throw new Refusal("disk_full");
  for (const one of taken) {
    const entry = structuredClone(state.disk[one]);
    if (!isMoved) Object.assign(entry, { owner: state.user, group: state.user, modified: state.now });
    state.disk[to + one.slice(from.length)] = entry;
    if (isMoved) delete state.disk[one];
  }
}
