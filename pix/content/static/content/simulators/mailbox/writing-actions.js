/* Writing: drafts, recipients, files, sending now or later. What is typed is kept at each letter, and not undone letter by letter. */

import { byId, fresh, isAddress, isFull, shownName } from "./boxes.js";

const LONGEST = { subject: 200, text: 6000, quoted: 12000 };
const same = (one, other) => one.address.toLowerCase() === other.address.toLowerCase();
const strip = (subject) => subject.replace(/^((re|tr|fwd?|fw)\s*:\s*)+/i, "");

function begin(state, facts) {
  if (isFull(state, "messages")) return { refuse: ["too_many"] };
  const signed = state.signature.on && state.signature.text ? `\n\n-- \n${state.signature.text}` : "";
  const draft = { id: fresh(state, "m"), folder: "drafts", sender: state.me, to: [], cc: [], bcc: [], subject: "", date: state.now, text: signed, quoted: "", attachments: [], shared: [], read: true, ...facts };
  state.messages.push(draft);
  state.writing = draft.id;
  return { ui: { message: null, picked: [], typed: {}, asking: null, copies: draft.cc.length > 0, quote: false } };
}

const drafted = (state) => byId(state, state.writing);

/* A person once, wherever they stand. */
function unique(people, others = []) {
  return people.filter((one, n) => people.findIndex((other) => same(one, other)) === n && !others.some((other) => same(one, other)));
}

export const writingActions = {
  write(state, { to = [] }) { return begin(state, { kind: "new", to }); },

  reply(state, { id, all, quoted }) {
    const asked = byId(state, id);
    const mine = same(asked.sender, state.me);
    const to = mine ? asked.to || [] : [asked.reply_to || asked.sender];
    const more = { to: unique([...to, ...(asked.to || []).filter((one) => !same(one, state.me))]), cc: [] };
    more.cc = unique(asked.cc || [], [...more.to, state.me]);
    return begin(state, { kind: all ? "reply_all" : "reply", answers: id, to: all ? more.to : to, cc: all ? more.cc : [], subject: `Re: ${strip(asked.subject)}`.slice(0, 200), quoted: quoted.slice(0, LONGEST.quoted) });
  },

  forward(state, { id, quoted, prefix }) {
    const asked = byId(state, id);
    return begin(state, { kind: "forward", answers: id, subject: `${prefix} ${strip(asked.subject)}`.slice(0, 200), quoted: quoted.slice(0, LONGEST.quoted), attachments: structuredClone(asked.attachments || []) });
  },

  resume(state, { id }) {
    const draft = byId(state, id);
    Object.assign(draft, { folder: "drafts", send_at: null });
    state.writing = id;
    return { quiet: true, ui: { message: null, picked: [], typed: {}, copies: [...(draft.cc || []), ...(draft.bcc || [])].length > 0 } };
  },

  type(state, { part, text }) {
    drafted(state)[part] = (part === "subject" ? text.replace(/[\u0000-\u001f]/g, " ") : text).slice(0, LONGEST[part]);
    return { quiet: true };
  },

  urgent(state, { on }) {
    drafted(state).urgent = on;
    return { say: [on ? "said_urgent" : "said_not_urgent"] };
  },

  add_people(state, { part, people }) {
    const draft = drafted(state);
    const wrong = people.find((one) => !isAddress(one.address));
    if (wrong) return { refuse: ["address_bad", { text: wrong.address }] };
    const added = unique([...(draft[part] || []), ...people]);
    if (added.length > 60) return { refuse: ["too_many"] };
    draft[part] = added;
    return { say: ["said_added", { name: people.map(shownName).join(", "), n: people.length }] };
  },

  remove_person(state, { part, address }) {
    drafted(state)[part] = drafted(state)[part].filter((one) => one.address !== address);
    return { say: ["said_removed", { name: address }] };
  },

  attach(state, { name }) {
    const draft = drafted(state);
    const file = state.files.find((one) => one.name === name);
    draft.attachments ||= [];
    if (draft.attachments.some((one) => one.name === name)) return { refuse: ["is_attached", { name }] };
    if (draft.attachments.length >= 12) return { refuse: ["too_many_files"] };
    draft.attachments.push(structuredClone(file));
    return { say: ["said_attached", { name }] };
  },

  detach(state, { name }) {
    drafted(state).attachments = drafted(state).attachments.filter((one) => one.name !== name);
    return { say: ["said_detached", { name }] };
  },

  share(state, { name, may, until }) {
    const draft = drafted(state);
    draft.shared = [...(draft.shared || []).filter((one) => one.name !== name), { name, may, until: until || "" }];
    return { say: ["said_shared", { name }] };
  },

  unshare(state, { name }) {
    drafted(state).shared = drafted(state).shared.filter((one) => one.name !== name);
    return { say: ["said_unshared", { name }] };
  },

  close_draft(state) {
    const draft = drafted(state);
    const isEmpty = !draft.to.length && !draft.subject && !draft.text.trim() && !draft.attachments?.length;
    if (isEmpty) state.messages = state.messages.filter((one) => one.id !== draft.id);
    state.writing = null;
    return isEmpty ? {} : { say: ["said_kept_draft"] };
  },

  discard(state) {
    state.messages = state.messages.filter((one) => one.id !== state.writing);
    state.writing = null;
    return { say: ["said_discarded"] };
  },

  send(state) {
    const refuse = unready(state);
    if (refuse) return { refuse };
    const draft = drafted(state);
    leave(state, { folder: "sent", date: state.now });
    return { say: ["said_sent", { name: draft.to.concat(draft.cc || [], draft.bcc || []).map(shownName).join(", ") }] };
  },

  schedule(state, { at, told }) {
    const refuse = unready(state) || (!/^20\d\d-\d\d-\d\dT\d\d:\d\d$/.test(at) ? ["date_missing"] : at <= state.now ? ["date_past"] : null);
    if (refuse) return { refuse };
    leave(state, { folder: "scheduled", send_at: at });
    return { say: ["said_scheduled", { when: told }] };
  },
};

function unready(state) {
  const draft = drafted(state);
  const weight = (draft.attachments || []).reduce((sum, one) => sum + one.size, 0);
  if (![...draft.to, ...(draft.cc || []), ...(draft.bcc || [])].length) return ["no_recipient"];
  return state.limit && weight > state.limit ? ["too_heavy"] : null;
}

function leave(state, facts) {
  Object.assign(drafted(state), facts);
  state.writing = null;
}
