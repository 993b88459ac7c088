/* What can be done with files and folders. Nothing stays selected after, so that a tick never adds to what was done before.
   Each changes a draft and says what it did, or refuses with a sentence. */

import { add, closed, duplicate, faultOf, folderName, syncAt } from "./changing.js";
import {
  above,
  all,
  byId,
  extension,
  freeName,
  freeOf,
  inArchive,
  isTaken,
  placeById,
  placeOf,
  sizeOf,
  whereOf,
} from "./disk.js";
import { making } from "./making.js";
import { sharing } from "./sharing.js";

const size = (state, ids) => ids.reduce((sum, id) => sum + sizeOf(state, byId(state, id)), 0);
const named = (state, ids) => (ids.length === 1 ? { n: 1, name: byId(state, ids[0])?.name } : { n: ids.length, name: "" });

function hasNoRoom(state, ids, to) {
  const place = placeOf(state, to);
  return place.capacity > 0 && freeOf(state, place) < size(state, ids);
}

export const actions = {
  new_folder(state, { parent, name: typed }) {
    const name = typed.trim();
    const refuse = closed(state, parent) || faultOf(state, parent, name);
    if (refuse) return { refuse };
    add(state, { name, parent, kind: "folder", created: state.now, modified: state.now });
    state.selected = [];
    return { say: ["said_folder", { name }] };
  },

  rename(state, { id, name: typed }) {
    const node = byId(state, id);
    const name = typed.trim();
    const refuse = closed(state, node.parent) || faultOf(state, node.parent, name, id);
    if (refuse) return { refuse };
    const changes = node.kind === "file" && extension(name) !== extension(node.name);
    settle(state, node);
    node.name = name;
    return { say: [changes ? "said_extension" : "said_renamed", { name }] };
  },

  move(state, { ids, to }) {
    const refuse =
      closed(state, to) ||
      ids.map((id) => unmovable(state, id, to)).find(Boolean) ||
      (hasNoRoom(state, ids, to) && leaves(state, ids, to) && ["no_room", { name: placeOf(state, to).name }]);
    if (refuse) return { refuse };
    for (const id of ids) carry(state, byId(state, id), to);
    state.selected = [];
    return { say: ["said_moved", { ...named(state, ids), to: folderName(state, to) }] };
  },

  copy(state, { ids, to }) {
    const refuse =
      closed(state, to) ||
      (ids.some((id) => id === to || inChain(state, to, id)) && ["into_itself"]) ||
      (hasNoRoom(state, ids, to) && ["no_room", { name: placeOf(state, to).name }]);
    if (refuse) return { refuse };
    for (const id of ids) duplicate(state, byId(state, id), to, freeName(state, to, byId(state, id).name));
    state.selected = [];
    return { say: ["said_copied", { ...named(state, ids), to: folderName(state, to) }] };
  },

  trash(state, { ids }) {
    return put(state, ids, "trash", "said_trashed");
  },
  quarantine(state, { ids }) {
    return put(state, ids, "quarantine", "said_quarantined");
  },

  restore(state, { ids }) {
    for (const id of ids) {
      const node = byId(state, id);
      if (above(state, node).some((up) => whereOf(up) !== "here")) node.parent = placeOf(state, id).id;
      node.name = freeName(state, node.parent, node.name);
      node.where = "here";
    }
    state.selected = [];
    const only = ids.length === 1 ? byId(state, ids[0]) : null;
    return {
      say: only
        ? ["said_restored", { name: only.name, to: folderName(state, only.parent) }]
        : ["said_restored_all", { n: ids.length }],
    };
  },

  erase(state, { ids }) {
    const names = named(state, ids);
    erase(state, ids);
    return { say: ["said_erased", names] };
  },

  empty(state) {
    erase(
      state,
      state.nodes.filter((node) => whereOf(node) === "trash").map((node) => node.id),
    );
    return { say: ["said_emptied"] };
  },

  select(state, { ids }) {
    state.selected = ids;
    return { quiet: true };
  },

  eject(state, { place }) {
    placeById(state, place).ejected = true;
    return { say: ["said_ejected", { name: placeById(state, place).name }], ui: { at: state.places[0].id } };
  },

  plug(state, { place }) {
    placeById(state, place).ejected = false;
    return { say: ["said_plugged", { name: placeById(state, place).name }] };
  },

  ...making,
  ...sharing,
};

/* From one place to another, a file leaves its synchronisation behind. */
function carry(state, node, to) {
  const stays = placeOf(state, node.id) === placeOf(state, to);
  node.parent = to;
  if (stays) return;
  for (const one of [node, ...all(state, node.id)]) {
    delete one.sync;
    if (one.kind === "file") Object.assign(one, syncAt(state, to));
  }
}

const inChain = (state, id, folder) => above(state, byId(state, id) || { parent: "" }).some((up) => up.id === folder);
const leaves = (state, ids, to) => ids.some((id) => placeOf(state, id) !== placeOf(state, to));

function unmovable(state, id, to) {
  const node = byId(state, id);
  if (inArchive(state, node.parent)) return ["in_archive"];
  if (id === to || inChain(state, to, id)) return ["into_itself"];
  if (node.parent === to) return ["is_there", { name: node.name }];
  return isTaken(state, to, node.name, id) ? ["name_taken_there", { name: node.name }] : null;
}

function put(state, ids, where, said) {
  if (ids.some((id) => inArchive(state, byId(state, id).parent))) return { refuse: ["in_archive"] };
  for (const id of ids) {
    settle(state, byId(state, id));
    byId(state, id).where = where;
  }
  state.selected = [];
  return { say: [said, named(state, ids)] };
}

/* What was put in the bin before the folder that held it stays there. */
function erase(state, ids) {
  for (const node of ids.flatMap((id) => all(state, id))) {
    if (whereOf(node) !== "here" && !ids.includes(node.id)) node.parent = placeOf(state, node.id).id;
  }
  const gone = new Set(ids.flatMap((id) => [id, ...all(state, id).map((node) => node.id)]));
  state.nodes = state.nodes.filter((node) => !gone.has(node.id));
  state.selected = (state.selected || []).filter((id) => !gone.has(id));
}

/* Two versions in conflict: once one is renamed or put aside, both only wait to be synchronised. */
function settle(state, node) {
  const twin = node.twin && byId(state, node.twin);
  for (const one of twin ? [node, twin] : []) {
    delete one.twin;
    one.sync = "waiting";
  }
}
