/* Where one is in the sheet: the active cell, the range selected, and how keys move both. */

import { between, isSingle, nameOf } from "./areas.js";
import { anchor, hiddenRows, mergedAt, region, sheetOf, sizeOf, valueAt } from "./model.js";
import { Local } from "./local.js";

export const AT = ".sim-sheet [data-at]";
const locals = new WeakMap();

export const current = (sim) => sheetOf(sim.state, sim.ui.sheet);

export function local(sim) {
  if (!locals.has(sim)) locals.set(sim, new Local(sim.words));
  return locals.get(sim);
}

/* The range selected; a merged range is taken whole. */
export function selected(sim) {
  const found = between(sim.ui.at, sim.ui.head);
  const merged = isSingle(found) && mergedAt(current(sim), ...sim.ui.at);
  return merged || found;
}

/* What a command works on: the selection, or what is around the one cell. */
export function around(sim) {
  const found = selected(sim);
  return isSingle(found) ? region(sim.state, current(sim), ...sim.ui.at) : found;
}

export function select(sim, at, head = at, focus = true) {
  const sheet = current(sim);
  sim.look({ at: anchor(sheet, ...at), head, refused: null });
  if (focus) sim.focus(AT);
}

export const rangeName = (sim) => nameOf(selected(sim));

/* The next cell in a direction: hidden lines and what a merged cell covers are passed over. */
export function step(sim, [row, column], [down, on], far = false) {
  const sheet = current(sim);
  const { rows, columns } = sizeOf(sheet);
  const hidden = hiddenRows(sim.state, sheet);
  const home = anchor(sheet, row, column);
  const next = ([r, c]) => {
    do { r += down; c += on; } while (r >= 0 && c >= 0 && r < rows && c < columns && (hidden.has(r) || String(anchor(sheet, r, c)) === String(home)));
    return r < 0 || c < 0 || r >= rows || c >= columns ? null : [r, c];
  };
  if (!far) return next([row, column]) || [row, column];
  const filled = (spot) => spot !== null && valueAt(sim.state, sheet, ...spot) !== null;
  let here = [row, column];
  const begins = filled(next(here));
  for (let one = next(here); one; one = next(here)) {
    if (begins && filled(here) && !filled(one)) break;
    here = one;
    if (!begins && filled(here)) break;
  }
  return here;
}

const DIRECTIONS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };

/* Where a key leads from a cell, or null. */
export function led(sim, event, from) {
  const direction = DIRECTIONS[event.key];
  const far = event.ctrlKey || event.metaKey;
  const { rows, columns } = sizeOf(current(sim));
  if (event.key === "Home") return far ? [0, 0] : [from[0], 0];
  if (event.key === "End") return far ? lastFilled(sim) : [from[0], columns - 1];
  if (!direction) return null;
  if (Math.abs(direction[0]) > 1) return [Math.max(0, Math.min(rows - 1, from[0] + direction[0])), from[1]];
  return step(sim, from, direction, far);
}

function lastFilled(sim) {
  const sheet = current(sim);
  const { rows, columns } = sizeOf(sheet);
  let last = [0, 0];
  for (let row = 0; row < rows; row += 1) for (let column = 0; column < columns; column += 1) if (valueAt(sim.state, sheet, row, column) !== null) last = [row, Math.max(column, last[1])];
  return last;
}
