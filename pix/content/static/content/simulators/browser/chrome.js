/* What stands around the page: tabs, buttons, the address, the menu, the search in the page, questions of the page. */

import { h } from "../kernel/kernel.js";
import { button, icon, menu } from "../kernel/widgets.js";
import { isAddress, keyOf, siteOf, split, titleOf, withScheme } from "../sites.js";
import { arrive } from "./blocks.js";
import { addressOf, has, hostOf, isEngine, tabOf } from "./tabs.js";

export function nameOf(sim, tab) {
  const address = addressOf(tab);
  if (address.startsWith("browser:")) return sim.t(`tab_${address.slice(8)}`);
  return titleOf(sim.state, address) || (isEngine(sim.state, address) ? sim.state.engine.name : split(address)?.host) || address;
}

export function tabStrip(sim) {
  if (!has(sim.state, "tabs")) return null;
  const { tabs, tab: current } = sim.state;
  return h("div", { class: "sim-strip", role: "toolbar", "aria-label": sim.t("tabs"), "data-rove": "x", key: "strip" },
    tabs.map((tab) => h("div", { class: `sim-tab ${tab.id === current ? "is-on" : ""} ${tab.private ? "is-private" : ""}`, key: tab.id },
      h("button", { class: "sim-tab__name", "data-item": true, "aria-current": tab.id === current ? "true" : null, onclick: () => tab.id !== current && sim.act("show_tab", { id: tab.id }) && sim.look({ errors: {}, reader: false }) },
        tab.private && icon("mask"), tab.private && h("span", { class: "sr" }, `${sim.t("private")} `), h("span", {}, nameOf(sim, tab))),
      h("button", { class: "sim-tool sim-tab__shut", "data-item": true, "aria-label": sim.t("close_tab", { title: nameOf(sim, tab) }), onclick: () => sim.act("close_tab", { id: tab.id }) }, icon("cross")))),
    h("button", { class: "sim-tool", "data-item": true, key: "plus", "aria-label": sim.t("new_tab"), title: sim.t("new_tab"), onclick: () => newTab(sim) }, icon("plus")));
}

export function newTab(sim, isPrivate = false) {
  if (sim.act("new_tab", { isPrivate })) sim.focus(has(sim.state, "address") ? ".sim-address__input" : ".sim-view");
}

const tool = (sim, name, onclick, disabled, extra = {}) =>
  h("button", { class: "sim-tool", key: name, "aria-label": sim.t(name), title: sim.t(name), disabled, onclick, ...extra }, icon(extra.icon || name));

export function bar(sim, tab) {
  const address = addressOf(tab);
  const isWeb = Boolean(split(address));
  const home = sim.state.settings?.home;
  return h("div", { class: "sim-nav", role: "group", "aria-label": sim.t("navigation"), key: "nav" },
    h("div", { class: "sim-nav__moves", key: "moves" },
      tool(sim, "back", () => sim.act("back"), !(tab.at > 0)),
      tool(sim, "forward", () => sim.act("forward"), !((tab.at || 0) < tab.trail.length - 1)),
      tool(sim, "reload", () => { sim.count("reload"); sim.say("said_reloaded"); }, !isWeb, { icon: "again" }),
      has(sim.state, "home") && tool(sim, "home", () => sim.act("go", { to: home || "browser:new" }) && arrive(sim))),
    where(sim, { tab, address, isWeb }),
    h("div", { class: "sim-nav__ends", key: "ends" },
      has(sim.state, "bookmarks") && isWeb && tool(sim, starOf(sim, address) ? "bookmark_edit" : "bookmark_add", () => sim.look({ dialog: { kind: "bookmark" } }), false, { icon: starOf(sim, address) ? "starred" : "star" }),
      mainMenu(sim, { address, isWeb })));
}

export const starOf = (sim, address) => (sim.state.bookmarks || []).find((mark) => keyOf(mark.address) === keyOf(address));

/* The address: read it, change it, or, when there is an engine, type words. */
function where(sim, { tab, address, isWeb }) {
  const site = siteOf(sim.state, address);
  const isSafe = split(address)?.scheme === "https" && !site?.certificate?.fault;
  const typed = sim.ui.address?.[tab.id];
  const plain = address.startsWith("browser:") ? "" : address;
  if (!has(sim.state, "address")) return h("p", { class: "sim-address sim-address--fixed", key: "where" }, isWeb && lock(sim, isSafe), h("span", { class: "sim-address__text" }, decode(plain)));
  const keep = (text) => sim.look({ address: { ...sim.ui.address, [tab.id]: text } });
  return h("div", { class: "sim-address", key: "where" },
    isWeb && lock(sim, isSafe),
    h("input", { class: "sim-address__input", key: `input-${tab.id}`, "aria-label": sim.t("address"), value: typed ?? decode(plain), placeholder: sim.t(sim.state.engine ? "address_or_words" : "address"), autocomplete: "off", spellcheck: "false", autocapitalize: "off", inputmode: "url", maxlength: 400, enterkeyhint: "go",
      oninput: (event) => keep(event.target.value), onfocus: (event) => event.target.select(),
      onkeydown: (event) => { if (event.key === "Enter") visit(sim, event.target.value.trim(), tab); if (event.key === "Escape") { keep(undefined); event.target.select(); } } }),
    h("button", { class: "sim-tool sim-address__go", key: "go", "aria-label": sim.t("go"), title: sim.t("go"), onclick: () => visit(sim, (typed ?? plain).trim(), tab) }, icon("next")));
}

const decode = (address) => { try { return decodeURI(address); } catch { return address; } };

