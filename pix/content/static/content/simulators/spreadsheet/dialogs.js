/* Questions in front of the sheet. Those about looks and rules are in rules.js. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field } from "../kernel/widgets.js";
import { area, columnOf, isSingle, letters, nameOf, spots } from "./areas.js";
import { begin } from "./editing.js";
import { byName, hasNames, keyOf, region, sizeOf, valueAt } from "./model.js";
import { rules } from "./rules.js";
import { current, local, selected } from "./selecting.js";

export const dialogs = (sim) => sim.ui.dialog && { ...questions, ...rules }[sim.ui.dialog.kind]?.(sim, sim.ui.dialog);
export const shut = (sim) => sim.look({ dialog: null });

/* Act, and stay open with the reason when it is refused. */
export function acts(sim, name, args) {
  if (sim.act(name, { sheet: sim.ui.sheet, ...args })) { shut(sim); return; }
  sim.look({ dialog: { ...sim.ui.dialog, error: sim.said.text } });
}

export const wrong = (sim, key) => sim.look({ dialog: { ...sim.ui.dialog, error: sim.t(key) } });

export const box = (sim, asked, { title, submit, onsubmit, ...rest }, ...content) =>
  dialog(sim, { key: asked.kind, title, submit, error: asked.error, onclose: () => shut(sim), onsubmit, ...rest }, ...content);

/* A range as typed, in capitals, within the sheet; null when it is none. */
export function rangeIn(sim, typed, sheet = current(sim)) {
  const text = typed.trim().toUpperCase();
  if (!/^[A-Z][1-9]\d{0,2}(:[A-Z][1-9]\d{0,2})?$/.test(text)) return null;
  const found = area(text);
  return found.bottom < sizeOf(sheet).rows && found.right < sizeOf(sheet).columns ? nameOf(found) : null;
}

/* The columns of an area by the names of its first line: [[letter, shown]]. */
export function columnsOf(sim, found, sheet = current(sim), names = true) {
  return spots({ ...found, bottom: found.top }).map(([row, column]) => {
    const value = names ? valueAt(sim.state, sheet, row, column) : null;
    return [letters(column), value === null ? sim.t("column", { name: letters(column) }) : `${letters(column)} : ${keyOf(sim.state, value)}`];
  });
}

