/* Search: words, sender, attachment, dates; in this folder or in all of them. */

import { h } from "../kernel/kernel.js";
import { button, field, icon } from "../kernel/widgets.js";
import { has, isSearch } from "./boxes.js";

export const EMPTY = { sender: "", word: "", attached: false, from: "", to: "", scope: "here" };

export function searchBar(sim) {
  if (!has(sim.state, "search")) return null;
  const { query, more } = sim.ui;
  const look = (changes) => sim.look({ query: { ...sim.ui.query, ...changes }, picked: [] });
  return h("div", { class: "sim-seek", role: "search", key: "seek", "aria-label": sim.t("search") },
    h("div", { class: "sim-seek__line" },
      h("label", { class: "sim-seek__box" }, icon("search"), h("span", { class: "sr" }, sim.t("search")),
        h("input", { type: "search", class: "input", value: query.word, placeholder: sim.t("search"), autocomplete: "off", spellcheck: "false", maxlength: 80, oninput: (event) => look({ word: event.target.value }) })),
      h("label", { class: "sim-seek__scope" }, h("span", { class: "sr" }, sim.t("scope")),
        h("select", { class: "input", value: query.scope, onchange: (event) => look({ scope: event.target.value }) }, ["here", "all"].map((one) => h("option", { value: one, key: one }, sim.t(`scope_${one}`))))),
      button(sim.t("criteria"), { icon: "gear", class: "btn--small", "aria-expanded": String(more), onclick: () => sim.look({ more: !more }) })),
    more && h("div", { class: "sim-grid2", key: "more" },
      field(sim, { name: "sender", label: sim.t("field_sender"), value: query.sender, maxlength: 80, oninput: (event) => look({ sender: event.target.value }) }),
      h("div", { class: "sim-pair", key: "days" },
        field(sim, { name: "from", type: "date", label: sim.t("since"), value: query.from, oninput: (event) => look({ from: event.target.value }) }),
        field(sim, { name: "until", type: "date", label: sim.t("until"), value: query.to, oninput: (event) => look({ to: event.target.value }) })),
      field(sim, { name: "attached", type: "checkbox", label: sim.t("with_file"), value: query.attached, onchange: (event) => look({ attached: event.target.checked }) })),
    isSearch(sim.ui) && button(sim.t("search_clear"), { icon: "cross", class: "btn--small", key: "clear", onclick: () => sim.look({ query: { ...EMPTY }, picked: [] }) }));
}
