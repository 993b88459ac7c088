/* Layers, the highest first: shown or not, seen through or not, above or below. */

import { h } from "../kernel/kernel.js";
import { button, field, icon } from "../kernel/widgets.js";

export function layersPanel(sim) {
  const { layers } = sim.state;
  const current = sim.ui.layer || layers.at(-1).id;
  return [h("p", { class: "hint", key: "hint" }, sim.t("hint_layers")),
    h("ul", { class: "sim-ie__layers", key: "layers" }, layers.map((layer, rank) => line(sim, layer, { rank, current })).reverse()),
    !sim.readOnly && h("div", { class: "sim-ie__new", key: "new" },
      field(sim, { name: "layer", label: sim.t("f_layer"), value: sim.ui.draft.layer ?? "", maxlength: 80, oninput: (event) => sim.look({ draft: { ...sim.ui.draft, layer: event.target.value } }) }),
      button(sim.t("add_layer"), { icon: "plus", onclick: () => sim.act("add_layer", { name: sim.ui.draft.layer ?? "" }) && sim.look({ draft: { ...sim.ui.draft, layer: "" } }) }))];
}

function line(sim, layer, { rank, current }) {
  const { id, name } = layer;
  const tool = (key, drawing, onclick, disabled) => h("button", { class: "sim-tool", key, disabled, "aria-label": sim.t(key, { name }), title: sim.t(key, { name }), onclick }, icon(drawing));
  return h("li", { key: id, class: id === current ? "is-current" : "" },
    field(sim, { name: `see-${id}`, label: name, type: "checkbox", value: layer.visible, onchange: (event) => sim.act("show_layer", { id, visible: event.target.checked }) }),
    field(sim, { name: `opacity-${id}`, label: sim.t("f_opacity"), "aria-label": sim.t("opacity_of", { name }), type: "number", min: 0, max: 100, value: String(layer.opacity), onchange: (event) => sim.act("fade_layer", { id, opacity: event.target.value }) }),
    h("div", { class: "sim-row", key: "acts" },
      h("button", { class: "sim-tool", key: "here", "aria-pressed": String(id === current), "aria-label": sim.t("draw_on", { name }), title: sim.t("draw_on", { name }), onclick: () => sim.look({ layer: id }) }, icon("pen")),
      tool("layer_up", "up", () => sim.act("move_layer", { id, by: 1 }), rank === sim.state.layers.length - 1),
      tool("layer_down", "fall", () => sim.act("move_layer", { id, by: -1 }), rank === 0),
      tool("layer_gone", "trash", () => sim.act("remove_layer", { id }), sim.state.layers.length === 1)));
}
