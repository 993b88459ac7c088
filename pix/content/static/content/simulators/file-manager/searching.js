/* Search by a part of the name, and filters that add up: type, date, size, place, labels. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { isAside, say } from "./commands.js";
import { has } from "./disk.js";
import { isFiltered, NO_FILTER } from "./finding.js";

export function searchBar(sim) {
  if (!has(sim.state, "search") || isAside(sim)) return null;
  const { ui } = sim;
  const count = Object.values(ui.filters).filter((value) => value.length > 0).length;
  return h(
    "div",
    { class: "sim-search", role: "search", key: "search" },
    h(
      "label",
      { class: "sim-search__box" },
      icon("search"),
      h("span", { class: "sr" }, sim.t("search")),
      h("input", {
        type: "search",
        class: "input",
        value: ui.query,
        placeholder: sim.t("search"),
        autocomplete: "off",
        spellcheck: "false",
        maxlength: 80,
        oninput: (event) => sim.look({ query: event.target.value }),
      }),
    ),
    h(
      "label",
      { class: "sim-search__scope" },
      h("span", { class: "sr" }, sim.t("scope")),
      h(
        "select",
        { class: "input", value: ui.scope, onchange: (event) => sim.look({ scope: event.target.value }) },
        ["here", "everywhere"].map((one) => h("option", { value: one, key: one }, sim.t(`scope_${one}`))),
      ),
    ),
    has(sim.state, "filters") &&
      h(
        "button",
        { class: "sim-tool sim-tool--named", key: "filters", onclick: () => say(sim, "filters") },
        icon("filter"),
        h("span", {}, count ? sim.t("filters_on", { n: count }) : sim.t("filters")),
      ),
    isFiltered(ui.filters) &&
      button(sim.t("filters_clear"), {
        icon: "cross",
        class: "btn--small",
        key: "clear",
        onclick: () => {
          sim.look({ filters: { ...NO_FILTER } });
          sim.say("said_filters_clear");
        },
      }),
  );
}
