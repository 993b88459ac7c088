/* One's own account: profile, settings, linked services, leaving. */

import { accountOf, did, nameOf } from "./model.js";

export const account = {
  profile(state, { name, portrait, entries }) {
    const me = accountOf(state, state.me);
    if (!name.trim()) return { refuse: ["name_empty"] };
    me.name = name.trim().slice(0, 120);
    me.portrait = portrait || null;
    me.profile = (me.profile || []).map((entry) => ({ ...entry, ...entries[entry.kind] }));
    return { say: ["said_profile"] };
  },

  set(state, { name, value }) {
    state.settings = { ...(state.settings || {}), [name]: value };
    return { say: ["said_set"] };
  },

  revoke(state, { app, on }) {
    const one = state.apps.find((each) => each.id === app);
    one.revoked = on;
    return { say: [on ? "said_revoked" : "said_linked", { name: one.name }] };
  },

  leave(state, { how }) {
    state.closed = how;
    return { say: [how ? `said_closed_${how}` : "said_back"] };
  },

  /* The same person, with another of their accounts. */
  become(state, { who }) {
    state.me = who;
    did(state, `become:${who}`);
    return { say: ["said_become", { name: nameOf(state, who) }], ui: { who, talk: null, stranger: false } };
  },
};
