/* The grid: headings of columns and lines that stay in view, cells, the editor in its cell, the handle that fills. */

import { h } from "../kernel/kernel.js";
import { icon } from "../kernel/widgets.js";
import { address, area, between, holds, letters } from "./areas.js";
import { begin, commit, editKey, pointAt, points, write } from "./editing.js";
import { gridKey } from "./keys.js";
import { Trouble } from "./formulas/values.js";
import { anchor, bookOf, colourOf, hiddenRows, lookAt, mergedAt, sizeOf, widthOf } from "./model.js";
import { isFormula } from "./references.js";
import { current, local, select, selected } from "./selecting.js";

const ROW = 2.25;
const HEAD = 3;

/* The names of filtered columns leave room for an arrow. */
const named = ({ filter }, column) => filter && column >= area(filter.range).left && column <= area(filter.range).right;

/* What each cell of a sheet shows, and how wide its columns are: worked out once a state. */
const drawn = new WeakMap();

function contents(sim, sheet) {
  if (!drawn.has(sheet)) drawn.set(sheet, measured(sim, sheet));
  return drawn.get(sheet);
}

function measured(sim, sheet) {
  const { rows, columns } = sizeOf(sheet);
  const book = bookOf(sim.state);
  const words = local(sim);
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_2, column) => {
    const value = book.value(sheet.name, row, column);
    const look = lookAt(sheet, row, column);
    return { value, look, text: words.shown(value, look) };
  }));
  const widths = Array.from({ length: columns }, (_, column) => widthOf(sheet, column, cells.map((line, row) => (mergedAt(sheet, row, column) ? "" : line[column].text))) * 0.56 + 1 + (named(sheet, column) ? 1.2 : 0));
  const lefts = widths.map((_, column) => HEAD + widths.slice(0, column).reduce((sum, one) => sum + one, 0));
  return { sheet, rows, columns, cells, widths, lefts, hidden: hiddenRows(sim.state, sheet), frozen: { rows: 0, columns: 0, ...sheet.frozen }, filter: sheet.filter && area(sheet.filter.range), lines: new Map() };
}

/* What all cells of one drawing share. */
function drawing(sim) {
  const sheet = current(sim);
  const point = sim.ui.edit?.point;
  return { ...contents(sim, sheet), range: selected(sim), pointed: point && point.sheet === sheet.id ? between(point.at, point.head) : null };
}

export function grid(sim) {
  const all = drawing(sim);
  const columns = Array.from({ length: all.columns }, (_, column) => column);
  const rows = Array.from({ length: all.rows }, (_, row) => row).filter((row) => !all.hidden.has(row));
  const width = HEAD + all.widths.reduce((sum, one) => sum + one, 0);
  return h("div", { class: "sim-scroll", key: `scroll-${all.sheet.id}` },
    h("table", { role: "grid", class: `sim-sheet ${all.hidden.size ? "is-filtered" : ""}`, "aria-label": sim.t("grid_of", { name: all.sheet.name }), "aria-multiselectable": "true", "aria-rowcount": all.rows + 1, "aria-colcount": all.columns + 1,
      style: { "inline-size": `${width}rem` }, onkeydown: (event) => gridKey(sim, event), onpointerdown: (event) => pressed(sim, event), onpointerover: (event) => dragged(sim, event), ondblclick: (event) => twice(sim, event) },
    h("thead", {}, h("tr", { "aria-rowindex": 1 }, h("td", { class: "sim-corner", style: { "inline-size": `${HEAD}rem` } }), columns.map((column) => heading(sim, all, column)))),
    h("tbody", {}, rows.map((row) => line(sim, all, row, columns)))));
}

function heading(sim, all, column) {
  const isIn = column >= all.range.left && column <= all.range.right;
  return h("th", { scope: "col", key: column, "data-column": column, class: `${isIn ? "is-in" : ""} ${column < all.frozen.columns ? "is-frozen" : ""}`,
    style: { "inline-size": `${all.widths[column]}rem`, "--left": `${all.lefts[column]}rem` } }, letters(column));
}

