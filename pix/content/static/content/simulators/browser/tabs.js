/* Tabs and where they go: what every movement leaves behind it. */

import { docOf, full, pageOf, siteOf, split, titleOf } from "../sites.js";

export const has = (state, feature) => (state.features || []).includes(feature);
export const tabOf = (state) => state.tabs.find((tab) => tab.id === state.tab);
export const addressOf = (tab) => tab.trail[tab.at || 0];
export const hostOf = (state) => split(tabOf(state) ? addressOf(tabOf(state)) : "")?.host;
export const isEngine = (state, address) => Boolean(state.engine) && split(address)?.host === (state.engine.host || "cherche.example");

export function fresh(state, prefix) {
  const id = `${prefix}${state.next || 1}`;
  state.next = (state.next || 1) + 1;
  return state.tabs.some((tab) => tab.id === id) || (state.bookmarks || []).some((mark) => mark.id === id) || (state.folders || []).some((one) => one.id === id) ? fresh(state, prefix) : id;
}

/* A page was shown: it is noted, and remembered unless the window is private. */
export function note(state) {
  const tab = tabOf(state);
  const address = tab && addressOf(tab);
  delete state.asking;
  if (!split(address || "") || isEngine(state, address)) return;
  const visit = { address, title: titleOf(state, address) || address, when: state.now || "2026-01-15T10:00" };
  state.visits = [...(state.visits || []), visit].slice(-400);
  if (!tab.private) state.history = [...(state.history || []), visit].slice(-400);
}

function move(state, tab, address) {
  tab.trail = [...tab.trail.slice(0, (tab.at || 0) + 1), address].slice(-200);
  tab.at = tab.trail.length - 1;
  note(state);
}

const told = (state) => {
  const address = addressOf(tabOf(state));
  const title = titleOf(state, address);
  if (!split(address)) return ["said_at", { title: "" }];
  return title || isEngine(state, address) ? ["said_page", { title: title || state.engine.name || "" }] : ["said_missing"];
};

export const travel = {
  go(state, { to, aside }) {
    if (to.length > 400) return { refuse: ["address_long"] };
    if (aside || !tabOf(state)) return travel.new_tab(state, { to });
    const address = full(state, to, addressOf(tabOf(state)));
    move(state, tabOf(state), address);
    return { say: told(state) };
  },
  back: (state) => step(state, -1),
  forward: (state) => step(state, 1),
  new_tab(state, { to = "browser:new", isPrivate = false }) {
    if (state.tabs.length >= 12) return { refuse: ["too_many_tabs"] };
    const id = fresh(state, "t");
    const from = tabOf(state);
    const tab = { id, trail: [from ? full(state, to, addressOf(from)) : to], at: 0, ...(isPrivate ? { private: true } : {}) };
    const at = from ? state.tabs.indexOf(from) + 1 : state.tabs.length;
    state.tabs.splice(at, 0, tab);
    state.tab = id;
    note(state);
    return { say: [isPrivate ? "said_private" : "said_new_tab"] };
  },
  show_tab(state, { id }) {
    state.tab = id;
    note(state);
    return { say: told(state), quiet: true };
  },
  close_tab(state, { id }) {
    const at = state.tabs.findIndex((tab) => tab.id === id);
    state.tabs.splice(at, 1);
    if (state.tab === id) state.tab = state.tabs[Math.min(at, state.tabs.length - 1)]?.id ?? null;
    return { say: ["said_closed", { n: state.tabs.length }] };
  },
  close_all(state) {
    state.tabs = [];
    state.tab = null;
    return { say: ["said_all_closed"] };
  },
  risk(state, { host }) {
    state.facts = { ...(state.facts || {}), [`risk.${host}`]: true };
    return { say: ["said_risk"] };
  },
};

function step(state, by) {
  const tab = tabOf(state);
  const at = (tab?.at || 0) + by;
  if (!tab || at < 0 || at >= tab.trail.length) return { refuse: [by < 0 ? "no_back" : "no_forward"] };
  tab.at = at;
  note(state);
  return { say: told(state) };
}

/* The page that is not what its address says: nothing there, or nobody vouches for it. */
export function faultOf(state, address) {
  const site = siteOf(state, address);
  if (site?.certificate?.fault && !state.facts?.[`risk.${site.host}`]) return "certificate";
  if (pageOf(state, address) || docOf(state, address) || isEngine(state, address)) return "";
  return site ? "no_page" : "no_site";
}
