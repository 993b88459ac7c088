/* The list of programs: sorted by its headings, one chosen by its name, what can be done with it beside. */

import { h } from "../kernel/kernel.js";
import { button, field, headings, icon } from "../kernel/widgets.js";
import { byId, has, kindOf, RESOURCES, running, use } from "./machine.js";
import { amount } from "./view.js";

export function programs(sim) {
  const shown = sorted(sim, running(sim.state).filter((row) => sim.ui.tab === "all" || kindOf(row) === "app"));
  const picked = sim.ui.picked && byId(sim.state, sim.ui.picked);
  return h(
    "div",
    { class: "sim-tm__panel", key: "programs" },
    sortBar(sim),
    shown.length ? table(sim, shown) : h("div", { class: "sim-empty", key: "none" }, icon("app"), h("p", {}, sim.t("none_open"))),
    acts(sim, picked && shown.includes(picked) ? picked : null),
  );
}

const columns = (sim) => ["name", "state", ...RESOURCES].map((id) => ({ id, label: sim.t(id), sorts: true, class: `sim-tm__${id}` }));

/* Figures are sorted from the largest at first. */
function sortBy(sim, by) {
  const { sort } = sim.ui;
  const isFigure = RESOURCES.includes(by);
  const down = sort.by === by ? !sort.down : isFigure;
  sim.look({ sort: { by, down } });
  sim.say(down ? "said_sorted_down" : "said_sorted", { by: sim.t(by) });
}

function sorted(sim, rows) {
  const { by, down } = sim.ui.sort;
  if (by === "none") return rows;
  const key = (row) => (by === "name" ? row.name : by === "state" ? stateOf(sim, row) : use(row, by, sim.state.reading || 0));
  const compare = (one, other) => (RESOURCES.includes(by) ? key(one) - key(other) : sim.words.compare(key(one), key(other)));
  return [...rows].sort((one, other) => (down ? -1 : 1) * compare(one, other));
}

/* A narrow window has no headings: the same order is chosen in a list. */
function sortBar(sim) {
  const options = [["none", sim.t("sort_none")], ...columns(sim).map((one) => [one.id, one.label])];
  return h(
    "div",
    { class: "sim-tm__sort", key: "sort" },
    field(sim, {
      name: "sort",
      label: sim.t("sort"),
      value: sim.ui.sort.by,
      options,
      onchange: (event) => {
        sim.look({ sort: { by: "none", down: false } });
        if (event.target.value !== "none") sortBy(sim, event.target.value);
      },
    }),
  );
}

const stateOf = (sim, row) => sim.t(row.stuck ? "state_stuck" : kindOf(row) === "app" ? "state_running" : `state_${kindOf(row)}`);

function table(sim, rows) {
  return h(
    "table",
    { class: "sim-tm__table", "aria-label": sim.t(`tab_${sim.ui.tab}`), key: "table" },
    h("thead", {}, h("tr", {}, headings(sim, { columns: columns(sim), sort: sim.ui.sort, onsort: (by) => sortBy(sim, by) }))),
    h(
      "tbody",
      { "data-rove": "y" },
      rows.map((row) => line(sim, row)),
    ),
  );
}

function line(sim, row) {
  const isPicked = sim.ui.picked === row.id;
  return h(
    "tr",
    { key: row.id, class: isPicked ? "is-picked" : "", onclick: () => pick(sim, row) },
    h(
      "th",
      { scope: "row", class: "sim-tm__name" },
      h(
        "button",
        {
          class: "sim-name",
          "data-item": true,
          "data-id": row.id,
          "aria-pressed": String(isPicked),
          onclick: (event) => {
            event.stopPropagation();
            pick(sim, row);
          },
        },
        icon(row.stuck ? "frozen" : kindOf(row) === "app" ? "app" : "gear"),
        h("span", { class: "sim-name__text" }, row.name, row.unsaved && h("em", { class: "sim-tm__unsaved" }, sim.t("unsaved", { name: row.document }))),
      ),
    ),
    h("td", { class: `sim-tm__state ${row.stuck ? "is-stuck" : ""}` }, h("span", {}, row.stuck && icon("warn"), stateOf(sim, row))),
    RESOURCES.map((one) => figure(sim, row, one)),
  );
}

function figure(sim, row, resource) {
  const value = use(row, resource, sim.state.reading || 0);
  return h("td", { class: `sim-tm__figure sim-tm__${resource}`, key: resource }, h("span", { class: "sim-tm__unit" }, `${sim.t(resource)} `), amount(sim, resource, value));
}

function pick(sim, row) {
  const picked = sim.ui.picked === row.id ? null : row.id;
  sim.look({ picked });
  if (picked) sim.say("said_picked", { name: row.name });
}

function acts(sim, row) {
  const ask = (kind) => () => sim.look({ dialog: { kind, id: row.id } });
  const close = () => {
    if (row.unsaved && !row.stuck) ask("close")();
    else if (sim.act("close", { id: row.id })) sim.focus(".sim-tm__table [data-item]");
  };
  return h(
    "div",
    { class: "sim-tm__acts", role: "group", "aria-label": sim.t("acts"), key: "acts" },
    h("p", { key: "who" }, row ? sim.t("chosen", { name: row.name }) : sim.t("chosen_none")),
    has(sim.state, "save") &&
      button(sim.t("do_save"), {
        icon: "file", key: "save", class: "btn--small", disabled: !row?.unsaved || sim.readOnly, onclick: () => sim.act("save", { id: row.id }),
      }),
    has(sim.state, "end") && button(sim.t("do_close"), { icon: "cross", key: "close", class: "btn--small", disabled: !row || sim.readOnly, onclick: close }),
    has(sim.state, "end") &&
      button(sim.t("do_force"), { icon: "warn", key: "force", class: "btn--small", kind: "bad", disabled: !row || sim.readOnly, onclick: ask("force") }),
    has(sim.state, "details") && button(sim.t("do_details"), { icon: "info", key: "details", class: "btn--small", disabled: !row, onclick: ask("details") }),
  );
}
