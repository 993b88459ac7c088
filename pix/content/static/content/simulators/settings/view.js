/* A page of settings: where one is, the way back, search, and its lines. */

import { h } from "../kernel/kernel.js";
import { button, icon, more } from "../kernel/widgets.js";
import { actions } from "./actions.js";
import { dialogs } from "./dialogs.js";
import { DRAWN } from "./drawings.js";
import { back, open } from "./moves.js";
import { row } from "./rows.js";
import { found, isGone, pageById, shown, trail } from "./tree.js";

more(DRAWN);

/* What both devices are; each draws what stands around the page. */
export const settings = (view) => ({
  ui: (state) => ({ at: lastSeen(state), query: "", dialog: null }),
  actions,
  view,
  /* After an undo, what is looked at may be gone. */
  mend(sim) {
    const { ui, state } = sim;
    const steps = trail(state, ui.at);
    const lost = steps.findIndex((page) => isGone(state, page.id));
    if (lost > 0) ui.at = steps[lost - 1].id;
    const asked = ui.dialog;
    if (asked?.id && !state.lists[asked.key]?.some((one) => one.id === asked.id)) ui.dialog = null;
  },
});

function lastSeen(state) {
  const last = state.visited.at(-1);
  return last && trail(state, last).every((page) => !isGone(state, page.id)) ? last : state.pages[0].id;
}

export function page(sim, rows = null) {
  const now = pageById(sim.state, sim.ui.at);
  const isTop = !now.parent;
  const hits = found(sim, sim.ui.query);
  return h(
    "div",
    { class: "sim-set__page", key: "page" },
    h(
      "div",
      { class: "sim-set__head", key: "head" },
      !isTop &&
        h(
          "button",
          {
            class: "sim-tool",
            key: "back",
            "data-back": true,
            "aria-label": sim.t("back", { name: pageById(sim.state, now.parent).title }),
            onclick: () => back(sim),
          },
          icon("back"),
        ),
      h("h2", { "data-page-title": true, tabindex: -1, key: `title-${now.id}` }, now.title),
    ),
    isTop && sim.state.search && searchBox(sim),
    hits ? results(sim, hits) : lines(sim, now, rows || shown(sim.state, now)),
    dialogs(sim),
  );
}

function lines(sim, now, rows) {
  return [
    now.note && h("p", { class: "sim-set__note", key: `note-${now.id}` }, now.note),
    h("ul", { class: "sim-set__rows", key: `rows-${now.id}` }, rows.map((one, n) => row(sim, one, n))),
  ];
}

function searchBox(sim) {
  const id = `find-${sim.host.dataset.payload}`;
  return h(
    "div",
    { class: "sim-set__search", key: "search" },
    h("label", { class: "sr", for: id }, sim.t("search")),
    icon("search"),
    h("input", {
      class: "input",
      id,
      key: "find",
      type: "search",
      placeholder: sim.t("search"),
      autocomplete: "off",
      value: sim.ui.query,
      oninput: (event) => sim.look({ query: event.target.value }),
      onkeydown: (event) => event.key === "Enter" && tellFound(sim),
    }),
  );
}

const tellFound = (sim) => sim.say("said_found", { n: (found(sim, sim.ui.query) || []).length });

function results(sim, hits) {
  if (!hits.length) return h("p", { class: "sim-set__note", key: "none", role: "status" }, sim.t("nothing_found"));
  return h(
    "ul",
    { class: "sim-set__rows", key: "hits" },
    hits.map(({ page: where, row: one }, n) =>
      h(
        "li",
        { key: `${where.id}-${n}` },
        h(
          "button",
          {
            class: "sim-set__row",
            "data-hit": one.key,
            onclick: () => open(sim, one.kind === "link" ? one.key : where.id),
          },
          h(
            "span",
            { class: "sim-set__words" },
            h("span", { class: "sim-set__label" }, one.label),
            h("span", { class: "sim-set__hint" }, trail(sim.state, where.id).map((step) => step.title).join(" › ")),
          ),
          icon("next"),
        ),
      ),
    ),
  );
}

/* The page to sign in, before the rest. */
export function gate(sim) {
  const { note } = sim.state.gate;
  const enter = (event) => {
    const inside = event.target.closest(".sim-gate");
    const typed = (name) => inside.querySelector(`[data-name=${name}]`).value;
    if (sim.act("enter", { user: typed("user"), password: typed("password") })) sim.focus("[data-page-title]");
  };
  const onkeydown = (event) => {
    if (event.key !== "Enter" || !event.target.matches("input")) return;
    event.preventDefault();
    enter(event);
  };
  const input = (name, label, type) => {
    const id = `gate-${sim.host.dataset.payload}-${name}`;
    return h(
      "div",
      { class: "field", key: name },
      h("label", { for: id }, label),
      h("input", { class: "input", id, key: "in", "data-name": name, type, autocomplete: "off", autocapitalize: "off" }),
    );
  };
  return h(
    "div",
    { class: "sim-gate", key: "gate", onkeydown },
    h("h2", { key: "title" }, sim.state.device),
    h("p", { key: "why" }, note || sim.t("gate_note")),
    input("user", sim.t("user"), "text"),
    input("password", sim.t("password"), "password"),
    button(sim.t("sign_in"), { kind: "primary", key: "go", onclick: enter }),
  );
}