function visit(sim, text, tab) {
  if (!text) return;
  const isWeb = isAddress(text.split(/\s/).length > 1 ? "" : text);
  if (!isWeb && !sim.state.engine) { sim.warn(text.includes("@") ? "is_mail" : "is_no_address"); return; }
  const done = isWeb ? sim.act("go", { to: /^https:/i.test(text) || !/:\/\//.test(text) ? withScheme(sim.state, text) : text }) : sim.act("search", { query: text });
  if (!done) return;
  sim.look({ address: { ...sim.ui.address, [tab.id]: undefined } });
  arrive(sim);
}

function lock(sim, isSafe) {
  const text = sim.t(isSafe ? "secure" : "not_secure");
  if (!has(sim.state, "security")) return h("span", { class: `sim-lock ${isSafe ? "" : "is-open"}`, key: "lock" }, icon(isSafe ? "lock" : "unlock"), h("span", { class: isSafe ? "sr" : "" }, text));
  return h("button", { class: `sim-tool sim-lock ${isSafe ? "" : "is-open"}`, key: "lock", "aria-label": sim.t("site_info", { text }), title: text, onclick: () => sim.look({ dialog: { kind: "site" } }) }, icon(isSafe ? "lock" : "unlock"), !isSafe && h("span", {}, text));
}

const LEVELS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

export function zoomTo(sim, by) {
  const now = sim.state.zooms?.[hostOf(sim.state)] || 100;
  const at = LEVELS.findIndex((level) => level >= now);
  sim.act("zoom", { to: by ? LEVELS[Math.min(Math.max(at + by, 0), LEVELS.length - 1)] : 100 });
}

function mainMenu(sim, { address, isWeb }) {
  const on = (feature, label, name, act, more = true) => has(sim.state, feature) && more && { label: sim.t(label), icon: name, act };
  const open = (page) => () => sim.act("go", { to: `browser:${page}` }) && arrive(sim);
  const items = [
    on("tabs", "new_tab", "plus", () => newTab(sim)), on("private", "new_private", "mask", () => newTab(sim, true)),
    on("history", "tab_history", "clock", open("history")), on("bookmarks", "tab_bookmarks", "star", open("bookmarks")), on("downloads", "tab_downloads", "download", open("downloads")),
    on("find", "find", "search", () => { sim.look({ find: { words: "", at: 0 } }); sim.focus(".sim-find input"); }, isWeb),
    on("zoom", "zoom_in", "plus", () => zoomTo(sim, 1), isWeb), on("zoom", "zoom_out", "minus", () => zoomTo(sim, -1), isWeb), on("zoom", "zoom_reset", "again", () => zoomTo(sim, 0), isWeb),
    on("copy", "copy_address", "copy", () => sim.act("copy", { text: address }), isWeb), on("reader", sim.ui.reader ? "reader_off" : "reader_on", "file", () => sim.look({ reader: !sim.ui.reader }), isWeb),
    on("print", "print", "print", () => sim.look({ dialog: { kind: "print" } }), isWeb), on("developer", sim.ui.developer ? "developer_off" : "developer_on", "code", () => { sim.count("developer"); sim.look({ developer: !sim.ui.developer }); }, isWeb),
    on("clear", "clear", "trash", () => sim.look({ dialog: { kind: "clear" } })), on("settings", "tab_settings", "gear", open("settings")), on("tabs", "close_all", "cross", () => sim.act("close_all")),
  ].filter(Boolean);
  return items.length > 0 && menu(sim, { id: "browser", label: sim.t("menu"), icon: "bars", items, bare: true, end: true });
}

/* The search in the page: how many, which one, the next. */
export function findBar(sim, count) {
  const { find } = sim.ui;
  if (!find) return null;
  const turn = (by) => { sim.look({ find: { ...find, at: count ? (find.at + by + count) % count : 0 } }); show(sim); };
  const shut = () => { sim.look({ find: null }); sim.focus(".sim-view"); };
  return h("div", { class: "sim-find", role: "search", "aria-label": sim.t("find"), key: "find", onkeydown: (event) => { if (event.key === "Escape") { event.stopPropagation(); shut(); } } },
    h("input", { type: "text", class: "input", "aria-label": sim.t("find_words"), placeholder: sim.t("find_words"), value: find.words, autocomplete: "off", spellcheck: "false", maxlength: 60,
      oninput: (event) => { sim.look({ find: { words: event.target.value, at: 0 } }); show(sim); },
      onkeydown: (event) => { if (event.key === "Enter") { turn(event.shiftKey ? -1 : 1); sim.count("find"); } } }),
    h("p", { role: "status", class: "sim-find__count" }, find.words && sim.t(count ? "find_count" : "find_none", { at: find.at + 1, n: count })),
    tool(sim, "find_previous", () => turn(-1), !count, { icon: "up" }), tool(sim, "find_next", () => turn(1), !count, { icon: "down" }), tool(sim, "find_close", shut, false, { icon: "cross" }));
}

const show = (sim) => requestAnimationFrame(() => sim.host.querySelector("mark.is-at")?.scrollIntoView({ block: "center" }));

/* What the page asks for: the camera, the place. */
export function asked(sim) {
  const kind = sim.state.asking;
  const host = hostOf(sim.state);
  if (!kind || !host) return null;
  const answer = (may) => sim.act("permit", { host, kind, may }) && sim.focus(".sim-view");
  return h("div", { class: "sim-asked", role: "group", "aria-label": sim.t("permission"), key: "asked" }, h("p", {}, icon(kind), sim.t(`asks_${kind}`, { host })),
    h("div", { class: "sim-row" }, button(sim.t("block"), { key: "block", onclick: () => answer("block") }), button(sim.t("allow"), { key: "allow", onclick: () => answer("allow") })));
}