const questions = {
  /* The whole table, or only what is selected: sorting one column alone parts it from its lines. */
  sort(sim, asked) {
    const all = region(sim.state, current(sim), ...sim.ui.at);
    const own = selected(sim);
    const isPart = !isSingle(own) && nameOf(own) !== nameOf(all);
    const range = asked.range || nameOf(isPart || isSingle(own) ? all : own);
    const names = asked.names ?? hasNames(sim.state, current(sim), area(range));
    const choices = isPart ? [[nameOf(all), sim.t("sort_all", { range: nameOf(all) })], [nameOf(own), sim.t("sort_part", { range: nameOf(own) })]] : [[range, range]];
    const change = (changes) => sim.look({ dialog: { ...asked, range, names, ...changes } });
    return box(sim, asked, { title: sim.t("do_sort"), submit: sim.t("do_sort_now"), onsubmit: (values) => acts(sim, "sort", { range: area(range), names, column: columnOf(values.column), down: values.order === "down" }) },
      field(sim, { name: "range", label: sim.t("sort_what"), options: choices, value: range, onchange: (event) => change({ range: event.target.value }) }),
      field(sim, { name: "names", type: "checkbox", label: sim.t("has_names"), value: names, onchange: (event) => change({ names: event.target.checked }) }),
      field(sim, { name: "column", label: sim.t("sort_by"), options: columnsOf(sim, area(range), current(sim), names), value: asked.column || letters(Math.max(area(range).left, Math.min(area(range).right, sim.ui.at[1]))), onchange: (event) => change({ column: event.target.value }) }),
      field(sim, { name: "order", label: sim.t("order"), options: [["up", sim.t("order_up")], ["down", sim.t("order_down")]], value: asked.order || (asked.down ? "down" : "up"), onchange: (event) => change({ order: event.target.value }) }));
  },

  keep(sim, asked) {
    const sheet = current(sim);
    if (!sheet.filter) return null;
    const found = area(sheet.filter.range);
    const column = Math.max(found.left, Math.min(found.right, asked.column));
    const kept = sheet.filter.columns?.[letters(column)] || {};
    const keys = [...new Set(spots({ top: found.top + 1, left: column, bottom: found.bottom, right: column }).map((spot) => keyOf(sim.state, valueAt(sim.state, sheet, ...spot))))].sort(sim.words.compare.bind(sim.words));
    const only = asked.only || kept.only || keys;
    const toggle = (key) => sim.look({ dialog: { ...sim.ui.dialog, only: only.includes(key) ? only.filter((one) => one !== key) : [...only, key] } });
    return box(sim, asked, { title: sim.t("filter_of", { column: letters(column) }), submit: sim.t("do_filter"), onsubmit: (values) => keep(sim, column, values, { only, keys }) },
      field(sim, { name: "column", label: sim.t("which_column"), options: columnsOf(sim, found), value: letters(column), onchange: (event) => sim.look({ dialog: { kind: "keep", column: columnOf(event.target.value) } }) }),
      condition(sim, { asked, key: `when-${column}`, none: true, now: kept }),
      h("fieldset", { class: "sim-ticks", key: `ticks-${column}` }, h("legend", {}, sim.t("values")),
        h("div", { class: "sim-row" }, button(sim.t("all"), { class: "btn--small", onclick: () => sim.look({ dialog: { ...asked, only: keys } }) }), button(sim.t("none"), { class: "btn--small", onclick: () => sim.look({ dialog: { ...asked, only: [] } }) })),
        keys.slice(0, 200).map((key) => h("label", { class: "tick", key: `k-${key}` }, h("input", { type: "checkbox", checked: only.includes(key), onchange: () => toggle(key) }), h("span", {}, key || sim.t("empties"))))));
  },

  functions(sim, asked) {
    const query = (asked.query || "").toLowerCase();
    const list = local(sim).names.filter(([id, name]) => !query || `${name} ${id} ${sim.t(`fx_${id}`)}`.toLowerCase().includes(query));
    const put = (name) => { shut(sim); begin(sim, `=${name}(`, "type"); };
    return box(sim, asked, { title: sim.t("do_function"), wide: true },
      field(sim, { name: "query", label: sim.t("function_search"), value: asked.query || "", first: true, oninput: (event) => sim.look({ dialog: { ...asked, query: event.target.value } }) }),
      h("ul", { class: "sim-functions", key: "list", "data-rove": "y", "aria-label": sim.t("functions") }, list.map(([id, name]) => h("li", { key: id },
        h("button", { "data-item": true, class: "sim-functions__one", "data-letter": name, onclick: () => put(name) }, h("strong", {}, name), h("span", {}, sim.t(`fx_${id}`)))))));
  },

  fill(sim, asked) {
    const own = selected(sim);
    return box(sim, asked, { title: sim.t("do_fill_series"), submit: sim.t("fill_now"), onsubmit: (values) => {
      const to = rangeIn(sim, values.to);
      if (!to || nameOf(union(own, area(to))) !== to) { wrong(sim, "range_bad"); return; }
      acts(sim, "fill", { range: own, to: area(to) });
    } }, h("p", { class: "hint", key: "hint" }, sim.t("fill_hint", { range: nameOf(own) })), field(sim, { name: "to", label: sim.t("fill_to"), value: nameOf({ ...own, bottom: Math.max(own.bottom, beside(sim, own)) }), first: true }));
  },

  chart(sim, asked) {
    const { chart } = asked;
    return box(sim, asked, { title: sim.t("do_chart"), submit: sim.t("chart_now"), onsubmit: ({ range, ...values }) => {
      const found = rangeIn(sim, range);
      if (!found) { wrong(sim, "range_bad"); return; }
      acts(sim, "chart", { chart: { ...chart, ...values, range: found } });
    } },
    field(sim, { name: "kind", label: sim.t("chart_kind"), options: ["bar", "line", "pie"].map((kind) => [kind, sim.t(`kind_of_${kind}`)]), value: chart.kind, first: true }),
    field(sim, { name: "range", label: sim.t("chart_of"), hint: sim.t("chart_hint"), value: chart.range }),
    field(sim, { name: "title", label: sim.t("chart_title"), value: chart.title, maxlength: 120 }),
    h("div", { class: "sim-pair" }, field(sim, { name: "x_title", label: sim.t("x_title"), value: chart.x_title, maxlength: 120 }), field(sim, { name: "y_title", label: sim.t("y_title"), value: chart.y_title, maxlength: 120 })));
  },

  pivot(sim, asked) {
    const source = byName(sim.state, asked.source);
    const found = area(asked.range);
    const columns = columnsOf(sim, found, source);
    const number = columns.find(([name]) => typeof valueAt(sim.state, source, found.top + 1, columnOf(name)) === "number")?.[0];
    return box(sim, asked, { title: sim.t("do_pivot"), submit: sim.t("pivot_now"), onsubmit: (values) => {
      const range = rangeIn(sim, values.range, source);
      if (!range || area(range).bottom === area(range).top) { wrong(sim, "range_bad"); return; }
      if (range !== asked.range) { sim.look({ dialog: { ...asked, range, error: sim.t("pivot_again") } }); return; }
      acts(sim, "pivot", { edits: asked.edits, name: sim.t("pivot_name"), pivot: { sheet: source.name, range, row: values.row, column: values.column || null, value: values.value, how: values.how } });
    } },
    field(sim, { name: "range", label: sim.t("pivot_of", { sheet: source.name }), value: asked.range }),
    field(sim, { name: "row", label: sim.t("pivot_rows"), options: columns, value: asked.row || columns[0][0] }),
    field(sim, { name: "column", label: sim.t("pivot_columns"), options: [["", sim.t("none_column")], ...columns], value: asked.column || "" }),
    h("div", { class: "sim-pair" }, field(sim, { name: "value", label: sim.t("pivot_value"), options: columns, value: asked.value || number || columns.at(-1)[0] }),
      field(sim, { name: "how", label: sim.t("pivot_how"), options: ["sum", "count", "average", "min", "max"].map((how) => [how, sim.t(`how_${how}`)]), value: asked.how || "sum" })));
  },

  add_sheet: (sim, asked) => named(sim, asked, sim.t("sheet_name", { n: sim.state.sheets.length + 1 })),
  rename_sheet: (sim, asked) => named(sim, asked, current(sim).name),
  remove_sheet: (sim, asked) => box(sim, asked, { title: sim.t("remove_sheet_title", { name: current(sim).name }), submit: sim.t("do_remove_sheet"), kind: "bad", onsubmit: () => acts(sim, "remove_sheet", {}) }, h("p", {}, sim.t("remove_sheet_text"))),
};

