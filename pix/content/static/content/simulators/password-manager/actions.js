/* What can be done with the vault; each changes a draft and says what it did, or refuses with a sentence. */

import { byId, CLASSES, markOf, offered, siteById } from "./vault.js";

const MOST_ENTRIES = 60;
const MOST_DRAWN = 60;

export const actions = {
  unlock(state, { password }) {
    if (markOf(password).toString(16).padStart(8, "0") !== state.mark) return { refuse: ["wrong_main"] };
    state.is_locked = false;
    return { say: ["said_unlocked"] };
  },

  lock(state) {
    state.is_locked = true;
    return { say: ["said_locked"], ui: { at: null, dialog: null } };
  },

  /* What was drawn is remembered, so that a password drawn can be told from one made up. */
  draw(state, { length, classes }) {
    if (!classes.length) return { refuse: ["need_class"] };
    if (state.drawn.length >= MOST_DRAWN) return { refuse: ["too_many_drawn"] };
    state.drawn.push({ length, classes: CLASSES.filter((one) => classes.includes(one)) });
    return { quiet: true };
  },

  add(state, { facts }) {
    const kept = cleaned(facts);
    const refuse = faultOf(kept) || (state.entries.length >= MOST_ENTRIES && ["vault_full"]);
    if (refuse) return { refuse };
    const id = `e${state.next}`;
    state.next += 1;
    state.entries.push({ id, ...kept });
    return { say: ["said_saved", { name: kept.title }], ui: { at: id } };
  },

  edit(state, { id, facts }) {
    const kept = cleaned(facts);
    const refuse = faultOf(kept);
    if (refuse) return { refuse };
    const entry = byId(state, id);
    if (entry.password !== kept.password) entry.leaked = false;
    Object.assign(entry, kept);
    return { say: ["said_saved", { name: kept.title }] };
  },

  remove(state, { id }) {
    const { title } = byId(state, id);
    state.entries = state.entries.filter((one) => one.id !== id);
    for (const site of state.sites) if (site.filled === id) site.filled = "";
    return { say: ["said_removed", { name: title }], ui: { at: null } };
  },

  share(state, { id, who, on }) {
    const entry = byId(state, id);
    const others = (entry.shared || []).filter((one) => one !== who);
    entry.shared = on ? [...others, who] : others;
    const { name } = state.people.find((one) => one.id === who);
    return { say: [on ? "said_shared" : "said_unshared", { name, title: entry.title }] };
  },

  fill(state, { site: id, entry }) {
    const site = siteById(state, id);
    site.filled = entry;
    site.by_hand = !offered(state, site).some((one) => one.id === entry);
    return { say: ["said_filled", { address: site.address }] };
  },

  send(state, { site: id }) {
    const site = siteById(state, id);
    if (!site.filled) return { refuse: ["nothing_to_send"] };
    site.sent = true;
    return { say: ["said_sent", { address: site.address }] };
  },

  leave(state, { site: id }) {
    const site = siteById(state, id);
    Object.assign(site, { left: true, filled: site.sent ? site.filled : "" });
    return { say: ["said_left", { address: site.address }] };
  },
};

function cleaned({ title, address, user, password, note = "" }) {
  return { title: title.trim(), address: address.trim(), user: user.trim(), password, note: note.trim() };
}

function faultOf({ title, password }) {
  if (!title) return ["need_title"];
  return password ? null : ["need_password"];
}
