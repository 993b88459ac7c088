/* Keys in the grid, those that spreadsheets have always had; each also has its button or menu. */

import { begin, textAt } from "./editing.js";
import { commands } from "./commands.js";
import { has, region, sizeOf } from "./model.js";
import { current, led, select, selected } from "./selecting.js";

const WITH_CTRL = { c: "copy", x: "cut", v: "paste", d: "fill_down", r: "fill_right", b: "bold", i: "italic" };

export function gridKey(sim, event) {
  if (!event.target.matches("[data-cell]") || event.isComposing) return;
  if (handled(sim, event)) { event.preventDefault(); event.stopPropagation(); }
}

function handled(sim, event) {
  const ctrl = event.ctrlKey || event.metaKey;
  const letter = ctrl && event.key.toLowerCase();
  const { at, head } = sim.ui;
  const to = !event.altKey && led(sim, event, event.shiftKey ? head : at);
  if (to) { select(sim, event.shiftKey ? at : to, to); return true; }
  if (letter === "a") { const all = region(sim.state, current(sim), ...at); select(sim, [all.top, all.left], [all.bottom, all.right]); return true; }
  if (letter) return run(sim, WITH_CTRL[letter]);
  if (event.altKey && event.key === "=") return run(sim, "sum");
  if (event.key === " " && (event.shiftKey || ctrl)) return whole(sim, event.shiftKey);
  return typing(sim, event);
}

function typing(sim, event) {
  switch (event.key) {
    case "Enter": case "F2": begin(sim, textAt(sim), "edit"); return true;
    case "Backspace": begin(sim, "", "type"); return true;
    case "Delete": sim.act("clear", { sheet: sim.ui.sheet, range: selected(sim) }); return true;
    case "Escape": sim.look({ clip: null, head: sim.ui.at }); return Boolean(sim.ui.clip);
    default:
  }
  if (event.key.length !== 1 || event.altKey) return false;
  begin(sim, event.key, "type");
  return true;
}

function run(sim, id) {
  const command = id && commands(sim).find((one) => one.id === id && !one.disabled && (!one.feature || has(sim.state, one.feature)));
  if (command) command.act();
  return Boolean(command);
}

function whole(sim, isLine) {
  const { rows, columns } = sizeOf(current(sim));
  const [row, column] = sim.ui.at;
  if (isLine) select(sim, [row, 0], [row, columns - 1]); else select(sim, [0, column], [rows - 1, column]);
  return true;
}
