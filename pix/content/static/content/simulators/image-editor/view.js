/* The window: tools above, the picture, and beside it what the open tool asks. */

import { h } from "../kernel/kernel.js";
import { canvas, told } from "./canvas.js";
import { added, panel } from "./panels.js";
import { pixels } from "./pixels.js";
import { tools, zoom } from "./tools.js";

export function view(sim) {
  const { state } = sim;
  return [h("div", { class: "sim-ie", key: "ie" },
    !sim.readOnly && tools(sim),
    h("div", { class: `sim-ie__main ${sim.ui.tool ? "has-panel" : ""}`, key: "main" },
      h("div", { class: "sim-ie__left", key: "left" }, state.grid ? pixels(sim) : [canvas(sim), foot(sim)]),
      panel(sim),
      !state.grid && h("div", { class: "sim-ie__left sim-ie__under", key: "under" }, added(sim), told(sim))))];
}

function foot(sim) {
  const { width, height } = sim.state.size;
  return h("div", { class: "sim-ie__foot", key: "foot" }, h("p", {}, sim.t("measures", { name: sim.state.name, width, height })), zoom(sim));
}
