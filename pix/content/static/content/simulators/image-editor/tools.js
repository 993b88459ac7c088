/* What stands above the picture: what turns it at once, and what opens a panel. */

import { h } from "../kernel/kernel.js";
import { icon, more, toolbar } from "../kernel/widgets.js";

more({
  turnleft: "M4 4v6h6M4.5 10A8 8 0 1 1 5 16",
  turnright: "M20 4v6h-6M19.5 10A8 8 0 1 0 19 16",
  across: "M12 3v18M9 6 3 18h6zM15 6l6 12h-6z",
  upside: "M3 12h18M6 9l12-6v6zM6 15l12 6v-6z",
  crop: "M7 2v15h15M2 7h15v15",
  resize: "M4 10V4h6M20 14v6h-6M4 4l6.500 6.500M20 20l-6.500-6.500",
  light: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M5 19l2-2",
  text: "M5 7V4h14v3M12 4v16M9 20h6",
  shapes: "M4 4h9v9H4ZM15 10a5.500 5.500 0 1 1-5 5",
  hide: "M3 12s3-6 9-6 9 6 9 6-3 6-9 6-9-6-9-6ZM4 20 20 4",
  layers: "m12 3 9 5-9 5-9-5ZM3 12.500l9 5 9-5M3 17l9 5 9-5",
  save: "M12 3v12M7 10l5 5 5-5M4 18v3h16v-3",
  zoomin: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5M8 11h6M11 8v6",
  zoomout: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5M8 11h6",
});

const TURNS = [
  ["turnleft", "turn", { quarters: 3 }],
  ["turnright", "turn", { quarters: 1 }],
  ["across", "flip", { axis: "across" }],
  ["upside", "flip", { axis: "down" }],
];
/* Feature, drawing. */
const PANELS = [["crop", "crop"], ["resize", "resize"], ["light", "light"], ["text", "text"], ["shapes", "shapes"], ["hide", "hide"], ["layers", "layers"], ["told", "info"], ["export", "save"]];
const OF_GRID = ["export", "told"];

export function tools(sim) {
  const has = (feature) => sim.state.features.includes(feature) && (!sim.state.grid || OF_GRID.includes(feature));
  const turns = has("turn") ? TURNS.map(([drawing, act, args]) => tool(sim, drawing, { onclick: () => sim.act(act, args) })) : [];
  const panels = PANELS.filter(([feature]) => has(feature)).map(([feature, drawing]) =>
    tool(sim, feature, { drawing, "data-tool": feature, "aria-expanded": String(sim.ui.tool === feature), onclick: () => toggle(sim, feature) }));
  const all = [...turns, ...panels];
  return all.length > 0 && h("div", { class: all.length > 5 ? "sim-ie__many" : "", key: "tools" }, toolbar(sim.t("tools"), all));
}

function tool(sim, name, { drawing = name, ...props }) {
  const label = sim.t(`do_${name}`);
  return h("button", { class: "sim-tool", key: name, "data-item": true, title: label, ...props }, icon(drawing), h("span", { class: "sim-tool__name" }, label));
}

function toggle(sim, tool) {
  if (sim.ui.tool === tool) return shut(sim);
  sim.look({ tool, edits: null, draft: drafted(sim.state, tool), error: null });
  sim.focus(".sim-ie__panel :is(input, select, button[data-item])");
}

export function shut(sim, tool = sim.ui.tool) {
  sim.look({ tool: null, edits: null, draft: {}, error: null });
  sim.focus(`[data-tool="${tool}"]`);
}

/* Where the figures of a panel begin. */
function drafted(state, tool) {
  const { width, height } = state.size;
  if (tool === "crop") return { x: 0, y: 0, width, height, ratio: "free" };
  if (tool === "resize") return { width, height, locked: true };
  if (tool === "light") return { ...state.look };
  if (tool === "export") return { name: state.name.replace(/\.\w+$/, ""), format: "jpeg", quality: 80 };
  const [across, down] = [Math.max(1, Math.round(width / 4)), Math.max(1, Math.round(height / 4))];
  const box = { x: Math.round((width - across) / 2), y: Math.round((height - down) / 2), width: across, height: down };
  return { ...box, kind: { text: "text", hide: "blur" }[tool] || "box", text: "", colour: "#000000", opacity: 100, strength: 4 };
}

/* How near one looks. */
export function zoom(sim) {
  const step = (by) => sim.look({ zoom: Math.min(4, Math.max(1, sim.ui.zoom + by)) });
  const button = (name, by, stop) => h("button", { class: "sim-tool", key: name, disabled: sim.ui.zoom === stop, title: sim.t(name), onclick: () => step(by) }, icon(name), h("span", { class: "sr" }, sim.t(name)));
  return h("div", { class: "sim-row", key: "zoom" }, button("zoomout", -1, 1), h("span", {}, `${sim.ui.zoom * 100}\u00A0%`), button("zoomin", 1, 4));
}
