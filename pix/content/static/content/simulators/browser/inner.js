/* The browser's own pages: a new tab, history, bookmarks, downloads, settings. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { link } from "./blocks.js";
import { searchBox } from "./results.js";
import { has } from "./tabs.js";

export function inner(sim, name) {
  return h("div", { class: "sim-inner", key: name }, (pages[name] || pages.new)(sim));
}

const title = (sim, name) => h("h2", {}, sim.t(`tab_${name}`));
const short = (address) => address.replace(/^[a-z]+:\/\//, "");
const nothing = (sim, key, name) => h("div", { class: "sim-empty", key: "none" }, icon(name), h("p", {}, sim.t(key)));

const pages = {
  new: (sim) => [h("h2", {}, sim.t("tab_new")), sim.state.engine ? searchBox(sim, {}) : h("p", {}, sim.t("new_text")),
    has(sim.state, "bookmarks") && (sim.state.bookmarks || []).length > 0 && h("ul", { class: "sim-cards" }, sim.state.bookmarks.slice(0, 8).map((mark) => h("li", { key: mark.id }, link(sim, mark.address, mark.title))))],
  history: (sim) => [title(sim, "history"), filter(sim), historyList(sim),
    has(sim.state, "clear") && button(sim.t("clear"), { icon: "trash", key: "clear", onclick: () => sim.look({ dialog: { kind: "clear" } }) })],
  bookmarks: (sim) => [title(sim, "bookmarks"), button(sim.t("new_folder"), { icon: "plus", key: "new", onclick: () => sim.look({ dialog: { kind: "folder" } }) }), (sim.state.folders || []).map((folder) => folderOf(sim, folder))],
  downloads: (sim) => [title(sim, "downloads"), (sim.state.downloads || []).length ? h("ul", { class: "sim-lines" }, sim.state.downloads.map((file) => download(sim, file))) : nothing(sim, "no_download", "download")],
  settings: (sim) => [title(sim, "settings"), settings(sim)],
};

function filter(sim) {
  return h("label", { class: "field", key: "filter" }, h("span", {}, sim.t("history_search")),
    h("input", { class: "input", type: "search", value: sim.ui.query, autocomplete: "off", maxlength: 80, oninput: (event) => sim.look({ query: event.target.value }) }));
}

/* The newest first, day by day. */
function historyList(sim) {
  const plain = sim.ui.query.trim().toLocaleLowerCase();
  const rows = (sim.state.history || []).map((visit, at) => ({ ...visit, at })).filter((visit) => `${visit.title} ${visit.address}`.toLocaleLowerCase().includes(plain));
  const days = [...new Set(rows.map((visit) => visit.when.slice(0, 10)))].sort().reverse();
  if (!rows.length) return nothing(sim, "no_history", "clock");
  return days.map((day) => h("section", { key: day }, h("h3", {}, dayName(sim, day)),
    h("ul", { class: "sim-lines" }, rows.filter((visit) => visit.when.startsWith(day)).sort((a, b) => b.when.localeCompare(a.when) || b.at - a.at).map((visit) => h("li", { key: visit.at },
      h("span", { class: "sim-lines__when" }, visit.when.slice(11)), h("span", { class: "sim-lines__main" }, link(sim, visit.address, visit.title || short(visit.address)), h("small", {}, short(visit.address))),
      h("button", { class: "sim-tool", "aria-label": sim.t("forget", { title: visit.title }), onclick: () => sim.act("forget", { at: visit.at }) }, icon("cross")))))));
}

function dayName(sim, day) {
  return sim.date(day, "full");
}

function folderOf(sim, folder) {
  const marks = (sim.state.bookmarks || []).filter((mark) => mark.folder === folder.id);
  return h("section", { key: folder.id }, h("h3", {}, icon("folder"), folder.name),
    marks.length ? h("ul", { class: "sim-lines" }, marks.map((mark) => h("li", { key: mark.id }, h("span", { class: "sim-lines__main" }, link(sim, mark.address, mark.title), h("small", {}, short(mark.address))),
      h("button", { class: "sim-tool", "aria-label": sim.t("edit_mark", { title: mark.title }), onclick: () => sim.look({ dialog: { kind: "bookmark", id: mark.id } }) }, icon("pen")),
      h("button", { class: "sim-tool", "aria-label": sim.t("delete_mark", { title: mark.title }), onclick: () => sim.act("unbookmark", { id: mark.id }) }, icon("trash"))))) : h("p", { class: "hint" }, sim.t("folder_empty")));
}

const PROGRAM = /\.(exe|msi|apk|dmg|deb|appimage|pkg)$/i;

function download(sim, file) {
  const act = (to, name) => h("button", { class: "btn btn--small", key: to, "aria-label": `${sim.t(name)}\u00A0: ${file.name}`, onclick: () => sim.act("handle", { name: file.name, to }) }, sim.t(name));
  const state = file.state || "done";
  return h("li", { key: file.name }, icon("file"), h("span", { class: "sim-lines__main" }, h("strong", {}, file.name), h("small", {}, [short(file.address).split("/")[0], file.size > 0 && sim.size(file.size), sim.t(`file_${state}`)].filter(Boolean).join(" · "))),
    state === "done" && act(PROGRAM.test(file.name) ? "installed" : "opened", PROGRAM.test(file.name) ? "install" : "open_file"), state !== "removed" && act("removed", "remove"));
}

const DEFAULT = { home: "", engine: "", cookies: "all", popups: false, https_only: false, passwords: true, startup: "home", do_not_track: false };

function settings(sim) {
  const now = { ...DEFAULT, ...(sim.state.settings || {}) };
  const set = (name) => (event) => sim.act("setting", { name, value: event.target.type === "checkbox" ? event.target.checked : event.target.value });
  const select = (name, options) => h("div", { class: "field", key: name }, h("label", { for: `sim-set-${name}` }, sim.t(`set_${name}`)), h("select", { class: "input", id: `sim-set-${name}`, value: now[name], onchange: set(name) }, options.map(([id, text]) => h("option", { value: id, key: id }, text))));
  const tick = (name) => h("label", { class: "tick", key: name }, h("input", { type: "checkbox", checked: now[name], onchange: set(name) }), h("span", {}, sim.t(`set_${name}`)));
  return h("div", { class: "sim-form", key: "settings" },
    h("div", { class: "field" }, h("label", { for: "sim-set-home" }, sim.t("set_home")), h("input", { class: "input", id: "sim-set-home", value: now.home, maxlength: 400, autocomplete: "off", onchange: set("home") })),
    select("startup", ["home", "last"].map((one) => [one, sim.t(`startup_${one}`)])),
    (sim.state.engines || []).length > 0 && select("engine", sim.state.engines.map((one) => [one.id, one.name])),
    select("cookies", ["all", "first", "none"].map((one) => [one, sim.t(`cookies_${one}`)])),
    ["popups", "https_only", "passwords", "do_not_track"].map(tick),
    has(sim.state, "clear") && button(sim.t("clear"), { icon: "trash", key: "clear", onclick: () => sim.look({ dialog: { kind: "clear" } }) }));
}

