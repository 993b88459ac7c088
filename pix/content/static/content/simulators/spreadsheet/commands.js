/* What can be done now with what is selected: one list for the buttons, the menus and the keyboard. */

import { address, isSingle, nameOf, spots } from "./areas.js";
import { begin } from "./editing.js";
import { has, hasNames, lookAt, region, sizeOf, valueAt } from "./model.js";
import { around, current, local, select, selected } from "./selecting.js";

export const ask = (sim, kind, more = {}) => sim.look({ dialog: { kind, ...more } });
const act = (sim, name, args) => sim.act(name, { sheet: sim.ui.sheet, ...args });
const onlyOne = (sim) => isSingle(selected(sim));

/* [{ id, group, icon, act, feature, disabled, checked, main }]; labels are `do_<id>`. */
export function commands(sim) {
  const sheet = current(sim);
  const look = lookAt(sheet, ...sim.ui.at);
  return [...clip(sim), ...lines(sim, sheet), ...looks(sim, look), ...data(sim, sheet), ...sheets(sim, sheet)]
    .map((one) => ({ ...one, label: sim.t(one.text || `do_${one.id}`) }));
}

function clip(sim) {
  const range = selected(sim);
  const take = (cut) => { sim.look({ clip: { sheet: sim.ui.sheet, range, cut } }); sim.say(cut ? "said_cut" : "said_copied", { range: nameOf(range) }); };
  return [
    { id: "cut", group: "edit", icon: "cut", act: () => take(true) },
    { id: "copy", group: "edit", icon: "copy", main: true, act: () => take(false) },
    { id: "paste", group: "edit", icon: "paste", main: true, disabled: !sim.ui.clip, act: () => paste(sim, false) },
    { id: "paste_values", group: "edit", icon: "paste", disabled: !sim.ui.clip || sim.ui.clip.cut, act: () => paste(sim, true) },
    { id: "clear", group: "edit", icon: "trash", act: () => act(sim, "clear", { range }) },
    { id: "fill_down", group: "edit", icon: "filldown", main: has(sim.state, "fill"), act: () => fill(sim, true) },
    { id: "fill_right", group: "edit", icon: "fillright", act: () => fill(sim, false) },
    { id: "fill_series", group: "edit", icon: "filldown", feature: "fill", act: () => ask(sim, "fill") },
  ];
}

function paste(sim, values) {
  const { clip } = sim.ui;
  if (!clip) return;
  const { sheet, range } = clip;
  if (sim.act("paste", { from: { sheet, range }, to: { sheet: sim.ui.sheet, range: selected(sim) }, cut: clip.cut, values }) && clip.cut) sim.look({ clip: null });
}

/* The first line (or column) of the selection goes over the rest; of one cell, the one before is copied. */
function fill(sim, isDown) {
  const to = selected(sim);
  const range = isDown ? { ...to, bottom: to.top } : { ...to, right: to.left };
  if (nameOf(range) !== nameOf(to)) { act(sim, "copy_over", { range, to }); return; }
  const from = isDown ? { ...to, top: to.top - 1, bottom: to.top - 1 } : { ...to, left: to.left - 1, right: to.left - 1 };
  if (from.top < 0 || from.left < 0) sim.warn("nothing_before");
  else act(sim, "copy_over", { range: from, to: isDown ? { ...to, top: from.top } : { ...to, left: from.left } });
}

function lines(sim, sheet) {
  const { top, bottom, left, right } = selected(sim);
  const put = (axis, at, count) => ({ group: "insert", feature: "structure", icon: "plus", act: () => act(sim, "insert", { axis, at, count }) });
  const take = (axis, at, count) => ({ group: "insert", feature: "structure", icon: "trash", act: () => act(sim, "remove", { axis, at, count }) });
  return [
    { id: "row_above", ...put("row", top, bottom - top + 1) }, { id: "row_below", ...put("row", bottom + 1, bottom - top + 1) },
    { id: "column_before", ...put("column", left, right - left + 1) }, { id: "column_after", ...put("column", right + 1, right - left + 1) },
    { id: "remove_rows", ...take("row", top, bottom - top + 1) }, { id: "remove_columns", ...take("column", left, right - left + 1) },
    { id: "sum", group: "insert", icon: "sum", feature: "functions", main: true, act: () => sum(sim, sheet) },
    { id: "function", group: "insert", icon: "fx", feature: "functions", act: () => ask(sim, "functions") },
    { id: "chart", group: "insert", icon: "chart", feature: "chart", main: true, act: () => ask(sim, "chart", { chart: { id: "", kind: "bar", range: nameOf(around(sim)), title: "", x_title: "", y_title: "" } }) },
    { id: "pivot", group: "insert", icon: "pivot", feature: "pivot", disabled: Boolean(sheet.pivot), act: () => ask(sim, "pivot", { range: nameOf(around(sim)), source: sheet.name }) },
  ];
}

