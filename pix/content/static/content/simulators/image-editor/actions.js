/* What can be done to a picture. Boxes come in pixels of the picture as it is shown. */

import { toScene } from "./geometry.js";

const MOST = 10_000;
const whole = (value) => (/^\s*-?\d+\s*$/.test(String(value)) ? Number(value) : NaN);
const within = (value, low, high) => value >= low && value <= high;

/* The file that was exported is no longer this picture. */
const changing = (act) => (state, args, ui) => {
  const result = act(state, args, ui);
  if (!result?.refuse) state.saved = null;
  return result;
};

function turn(state, { quarters }) {
  state.turn = (state.turn + quarters) % 4;
  const { width, height } = state.size;
  if (quarters % 2) state.size = { width: height, height: width };
  return { say: [{ 1: "said_right", 2: "said_half", 3: "said_left" }[quarters]] };
}

function flip(state, { axis }) {
  state.turn = (axis === "across" ? 4 - state.turn : 6 - state.turn) % 4;
  state.mirrored = !state.mirrored;
  return { say: [`said_flip_${axis}`] };
}

function boxOf(given) {
  const box = Object.fromEntries(["x", "y", "width", "height"].map((side) => [side, whole(given[side])]));
  return Object.values(box).some(Number.isNaN) || box.width < 1 || box.height < 1 ? null : box;
}

function crop(state, given) {
  const box = boxOf(given);
  if (!box) return { refuse: ["box_wrong"] };
  const { width, height } = state.size;
  if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
    return { refuse: ["box_out", { width, height }] };
  if (box.width === width && box.height === height) return { refuse: ["crop_all"] };
  const frame = toScene(state, box);
  state.frame = frame;
  state.size = { width: box.width, height: box.height };
  return { say: ["said_cropped", { width: box.width, height: box.height }] };
}

function resize(state, given) {
  const size = { width: whole(given.width), height: whole(given.height) };
  if (!within(size.width, 1, MOST) || !within(size.height, 1, MOST)) return { refuse: ["size_wrong", { n: MOST }] };
  state.size = size;
  return { say: ["said_resized", size] };
}

function light(state, { brightness, contrast, grey }) {
  const look = { brightness: whole(brightness), contrast: whole(contrast), grey: Boolean(grey) };
  if (!within(look.brightness, -100, 100) || !within(look.contrast, -100, 100)) return { refuse: ["light_wrong"] };
  state.look = look;
  return { say: ["said_light"] };
}

/* What a panel says of an item; null with the reason when it cannot be. */
function drawn(state, given) {
  const box = boxOf(given);
  if (!box) return { refuse: ["box_wrong"] };
  const { width, height } = state.size;
  if (box.x >= width || box.y >= height || box.x + box.width <= 0 || box.y + box.height <= 0 || Math.max(box.width, box.height) > MOST || Math.min(box.x, box.y) < -MOST)
    return { refuse: ["box_away", { width, height }] };
  const [opacity, strength] = [whole(given.opacity ?? 100), whole(given.strength ?? 4)];
  if (!within(opacity, 0, 100)) return { refuse: ["opacity_wrong"] };
  if (!within(strength, 1, 10)) return { refuse: ["strength_wrong"] };
  const text = given.kind === "text" ? String(given.text || "").trim().slice(0, 80) : "";
  if (given.kind === "text" && !text) return { refuse: ["text_empty"] };
  const place = toScene(state, box);
  if (Math.min(place.width, place.height) <= 0) return { refuse: ["box_wrong"] };
  return { item: { ...place, kind: given.kind, text, colour: given.colour, opacity, strength, turn: state.turn, mirrored: state.mirrored, given: false } };
}

function add(state, given, ui) {
  const { item, refuse } = drawn(state, given);
  if (refuse) return { refuse };
  const layer = state.layers.find((one) => one.id === ui.layer) || state.layers.at(-1);
  if (layer.items.length >= 60 || state.layers.flatMap((one) => one.items).length >= 180) return { refuse: ["too_much"] };
  layer.items.push({ id: `i${state.next}`, ...item });
  state.next += 1;
  return { say: [`said_added_${given.kind}`] };
}

function change(state, given) {
  const { item, refuse } = drawn(state, given);
  if (refuse) return { refuse };
  const found = state.layers.flatMap((layer) => layer.items).find((one) => one.id === given.id && !one.given);
  if (!found) return {};
  Object.assign(found, item);
  return { say: ["said_changed"] };
}

function erase(state, { id }) {
  for (const layer of state.layers) layer.items = layer.items.filter((item) => item.id !== id || item.given);
  return { say: ["said_erased"] };
}

const layerOf = (state, id) => state.layers.find((layer) => layer.id === id);

function addLayer(state, { name }) {
  const given = name.trim().slice(0, 80);
  if (!given) return { refuse: ["name_empty"] };
  if (state.layers.length >= 12) return { refuse: ["too_much"] };
  const id = `l${state.next}`;
  state.layers.push({ id, name: given, visible: true, opacity: 100, items: [] });
  state.next += 1;
  return { say: ["said_layer", { name: given }], ui: { layer: id } };
}

function removeLayer(state, { id }) {
  if (state.layers.length === 1) return { refuse: ["last_layer"] };
  state.layers = state.layers.filter((layer) => layer.id !== id);
  return { say: ["said_layer_gone"] };
}

function showLayer(state, { id, visible }) {
  const layer = layerOf(state, id);
  layer.visible = visible;
  return { say: [visible ? "said_shown" : "said_hidden", { name: layer.name }] };
}

function fadeLayer(state, { id, opacity }) {
  const layer = layerOf(state, id);
  if (!within(whole(opacity), 0, 100)) return { refuse: ["opacity_wrong"] };
  layer.opacity = whole(opacity);
  return { say: ["said_faded", { name: layer.name, n: layer.opacity }] };
}

function moveLayer(state, { id, by }) {
  const at = state.layers.findIndex((layer) => layer.id === id);
  if (!state.layers[at + by]) return {};
  const [layer] = state.layers.splice(at, 1);
  state.layers.splice(at + by, 0, layer);
  return { say: [by > 0 ? "said_up" : "said_down", { name: layer.name }] };
}

function forget(state, { id }) {
  state.told = id ? state.told.filter((one) => one.id !== id) : [];
  return { say: [id ? "said_forgotten" : "said_all_forgotten"] };
}

function save(state, { name, format, quality }) {
  const stem = name.trim().replace(/[/\\\u0000-\u001f]/g, "").slice(0, 50);
  if (!stem) return { refuse: ["name_empty"] };
  if (!within(whole(quality), 10, 100)) return { refuse: ["quality_wrong"] };
  state.saved = { name: stem, format, quality: whole(quality) };
  return { say: ["said_saved", { name: stem }] };
}

function paint(state, { row, column, tint }) {
  const line = state.grid.rows[row];
  state.grid.rows[row] = line.slice(0, column) + tint + line.slice(column + 1);
  return { say: ["said_painted", { row: row + 1, column: column + 1, colour: state.grid.palette[tint].name }] };
}

function fill(state, { tint }) {
  state.grid.rows = state.grid.rows.map((row) => String(tint).repeat(row.length));
  return { say: ["said_filled", { colour: state.grid.palette[tint].name }] };
}

const all = { turn, flip, crop, resize, light, add, change, erase, paint, fill };
const layers = { add_layer: addLayer, remove_layer: removeLayer, show_layer: showLayer, fade_layer: fadeLayer, move_layer: moveLayer, forget };
export const actions = { ...Object.fromEntries(Object.entries({ ...all, ...layers }).map(([name, act]) => [name, changing(act)])), save };
