/* What is asked before something that cannot be got back, and the details of a program. */

import { h } from "../kernel/kernel.js";
import { button, dialog, icon } from "../kernel/widgets.js";
import { byId, kindOf, RESOURCES, running, use } from "./machine.js";
import { amount } from "./view.js";

export function dialogs(sim) {
  const asked = sim.ui.dialog;
  return asked && kinds[asked.kind](sim, asked);
}

const shut = (sim) => sim.look({ dialog: null });
const rest = (sim) => sim.focus(".sim-tm__table [data-item], .sim-empty .btn");

const kinds = {
  close(sim, { id }) {
    const row = byId(sim.state, id);
    const end = () => {
      shut(sim);
      if (sim.act("close", { id })) rest(sim);
    };
    const saveFirst = () => sim.act("save", { id }) && end();
    return dialog(
      sim,
      { key: "close", title: sim.t("close_title", { name: row.name }), cancel: sim.t("kernel_cancel"), onclose: () => shut(sim) },
      h("p", {}, sim.t("close_text", { name: row.document })),
      h("div", { class: "sim-stack" }, button(sim.t("close_save"), { kind: "primary", icon: "file", onclick: saveFirst }), button(sim.t("close_lose"), { icon: "cross", onclick: end })),
    );
  },

  force(sim, { id }) {
    const row = byId(sim.state, id);
    const reason = kindOf(row) === "system" ? "force_system" : row.unsaved ? "force_unsaved" : "force_text";
    return dialog(
      sim,
      {
        key: "force",
        title: sim.t("force_title", { name: row.name }),
        submit: sim.t("do_force"),
        kind: "bad",
        onclose: () => shut(sim),
        onsubmit: () => {
          shut(sim);
          if (sim.act("force", { id })) rest(sim);
        },
      },
      h("p", { class: "sim-tm__warn" }, icon("warn"), h("span", {}, sim.t(reason, { name: row.document }))),
    );
  },

  power(sim, { power }) {
    const names = running(sim.state).filter((row) => row.unsaved).map((row) => row.name);
    return dialog(
      sim,
      {
        key: "power",
        title: sim.t(`power_${power}`),
        submit: sim.t(`do_${power}`),
        kind: "bad",
        onclose: () => shut(sim),
        onsubmit: () => {
          shut(sim);
          if (sim.act("power", { power })) rest(sim);
        },
      },
      h("p", {}, sim.t("power_text")),
      names.length > 0 && h("p", { class: "sim-tm__warn" }, icon("warn"), h("span", {}, sim.t("power_unsaved", { n: names.length, names: names.join(", ") }))),
    );
  },

  details(sim, { id }) {
    const row = byId(sim.state, id);
    const facts = [
      ["pid", row.pid || 1000],
      ["kind", sim.t(`kind_${kindOf(row)}`)],
      ["publisher", row.publisher],
      ["document", row.document],
      ["about", row.about],
      ...RESOURCES.map((one) => [one, amount(sim, one, use(row, one, sim.state.reading || 0))]),
    ];
    return dialog(
      sim,
      { key: "details", title: row.name, cancel: sim.t("kernel_close"), onclose: () => shut(sim) },
      h(
        "dl",
        { class: "sim-list" },
        facts.filter(([, fact]) => fact).map(([name, fact]) => h("div", { key: name }, h("dt", {}, sim.t(name)), h("dd", {}, String(fact)))),
      ),
    );
  },
};
