/* What stands beside the picture while a tool is open: figures, choices, and the button that applies them. */

import { h } from "../kernel/kernel.js";
import { button, field, icon } from "../kernel/widgets.js";
import { toShown } from "./geometry.js";
import { layersPanel } from "./layers.js";
import { COLOURS } from "./shapes.js";
import { shut } from "./tools.js";
import { weight } from "./weight.js";

const RATIOS = { free: 0, square: 1, "4/3": 4 / 3, "16/9": 16 / 9 };
const draft = (sim, patch) => sim.look({ draft: { ...sim.ui.draft, ...patch }, error: null });

function figure(sim, name, props = {}) {
  const oninput = (event) => (props.change || ((value) => draft(sim, { [name]: value })))(event.target.value);
  return field(sim, { name, label: sim.t(`f_${name}`), type: "number", step: 1, value: String(sim.ui.draft[name]), ...props, change: null, oninput });
}

function choice(sim, name, options) {
  return field(sim, { name, label: sim.t(`f_${name}`), options, value: sim.ui.draft[name], onchange: (event) => draft(sim, { [name]: event.target.value }) });
}

const four = (sim, change = {}) =>
  h("div", { class: "sim-ie__four", key: "four" }, ["x", "y", "width", "height"].map((side) => figure(sim, side, { change: change[side] })));

function cropPanel(sim) {
  const ratio = RATIOS[sim.ui.draft.ratio];
  const linked = (side, value) => {
    const other = side === "width" ? { height: Math.round(Number(value) / ratio) } : { width: Math.round(Number(value) * ratio) };
    draft(sim, { [side]: value, ...(ratio && value > 0 ? other : {}) });
  };
  const shape = (event) => {
    const wanted = RATIOS[event.target.value];
    const { width, height } = sim.state.size;
    const across = Math.min(Number(sim.ui.draft.width) || width, Math.floor(height * (wanted || 1)));
    draft(sim, { ratio: event.target.value, ...(wanted ? { width: across, height: Math.round(across / wanted), x: 0, y: 0 } : {}) });
  };
  const options = Object.keys(RATIOS).map((id) => [id, sim.t(`ratio_${id.replace("/", "_")}`)]);
  return [hint(sim, "hint_crop"), four(sim, { width: (value) => linked("width", value), height: (value) => linked("height", value) }),
    field(sim, { name: "ratio", label: sim.t("f_ratio"), options, value: sim.ui.draft.ratio, onchange: shape })];
}

function resizePanel(sim) {
  const { width, height } = sim.state.size;
  const linked = (side, value) => {
    const other = side === "width" ? { height: Math.max(1, Math.round((Number(value) * height) / width)) } : { width: Math.max(1, Math.round((Number(value) * width) / height)) };
    draft(sim, { [side]: value, ...(sim.ui.draft.locked && value > 0 ? other : {}) });
  };
  return [hint(sim, "hint_resize", { width, height }),
    h("div", { class: "sim-ie__four", key: "two" }, ["width", "height"].map((side) => figure(sim, side, { change: (value) => linked(side, value) }))),
    tick(sim, "locked")];
}

const tick = (sim, name) => field(sim, { name, label: sim.t(`f_${name}`), type: "checkbox", value: sim.ui.draft[name], onchange: (event) => draft(sim, { [name]: event.target.checked }) });

function lightPanel(sim) {
  return [figure(sim, "brightness", { min: -100, max: 100, hint: sim.t("hint_light") }), figure(sim, "contrast", { min: -100, max: 100 }), tick(sim, "grey")];
}

function itemPanel(sim) {
  const { kind } = sim.ui.draft;
  const tool = sim.ui.tool;
  const kinds = (tool === "hide" ? ["blur", "box", "oval"] : ["box", "oval"]).map((id) => [id, sim.t(`kind_${id}`)]);
  const colours = Object.entries(COLOURS).map(([id, colour]) => [colour, sim.t(`colour_${id}`)]);
  return [hint(sim, "hint_frame"),
    kind === "text" ? field(sim, { name: "text", label: sim.t("f_text"), value: sim.ui.draft.text, maxlength: 80, oninput: (event) => draft(sim, { text: event.target.value }) }) : choice(sim, "kind", kinds),
    four(sim),
    kind === "blur" ? figure(sim, "strength", { min: 1, max: 10 }) : [choice(sim, "colour", colours), figure(sim, "opacity", { min: 0, max: 100 })]];
}

function toldPanel(sim) {
  const { told } = sim.state;
  if (!told.length) return h("p", { key: "none" }, sim.t("told_none"));
  return [h("dl", { class: "sim-list sim-ie__facts", key: "facts" }, told.map((one) =>
    h("div", { key: one.id }, h("dt", {}, one.label), h("dd", {}, one.value,
      !sim.readOnly && h("button", { class: "sim-tool", "data-item": true, "aria-label": sim.t("forget_one", { name: one.label }), onclick: () => sim.act("forget", { id: one.id }) }, icon("trash")))))),
  !sim.readOnly && button(sim.t("forget_all"), { icon: "trash", key: "all", onclick: () => sim.act("forget", {}) })];
}