const named = (sim, asked, value) => box(sim, asked, { title: sim.t(`do_${asked.kind}`), submit: sim.t("kernel_ok"), onsubmit: ({ name }) => acts(sim, asked.kind, { name }) }, field(sim, { name: "name", label: sim.t("sheet_called"), value, maxlength: 40, first: true }));

const union = (one, other) => ({ top: Math.min(one.top, other.top), left: Math.min(one.left, other.left), bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right) });

/* How far down the column to the left is filled: where people mean to go. */
function beside(sim, own) {
  let row = own.bottom;
  while (own.left > 0 && row + 1 < sizeOf(current(sim)).rows && valueAt(sim.state, current(sim), row + 1, own.left - 1) !== null) row += 1;
  return row;
}

export const comparisons = (sim) => ["=", "<>", ">", ">=", "<", "<=", "between", "contains"].map((op) => [op, sim.t(`op_${{ "=": "eq", "<>": "ne", ">": "gt", ">=": "ge", "<": "lt", "<=": "le" }[op] || op}`)]);

/* A comparison, and what it needs: nothing, a value, or two. */
export function condition(sim, { asked, key, none, now }) {
  const op = asked.op ?? now.op ?? "";
  const text = (value) => (now.op && value !== undefined && value !== "" ? local(sim).editable(value, {}) : "");
  return h("div", { class: "sim-pair", key },
    field(sim, { name: "op", label: sim.t("condition"), options: [...(none ? [["", sim.t("op_none")]] : []), ...comparisons(sim)], value: op, onchange: (event) => sim.look({ dialog: { ...sim.ui.dialog, op: event.target.value } }) }),
    op && field(sim, { name: "value", label: sim.t(op === "between" ? "from" : "compared_to"), value: text(now.value) }),
    op === "between" && field(sim, { name: "high", label: sim.t("up_to"), value: text(now.high) }));
}

/* What a comparison asks, from what was typed. */
export const compared = (sim, values) => ({ op: values.op, value: meant(sim, values.value ?? ""), high: Number(meant(sim, values.high ?? "")) || 0 });

/* What is compared, as it would be typed in a cell. */
export const meant = (sim, text) => { const { typed } = local(sim).understood(text.replace(/^=/, ""), ""); return typed === null ? "" : typeof typed === "boolean" ? text : typed; };

function keep(sim, column, values, { only, keys }) {
  const isAll = keys.every((key) => only.includes(key));
  const kept = { ...(isAll ? {} : { only: only.slice(0, 200) }), ...(values.op ? compared(sim, values) : {}) };
  acts(sim, "keep", { column, kept: Object.keys(kept).length ? kept : null });
}

