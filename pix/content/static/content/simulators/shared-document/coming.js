/* Around each action: the right it needs, and what other people do meanwhile. */

import { blockOf, can, nameOf, newId, pageOf, setText } from "./model.js";

export function needing(deed, actions) {
  const guarded = ([name, action]) => [name, (state, args, ui) => {
    if (!can(state, pageOf(state, args.page), deed)) return { refuse: [`may_not_${deed}`] };
    return action(state, args, ui);
  }];
  return Object.fromEntries(Object.entries(actions).map(guarded));
}

/* After so many things done here, someone else does what the start foretells. */
export function lively(actions) {
  const followed = ([name, action]) => [name, (state, args, ui) => {
    const result = action(state, args, ui) || {};
    if (!(state.coming || []).length || result.refuse || result.quiet) return result;
    state.turns = (state.turns || 0) + 1;
    const due = state.coming.filter((one) => one.after <= state.turns && one.block !== ui.open);
    state.coming = state.coming.filter((one) => !due.includes(one));
    const who = due.filter((one) => happens(state, one)).map((one) => nameOf(state, one.who));
    return who.length ? { ...result, ui: { ...result.ui, news: who.join(", ") } } : result;
  }];
  return Object.fromEntries(Object.entries(actions).map(followed));
}

function happens(state, { who, page: id, block: at, deed, text }) {
  const page = pageOf(state, id);
  const block = page && blockOf(page, at);
  if (!block) return false;
  if (deed === "text") setText(block, text);
  else if (deed === "below") page.blocks.splice(page.blocks.indexOf(block) + 1, 0, { id: newId(state, "b"), runs: [{ text }] });
  else page.comments = [...(page.comments || []), { id: newId(state, "c"), block: at, quote: "", who, at: state.now, text }];
  return true;
}