/* The sum of the numbers above, or else to the left: written, left to be checked. */
function sum(sim, sheet) {
  const [row, column] = sim.ui.at;
  const isNumber = (r, c) => r >= 0 && c >= 0 && typeof valueAt(sim.state, sheet, r, c) === "number";
  const name = local(sim).toLocal.SUM;
  let [top, first] = [row, column];
  while (isNumber(top - 1, column)) top -= 1;
  while (top === row && isNumber(row, first - 1)) first -= 1;
  const range = top < row ? `${address(top, column)}:${address(row - 1, column)}` : first < column ? `${address(row, first)}:${address(row, column - 1)}` : "";
  begin(sim, range ? `=${name}(${range})` : `=${name}(`, "type");
}

function looks(sim, look) {
  const range = selected(sim);
  const set = (changes) => act(sim, "look", { range, changes });
  const flag = (name, icon) => ({ id: name, group: "format", feature: "formats", icon, checked: Boolean(look[name]), act: () => set({ [name]: !look[name] }) });
  const kind = (name) => ({ id: `kind_${name}`, group: "format", feature: "formats", checked: (look.kind || "general") === name, act: () => set({ kind: name, decimals: null }) });
  const shown = look.decimals ?? { number: 2, currency: 2 }[look.kind] ?? 0;
  return [
    { ...flag("bold", "bold"), main: true }, flag("italic", "italic"), flag("wrap", "wrap"),
    ...["general", "number", "currency", "percent", "date", "text"].map(kind),
    { id: "more_decimals", group: "format", feature: "formats", icon: "plus", act: () => set({ decimals: Math.min(6, shown + 1) }) },
    { id: "less_decimals", group: "format", feature: "formats", icon: "down", act: () => set({ decimals: Math.max(0, shown - 1) }) },
    { id: "aspect", group: "format", feature: "formats", icon: "pen", act: () => ask(sim, "aspect") },
    { id: "conditional", group: "format", feature: "conditional", icon: "paint", act: () => ask(sim, "conditional") },
    { id: "merge", group: "format", feature: "merge", icon: "merge", disabled: onlyOne(sim), act: () => act(sim, "merge", { range }) },
  ];
}

function data(sim, sheet) {
  const around_ = () => { const range = around(sim); return { range, names: hasNames(sim.state, sheet, range) }; };
  const sort = (down) => {
    if (!onlyOne(sim)) { ask(sim, "sort", { down }); return; }
    const { range, names } = around_();
    act(sim, "sort", { range, names, column: sim.ui.at[1], down });
  };
  return [
    { id: "sort_up", group: "data", feature: "sort", icon: "sortup", main: true, act: () => sort(false) },
    { id: "sort_down", group: "data", feature: "sort", icon: "sortdown", main: true, act: () => sort(true) },
    { id: "sort", group: "data", feature: "sort", icon: "sort", act: () => ask(sim, "sort", { down: false }) },
    { id: "filter", text: sheet.filter ? "do_unfilter" : "do_filter", group: "data", feature: "filter", icon: "filter", main: true, act: () => { if (act(sim, "filter", { range: around_().range }) && current(sim).filter) ask(sim, "keep", { column: sim.ui.at[1] }); } },
    { id: "filter_column", group: "data", feature: "filter", icon: "filter", disabled: !sheet.filter, act: () => ask(sim, "keep", { column: sim.ui.at[1] }) },
    { id: "validation", group: "data", feature: "validation", icon: "check", act: () => ask(sim, "validation") },
    { id: "protect", text: sheet.protected ? "do_unprotect" : "do_protect", group: "data", feature: "protect", icon: "lock", act: () => act(sim, "protect", { on: !sheet.protected }) },
    { id: "unlock", text: "do_unlock", group: "data", feature: "protect", icon: "lock", checked: spots(selected(sim)).every(([row, column]) => lookAt(sheet, row, column).locked === false), disabled: Boolean(sheet.protected),
      act: () => act(sim, "look", { range: selected(sim), changes: { locked: lookAt(sheet, ...sim.ui.at).locked === false }, said: "locked" }) },
  ];
}

function sheets(sim, sheet) {
  const [row, column] = sim.ui.at;
  const frozen = { rows: 0, columns: 0, ...sheet.frozen };
  const freeze = (id, rows, columns) => ({ id, group: "view", feature: "freeze", checked: frozen.rows === rows && frozen.columns === columns, act: () => act(sim, "freeze", { rows, columns }) });
  const { rows } = sizeOf(sheet);
  return [
    freeze("freeze_row", 1, 0), freeze("freeze_column", 0, 1), freeze("freeze_both", 1, 1),
    { ...freeze("freeze_here", Math.min(10, row), Math.min(5, column)), checked: undefined, icon: "freeze" }, freeze("unfreeze", 0, 0),
    { id: "wider", group: "view", feature: "structure", icon: "plus", act: () => width(sim, sheet, 4) },
    { id: "narrower", group: "view", feature: "structure", icon: "down", act: () => width(sim, sheet, -4) },
    { id: "to_end", group: "view", icon: "down", act: () => { const all = region(sim.state, sheet, ...sim.ui.at); select(sim, [Math.min(all.bottom, rows - 1), column]); } },
  ];
}

function width(sim, sheet, more) {
  const column = sim.ui.at[1];
  const now = sheet.widths?.[String.fromCharCode(65 + column)] || 10;
  act(sim, "widen", { column, width: now + more });
}
