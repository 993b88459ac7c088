/* A list of records: a table where there is room, cards on a phone; each has its own menu of acts. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";

const can = (row, deed) => (row.can || []).includes(deed);

export function records(sim, row) {
  const list = sim.state.lists[row.key];
  return h(
    "div",
    { class: "sim-records", key: row.key, "data-list": row.key },
    row.label && h("h3", { class: "sim-set__heading", key: "label" }, row.label),
    row.hint && h("p", { class: "sim-set__note", key: "hint" }, row.hint),
    list.length ? table(sim, row, list) : h("p", { class: "sim-set__note", key: "none" }, sim.t("list_empty")),
    can(row, "add") &&
      button(sim.t("add_record", { noun: row.noun || "" }), {
        key: "add",
        icon: "plus",
        class: "sim-records__add",
        "aria-haspopup": "dialog",
        onclick: () => sim.look({ dialog: { kind: "record", key: row.key } }),
      }),
  );
}

function table(sim, row, list) {
  const hasActs = ["edit", "remove", "move"].some((deed) => can(row, deed));
  return h(
    "table",
    { key: "table", "aria-label": row.label || row.noun },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        can(row, "move") && h("th", { scope: "col", key: "rank" }, sim.t("rank")),
        row.columns.map((column) => h("th", { scope: "col", key: column.id }, column.label)),
        hasActs && h("th", { scope: "col", key: "acts" }, h("span", { class: "sr" }, sim.t("acts"))),
      ),
    ),
    h(
      "tbody",
      {},
      list.map((record, n) =>
        h(
          "tr",
          { key: record.id },
          can(row, "move") && h("td", { key: "rank", "data-label": sim.t("rank") }, String(n + 1)),
          row.columns.map((column, rank) => cell(sim, row, record, { column, rank })),
          hasActs && h("td", { key: "acts", class: "sim-records__acts" }, acts(sim, row, record, n)),
        ),
      ),
    ),
  );
}

function cell(sim, row, record, { column, rank }) {
  const props = { key: column.id, "data-label": column.label };
  const text = shownFact(sim, column, record[column.id]);
  if (rank === 0) return h("th", { scope: "row", ...props }, text);
  if (column.form !== "toggle" || column.fixed) return h("td", props, text);
  const name = record[row.columns[0].id];
  return h(
    "td",
    props,
    h(
      "button",
      {
        role: "switch",
        class: "sim-records__switch",
        "aria-checked": String(record[column.id]),
        "aria-label": sim.t("fact_of", { label: column.label, name }),
        "data-fact": `${column.id}-${name}`,
        onclick: () =>
          sim.act("edit_record", { key: row.key, id: record.id, facts: { [column.id]: !record[column.id] } }),
      },
      h("span", { class: "sim-switch", "aria-hidden": "true" }, icon(record[column.id] ? "check" : "cross")),
    ),
  );
}

export function shownFact(sim, column, value) {
  if (column.form === "toggle") return sim.t(value ? "on" : "off");
  if (column.form === "choice") return column.options.find((one) => one.id === value)?.label || "–";
  return value === "" ? "–" : value;
}

function acts(sim, row, record, n) {
  const name = shownFact(sim, row.columns[0], record[row.columns[0].id]);
  const ids = { key: row.key, id: record.id };
  const tool = (key, drawn, onclick, disabled = false) =>
    h(
      "button",
      { class: "sim-tool", key, "data-act": `${key}-${name}`, "aria-label": sim.t(key, { name }), disabled, onclick },
      icon(drawn),
    );
  return [
    can(row, "move") && tool("move_up", "up", () => sim.act("move_record", { ...ids, by: -1 }), n === 0),
    can(row, "move") &&
      tool("move_down", "fall", () => sim.act("move_record", { ...ids, by: 1 }), n === sim.state.lists[row.key].length - 1),
    can(row, "edit") && tool("edit_record", "pen", () => sim.look({ dialog: { kind: "record", ...ids } })),
    can(row, "remove") && tool("remove_record", "trash", () => sim.look({ dialog: { kind: "remove", ...ids } })),
  ];
}
