/* What protects: reports, blocks, evidence, and the moderation of groups. */

import { accountOf, audienceOf, did, groupOf, moderates, postOf } from "./model.js";
import { top } from "./posting-actions.js";

function ruled(state, post) {
  const group = groupOf(state, audienceOf(top(state, post)));
  return group && moderates(state, group) ? null : { refuse: ["not_moderator"] };
}

export const caring = {
  report(state, { target, reason, note = "" }) {
    if (!reason) return { refuse: ["reason_none"] };
    if ((state.reports || []).some((one) => one.target === target)) return { refuse: ["reported_already"] };
    state.reports = [...(state.reports || []), { target, reason, note: note.trim().slice(0, 300) }].slice(0, 20);
    did(state, `report:${target}`);
    return { say: ["said_reported"] };
  },

  block(state, { who, on }) {
    const one = accountOf(state, who);
    one.blocked = on;
    if (on) Object.assign(one, { contact: false, followed: false });
    did(state, `${on ? "block" : "unblock"}:${who}`);
    return { say: [on ? "said_blocked" : "said_unblocked", { name: one.name }] };
  },

  mute(state, { who, on }) {
    accountOf(state, who).muted = on;
    did(state, `${on ? "mute" : "unmute"}:${who}`);
    return { say: [on ? "said_muted" : "said_unmuted", { name: accountOf(state, who).name }] };
  },

  follow(state, { who, on }) {
    accountOf(state, who).followed = on;
    return { say: [on ? "said_followed" : "said_unfollowed", { name: accountOf(state, who).name }] };
  },

  capture(state, { target }) {
    if ((state.captures || []).includes(target)) return { refuse: ["captured_already"] };
    state.captures = [...(state.captures || []), target].slice(0, 20);
    did(state, `capture:${target}`);
    return { say: ["said_captured"] };
  },

  decide(state, { post, decision, reason }) {
    const refused = ruled(state, post);
    if (refused) return refused;
    if (decision === "hidden" && !reason) return { refuse: ["reason_none"] };
    Object.assign(postOf(state, post), { decision, reason: reason || null, state: decision === "hidden" ? "hidden" : "shown" });
    did(state, `${decision}:post:${post}`);
    return { say: [`said_${decision}`] };
  },

  lock(state, { post, on }) {
    const refused = ruled(state, post);
    if (refused) return refused;
    postOf(state, post).locked = on;
    return { say: [on ? "said_locked" : "said_unlocked"] };
  },

  approval(state, { group, approval }) {
    const one = state.groups.find((each) => each.id === group);
    if (!moderates(state, one)) return { refuse: ["not_moderator"] };
    one.approval = approval;
    return { say: ["said_set"] };
  },
};