function exportPanel(sim) {
  const { format, quality } = sim.ui.draft;
  const formats = ["jpeg", "png", "webp", "layers"].map((id) => [id, sim.t(`format_${id}`)]);
  const good = Number(quality) >= 10 && Number(quality) <= 100 ? Number(quality) : 80;
  return [field(sim, { name: "name", label: sim.t("f_name"), value: sim.ui.draft.name, maxlength: 50, oninput: (event) => draft(sim, { name: event.target.value }) }),
    choice(sim, "format", formats),
    ["jpeg", "webp"].includes(format) && figure(sim, "quality", { min: 10, max: 100 }),
    h("p", { key: "weight", class: "sim-ie__weight", role: "status" }, sim.t("weight", { size: sim.size(weight(sim.state.size, format, good)), width: sim.state.size.width, height: sim.state.size.height })),
    !sim.state.background && format === "jpeg" && h("p", { key: "white" }, sim.t("jpeg_white")),
    sim.state.saved && h("p", { key: "saved", class: "sim-ie__saved" }, icon("check"), sim.t("saved_as", { name: sim.state.saved.name, format: sim.t(`format_${sim.state.saved.format}`) }))];
}

const small = (drawing, label, onclick) => h("button", { class: "sim-tool", key: drawing, "aria-label": label, title: label, onclick }, icon(drawing));
const hint = (sim, key, values) => h("p", { class: "hint", key }, sim.t(key, values));

/* Panel: what it shows, the action that it ends with. */
const PANELS = { crop: [cropPanel, "crop"], resize: [resizePanel, "resize"], light: [lightPanel, "light"], text: [itemPanel, "add"], shapes: [itemPanel, "add"], hide: [itemPanel, "add"], layers: [layersPanel], told: [toldPanel], export: [exportPanel, "save"] };
const STAYS = ["export", "light"];

export function panel(sim) {
  const { tool, edits } = sim.ui;
  if (!tool) return null;
  const [content, act] = PANELS[tool];
  const apply = () => {
    if (!sim.act(edits ? "change" : act, { ...sim.ui.draft, id: edits })) return sim.look({ error: true });
    if (!STAYS.includes(tool)) shut(sim, tool);
  };
  const onkeydown = (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      shut(sim);
    }
    if (event.key === "Enter" && act && event.target.matches("input:not([type=checkbox]), select")) apply();
  };
  return h("section", { class: "sim-ie__panel", key: `panel-${tool}`, "aria-labelledby": `sim-ie-${tool}`, onkeydown },
    h("div", { class: "sim-ie__head" }, h("p", { class: "sim-ie__title", id: `sim-ie-${tool}` }, sim.t(edits ? "do_change" : `do_${tool}`)),
      h("button", { class: "sim-tool", "aria-label": sim.t("kernel_close"), onclick: () => shut(sim) }, icon("cross"))),
    content(sim),
    act && h("div", { class: "sim-row", key: "foot" }, button(sim.t(edits ? "apply_change" : `apply_${tool}`), { kind: "primary", onclick: apply, "data-apply": true })));
}

/* What was added to the picture can be changed or taken away. */
export function added(sim) {
  const items = sim.state.layers.flatMap((layer) => layer.items).filter((item) => !item.given);
  if (!items.length || sim.readOnly) return null;
  return h("section", { class: "sim-ie__added", key: "added", "aria-labelledby": "sim-ie-added" },
    h("p", { class: "sim-ie__title", id: "sim-ie-added" }, sim.t("added")),
    h("ul", {}, items.map((item, n) => h("li", { key: item.id },
      h("span", {}, `${n + 1}. ${item.text ? sim.t("thing_text", { name: sim.t("kind_text"), text: item.text }) : sim.t(`kind_${item.kind}`)}`),
      small("pen", sim.t("change_one", { n: n + 1 }), () => edit(sim, item)), small("trash", sim.t("erase_one", { n: n + 1 }), () => sim.act("erase", { id: item.id }))))));
}

function edit(sim, item) {
  const box = Object.fromEntries(Object.entries(toShown(sim.state, item)).map(([side, value]) => [side, Math.round(value)]));
  const { kind, text, colour, opacity, strength } = item;
  const tool = kind === "text" ? "text" : sim.state.features.includes("hide") ? "hide" : "shapes";
  sim.look({ tool, edits: item.id, draft: { ...box, kind, text, colour, opacity, strength }, error: null });
  sim.focus(".sim-ie__panel :is(input, select)");
}
