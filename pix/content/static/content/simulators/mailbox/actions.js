/* What can be done with messages received. Each changes a draft of the state and says what it did. */

import { byId, clean, fresh, isFull, named, OWN, WRITTEN } from "./boxes.js";

const count = (state, ids) => ({ n: ids.length, subject: byId(state, ids[0])?.subject || "" });
const clear = { picked: [], message: null };

function put(state, ids, folder) {
  for (const id of ids) {
    const message = byId(state, id);
    message.home = message.folder;
    message.folder = folder;
    if (folder !== "scheduled") message.send_at = null;
    if (state.writing === id) state.writing = null;
  }
}

export const actions = {
  go(state, { at }) {
    state.at = at;
    state.writing = null;
    return { quiet: true };
  },

  open(state, { id }) {
    byId(state, id).read = true;
    return { quiet: true };
  },

  move(state, { ids, to, name }) {
    if (ids.every((id) => byId(state, id).folder === to)) return { refuse: ["is_there", { name }] };
    put(state, ids, to);
    return { say: ["said_moved", { ...count(state, ids), name }], ui: clear };
  },

  archive(state, { ids }) { put(state, ids, "archive"); return { say: ["said_archived", count(state, ids)], ui: clear }; },
  trash(state, { ids }) { put(state, ids, "trash"); return { say: ["said_trashed", count(state, ids)], ui: clear }; },

  restore(state, { ids }) {
    for (const id of ids) {
      const message = byId(state, id);
      const home = message.home && message.home !== "trash" ? message.home : WRITTEN.includes(message.kind) ? "drafts" : "inbox";
      message.folder = OWN.includes(home) || named(state.folders, home) ? home : "inbox";
      if (message.folder === "scheduled") message.folder = "drafts";
    }
    return { say: ["said_restored", count(state, ids)], ui: clear };
  },

  erase(state, { ids }) {
    const told = count(state, ids);
    state.messages = state.messages.filter((one) => !ids.includes(one.id));
    return { say: ["said_erased", told], ui: clear };
  },

  /* Reporting teaches the filter, moving alone does not. */
  report(state, { ids, as }) {
    put(state, ids, "junk");
    for (const id of ids) byId(state, id).reported = as;
    return { say: [`said_${as}`, count(state, ids)], ui: clear };
  },

  not_junk(state, { ids }) {
    put(state, ids, "inbox");
    for (const id of ids) byId(state, id).reported = "fine";
    return { say: ["said_fine", count(state, ids)], ui: clear };
  },

  mark(state, { ids, read }) {
    for (const id of ids) byId(state, id).read = read;
    return { say: [read ? "said_read" : "said_unread", count(state, ids)], ...(read ? {} : { ui: { message: null } }) };
  },

  star(state, { ids, on }) {
    for (const id of ids) byId(state, id).star = on;
    return { say: [on ? "said_starred" : "said_unstarred", count(state, ids)] };
  },

  label(state, { ids, label, on }) {
    for (const id of ids) {
      const message = byId(state, id);
      const others = (message.labels || []).filter((one) => one !== label);
      message.labels = on ? [...others, label] : others;
    }
    return { say: [on ? "said_labelled" : "said_unlabelled", { name: named(state.labels, label).name, n: ids.length }] };
  },

  new_label(state, { name: typed }) { return create(state, "labels", typed, "said_new_label"); },
  new_folder(state, { name: typed }) { return create(state, "folders", typed, "said_new_folder"); },

  block(state, { address }) {
    if (state.blocked.includes(address)) return { refuse: ["is_blocked", { address }] };
    if (isFull(state, "blocked")) return { refuse: ["too_many"] };
    state.blocked.push(address);
    return { say: ["said_blocked", { address }] };
  },

  unblock(state, { address }) {
    state.blocked = state.blocked.filter((one) => one !== address);
    return { say: ["said_unblocked", { address }] };
  },

  unsubscribe(state, { id }) {
    byId(state, id).unsubscribed = true;
    return { say: ["said_unsubscribed", { name: byId(state, id).sender.name }] };
  },

  follow(state, { target }) {
    state.followed = [...state.followed, target].slice(-30);
    return { say: ["said_followed", { target }] };
  },
};

function create(state, kind, typed, said) {
  const name = clean(typed);
  if (isFull(state, kind)) return { refuse: ["too_many"] };
  if (!name) return { refuse: ["name_empty"] };
  if (state[kind].some((one) => one.name.toLowerCase() === name.toLowerCase())) return { refuse: ["name_taken", { name }] };
  state[kind].push({ id: fresh(state, kind[0]), name });
  return { say: [said, { name }] };
}
