/* Going from page to page: the title is read, and going back finds the line that one came by. */

import { pageById } from "./tree.js";

export function open(sim, page) {
  sim.look({ at: page, query: "" });
  if (!sim.readOnly) sim.act("visit", { page });
  sim.focus("[data-page-title]");
}

export function back(sim) {
  const left = sim.ui.at;
  const up = pageById(sim.state, left).parent;
  sim.look({ at: up });
  if (!sim.readOnly) sim.act("visit", { page: up });
  sim.focus(`.sim-set__row[data-key="${left}"]`);
}

export function press(sim, key) {
  const { at } = sim.ui;
  const isDone = sim.act("press", { key });
  if (isDone && sim.ui.at !== at) sim.focus("[data-page-title]");
  return isDone;
}
