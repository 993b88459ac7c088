/* Labels, rights, links, synchronisation, locks, default applications, members. */

import { add } from "./changing.js";
import { byId, freeName, whereOf } from "./disk.js";

export const sharing = {
  label(state, { ids, label, on }) {
    for (const id of ids) {
      const node = byId(state, id);
      const others = (node.labels || []).filter((one) => one !== label);
      node.labels = on ? [...others, label] : others;
    }
    const { name } = state.labels.find((one) => one.id === label);
    return { say: [on ? "said_labelled" : "said_unlabelled", { label: name, n: ids.length }] };
  },

  new_label(state, { name: typed }) {
    const name = typed.trim();
    state.labels ||= [];
    if (!name) return { refuse: ["name_empty"] };
    if (state.labels.some((one) => one.name === name)) return { refuse: ["name_taken", { name }] };
    state.labels.push({ id: `label-${state.next || 1}`, name: name.slice(0, 60) });
    state.next = (state.next || 1) + 1;
    return { say: ["said_new_label", { label: name }] };
  },

  grant(state, { id, who, may }) {
    const node = byId(state, id);
    node.rights = (node.rights || []).filter((right) => right.who !== who);
    if (may !== "inherit") node.rights.push({ who, may });
    return { say: ["said_granted", { name: node.name }] };
  },

  inherit(state, { id, on }) {
    byId(state, id).inherits = on;
    return { say: [on ? "said_inherits" : "said_apart", { name: byId(state, id).name }] };
  },

  owner(state, { id, owner }) {
    byId(state, id).owner = owner;
    return { say: ["said_owner", { name: byId(state, id).name, who: state.people.find((one) => one.id === owner).name }] };
  },

  member(state, { who, on }) {
    const person = state.people.find((one) => one.id === who);
    person.member = on;
    return { say: [on ? "said_member" : "said_no_member", { name: person.name }] };
  },

  new_group(state, { name: typed }) {
    const name = typed.trim();
    state.groups ||= [];
    if (!name) return { refuse: ["name_empty"] };
    if (state.groups.some((one) => one.name === name)) return { refuse: ["name_taken", { name }] };
    state.groups.push({ id: `group-${state.next || 1}`, name: name.slice(0, 60), members: [] });
    state.next = (state.next || 1) + 1;
    return { say: ["said_group", { name }] };
  },

  group(state, { group, who, on }) {
    const found = state.groups.find((one) => one.id === group);
    found.members = on ? [...found.members, who] : found.members.filter((one) => one !== who);
    return { say: ["said_group", { name: found.name }] };
  },

  link(state, { id, audience }) {
    byId(state, id).link = audience;
    return { say: [audience ? "said_linked" : "said_unlinked", { name: byId(state, id).name }] };
  },

  send_link(state, { to, link }) {
    if (!link.trim()) return { refuse: ["link_empty"] };
    state.sent = [...(state.sent || []), { to, link: link.trim().slice(0, 300) }];
    return { say: ["said_sent", { name: state.people.find((one) => one.id === to).name }] };
  },

  app(state, { ending, app, always }) {
    if (always) state.defaults = { ...(state.defaults || {}), [ending]: app };
    const { name } = state.apps.find((one) => one.id === app);
    return { say: [always ? "said_default" : "said_opened_with", { ending: `.${ending}`, name }] };
  },

  /* What waits is sent; what is in conflict stays so until someone chooses. */
  sync(state) {
    const stuck = state.nodes.filter((node) => whereOf(node) === "here" && node.sync === "conflict").length;
    for (const node of state.nodes) if (["waiting", "error", "syncing"].includes(node.sync)) node.sync = "synced";
    return { say: stuck ? ["said_sync_stuck", { n: stuck }] : ["said_synced"] };
  },

  keep_here(state, { ids, on }) {
    for (const id of ids) if (byId(state, id).sync) byId(state, id).sync = on ? "synced" : "online";
    return { say: [on ? "said_kept_here" : "said_online", { n: ids.length }] };
  },

  lock(state, { id, choice }) {
    const node = byId(state, id);
    node.lock_choice = choice;
    if (choice === "copy") {
      const { id: own, lock, lock_choice, ...facts } = structuredClone(node);
      add(state, { ...facts, name: freeName(state, node.parent, node.name) });
    }
    return { say: [`said_lock_${choice}`, { name: node.name, who: node.lock.by }] };
  },
};
