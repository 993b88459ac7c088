/* Questions in front of the settings: a choice, a text, a network's key, a record, a confirmation. */

import { h } from "../kernel/kernel.js";
import { dialog, field, icon } from "../kernel/widgets.js";
import { press } from "./moves.js";
import { shownFact } from "./records.js";
import { rowsOf } from "./tree.js";

const shut = (sim) => sim.look({ dialog: null });
const rowOf = (sim, key, kind) => rowsOf(sim.state).find((row) => row.key === key && row.kind === kind);

export function dialogs(sim) {
  const asked = sim.ui.dialog;
  return asked && kinds[asked.kind](sim, asked);
}

/* Ask, act, and stay open with the reason when it is refused. */
function tries(sim, isDone) {
  if (isDone) return shut(sim);
  return sim.look({ dialog: { ...sim.ui.dialog, error: sim.said.text } });
}

const box = (sim, asked, facts, ...content) =>
  dialog(sim, { key: `${asked.kind}-${asked.key}`, error: asked.error, onclose: () => shut(sim), ...facts }, ...content);

/* Masked, with a way to see what is typed. */
function secretField(sim, asked, props) {
  const seen = Boolean(asked.seen);
  return [
    field(sim, { ...props, type: seen ? "text" : "password", first: true }),
    field(sim, {
      name: "seen",
      type: "checkbox",
      label: sim.t("show_typed"),
      value: seen,
      onchange: (event) => sim.look({ dialog: { ...sim.ui.dialog, seen: event.target.checked } }),
    }),
  ];
}

const TYPES = { time: "time", number: "text", pin: "text" };

const kinds = {
  choice(sim, asked) {
    const row = rowOf(sim, asked.key, "choice");
    const choose = (id) => tries(sim, sim.act("set", { key: row.key, value: id }));
    return box(
      sim,
      asked,
      { title: row.label },
      h(
        "div",
        { class: "sim-options", key: "options", role: "radiogroup", "aria-label": row.label, "data-rove": "y" },
        row.options.map((one) => option(one, sim.state.values[row.key] === one.id, choose)),
      ),
    );
  },

  text(sim, asked) {
    const row = rowOf(sim, asked.key, "text");
    const hidden = ["secret", "pin"].includes(row.form);
    const props = {
      name: "value",
      label: row.label,
      hint: row.hint,
      value: hidden ? "" : sim.state.values[row.key],
      maxlength: 80,
      inputmode: row.form === "pin" || row.form === "number" ? "numeric" : null,
    };
    return box(
      sim,
      asked,
      {
        title: row.label,
        submit: sim.t("save"),
        onsubmit: ({ value }) => tries(sim, sim.act("set", { key: row.key, value: hidden ? value : value.trim() })),
      },
      hidden ? secretField(sim, asked, props) : field(sim, { ...props, type: TYPES[row.form] || "text", first: true }),
    );
  },

  join(sim, asked) {
    const row = rowsOf(sim.state).find((one) => one.kind === "network" && one.label === asked.name && one.key === asked.key);
    return box(
      sim,
      asked,
      {
        title: sim.t("join_title", { name: asked.name }),
        submit: sim.t("join"),
        onsubmit: ({ password }) => tries(sim, sim.act("join", { key: asked.key, name: asked.name, password })),
      },
      row.mark
        ? secretField(sim, asked, { name: "password", label: sim.t("network_key"), value: "", maxlength: 80 })
        : h("p", {}, sim.t("join_open")),
    );
  },

  leave: (sim, asked) =>
    box(
      sim,
      asked,
      {
        title: asked.name,
        submit: sim.t("leave"),
        onsubmit: () => tries(sim, sim.act("leave", { key: asked.key })),
      },
      h("p", {}, sim.t("joined_to", { name: asked.name })),
    ),

  press(sim, asked) {
    const row = rowOf(sim, asked.key, "action");
    const agree = () => {
      shut(sim);
      press(sim, row.key);
    };
    return box(
      sim,
      asked,
      { title: row.label, submit: row.label, kind: row.serious ? "bad" : "primary", onsubmit: agree },
      h("p", {}, row.confirm),
    );
  },

  record(sim, asked) {
    const row = rowOf(sim, asked.key, "list");
    const record = sim.state.lists[asked.key].find((one) => one.id === asked.id);
    const asks = row.columns.filter((column) => !column.fixed && column.form !== "toggle");
    const deed = record ? "edit_record" : "add_record";
    return box(
      sim,
      asked,
      {
        title: record
          ? sim.t("edit_record", { name: shownFact(sim, row.columns[0], record[row.columns[0].id]) })
          : sim.t("add_record", { noun: row.noun || "" }),
        submit: sim.t(record ? "save" : "add"),
        onsubmit: (facts) => tries(sim, sim.act(deed, { key: asked.key, id: asked.id, facts })),
      },
      asks.map((column, n) => factField(sim, column, record ? record[column.id] : "", n === 0)),
    );
  },

  remove(sim, asked) {
    const row = rowOf(sim, asked.key, "list");
    const record = sim.state.lists[asked.key].find((one) => one.id === asked.id);
    const name = shownFact(sim, row.columns[0], record[row.columns[0].id]);
    return box(
      sim,
      asked,
      {
        title: sim.t("remove_record", { name }),
        submit: sim.t("remove"),
        kind: "bad",
        onsubmit: () => tries(sim, sim.act("remove_record", { key: asked.key, id: asked.id })),
      },
      h("p", {}, sim.t("remove_sure", { name })),
    );
  },
};

function factField(sim, column, value, isFirst) {
  const options =
    column.form === "choice" && [...(column.empty ? [["", "–"]] : []), ...column.options.map((one) => [one.id, one.label])];
  const props = { name: column.id, label: column.label, value, first: isFirst || null, maxlength: 80 };
  if (options) return field(sim, { ...props, options, value: value || options[0][0] });
  return field(sim, { ...props, type: column.form === "time" ? "time" : "text" });
}

function option(one, isChosen, choose) {
  return h(
    "button",
    {
      class: "sim-options__one",
      key: one.id,
      role: "radio",
      "aria-checked": String(isChosen),
      "data-item": true,
      "data-first": isChosen || null,
      "data-option": one.id,
      onclick: () => choose(one.id),
    },
    h("span", { class: "sim-options__dot", "aria-hidden": "true" }, isChosen && icon("check")),
    h("span", {}, one.label),
  );
}
