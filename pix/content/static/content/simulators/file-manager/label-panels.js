/* Finding by what files are: filters that add up, labels to give and to look for. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field } from "../kernel/widgets.js";
import { shut } from "./dialogs.js";
import { byId, FILE_TYPES } from "./disk.js";
import { NO_FILTER, SIZES } from "./finding.js";

export const labelPanels = {
  filters(sim) {
    const { filters } = sim.ui;
    const sizes = SIZES.map((bytes) => [bytes, sim.size(Number(bytes))]);
    const change = (changes) => {
      sim.look({ filters: { ...filters, ...changes } });
    };
    const set = (name) => ({ name, value: filters[name], onchange: (event) => change({ [name]: event.target.value }) });
    return dialog(
      sim,
      {
        key: "filters",
        title: sim.t("filters"),
        cancel: sim.t("filters_clear"),
        submit: sim.t("filters_show"),
        onclose: () => shut(sim),
        oncancel: () => sim.look({ dialog: null, filters: { ...NO_FILTER } }),
        onsubmit: () => shut(sim),
      },
      field(sim, {
        ...set("type"),
        label: sim.t("col_type"),
        options: [["", sim.t("any")], ...["folder", ...FILE_TYPES].map((type) => [type, sim.t(`type_${type}`)])],
      }),
      h(
        "div",
        { class: "sim-pair", key: "dates" },
        field(sim, { ...set("from"), type: "date", label: sim.t("from") }),
        field(sim, { ...set("to"), type: "date", label: sim.t("to") }),
      ),
      h(
        "div",
        { class: "sim-pair", key: "sizes" },
        field(sim, { ...set("min"), label: sim.t("size_min"), options: [["", sim.t("any")], ...sizes] }),
        field(sim, { ...set("max"), label: sim.t("size_max"), options: [["", sim.t("any")], ...sizes] }),
      ),
      (sim.state.labels || []).length > 0 &&
        h(
          "fieldset",
          { class: "sim-ticks", key: "labels" },
          h("legend", {}, sim.t("labels")),
          sim.state.labels.map((label) => labelFilter(sim, label, filters, change)),
        ),
    );
  },

  labels(sim, asked) {
    const { ids } = asked;
    const nodes = ids.map((id) => byId(sim.state, id));
    const bears = (label) => nodes.every((node) => (node.labels || []).includes(label.id));
    return dialog(
      sim,
      {
        key: "labels",
        title: sim.t("labels_of", { n: ids.length, name: nodes[0].name }),
        error: asked.error,
        cancel: sim.t("kernel_close"),
        onclose: () => shut(sim),
      },
      h(
        "fieldset",
        { class: "sim-ticks", key: "ticks" },
        h("legend", { class: "sr" }, sim.t("labels")),
        (sim.state.labels || []).map((label) =>
          field(sim, {
            name: label.id,
            label: label.name,
            type: "checkbox",
            value: bears(label),
            onchange: (event) => sim.act("label", { ids, label: label.id, on: event.target.checked }),
          }),
        ),
      ),
      field(sim, { name: "new", label: sim.t("new_label"), value: "", maxlength: 60 }),
      button(sim.t("add_label"), {
        icon: "plus",
        class: "btn--small",
        onclick: (event) =>
          sim.act("new_label", { name: event.target.closest("dialog").querySelector("[data-name=new]").value }),
      }),
    );
  },
};

function labelFilter(sim, label, filters, change) {
  const value = filters.withLabels.includes(label.id) ? "with" : filters.withoutLabels.includes(label.id) ? "without" : "";
  const choose = (chosen) =>
    change(
      Object.fromEntries(
        [
          ["withLabels", "with"],
          ["withoutLabels", "without"],
        ].map(([name, one]) => [
          name,
          [...filters[name].filter((id) => id !== label.id), ...(chosen === one ? [label.id] : [])],
        ]),
      ),
    );
  return field(sim, {
    name: `label-${label.id}`,
    label: label.name,
    value,
    options: ["", "with", "without"].map((one) => [one, sim.t(`label_${one || "any"}`)]),
    onchange: (event) => choose(event.target.value),
  });
}
