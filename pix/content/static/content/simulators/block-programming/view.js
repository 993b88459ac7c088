/* The window: the grid and its buttons, the blocks to add, the program. */

import { h } from "../kernel/kernel.js";
import { button, icon, more, tabs } from "../kernel/widgets.js";
import { drawing, told } from "./grid.js";
import { family, KIND_ICONS, outline } from "./outline.js";
import { gridOf, pause, play, step, stop, where } from "./playing.js";
import { shownGrids } from "./program.js";

more({
  turn_left: "M9 5 5 9l4 4M5 9h9a5 5 0 0 1 5 5v5",
  turn_right: "m15 5 4 4-4 4M19 9h-9a5 5 0 0 0-5 5v5",
  gem: "M7 5h10l4 5-9 10L3 10ZM3 10h18",
  fork: "M12 21v-8M12 13 6 7M12 13l6-6M6 11V6h5M13 6h5v5",
  box: "M4 8l8-4 8 4v9l-8 4-8-4ZM4 8l8 4 8-4M12 12v9",
  tag: "M4 4h8l8 8-8 8-8-8ZM8.500 8.500v.1",
  play: "M7 4l13 8-13 8Z",
  pause: "M8 5v14M16 5v14",
  stop: "M6 6h12v12H6Z",
  step: "M6 5l9 7-9 7ZM18 5v14",
  corner: "M6 4v10h12",
  back: "m15 6-6 6 6 6",
});

export function view(sim) {
  return h(
    "div",
    { class: "sim-bp", key: "bp" },
    h("div", { class: "sim-bp__stage", key: "stage" }, stage(sim)),
    h("div", { class: "sim-bp__work", key: "work" }, !sim.readOnly && palette(sim), outline(sim)),
  );
}

function stage(sim) {
  const grids = shownGrids(sim.state);
  const hidden = sim.state.grids.length - grids.length;
  const choose = (id) => {
    stop(sim);
    sim.look({ grid: id });
  };
  const list = grids.map((grid, n) => ({ id: grid.id, label: sim.t("grid", { n: n + 1 }) }));
  const inside = board(sim, gridOf(sim));
  return [
    grids.length > 1 ? tabs(sim.t("grids"), { list, current: gridOf(sim).id, onchoose: choose, id: "grids" }, inside) : inside,
    hidden > 0 && h("p", { class: "hint sim-bp__hidden", key: "hidden" }, sim.t("hidden", { n: hidden })),
  ];
}

function board(sim, grid) {
  const { playing, trace } = sim.ui;
  const values = trace && Object.entries(trace.frames[sim.ui.step].values);
  return h(
    "div",
    { class: "sim-bp__board", key: "board" },
    drawing(sim, grid),
    h("p", { class: "sim-bp__where", key: "where" }, where(sim)),
    values?.length > 0 && h("p", { class: "sim-bp__values", key: "values" }, icon("box"), values.map(([name, value]) => `${name} = ${value}`).join(" · ")),
    h(
      "div",
      { class: "sim-bp__run", role: "group", "aria-label": sim.t("running"), key: "run" },
      playing
        ? button(sim.t("do_pause"), { icon: "pause", kind: "primary", key: "play", onclick: () => pause(sim) })
        : button(sim.t("do_play"), { icon: "play", kind: "primary", key: "play", onclick: () => play(sim) }),
      button(sim.t("do_step"), { icon: "step", key: "step", onclick: () => step(sim) }),
      button(sim.t("do_stop"), { icon: "stop", key: "stop", disabled: !trace, onclick: () => stop(sim) }),
    ),
    h("details", { class: "sim-bp__told", key: "told" }, h("summary", {}, sim.t("in_words")), h("p", {}, told(sim, grid))),
  );
}

function palette(sim) {
  return h(
    "section",
    { class: "sim-bp__palette", "aria-label": sim.t("palette"), key: "palette" },
    h("p", { class: "sim-bp__title" }, sim.t("palette")),
    h(
      "div",
      { class: "sim-bp__tools", role: "toolbar", "aria-label": sim.t("palette"), "data-rove": "x" },
      sim.state.tools.map((kind) =>
        h(
          "button",
          {
            class: `sim-bp__tool is-${family({ block: { kind } })}`,
            key: kind,
            "data-item": true,
            onclick: () => sim.act("add", { kind, at: sim.ui.at, label: sim.t(`name_${kind}`) }),
          },
          icon(KIND_ICONS[kind]),
          h("span", {}, sim.t(`name_${kind}`)),
        ),
      ),
    ),
    h("p", { class: "hint" }, sim.t("palette_hint")),
  );
}
