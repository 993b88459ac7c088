/* What every change of a disk rests on: names that fit, folders that take, new and copied files. */

import { byId, has, inArchive, inside, isTaken, placeById, placeOf } from "./disk.js";

const FORBIDDEN = /[/\\:*?"<>|\u0000-\u001f]/;

export function faultOf(state, parent, name, except) {
  if (!name) return ["name_empty"];
  if (FORBIDDEN.test(name) || name.length > 120) return ["name_bad"];
  return isTaken(state, parent, name, except) ? ["name_taken", { name }] : null;
}

/* A folder that nothing can be put in: ejected, or inside an archive. */
export function closed(state, to) {
  if (placeOf(state, to).ejected) return ["is_ejected", { name: placeOf(state, to).name }];
  return inArchive(state, to) ? ["in_archive"] : null;
}

export function add(state, node) {
  let next = state.next || 1;
  while (byId(state, `n${next}`)) next += 1;
  const id = `n${next}`;
  state.next = next + 1;
  state.nodes.push({ id, ...node });
  return id;
}

export const folderName = (state, id) => (byId(state, id) || placeById(state, id)).name;

/* A copy is a new file: no lock, no link, not yet synchronised. */
export function duplicate(state, node, parent, name) {
  const { id, where, twin, lock, lock_choice, link, sync, ...facts } = structuredClone(node);
  const made = add(state, { ...facts, ...syncAt(state, parent), name, parent });
  for (const one of inside(state, id)) if (one.id !== made) duplicate(state, one, made, one.name);
  return made;
}

/* What comes to an online space waits to be sent there. */
export const syncAt = (state, parent) =>
  has(state, "sync") && placeOf(state, parent).kind === "online" ? { sync: "waiting" } : {};
