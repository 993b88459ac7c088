/* What is done in the browser: every action changes a draft of the state, or is refused with a sentence. */

import { full, split } from "../sites.js";
import { rooms } from "./meeting.js";
import { addressOf, fresh, hostOf, tabOf, travel } from "./tabs.js";

const list = (state, name) => (state[name] ||= []);

const marks = {
  bookmark(state, { id, title, folder, address }) {
    if (!title.trim()) return { refuse: ["title_empty"] };
    const row = { id: id || fresh(state, "m"), folder, title: title.trim().slice(0, 200), address };
    state.bookmarks = [...list(state, "bookmarks").filter((one) => one.id !== row.id), row].slice(0, 80);
    return { say: ["said_bookmarked", { title: row.title, folder: state.folders.find((one) => one.id === folder).name }] };
  },
  unbookmark(state, { id }) {
    const gone = state.bookmarks.find((one) => one.id === id);
    state.bookmarks = state.bookmarks.filter((one) => one !== gone);
    return { say: ["said_unbookmarked", { title: gone.title }] };
  },
  new_folder(state, { name }) {
    const wanted = name.trim().slice(0, 60);
    if (!wanted) return { refuse: ["title_empty"] };
    if (list(state, "folders").some((one) => one.name === wanted)) return { refuse: ["folder_exists", { name: wanted }] };
    if (state.folders.length >= 20) return { refuse: ["folders_full"] };
    state.folders.push({ id: fresh(state, "f"), name: wanted });
    return { say: ["said_folder", { name: wanted }] };
  },
};

const HOURS = { hour: 1, day: 24, week: 168, all: 1e6 };

const traces = {
  forget(state, { at }) {
    state.history = state.history.filter((_, n) => n !== at);
    return { say: ["said_forgotten"] };
  },
  clear(state, { period, what }) {
    if (!what.length) return { refuse: ["clear_what"] };
    const since = Date.parse(state.now || "2026-01-15T10:00") - HOURS[period] * 3600e3;
    if (what.includes("history")) state.history = list(state, "history").filter((visit) => Date.parse(visit.when.length > 10 ? visit.when : `${visit.when}T00:00`) < since);
    if (what.includes("downloads")) state.downloads = [];
    if (what.includes("cookies")) {
      for (const cookie of list(state, "cookies")) if (cookie.fact) (state.facts ||= {})[cookie.fact] = false;
      state.cookies = [];
    }
    state.cleared = [...list(state, "cleared"), { period, what }].slice(-20);
    return { say: ["said_cleared"] };
  },
  forget_cookies(state, { host }) {
    for (const cookie of list(state, "cookies")) if (cookie.host === host && cookie.fact) (state.facts ||= {})[cookie.fact] = false;
    state.cookies = state.cookies.filter((cookie) => cookie.host !== host);
    return { say: ["said_cookies", { host }] };
  },
  setting(state, { name, value }) {
    state.settings = { ...(state.settings || {}), [name]: value };
    return { say: ["said_setting"] };
  },
  permit(state, { host, kind, may }) {
    const rows = { ...((state.permissions ||= {})[host] || {}) };
    if (may) rows[kind] = may; else delete rows[kind];
    state.permissions[host] = rows;
    delete state.asking;
    return { say: [may ? `said_${may}` : "said_ask"] };
  },
  zoom(state, { to }) {
    (state.zooms ||= {})[hostOf(state)] = to;
    return { say: ["said_zoom", { n: to }] };
  },
  copy(state, { text }) {
    state.clip = text.slice(0, 2000);
    return { say: ["said_copied"] };
  },
  print(state, { to, clean }) {
    state.printed = [...list(state, "printed"), { address: addressOf(tabOf(state)), to, clean: Boolean(clean) }].slice(-20);
    return { say: [`said_print_${to}`] };
  },
  handle(state, { name, to }) {
    const row = state.downloads.find((one) => one.name === name);
    row.state = to;
    return { say: [`said_file_${to}`, { name }] };
  },
};

/* What a page may declare that a button or a form does. */
function does(state, deed) {
  const from = addressOf(tabOf(state));
  if (deed.set) state.facts = { ...(state.facts || {}), ...deed.set };
  if (deed.copy_text) state.clip = deed.copy_text;
  if (deed.download) state.downloads = [...list(state, "downloads").filter((one) => one.name !== deed.download), { name: deed.download, address: from, size: deed.size || 0 }].slice(-40);
  if (deed.ask && !state.permissions?.[split(from)?.host]?.[deed.ask]) state.asking = deed.ask;
  if (deed.go) return travel.go(state, { to: full(state, deed.go, from), aside: deed.tab });
  if (deed.download) return { say: ["said_download", { name: deed.download }] };
  if (deed.copy_text) return { say: ["said_copied"] };
  if (deed.ask) return { say: [state.asking ? "said_asks" : "said_already", { host: split(from)?.host }] };
  return { say: deed.say ? ["said_plain", { text: deed.say }] : ["said_done"] };
}

const pages = {
  press: (state, { deed }) => does(state, deed),
  hold(state, { fact, value }) { (state.facts ||= {})[fact] = value; },
  cross(state, { facts }) {
    state.facts = { ...(state.facts || {}), ...facts };
    return { say: ["said_panel_closed"] };
  },
  type(state, { form, field, value }) {
    ((state.typed ||= {})[form] ||= {})[field] = typeof value === "string" ? value.slice(0, 2000) : value;
    return { quiet: true };
  },
  send(state, { form, values, deed }) {
    state.sent = [...list(state, "sent"), { form, address: addressOf(tabOf(state)), values }].slice(-60);
    const result = does(state, deed || {});
    return deed?.go ? result : { ...result, say: deed?.say ? ["said_plain", { text: deed.say }] : ["said_sent"] };
  },
};

const search = {
  search(state, { query, where = "web", period = "", licence = "" }) {
    const wanted = query.trim().slice(0, 300);
    if (!wanted) return { refuse: ["query_empty"] };
    const given = Object.entries({ q: wanted, where: where === "web" ? "" : where, period, licence }).filter(([, value]) => value);
    const to = `https://${state.engine.host || "cherche.example"}/?${new URLSearchParams(given)}`;
    if (to.length > 400) return { refuse: ["query_long"] };
    state.searches = [...list(state, "searches"), { query: wanted, where, period, licence }].slice(-60);
    return travel.go(state, { to });
  },
  tick(state, { id }) {
    const ticked = list(state, "ticked");
    state.ticked = ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id];
    return { say: [ticked.includes(id) ? "said_unticked" : "said_ticked"] };
  },
  alert(state, alert) {
    if (!alert.words.trim()) return { refuse: ["words_empty"] };
    if (list(state, "alerts").length >= 20) return { refuse: ["alerts_full"] };
    state.alerts.push({ ...alert, words: alert.words.trim().slice(0, 200) });
    return { say: ["said_alert"] };
  },
  unalert(state, { at }) {
    state.alerts = state.alerts.filter((_, n) => n !== at);
    return { say: ["said_unalert"] };
  },
};

export const actions = { ...travel, ...marks, ...traces, ...pages, ...search, ...rooms };
