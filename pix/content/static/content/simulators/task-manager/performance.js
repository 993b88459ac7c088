/* Use over time: a small drawing for each resource, and the same figures in words. */

import { h } from "../kernel/kernel.js";
import { icon } from "../kernel/widgets.js";
import { percent, readings, RESOURCES } from "./machine.js";

export function performance(sim) {
  return h(
    "ul",
    { class: "sim-tm__panel sim-tm__charts", key: "performance" },
    RESOURCES.map((one) => chart(sim, one)),
  );
}

function chart(sim, resource) {
  const shares = Array.from({ length: readings(sim.state) }, (_, reading) => percent(sim.state, resource, reading));
  const step = 100 / Math.max(1, shares.length - 1);
  const ys = shares.length > 1 ? shares : [shares[0], shares[0]];
  const points = ys.map((share, n) => `${(n * (shares.length > 1 ? step : 100)).toFixed(1)} ${(42 - share * 0.4).toFixed(1)}`);
  const told = shares.map((share) => `${share}\u00A0%`).join(", ");
  return h(
    "li",
    { key: resource },
    h("p", { class: "sim-tm__title" }, icon(resource), sim.t(resource)),
    h(
      "svg",
      { class: "sim-tm__chart", viewBox: "0 0 100 44", preserveAspectRatio: "none", "aria-hidden": "true" },
      h("path", { class: "sim-tm__area", d: `M0 44 L${points.join(" L")} L100 44Z` }),
      h("path", { class: "sim-tm__curve", d: `M${points.join(" L")}`, "vector-effect": "non-scaling-stroke" }),
    ),
    h("p", { class: "muted" }, sim.t("over_time", { list: told })),
  );
}
