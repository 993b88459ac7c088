/* The window: mail, calendar, contacts and settings; folders at the side, a list or one message. */

import { h } from "../kernel/kernel.js";
import { button, icon, tabs, tree } from "../kernel/widgets.js";
import { agenda } from "./agenda.js";
import { boxesOf, has, inPlace, isSearch, placeName } from "./boxes.js";
import { compose } from "./compose.js";
import { dialogs } from "./dialogs.js";
import { list, listTools } from "./list.js";
import { message } from "./message.js";
import { people } from "./people.js";
import { searchBar } from "./searching.js";
import { settings } from "./settings.js";

const TABS = { mail: ["mail", "messages"], agenda: ["agenda", "calendar"], people: ["people", "people"], settings: ["gear", "settings"] };
const PANELS = { mail, agenda, people, settings };

export function view(sim) {
  const shown = Object.keys(TABS).filter((id) => has(sim.state, TABS[id][1]));
  const panel = (PANELS[sim.ui.tab] || mail)(sim);
  const choose = (tab) => { sim.said = null; sim.look({ tab, dialog: null, rule: null }); };
  return [h("div", { class: "sim-mb", key: "mb" }, shown.length > 1
    ? tabs(sim.t("rooms"), { list: shown.map((id) => ({ id, label: sim.t(`tab_${id}`), icon: TABS[id][0] })), current: sim.ui.tab, onchoose: choose, id: "rooms" }, panel)
    : panel),
  dialogs(sim)];
}

function mail(sim) {
  const { state, ui } = sim;
  const main = state.writing ? compose(sim) : ui.message ? message(sim) : [listTools(sim), searchBar(sim), list(sim)];
  return h("div", { class: "sim-mb__mail", key: "mail" },
    h("div", { class: "sim-mb__top", key: "top" },
      h("button", { class: "sim-tool sim-mb__toggle", key: "toggle", "aria-expanded": String(ui.side), "aria-controls": `side-${sim.host.dataset.payload}`, onclick: () => sim.look({ side: !ui.side }) }, icon("folder"), h("span", {}, placeName(sim, state.at)), icon("down", "sim-caret")),
      has(state, "compose") && !state.writing && !sim.readOnly && button(sim.t("do_write"), { icon: "pen", kind: "primary", key: "write", class: "sim-mb__write", onclick: () => begin(sim) })),
    h("div", { class: "sim-mb__main", key: "main" }, side(sim), h("section", { class: "sim-mb__list", key: "list", "aria-label": isSearch(ui) ? sim.t("found") : placeName(sim, state.at) }, main)));
}

function begin(sim) {
  if (sim.act("write")) sim.focus("[data-first-field]");
}

export function go(sim, at) {
  sim.act("go", { at });
  sim.look({ message: null, picked: [], side: false });
}

/* On a narrow screen the folders stand behind a button. */
function side(sim) {
  const { state } = sim;
  const unread = (id) => inPlace(state, id).filter((one) => !one.read).length;
  const box = (id) => ({ id, label: placeName(sim, id), icon: ["inbox", "drafts", "scheduled", "sent", "archive", "junk", "trash"].includes(id) ? id : "folder", note: note(sim, id, unread(id)) });
  const labels = state.labels.map((one) => ({ id: `label:${one.id}`, label: one.name, icon: "label" }));
  return h("div", { class: `sim-mb__side ${sim.ui.side ? "is-open" : ""}`, id: `side-${sim.host.dataset.payload}`, key: "side" },
    tree(sim.t("folders"), { nodes: [...boxesOf(state).map(box), ...labels], current: state.at, onchoose: (id) => go(sim, id), ontoggle() {} }),
    !sim.readOnly && h("div", { class: "sim-mb__make", key: "make" },
      has(state, "folders") && button(sim.t("do_new_folder"), { icon: "plus", class: "btn--small", key: "folder", onclick: () => sim.look({ dialog: { kind: "name", deed: "new_folder" } }) }),
      has(state, "labels") && button(sim.t("do_new_label"), { icon: "plus", class: "btn--small", key: "label", onclick: () => sim.look({ dialog: { kind: "name", deed: "new_label" } }) })),
    has(state, "schedule") && h("p", { class: "sim-mb__now", key: "now" }, sim.t("now", { when: sim.date(state.now, "full") })));
}

function note(sim, id, unread) {
  const count = id === "inbox" ? unread : ["drafts", "scheduled"].includes(id) ? inPlace(sim.state, id).length : 0;
  return count > 0 && h("span", { class: "sim-note", key: "note", title: sim.t(id === "inbox" ? "unread_n" : "waiting_n", { n: count }) }, String(count));
}
