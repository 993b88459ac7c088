/* The administration pages of a home router: sign in, then pages beside their list. */

import { h, simulator } from "./kernel/kernel.js";
import { icon } from "./kernel/widgets.js";
import { open } from "./settings/moves.js";
import { shown, trail } from "./settings/tree.js";
import { gate, page, settings } from "./settings/view.js";

const isClosed = (sim) => sim.state.gate && !sim.state.gate.is_open;

function addressBar(sim) {
  return h(
    "p",
    { class: "sim-router__address", key: "address" },
    icon("router"),
    h("span", { class: "sr" }, sim.t("address")),
    h("span", {}, "http://192.168.1.1"),
  );
}

function nav(sim) {
  const [top] = sim.state.pages;
  const here = trail(sim.state, sim.ui.at)[1]?.id;
  const links = shown(sim.state, top).filter((row) => row.kind === "link");
  return h(
    "nav",
    { class: `sim-router__nav ${here ? "is-inside" : ""}`, "aria-label": sim.t("pages"), key: "nav" },
    h("ul", {}, [{ key: top.id, label: top.title, icon: "router" }, ...links].map((row) => entry(sim, row, here || top.id))),
  );
}

function entry(sim, row, here) {
  return h(
    "li",
    { key: row.key },
    h(
      "button",
      {
        class: "sim-router__link",
        "data-nav": row.key,
        "aria-current": row.key === here ? "page" : null,
        onclick: () => open(sim, row.key),
      },
      icon(row.icon || "gear"),
      h("span", {}, row.label),
    ),
  );
}

/* The top page is an overview: its links are those of the list beside it. */
function content(sim) {
  const [top] = sim.state.pages;
  return sim.ui.at === top.id ? page(sim, shown(sim.state, top).filter((row) => row.kind !== "link")) : page(sim);
}

simulator(
  "router",
  settings((sim) =>
    h(
      "div",
      { class: "sim-router", key: "router" },
      addressBar(sim),
      isClosed(sim) ? gate(sim) : h("div", { class: "sim-router__main", key: "main" }, nav(sim), content(sim)),
    ),
  ),
);