/* A line is made again only when something in it has changed. */
function line(sim, all, row, columns) {
  const { at, edit } = sim.ui;
  const within = (found) => found && row >= found.top && row <= found.bottom + 1 && [found.left, found.right, found.bottom];
  const merged = all.sheet.merged?.length > 0;
  const sign = JSON.stringify([at[0] === row && [at[1], edit], within(all.range), within(all.pointed), merged && [at, all.range]]);
  const before = all.lines.get(row);
  if (before?.sign === sign) return before.node;
  const node = made(sim, all, row, columns);
  all.lines.set(row, { sign, node });
  return node;
}

function made(sim, all, row, columns) {
  const isFrozen = row < all.frozen.rows;
  const isIn = row >= all.range.top && row <= all.range.bottom;
  return h("tr", { key: row, "aria-rowindex": row + 2, class: isFrozen ? "is-frozen" : "", style: isFrozen ? { "--top": `${ROW * (row + 1)}rem` } : null },
    h("th", { scope: "row", key: "head", "data-line": row, class: isIn ? "is-in" : "" }, String(row + 1)),
    columns.map((column) => cell(sim, all, row, column)));
}

function cell(sim, all, row, column) {
  const merged = mergedAt(all.sheet, row, column);
  if (merged && (merged.top !== row || merged.left !== column)) return null;
  const { value, look, text } = all.cells[row][column];
  const isAt = sim.ui.at[0] === row && sim.ui.at[1] === column;
  const isIn = holds(all.range, row, column);
  const { edit } = sim.ui;
  const isEdited = isAt && edit?.place === "cell" && edit.home === all.sheet.id;
  const span = merged && { colspan: merged.right - merged.left + 1, rowspan: merged.bottom - merged.top + 1 - [...all.hidden].filter((one) => one > merged.top && one <= merged.bottom).length };
  return h("td", { key: column, "data-cell": address(row, column), "data-at": isAt, tabindex: isAt && !isEdited ? 0 : -1, "aria-selected": String(isIn), "aria-colindex": column + 2,
    "aria-label": isEdited ? null : label(sim, all, row, column, text), class: classes(all, { row, column, value, look, isAt, isIn }), ...span,
    style: column < all.frozen.columns ? { "--left": `${all.lefts[column]}rem` } : null },
  isEdited ? editor(sim, edit) : h("span", { class: "sim-cell__text", key: "text" }, text),
  !isEdited && all.filter?.top === row && column >= all.filter.left && column <= all.filter.right && arrow(sim, all, column),
  !isEdited && row === all.range.bottom && column === all.range.right && !sim.readOnly && h("span", { class: "sim-handle", "data-handle": true, key: "handle" }));
}

function label(sim, all, row, column, text) {
  const typed = all.sheet.cells?.[address(row, column)];
  const isBad = all.cells[row][column].value instanceof Trouble;
  const parts = [address(row, column), text || sim.t("empty_cell"), isBad && local(sim).why(all.cells[row][column].value.code), isFormula(typed) && sim.t("has_formula")];
  return parts.filter(Boolean).join(", ");
}

function classes(all, { row, column, value, look, isAt, isIn }) {
  const fill = colourOf(all.sheet, row, column, value) || look.fill;
  const side = look.align || (typeof value === "number" ? "end" : value instanceof Trouble || typeof value === "boolean" ? "center" : "start");
  const pointed = all.pointed && holds(all.pointed, row, column);
  return ["sim-cell", `is-${side}`, isAt && "is-at", isIn && "is-in", fill && `is-${fill}`, (look.bold || (all.sheet.pivot && row === 0)) && "is-bold", look.italic && "is-italic", look.wrap && "is-wrapped",
    value instanceof Trouble && "is-bad", pointed && "is-pointed", column < all.frozen.columns && "is-frozen"].filter(Boolean).join(" ");
}

