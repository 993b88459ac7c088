/* The picture, what is being framed on it, and what it shows in words. */

import { h } from "../kernel/kernel.js";
import { frameOf, standing, toShown, toTurned, transformOf } from "./geometry.js";
import { SHAPES } from "./shapes.js";

export const FRAMING = ["crop", "text", "shapes", "hide"];
const drawnOn = (tag, props, ...children) => h(tag, { svg: true, ...props }, ...children);

export function canvas(sim) {
  const { state, ui } = sim;
  const { width, height } = state.size;
  const frame = frameOf(state);
  const scope = sim.host.dataset.payload;
  return h("div", { class: "sim-ie__room", key: "room", tabindex: ui.zoom > 1 ? 0 : null, role: ui.zoom > 1 ? "region" : null, "aria-label": ui.zoom > 1 ? sim.t("picture_zoomed") : null },
    h("svg", {
      class: `sim-ie__picture ${state.background ? "" : "is-clear"} ${FRAMING.includes(ui.tool) && !sim.readOnly ? "is-framing" : ""}`, key: "picture", role: "img", preserveAspectRatio: "none",
      "aria-label": sim.t("picture", { name: state.name, width, height }), viewBox: `${frame.x} ${frame.y} ${frame.width} ${frame.height}`,
      style: { "--ratio": width / height, "--px": `${width}px`, "--zoom": ui.zoom }, onpointerdown: (event) => drag(sim, event),
    },
    drawnOn("g", { key: "scene", transform: transformOf(state), style: { filter: filterOf(state.look) } },
      state.background && drawnOn("rect", { key: "back", width: state.scene.width, height: state.scene.height, fill: state.background }),
      stack(state.layers, scope)),
    FRAMING.includes(ui.tool) && framed(sim, frame)));
}

function filterOf({ brightness, contrast, grey }) {
  return `brightness(${(100 + brightness) / 100}) contrast(${(100 + contrast) / 100}) grayscale(${grey ? 1 : 0})`;
}

/* Layers from the lowest; a blur draws again, out of focus, what lies below it. */
function stack(layers, scope) {
  const groups = [];
  for (const layer of layers) {
    if (!layer.visible) continue;
    const shown = [];
    for (const item of layer.items)
      shown.push(item.kind === "blur" ? blurred(item, [...groups, ...shown], scope) : drawing(item));
    groups.push(drawnOn("g", { key: layer.id, opacity: layer.opacity / 100 }, shown));
  }
  return groups;
}

function blurred(item, below, scope) {
  const id = `sim-${scope}-${item.id}`;
  return drawnOn("g", { key: item.id },
    drawnOn("clipPath", { key: "clip", id: `${id}-clip` }, drawnOn("rect", { x: item.x, y: item.y, width: item.width, height: item.height })),
    drawnOn("filter", { key: "soft", id: `${id}-soft` }, drawnOn("feGaussianBlur", { stdDeviation: item.strength })),
    drawnOn("g", { key: "cut", "clip-path": `url(#${id}-clip)`, opacity: item.opacity / 100 }, drawnOn("g", { filter: `url(#${id}-soft)` }, below)));
}

function drawing(item) {
  const { width, height, transform } = standing(item);
  return drawnOn("g", { key: item.id, transform, opacity: item.opacity / 100 }, inner(item, width, height));
}

function inner(item, width, height) {
  if (item.kind === "box") return drawnOn("rect", { width, height, fill: item.colour });
  if (item.kind === "oval") return drawnOn("ellipse", { cx: width / 2, cy: height / 2, rx: width / 2, ry: height / 2, fill: item.colour });
  if (item.kind === "text")
    return drawnOn("text", { class: "sim-ie__text", x: 0, y: height * 0.78, "font-size": height * 0.86, textLength: width, lengthAdjust: "spacingAndGlyphs", fill: item.colour }, item.text);
  return h("svg", { width, height, viewBox: "0 0 100 100", preserveAspectRatio: "none" },
    (SHAPES[item.shape] || SHAPES.ball).map(([paint, d], n) => h("path", { key: n, d, "fill-rule": "evenodd", fill: paint === "c" ? item.colour : paint })));
}

/* What the panel's figures frame, with all that is outside of it in the shade. */
function framed(sim, frame) {
  const box = toTurned(sim.state, numbers(sim.ui.draft));
  const { x, y, width, height } = frame;
  const cut = `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`;
  return drawnOn("g", { key: "framed" },
    sim.ui.tool === "crop" && drawnOn("path", { class: "sim-ie__shade", "fill-rule": "evenodd", d: `M${x} ${y}h${width}v${height}h${-width}z${cut}` }),
    drawnOn("path", { class: "sim-ie__edge sim-ie__edge--under", d: cut }), drawnOn("path", { class: "sim-ie__edge", d: cut }));
}

function numbers(draft) {
  const of = (side) => Number.parseInt(draft[side], 10) || 0;
  return { x: of("x"), y: of("y"), width: Math.max(0, of("width")), height: Math.max(0, of("height")) };
}

/* A frame drawn with the pointer gives the same figures as those typed beside. */
function drag(sim, event) {
  if (!FRAMING.includes(sim.ui.tool) || sim.readOnly || event.button) return;
  event.preventDefault();
  const element = event.currentTarget;
  const { width, height } = sim.state.size;
  const spot = (at) => {
    const box = element.getBoundingClientRect();
    const inside = (part, whole) => Math.round(Math.min(1, Math.max(0, part)) * whole);
    return [inside((at.clientX - box.left) / box.width, width), inside((at.clientY - box.top) / box.height, height)];
  };
  const from = spot(event);
  const move = (at) => {
    const to = spot(at);
    const box = { x: Math.min(from[0], to[0]), y: Math.min(from[1], to[1]), width: Math.abs(to[0] - from[0]), height: Math.abs(to[1] - from[1]) };
    if (box.width > 2 && box.height > 2) sim.look({ draft: { ...sim.ui.draft, ratio: "free", ...box } });
  };
  element.setPointerCapture(event.pointerId);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", () => element.removeEventListener("pointermove", move), { once: true });
}

/* The same in words: how the picture stands, and where each thing is. */
export function told(sim) {
  const { state } = sim;
  const things = state.layers.filter((layer) => layer.visible).flatMap((layer) => layer.items).filter((item) => item.given && (item.name || item.text));
  return h("details", { class: "sim-ie__told", key: "told" },
    h("summary", {}, sim.t("describe")),
    h("p", { key: "stands" }, sim.t(`stands_${state.turn}`), " ", sim.t(state.mirrored ? "is_mirrored" : "is_not_mirrored")),
    h("ul", { key: "things" }, things.map((item) => h("li", { key: item.id }, where(sim, item)))));
}

function where(sim, item) {
  const { state } = sim;
  const box = toShown(state, item);
  const [left, top] = [Math.floor(box.x), Math.floor(box.y)];
  const [right, bottom] = [Math.ceil(box.x + box.width), Math.ceil(box.y + box.height)];
  const name = item.text ? sim.t("thing_text", { name: item.name || "", text: item.text }).trim() : item.name;
  const isOut = right <= 0 || bottom <= 0 || left >= state.size.width || top >= state.size.height;
  return isOut ? sim.t("thing_out", { name }) : sim.t("thing_at", { name, left, right, top, bottom });
}
