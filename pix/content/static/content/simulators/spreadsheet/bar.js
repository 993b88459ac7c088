/* Above the grid: the name of the cell, and what it holds. */

import { h } from "../kernel/kernel.js";
import { icon, menu } from "../kernel/widgets.js";
import { address, area } from "./areas.js";
import { begin, cancel, commit, editKey, textAt, write } from "./editing.js";
import { left } from "./grid.js";
import { Trouble } from "./formulas/values.js";
import { has, ruleAt, sizeOf, valueAt } from "./model.js";
import { current, local, rangeName, select } from "./selecting.js";

export function bar(sim) {
  const { edit } = sim.ui;
  const id = sim.host.dataset.payload;
  return h("div", { class: "sim-fx", key: "fx", "data-typing": true },
    h("label", { class: "sr", for: `sim-name-${id}` }, sim.t("name_box")),
    h("input", { id: `sim-name-${id}`, class: "input sim-fx__name", value: rangeName(sim), autocomplete: "off", spellcheck: "false", onkeydown: (event) => goTo(sim, event), onfocusin: (event) => event.target.select() }),
    edit && h("button", { class: "sim-tool", key: "cancel", "aria-label": sim.t("cancel_typing"), onclick: () => cancel(sim) }, icon("cross")),
    edit && h("button", { class: "sim-tool", key: "keep", "aria-label": sim.t("keep_typing"), onclick: () => commit(sim) }, icon("check")),
    !edit && has(sim.state, "functions") && h("button", { class: "sim-tool", key: "fx", "aria-label": sim.t("do_function"), onclick: () => sim.look({ dialog: { kind: "functions" } }) }, icon("fx")),
    h("label", { class: "sr", for: `sim-fx-${id}` }, sim.t("formula_bar", { cell: address(...sim.ui.at) })),
    h("input", { id: `sim-fx-${id}`, key: "formula", class: "input sim-formula", value: edit ? edit.text : textAt(sim), autocomplete: "off", spellcheck: "false", autocapitalize: "off", "aria-invalid": sim.ui.refused ? "true" : null, readonly: sim.readOnly,
      oninput: (event) => typed(sim, event), onkeydown: (event) => editKey(sim, event), onfocusin: (event) => { if (sim.ui.edit && sim.ui.edit.place === "cell") sim.look({ edit: { ...sim.ui.edit, place: "bar", mode: "edit" } }); else if (!sim.ui.edit) event.target.select(); },
      onfocusout: (event) => left(sim, event) }),
    !edit && options(sim),
    trouble(sim));
}

/* The values that a cell accepts, to choose from. */
function options(sim) {
  const [row, column] = sim.ui.at;
  const rule = ruleAt(current(sim), row, column);
  if (rule?.kind !== "list" || sim.readOnly) return null;
  const now = valueAt(sim.state, current(sim), row, column);
  return menu(sim, { id: "options", label: sim.t("choose_value", { cell: address(row, column) }), icon: "down", bare: true, end: true,
    items: rule.options.map((option) => ({ label: option, checked: now === option, act: () => sim.act("type", { sheet: sim.ui.sheet, row, column, typed: option }) })) });
}

function typed(sim, event) {
  const text = event.target.value;
  if (!sim.ui.edit && begin(sim, text, "edit", "bar") !== true) { event.target.value = textAt(sim); return; }
  write(sim, text);
}

/* What is wrong, in words. */
function trouble(sim) {
  const value = valueAt(sim.state, current(sim), ...sim.ui.at);
  const text = sim.ui.refused || (value instanceof Trouble && !sim.ui.edit && `${local(sim).error(value.code)} : ${local(sim).why(value.code)}`.replace(" :", sim.words.lang === "fr" ? "\u00a0:" : ":"));
  return text && h("p", { class: "sim-fx__why", key: "why" }, icon("warn"), h("span", {}, text));
}

function goTo(sim, event) {
  if (event.key !== "Enter") return;
  event.preventDefault();
  event.stopPropagation();
  const text = event.target.value.trim().toUpperCase();
  const { rows, columns } = sizeOf(current(sim));
  const found = /^[A-Z]\d{1,3}(:[A-Z]\d{1,3})?$/.test(text) && !/[A-Z]0/.test(text) ? area(text) : null;
  if (!found || found.bottom >= rows || found.right >= columns) { sim.warn("no_such_cell"); event.target.value = rangeName(sim); return; }
  select(sim, [found.top, found.left], [found.bottom, found.right]);
}