function editor(sim, edit) {
  const grown = Math.max(edit.text.length + 2, 6);
  return h("input", { class: "sim-editor", key: "editor", value: edit.text, "aria-label": sim.t("editing", { cell: address(...sim.ui.at) }), autocomplete: "off", spellcheck: "false", autocapitalize: "off", style: { "min-inline-size": `${Math.min(grown, 40)}ch` },
    oninput: (event) => write(sim, event.target.value), onkeydown: (event) => editKey(sim, event), onfocusout: (event) => left(sim, event),
    mounted: (element) => { element.focus(); element.setSelectionRange(element.value.length, element.value.length); } });
}

/* Whatever is typed is kept when one goes elsewhere. */
export function left(sim, event) {
  const inside = event.relatedTarget?.closest?.("[data-typing]");
  if (!inside && sim.ui.edit) queueMicrotask(() => { if (sim.ui.edit) commit(sim, null, true); });
}

function arrow(sim, all, column) {
  const isOn = Boolean(all.sheet.filter.columns?.[letters(column)]);
  return h("button", { class: `sim-arrow ${isOn ? "is-on" : ""}`, key: "arrow", tabindex: -1, "aria-label": sim.t("filter_of", { column: letters(column) }), onclick: () => sim.look({ dialog: { kind: "keep", column } }) }, icon(isOn ? "filter" : "down"));
}

const cellOf = (event) => { const found = event.target.closest("[data-cell]")?.dataset.cell; return found ? [Number(found.slice(1)) - 1, found.charCodeAt(0) - 65] : null; };

function pressed(sim, event) {
  if (event.button || event.target.closest(".sim-editor, .sim-arrow")) return;
  const { dataset } = event.target;
  if (dataset.handle !== undefined) { event.preventDefault(); drag(sim, { kind: "fill", range: selected(sim) }); return; }
  const at = cellOf(event);
  if (at && points(sim.ui.edit)) { event.preventDefault(); pointAt(sim, at); drag(sim, { kind: "point", at }); return; }
  if (sim.ui.edit && !commit(sim, null, true)) { event.preventDefault(); return; }
  const { rows, columns } = sizeOf(current(sim));
  const head = event.target.closest("th");
  if (head) event.preventDefault();
  if (head?.dataset.column) select(sim, [0, Number(head.dataset.column)], [rows - 1, Number(head.dataset.column)]);
  else if (head?.dataset.line) select(sim, [Number(head.dataset.line), 0], [Number(head.dataset.line), columns - 1]);
  else if (at && event.shiftKey) { event.preventDefault(); select(sim, sim.ui.at, at); }
  else if (at) { event.preventDefault(); select(sim, at); if (event.pointerType === "mouse") drag(sim, { kind: "select", at: anchor(current(sim), ...at) }); }
}

/* A drag only adds to what buttons and keys do: select, point, fill. */
function drag(sim, what) {
  sim.drag = what;
  document.addEventListener("pointerup", () => {
    const done = sim.drag;
    sim.drag = null;
    if (done?.kind === "fill" && done.to) sim.act("fill", { sheet: sim.ui.sheet, range: done.range, to: done.to });
  }, { once: true });
}

function dragged(sim, event) {
  const at = sim.drag && cellOf(event);
  if (!at) return;
  if (sim.drag.kind === "point") pointAt(sim, sim.drag.at, at);
  else if (sim.drag.kind === "select") select(sim, sim.drag.at, at, false);
  else {
    const { range } = sim.drag;
    const isDown = at[0] > range.bottom || at[0] < range.top;
    sim.drag.to = isDown ? { ...range, top: Math.min(range.top, at[0]), bottom: Math.max(range.bottom, at[0]) } : { ...range, left: Math.min(range.left, at[1]), right: Math.max(range.right, at[1]) };
    select(sim, [sim.drag.to.top, sim.drag.to.left], [sim.drag.to.bottom, sim.drag.to.right], false);
  }
}

function twice(sim, event) {
  if (!cellOf(event) || event.target.closest(".sim-editor, .sim-arrow")) return;
  begin(sim, textOf(sim), "edit");
}

function textOf(sim) {
  const sheet = current(sim);
  return local(sim).editable(sheet.cells?.[address(...sim.ui.at)], lookAt(sheet, ...sim.ui.at));
}
