/* Contacts, groups, rules, the automatic reply, the signature, delegation, presence. */

import { clean, fresh, isAddress, isFull, named } from "./boxes.js";
import { ruleFor } from "./sorting.js";

export const settingActions = {
  save_contact(state, { id, name, address, note }) {
    const facts = { name: clean(name), address: address.trim(), note: clean(note, 200) };
    if (!id && isFull(state, "contacts")) return { refuse: ["too_many"] };
    if (!facts.name) return { refuse: ["name_empty"] };
    if (!isAddress(facts.address)) return { refuse: ["address_bad", { text: facts.address }] };
    if (id) Object.assign(named(state.contacts, id), facts);
    else state.contacts.push({ id: fresh(state, "c"), ...facts });
    return { say: ["said_contact", { name: facts.name }] };
  },

  remove_contact(state, { id }) {
    const { name } = named(state.contacts, id);
    state.contacts = state.contacts.filter((one) => one.id !== id);
    for (const group of state.groups) group.members = group.members.filter((one) => one !== id);
    state.delegates = state.delegates.filter((one) => one.who !== id);
    return { say: ["said_no_contact", { name }], ui: { dialog: null } };
  },

  save_group(state, { id, name: typed, members }) {
    const name = clean(typed);
    if (!id && isFull(state, "groups")) return { refuse: ["too_many"] };
    if (!name) return { refuse: ["name_empty"] };
    if (state.groups.some((one) => one.name === name && one.id !== id)) return { refuse: ["name_taken", { name }] };
    if (id) Object.assign(named(state.groups, id), { name, members });
    else state.groups.push({ id: fresh(state, "g"), name, members });
    return { say: ["said_group", { name, n: members.length }] };
  },

  remove_group(state, { id }) {
    const { name } = named(state.groups, id);
    state.groups = state.groups.filter((one) => one.id !== id);
    return { say: ["said_no_group", { name }], ui: { dialog: null } };
  },

  save_rule(state, { rule }) {
    const filled = [...rule.conditions, ...rule.exceptions].every((one) => one.field === "attachment" || one.value.trim());
    if (!rule.id && isFull(state, "rules")) return { refuse: ["too_many"] };
    if (!rule.conditions.length || !filled) return { refuse: ["rule_empty"] };
    if (["move", "label"].includes(rule.action) && !rule.target) return { refuse: ["rule_aimless"] };
    const kept = { ...rule, target: ["move", "label"].includes(rule.action) ? rule.target : null };
    const place = state.rules.findIndex((one) => one.id === rule.id);
    if (place >= 0) state.rules[place] = kept; else state.rules.push({ ...kept, id: fresh(state, "r") });
    return { say: ["said_rule"], ui: { rule: null } };
  },

  remove_rule(state, { id }) {
    state.rules = state.rules.filter((one) => one.id !== id);
    return { say: ["said_no_rule"] };
  },

  move_rule(state, { id, by }) {
    const place = state.rules.findIndex((one) => one.id === id);
    const [rule] = state.rules.splice(place, 1);
    state.rules.splice(place + by, 0, rule);
    return { say: ["said_rule_moved", { n: place + by + 1 }] };
  },

  /* On what is in the inbox now; later messages would be sorted as they come. */
  run_rules(state) {
    let done = 0;
    for (const message of state.messages.filter((one) => one.folder === "inbox")) {
      const rule = ruleFor(state, message);
      if (!rule) continue;
      done += 1;
      if (rule.action === "star") message.star = true;
      else if (rule.action === "label") message.labels = [...new Set([...(message.labels || []), rule.target])];
      else Object.assign(message, { home: message.folder, folder: rule.action === "trash" ? "trash" : rule.target });
    }
    return { say: ["said_rules_run", { n: done }] };
  },

  absence(state, { on, start, end, text }) {
    if (on && end && start && end < start) return { refuse: ["end_before"] };
    state.absence = { on, start, end, text: text.slice(0, 2000) };
    return { say: [on ? "said_absence" : "said_no_absence"] };
  },

  signature(state, { on, text }) {
    state.signature = { on, text: text.slice(0, 600) };
    return { say: [on ? "said_signature" : "said_no_signature"] };
  },

  status(state, { status, told }) {
    state.status = status;
    return { say: ["said_status", { status: told }] };
  },

  delegate(state, { who, may }) {
    state.delegates = state.delegates.filter((one) => one.who !== who);
    if (may) state.delegates.push({ who, may });
    return { say: [may ? "said_delegated" : "said_undelegated", { name: named(state.contacts, who).name }] };
  },
};
