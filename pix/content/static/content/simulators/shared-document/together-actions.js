/* What is done with others: remarks, suggestions, versions, rights, copies handed over. */

import { placeOf } from "./changes.js";
import { blockOf, nameOf, newId, pageOf, roleOf, setText, textOf } from "./model.js";

const threadOf = (state, id, at) => pageOf(state, id).comments.find((one) => one.id === at);

export const remarks = {
  comment(state, { page: id, block, quote, text, assigned }) {
    const page = pageOf(state, id);
    if (!text.trim()) return { refuse: ["comment_empty"] };
    if (quote && !textOf(blockOf(page, block)).includes(quote)) return { refuse: ["words_unknown"] };
    if ((page.comments || []).length >= 40) return { refuse: ["page_full"] };
    page.comments = [...(page.comments || []), { id: newId(state, "c"), block, quote, who: state.me, at: state.now, text: text.trim(), assigned: assigned || null }];
    return { say: ["said_comment"] };
  },
  reply(state, { page: id, thread, text }) {
    if (!text.trim()) return { refuse: ["comment_empty"] };
    const one = threadOf(state, id, thread);
    if ((one.replies || []).length >= 20) return { refuse: ["page_full"] };
    one.replies = [...(one.replies || []), { who: state.me, at: state.now, text: text.trim() }];
    return { say: ["said_reply"] };
  },
  resolve(state, { page: id, thread, on }) { threadOf(state, id, thread).resolved = on; return { say: [on ? "said_resolved" : "said_reopened"] }; },
  assign(state, { page: id, thread, who }) { threadOf(state, id, thread).assigned = who || null; return { say: [who ? "said_assigned" : "said_unassigned", { name: nameOf(state, who) }] }; },
  uncomment(state, { page: id, thread }) {
    const page = pageOf(state, id);
    if (threadOf(state, id, thread).who !== state.me) return { refuse: ["not_yours"] };
    page.comments = page.comments.filter((one) => one.id !== thread);
    return { say: ["said_uncommented"] };
  },
};

export const deciding = {
  decide(state, { page: id, suggestion, accept }) {
    const page = pageOf(state, id);
    const one = page.suggestions.find((each) => each.id === suggestion);
    const block = blockOf(page, one.block);
    const place = block && placeOf(textOf(block), one);
    if (accept && !place) return { refuse: ["suggestion_lost"] };
    if (accept) {
      const text = textOf(block);
      setText(block, text.slice(0, place.start) + (one.add || "") + text.slice(place.end));
    }
    one.status = accept ? "accepted" : "rejected";
    return { say: [accept ? "said_accepted" : "said_rejected"] };
  },
  restore(state, { page: id, version: at }) {
    const page = pageOf(state, id);
    const version = page.versions.find((one) => one.id === at);
    page.blocks = structuredClone(version.blocks);
    return { say: ["said_restored"], ui: { at: page.blocks[0]?.id, open: null, version: null, panel: "history" } };
  },
  publish(state, { page: id, note }) {
    const page = pageOf(state, id);
    if (!note.trim()) return { refuse: ["note_empty"] };
    if ((page.versions || []).length >= 30) return { refuse: ["page_full"] };
    page.versions = [...(page.versions || []), { id: newId(state, "v"), at: state.now, who: state.me, note: note.trim().slice(0, 300), blocks: structuredClone(page.blocks) }];
    return { say: ["said_published"] };
  },
};

export const sharing = {
  give(state, { page: id, who, role }) {
    const page = pageOf(state, id);
    if (!who) return { refuse: ["person_none"] };
    const held = (page.access || []).find((one) => one.who === who);
    if (held?.role === "owner") return { refuse: ["owner_stays"] };
    if (held) held.role = role; else page.access = [...(page.access || []), { who, role, until: null }];
    return { say: [`said_given_${role}`, { name: nameOf(state, who) }] };
  },
  until(state, { page: id, who, until }) {
    const page = pageOf(state, id);
    const held = who === "link" ? page.link : page.access.find((one) => one.who === who);
    held.until = until || null;
    return { say: ["said_until"] };
  },
  take(state, { page: id, who }) {
    const page = pageOf(state, id);
    if (page.access.find((one) => one.who === who).role === "owner") return { refuse: ["owner_stays"] };
    page.access = page.access.filter((one) => one.who !== who);
    return { say: ["said_taken", { name: nameOf(state, who) }] };
  },
  link_for(state, { page: id, who, role }) {
    const page = pageOf(state, id);
    page.link = { ...(page.link || {}), who, role };
    return { say: [`said_link_${who}`] };
  },
};

export const others = {
  ask(state, { page: id, role }) {
    if ((state.asked || []).some((one) => one.page === id && one.role === role)) return { refuse: ["asked_already"] };
    state.asked = [...(state.asked || []), { page: id, role }];
    return { say: ["said_asked"] };
  },
  export(state, { page: id, format }) {
    state.exports = [...(state.exports || []), { page: id, format }].slice(-20);
    return { say: ["said_exported", { name: `${pageOf(state, id).title}.${format}` }] };
  },
  visit(state, { page: id }) {
    if (!roleOf(state, pageOf(state, id))) return { refuse: ["no_access"] };
    state.visited = [...(state.visited || []), id].slice(-100);
    return { quiet: true, ui: { page: id, at: pageOf(state, id).blocks[0]?.id, open: null, version: null, burst: null, panel: null } };
  },
  mode(state, { mode }) { state.mode = mode; return { quiet: true, say: [`said_mode_${mode}`], ui: { open: null, burst: null } }; },
};
