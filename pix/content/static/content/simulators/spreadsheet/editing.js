/* Typing in a cell, in the cell itself or in the bar above; pointing at cells while a formula is written. */

import { between, nameOf } from "./areas.js";
import { Unreadable } from "./formulas/reading.js";
import { isLocked, lookAt } from "./model.js";
import { quoted } from "./references.js";
import { AT, current, led, local, select, step } from "./selecting.js";

/* The text of the active cell, as it is edited. */
export function textAt(sim) {
  const sheet = current(sim);
  const [row, column] = sim.ui.at;
  if (sheet.pivot) return "";
  return local(sim).editable(sheet.cells?.[`${String.fromCharCode(65 + column)}${row + 1}`], lookAt(sheet, row, column));
}

/* mode "type": begun by a letter, arrows leave or point; "edit": arrows move in the text. */
export function begin(sim, text, mode, place = "cell") {
  const sheet = current(sim);
  if (sim.readOnly) return sim.warn("kernel_read_only");
  if (isLocked(sheet, ...sim.ui.at)) return sim.warn(sheet.pivot ? "is_pivot" : "is_protected");
  sim.look({ edit: { text, mode, place, home: sim.ui.sheet, point: null }, head: sim.ui.at, refused: null });
  if (place === "cell") sim.focus(".sim-editor");
  return true;
}

export const write = (sim, text) => { if (sim.ui.edit) sim.look({ edit: { ...sim.ui.edit, text, point: null } }); };

export function cancel(sim) {
  sim.look({ edit: null, sheet: sim.ui.edit?.home || sim.ui.sheet, refused: null });
  sim.focus(AT);
}

/* Keep what was typed; direction is where to go then. True unless it was refused. */
export function commit(sim, direction = null, stay = false) {
  const { edit } = sim.ui;
  if (!edit) return true;
  if (edit.home !== sim.ui.sheet) sim.ui.sheet = edit.home;
  const sheet = current(sim);
  const [row, column] = sim.ui.at;
  let found;
  try { found = local(sim).understood(edit.text, lookAt(sheet, row, column).kind); } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    sim.warn("formula_bad");
    sim.look({ refused: sim.said.text });
    return false;
  }
  if (typeof found.typed === "string" && found.typed.length > 500) return sim.warn("too_long");
  if (!sim.act("type", { sheet: sheet.id, row, column, ...found })) { sim.look({ refused: sim.said.text }); return false; }
  sim.look({ edit: null, refused: null });
  if (direction) select(sim, step(sim, sim.ui.at, direction));
  else if (!stay) sim.focus(AT);
  return true;
}

/* A reference may stand after a sign; one that was just pointed at is replaced. */
export const points = (edit) => Boolean(edit && edit.text.startsWith("=") && (edit.point || /[=+\-*/^&;,:(<>]\s*$/.test(edit.text)));

export function pointAt(sim, at, head = at) {
  const { edit } = sim.ui;
  const before = edit.point ? edit.text.slice(0, edit.point.from) : edit.text;
  const sheet = current(sim);
  const prefix = sheet.id === edit.home ? "" : `${quoted(sheet.name)}!`;
  sim.look({ edit: { ...edit, text: before + prefix + nameOf(between(at, head)), point: { from: before.length, at, head, sheet: sheet.id } } });
  sim.focus(edit.place === "cell" && sheet.id === edit.home ? ".sim-editor" : ".sim-formula");
}

/* F4: A1, $A$1, A$1, $A1, for the reference before the caret. */
function turnFixed(sim, input) {
  const { edit } = sim.ui;
  const caret = input.selectionStart ?? edit.text.length;
  for (const found of edit.text.matchAll(/(\$?)([A-Za-z]{1,2})(\$?)(\d{1,4})/g)) {
    const end = found.index + found[0].length;
    if (caret < found.index || caret > end) continue;
    const [, column, name, row, number] = found;
    const next = { "": `$${name}$${number}`, $$: `${name}$${number}`, $r: `$${name}${number}`, $c: `${name}${number}` }[column && row ? "$$" : row ? "$r" : column ? "$c" : ""];
    const text = edit.text.slice(0, found.index) + next + edit.text.slice(end);
    sim.look({ edit: { ...edit, text, point: null } });
    requestAnimationFrame(() => input.setSelectionRange(found.index + next.length, found.index + next.length));
    return;
  }
}

/* Keys while typing, in the cell or in the bar. */
export function editKey(sim, event) {
  const { edit } = sim.ui;
  if (!edit || event.isComposing) return;
  event.stopPropagation();
  if (event.key === "Enter") { event.preventDefault(); commit(sim, [event.shiftKey ? -1 : 1, 0]); }
  else if (event.key === "Tab" && edit.place === "cell") { event.preventDefault(); commit(sim, [0, event.shiftKey ? -1 : 1]); }
  else if (event.key === "Escape") { event.preventDefault(); cancel(sim); }
  else if (event.key === "F4") { event.preventDefault(); turnFixed(sim, event.target); }
  else if (event.key === "F2") { event.preventDefault(); sim.look({ edit: { ...edit, mode: edit.mode === "type" ? "edit" : "type" } }); }
  else if (edit.mode === "type" && event.key.startsWith("Arrow")) arrow(sim, event);
}

function arrow(sim, event) {
  const { edit } = sim.ui;
  const atEnd = event.target.selectionStart === edit.text.length;
  if (edit.text.startsWith("=")) {
    if (!points(edit) || !atEnd) return;
    event.preventDefault();
    const from = edit.point?.sheet === sim.ui.sheet ? edit.point : { at: sim.ui.at, head: sim.ui.at };
    const to = led(sim, event, event.shiftKey ? from.head : from.at);
    pointAt(sim, event.shiftKey ? from.at : to, to);
  } else {
    event.preventDefault();
    commit(sim, { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key]);
  }
}
