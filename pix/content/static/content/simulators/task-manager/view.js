/* The window: what is in use above, programs by tab, what one can do with the one chosen. */

import { h } from "../kernel/kernel.js";
import { button, icon, menu, more, tabs } from "../kernel/widgets.js";
import { dialogs } from "./dialogs.js";
import { has, percent, powerOf, readings, RESOURCES, total, whole } from "./machine.js";
import { performance } from "./performance.js";
import { programs } from "./programs.js";

more({
  cpu: "M7 7h10v10H7ZM10 3v4M14 3v4M10 17v4M14 17v4M3 10h4M3 14h4M17 10h4M17 14h4",
  memory: "M3 8h18v8H3ZM7 8v8M11 8v8M15 8v8M5 19v-3M9 19v-3M14 19v-3M19 19v-3",
  disk: "M4 6c0-4 16-4 16 0v12c0 4-16 4-16 0ZM4 6c0 4 16 4 16 0M4 12c0 4 16 4 16 0",
  network: "M12 18.5v.1M8.5 15a5 5 0 0 1 7 0M5.500 11.500a9.500 9.500 0 0 1 13 0M2.500 8a14 14 0 0 1 19 0",
  power: "M12 3v9M7 6a8 8 0 1 0 10 0",
  app: "M3 5h18v14H3ZM3 9h18",
  frozen: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3 3",
});

export function view(sim) {
  const power = powerOf(sim.state);
  if (power === "off" || power === "cut") return [dark(sim), dialogs(sim)];
  const list = ["apps", has(sim.state, "details") && "all", has(sim.state, "performance") && "performance", has(sim.state, "startup") && "startup"]
    .filter(Boolean)
    .map((id) => ({ id, label: sim.t(`tab_${id}`) }));
  const choose = (id) => {
    sim.look({ tab: id, picked: null });
    if (!sim.readOnly) sim.act("see", { tab: id });
  };
  const panel = { apps: programs, all: programs, performance, startup }[sim.ui.tab](sim);
  return [
    h(
      "div",
      { class: "sim-tm", key: "tm" },
      gauges(sim),
      list.length > 1 ? tabs(sim.t("views"), { list, current: sim.ui.tab, onchoose: choose }, panel) : panel,
    ),
    dialogs(sim),
  ];
}

function dark(sim) {
  return h(
    "div",
    { class: "sim-empty", key: "dark" },
    icon("power"),
    h("p", {}, sim.t(`is_${powerOf(sim.state)}`)),
    button(sim.t("do_start"), { icon: "power", onclick: () => sim.act("start") }),
  );
}

/* What is in use of each resource, and which reading it is. */
function gauges(sim) {
  const { state } = sim;
  const reading = state.reading || 0;
  const all = readings(state);
  return h(
    "div",
    { class: "sim-tm__top", key: "top" },
    h(
      "ul",
      { class: "sim-tm__gauges", "aria-label": sim.t("in_use"), key: "gauges" },
      RESOURCES.map((one) => gauge(sim, one, reading)),
    ),
    h(
      "div",
      { class: "sim-row sim-tm__reading", key: "reading" },
      all > 1 &&
        button(sim.t("do_next"), {
          icon: "again",
          class: "btn--small",
          key: "next",
          onclick: () => sim.act("read", { reading: (reading + 1) % all }),
        }),
      all > 1 && h("span", { class: "muted", key: "at" }, sim.t("reading", { at: reading + 1, all })),
      has(state, "power") &&
        !sim.readOnly &&
        menu(sim, {
          id: "power",
          label: sim.t("do_power"),
          icon: "power",
          end: true,
          items: ["restarted", "off", "cut"].map((one) => ({
            label: sim.t(`do_${one}`),
            icon: one === "restarted" ? "again" : "power",
            act: () => sim.look({ dialog: { kind: "power", power: one } }),
          })),
        }),
    ),
  );
}

function gauge(sim, resource, reading) {
  const share = percent(sim.state, resource, reading);
  return h(
    "li",
    { class: `sim-tm__gauge ${share >= 90 ? "is-full" : ""}`, key: resource },
    h("span", { class: "sim-tm__gauge-name" }, icon(resource), sim.t(resource)),
    h("strong", {}, `${sim.words.number(share)}\u00A0%`),
    share >= 90 && h("span", { class: "sim-tm__full", key: "full" }, icon("warn"), sim.t("nearly_full")),
    h("span", { class: "sim-tm__bar", "aria-hidden": "true", style: { "--share": `${share}%` } }),
    resource !== "cpu" &&
      h("span", { class: "sim-tm__of" }, sim.t("used_of", { used: amount(sim, resource, total(sim.state, resource, reading)), all: amount(sim, resource, whole(sim.state, resource)) })),
  );
}

export function amount(sim, resource, value) {
  if (resource === "cpu") return `${sim.words.number(value, 1)}\u00A0%`;
  if (resource === "memory" && value >= 1000) return `${sim.words.number(value / 1000, 1)}\u00A0${sim.t("unit_gb")}`;
  return `${sim.words.number(value, 1)}\u00A0${sim.t(`unit_${resource}`)}`;
}

function startup(sim) {
  const rows = [...(sim.state.startup || [])].sort((one, other) => sim.words.compare(one.name, other.name));
  if (!rows.length) return h("p", { class: "sim-empty", key: "none" }, sim.t("starts_none"));
  return h(
    "div",
    { class: "sim-tm__panel", key: "startup" },
    h("p", { class: "muted" }, sim.t("startup_about")),
    h(
      "ul",
      { class: "sim-tm__starts" },
      rows.map((row) =>
        h(
          "li",
          { key: row.id },
          h("div", {}, h("strong", {}, row.name), h("p", { class: "muted" }, [row.publisher, sim.t(`impact_${row.impact || "low"}`)].filter(Boolean).join(" · "))),
          h("span", { class: `sim-tm__state ${row.on === false ? "" : "is-on"}` }, icon(row.on === false ? "cross" : "check"), sim.t(row.on === false ? "starts_off" : "starts_on")),
          button(sim.t(row.on === false ? "do_enable" : "do_disable"), {
            class: "btn--small",
            "aria-label": `${sim.t(row.on === false ? "do_enable" : "do_disable")} ${row.name}`,
            disabled: sim.readOnly,
            onclick: () => sim.act("startup", { id: row.id, on: row.on === false }),
          }),
        ),
      ),
    ),
  );
}
