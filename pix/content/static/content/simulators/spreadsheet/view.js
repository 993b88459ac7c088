/* The window: what to do above, the bar, the grid, its charts, the sheets below. */

import { h } from "../kernel/kernel.js";
import { icon, menu, more, toolbar } from "../kernel/widgets.js";
import { isSingle } from "./areas.js";
import { bar } from "./bar.js";
import { charts } from "./charts.js";
import { ask, commands } from "./commands.js";
import { dialogs } from "./dialogs.js";
import { commit, points } from "./editing.js";
import { isNumber } from "./formulas/values.js";
import { grid } from "./grid.js";
import { has, hiddenRows, valueAt } from "./model.js";
import { current, local, selected } from "./selecting.js";
import { spots } from "./areas.js";

more({
  sum: "M17 5H6l6 7-6 7h11", fx: "M9 20c2 0 2.500-1 3-4l1.500-9c.5-2.500 1.500-3 3.500-3M8 11h7M15 13l5 6M20 13l-5 6", chart: "M4 4v16h16M8 16v-5M12.500 16V7M17 16v-3",
  pivot: "M4 4h16v16H4ZM4 9h16M9 4v16", bold: "M7 4h6a4 4 0 0 1 0 8H7ZM7 12h7a4 4 0 0 1 0 8H7Z", italic: "M10 4h8M6 20h8M14 4l-4 16", filter: "M4 5h16l-6 7.500V19l-4-2v-4.500Z",
  filldown: "M4 4h16v5H4ZM12 12v8M8 16l4 4 4-4", fillright: "M4 4h5v16H4ZM12 12h8M16 8l4 4-4 4", sortup: "M5 10 8 4l3 6M6 8h4M5 14h6l-6 6h6M17 4v16M14 17l3 3 3-3", sortdown: "M5 20 8 14l3 6M6 18h4M5 4h6l-6 6h6M17 4v16M14 17l3 3 3-3",
  paint: "M5 4h14v6H5ZM12 10v4M10 14h4v6h-4Z", merge: "M4 6h16v12H4ZM8 12h8M10 10l-2 2 2 2M14 10l2 2-2 2", freeze: "M4 4h16v16H4ZM4 9h16M9 4v16",
});

const GROUPS = { edit: "pen", insert: "plus", format: "paint", data: "sort", view: "freeze" };

export function view(sim) {
  return [h("div", { class: "sim-ss", key: "ss" },
    sim.state.message && h("div", { class: "sim-ss__note", key: "note" }, icon("info"), h("p", {}, sim.state.message)),
    !sim.readOnly && tools(sim), bar(sim), grid(sim), foot(sim), charts(sim)),
  dialogs(sim)];
}

function tools(sim) {
  const all = commands(sim).filter((one) => !one.feature || has(sim.state, one.feature));
  const main = all.filter((one) => one.main);
  return toolbar(sim.t("tools"),
    main.map((one) => h("button", { class: "sim-tool", key: one.id, "data-item": true, disabled: one.disabled, title: one.label, "aria-pressed": one.checked === undefined ? null : String(one.checked), onclick: () => kept(sim, one) },
      icon(one.icon), h("span", { class: main.length > 4 ? "sr" : "" }, one.label))),
    h("span", { class: "sim-ss__menus", key: "menus" }, Object.entries(GROUPS).map(([group, drawing]) => groupMenu(sim, group, drawing, all.filter((one) => one.group === group)))));
}

/* What is being typed is kept before anything else is done. */
function kept(sim, one) { if (commit(sim, null, true)) one.act(); }

function groupMenu(sim, group, drawing, list) {
  return list.length > 0 && menu(sim, { id: group, label: sim.t(`menu_${group}`), icon: drawing, class: "sim-tool sim-tool--named", "data-item": true,
    items: list.map((one) => ({ label: one.label, icon: one.icon, checked: one.checked, disabled: one.disabled, act: () => kept(sim, one) })) });
}

function foot(sim) {
  return h("div", { class: "sim-ss__foot", key: "foot" }, sheets(sim), h("p", { class: "sim-ss__sum", key: "sum" }, summary(sim)));
}

/* The sheets, and what is done with them. */
function sheets(sim) {
  const able = has(sim.state, "sheets") && !sim.readOnly;
  if (!able && sim.state.sheets.length === 1) return null;
  return h("div", { class: "sim-ss__sheets", key: "sheets", "data-typing": true },
    h("div", { role: "group", "aria-label": sim.t("sheets"), class: "sim-row", "data-rove": "x", key: "list" }, sim.state.sheets.map((sheet) =>
      h("button", { class: "sim-ss__tab", key: sheet.id, "data-item": true, "aria-pressed": String(sheet.id === sim.ui.sheet), onclick: () => go(sim, sheet.id) }, sheet.pivot && icon("pivot"), sheet.name))),
    able && menu(sim, { id: "sheet", label: sim.t("menu_sheet"), icon: "dots", bare: true, items: [
      { label: sim.t("do_add_sheet"), icon: "plus", act: () => ask(sim, "add_sheet") },
      { label: sim.t("do_rename_sheet"), icon: "pen", act: () => ask(sim, "rename_sheet") },
      { label: sim.t("do_remove_sheet"), icon: "trash", disabled: sim.state.sheets.length === 1, act: () => ask(sim, "remove_sheet") },
      current(sim).pivot && { label: sim.t("do_edit_pivot"), icon: "pivot", act: () => ask(sim, "pivot", { edits: true, ...current(sim).pivot, source: current(sim).pivot.sheet }) },
    ] }));
}

/* While a formula is written, another sheet is looked at only to point there. */
function go(sim, id) {
  if (!points(sim.ui.edit) && !commit(sim, null, true)) return;
  sim.look({ sheet: id, ...(sim.ui.edit ? {} : { at: [0, 0], head: [0, 0] }), ...(sim.ui.edit ? { edit: { ...sim.ui.edit, place: "bar" } } : {}) });
}

/* What the selected numbers come to; lines in view, when some are not. */
function summary(sim) {
  const range = selected(sim);
  const sheet = current(sim);
  const hidden = hiddenRows(sim.state, sheet);
  const parts = [];
  if (sheet.filter) {
    const total = sheet.filter.range.match(/\d+/g).map(Number);
    parts.push(sim.t("in_view", { shown: total[1] - total[0] - hidden.size, all: total[1] - total[0] }));
  }
  if (!isSingle(range)) {
    const values = spots(range).filter(([row]) => !hidden.has(row)).map(([row, column]) => valueAt(sim.state, sheet, row, column));
    const numbers = values.filter(isNumber);
    const shown = (number) => local(sim).shown(number);
    parts.push(sim.t("filled_cells", { n: values.filter((value) => value !== null).length }));
    if (numbers.length) {
      const all = numbers.reduce((sum, one) => sum + one, 0);
      parts.push(sim.t("sum_of", { sum: shown(all), average: shown(all / numbers.length) }));
    }
  }
  return parts.join(" · ");
}
