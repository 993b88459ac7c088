/* The settings of a phone: a tree of pages given by the start, inside the outline of a phone. */

import { h, simulator } from "./kernel/kernel.js";
import { icon } from "./kernel/widgets.js";
import { page, settings } from "./settings/view.js";

const LINKS = [
  ["airplane", "plane"],
  ["wifi", "wifi"],
  ["mobile", "mobile"],
  ["bluetooth", "bluetooth"],
  ["dnd", "moon"],
];

/* Above the page, the links that are on: a drawing each, and a word for those who listen. */
function strip(sim) {
  const { values, now } = sim.state;
  const on = LINKS.filter(([key]) => values[key] === true);
  return h(
    "div",
    { class: "sim-phone__strip", key: "strip" },
    h("span", {}, values.clock || now),
    h(
      "span",
      { class: "sim-phone__signs" },
      on.map(([key, drawn]) =>
        h("span", { key, title: sim.t(`sign_${key}`) }, icon(drawn), h("span", { class: "sr" }, sim.t(`sign_${key}`))),
      ),
    ),
  );
}

simulator(
  "phone-settings",
  settings((sim) => h("div", { class: "sim-phone", key: "phone" }, strip(sim), page(sim))),
);
