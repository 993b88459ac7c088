/* The report: what leaked, what is used twice, what is weak. */

import { h } from "../kernel/kernel.js";
import { icon } from "../kernel/widgets.js";
import { same, strength } from "./vault.js";

export function report(sim) {
  const { entries } = sim.state;
  const parts = [
    ["leaked", entries.filter((one) => one.leaked)],
    ["reused", entries.filter((one) => same(sim.state, one).length)],
    ["weak", entries.filter((one) => strength(one.password) === "weak")],
  ];
  return h(
    "div",
    { class: "sim-pm__report", key: "report" },
    parts.map(([name, list]) => part(sim, name, list)),
  );
}

function part(sim, name, list) {
  return h(
    "section",
    { key: name, class: "sim-pm__part" },
    h("h2", {}, icon(list.length ? "warn" : "check"), h("span", {}, sim.t(`part_${name}`, { n: list.length }))),
    h("p", { class: "sim-pm__user" }, sim.t(`why_${name}`)),
    h(
      "ul",
      { class: "sim-pm__list" },
      list.map((one) =>
        h(
          "li",
          { key: one.id },
          h(
            "button",
            { class: "sim-pm__line", onclick: () => go(sim, one.id) },
            h(
              "span",
              { class: "sim-pm__words" },
              h("span", { class: "sim-pm__title" }, one.title),
              h("span", { class: "sim-pm__user" }, one.user),
            ),
            icon("next"),
          ),
        ),
      ),
    ),
  );
}

function go(sim, id) {
  sim.look({ tab: "vault", at: id, seen: false });
  sim.focus("[data-entry-title]");
}
