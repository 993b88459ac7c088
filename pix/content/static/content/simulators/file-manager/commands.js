/* What may be done now with what is selected: one list for the toolbar, the menus of lines and the keyboard. */

import { byId, extension, FORMATS, has, holds, inArchive, placeById, placeOf, typeOf } from "./disk.js";

export const selection = (sim) => (sim.state.selected || []).filter((id) => byId(sim.state, id));
export const isAside = (sim) => ["trash", "quarantine"].includes(sim.ui.at);
const ask = (sim, kind, more = {}) => sim.look({ dialog: { kind, ...more } });
export const say = (sim, kind, more) => ask(sim, kind, more);

/* Go to a folder, or open a file in front. */
export function open(sim, id) {
  const node = byId(sim.state, id);
  if (node && !holds(node)) return openFile(sim, node);
  if (placeById(sim.state, id)?.ejected) return sim.warn("is_ejected", { name: placeById(sim.state, id).name });
  sim.act("select", { ids: [] });
  sim.said = null;
  sim.look({ at: id, query: "", side: false, unfolded: { ...sim.ui.unfolded, [id]: true } });
  return sim.focus(".sim-files [data-item], [data-home]");
}

function openFile(sim, node) {
  if (sim.state.offline && node.sync === "online") return sim.warn("is_online", { name: node.name });
  sim.count(`open:${node.id}`.slice(0, 60));
  if (typeOf(node) === "program") sim.count("open_program");
  return ask(sim, node.lock && !node.lock_choice ? "locked" : "viewer", { id: node.id });
}

export function paste(sim) {
  const { clip, at } = sim.ui;
  if (!clip?.ids || isAside(sim)) return;
  if (sim.act(clip.cut ? "move" : "copy", { ids: clip.ids, to: at }) && clip.cut) sim.look({ clip: null });
}

function take(sim, ids, cut) {
  sim.look({ clip: { ids, cut } });
  sim.say(cut ? "said_cut" : "said_in_clip", { n: ids.length });
}

/* Every command on some files: [{ id, icon, label, act, main, on }]; on tells whether it suits them. */
export function commands(sim, ids) {
  return (isAside(sim) ? asideCommands(sim, ids) : [...basic(sim, ids), ...special(sim, ids)])
    .filter((one) => one.on !== false && (!one.feature || has(sim.state, one.feature)))
    .map((one) => ({
      ...one,
      label: sim.t(`do_${one.id}`),
      disabled: ids.length === 0 || (one.single && ids.length !== 1),
    }));
}

function asideCommands(sim, ids) {
  return [
    { id: "restore", icon: "restore", main: true, act: () => sim.act("restore", { ids }) },
    { id: "erase", icon: "trash", main: true, act: () => ask(sim, "erase", { ids }) },
    { id: "properties", icon: "info", single: true, act: () => ask(sim, "properties", { id: ids[0] }) },
  ];
}

function basic(sim, ids) {
  return [
    { id: "open", icon: "open", single: true, main: true, act: () => open(sim, ids[0]) },
    { id: "cut", icon: "cut", feature: "clipboard", main: true, act: () => take(sim, ids, true) },
    { id: "copy", icon: "copy", feature: "clipboard", main: true, act: () => take(sim, ids, false) },
    {
      id: "move",
      icon: "move",
      feature: "move",
      main: true,
      act: () => ask(sim, "folder", { ids, deed: "move", to: sim.ui.at }),
    },
    {
      id: "copy_to",
      icon: "copy",
      feature: "clipboard",
      act: () => ask(sim, "folder", { ids, deed: "copy", to: sim.ui.at }),
    },
    {
      id: "rename",
      icon: "pen",
      feature: "rename",
      single: true,
      main: true,
      act: () => ask(sim, "rename", { id: ids[0] }),
    },
    {
      id: "duplicate",
      icon: "copy",
      feature: "duplicate",
      act: () => sim.act("copy", { ids, to: byId(sim.state, ids[0]).parent }),
    },
    { id: "trash", icon: "trash", feature: "trash", main: true, act: () => sim.act("trash", { ids }) },
  ];
}

function special(sim, ids) {
  const node = ids.length === 1 ? byId(sim.state, ids[0]) : null;
  const place = node && !inArchive(sim.state, node.parent) ? placeOf(sim.state, node.id) : null;
  return [
    { id: "pack", icon: "box", feature: "compress", act: () => ask(sim, "pack", { ids }) },
    {
      id: "unpack",
      icon: "box",
      feature: "compress",
      on: Boolean(node?.archive),
      act: () => sim.act("unpack", { id: ids[0] }),
    },
    { id: "labels", icon: "label", feature: "labels", act: () => ask(sim, "labels", { ids }) },
    {
      id: "link",
      icon: "link",
      feature: "share",
      on: place?.kind === "online",
      act: () => ask(sim, "link", { id: ids[0] }),
    },
    { id: "rights", icon: "people", feature: "rights", single: true, act: () => ask(sim, "rights", { id: ids[0] }) },
    {
      id: "open_with",
      icon: "open",
      feature: "apps",
      on: Boolean(node && extension(node.name) && node.kind === "file"),
      act: () => ask(sim, "apps", { id: ids[0] }),
    },
    {
      id: "save_as",
      icon: "copy",
      feature: "convert",
      on: Boolean(node && FORMATS[typeOf(node)]),
      act: () => ask(sim, "save_as", { id: ids[0] }),
    },
    {
      id: "keep_here",
      icon: "cloud",
      feature: "sync",
      on: node?.sync === "online",
      act: () => sim.act("keep_here", { ids, on: true }),
    },
    {
      id: "free_here",
      icon: "cloud",
      feature: "sync",
      on: node?.sync === "synced",
      act: () => sim.act("keep_here", { ids, on: false }),
    },
    { id: "quarantine", icon: "shield", feature: "quarantine", act: () => sim.act("quarantine", { ids }) },
    { id: "properties", icon: "info", single: true, act: () => ask(sim, "properties", { id: ids[0] }) },
  ];
}

const SHORTCUTS = { F2: "rename", Delete: "trash" };
const WITH_CTRL = { x: "cut", c: "copy" };

/* The keys that file managers have always had; each also has its button. */
export function shortcut(sim, event, ids, shown) {
  const letter = (event.ctrlKey || event.metaKey) && event.key.toLowerCase();
  const wanted = letter ? WITH_CTRL[letter] : SHORTCUTS[event.key];
  const command = commands(sim, ids).find((one) => one.id === wanted && !one.disabled);
  if (command) command.act();
  else if (letter === "v") paste(sim);
  else if (letter === "a") sim.act("select", { ids: shown });
  else return;
  event.preventDefault();
  event.stopPropagation();
}
