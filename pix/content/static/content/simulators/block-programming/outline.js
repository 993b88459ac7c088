/* The program: a column of lines walked by arrows; a new block comes just below the line one stands on. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { editor } from "./editor.js";
import { frameOf } from "./playing.js";
import { byId, count, lines } from "./program.js";

export const KIND_ICONS = {
  forward: "up", left: "turn_left", right: "turn_right", pick: "gem", repeat: "again", while: "again", if: "fork", ifelse: "fork", set: "box", change: "box", define: "tag", call: "tag",
};

export function outline(sim) {
  const { state } = sim;
  const n = count(state.program);
  const isOver = state.most && n > state.most;
  return h(
    "section",
    { class: "sim-bp__program", "aria-label": sim.t("program"), key: "program" },
    h(
      "div",
      { class: "sim-bp__head", key: "head" },
      h("p", { class: "sim-bp__title" }, sim.t("program")),
      h("p", { class: isOver ? "is-over" : "" }, isOver && icon("warn"), state.most ? sim.t("count_of", { n, most: state.most }) : sim.t("count", { n })),
    ),
    h(
      "ol",
      { class: "sim-bp__lines", "data-rove": "y", "aria-label": sim.t("lines"), key: "lines" },
      lines(state.program).map((line) => row(sim, line)),
    ),
    !sim.readOnly && acts(sim),
  );
}

export function words(sim, block) {
  const value = (one) => (typeof one === "number" || one === undefined ? String(one ?? 0).replace("-", "−") : one);
  const when = block.when && condition(sim, block.when);
  return sim.t(`block_${block.kind}`, { n: value(block.n), name: block.name || "", when: when || "" });
}

export function condition(sim, when) {
  if (when.sense === "compare") {
    const text = `${when.name} ${when.compare} ${when.value ?? 0}`;
    return when.negated ? sim.t("not", { text }) : text;
  }
  return sim.t(`${when.negated ? "not_" : ""}${when.sense}`);
}

function row(sim, line) {
  const isHere = sim.ui.at === line.id;
  const isRunning = line.kind === "block" && frameOf(sim)?.id === line.id;
  const label = { start: () => sim.t("line_start"), block: () => words(sim, line.block), else: () => sim.t("line_else"), end: () => sim.t("line_end", { name: sim.t(`name_${line.block.kind}`) }) }[line.kind]();
  return h(
    "li",
    { key: line.id, style: { "--depth": line.depth } },
    h(
      "button",
      {
        class: `sim-bp__line is-${line.kind} is-${family(line)} ${isRunning ? "is-running" : ""}`,
        "data-item": true,
        "data-line": line.id,
        "aria-current": isHere ? "true" : null,
        onclick: () => sim.look({ at: line.id }),
        onfocus: () => sim.ui.at !== line.id && sim.look({ at: line.id }),
        onkeydown: (event) => shortcut(sim, event, line),
      },
      icon(line.kind === "start" ? "play" : line.kind === "block" ? KIND_ICONS[line.block.kind] : "corner"),
      h("span", {}, label),
      line.depth > 0 && h("span", { class: "sr" }, ` ${sim.t("level", { n: line.depth + 1 })}`),
    ),
  );
}

const FAMILIES = { forward: "move", left: "move", right: "move", pick: "pick", repeat: "loop", while: "loop", if: "choice", ifelse: "choice", set: "data", change: "data", define: "own", call: "own" };
export const family = (line) => (line.block ? FAMILIES[line.block.kind] : "start");

/* Keys that only add to the buttons: Delete, and Alt with an arrow. */
function shortcut(sim, event, line) {
  if (line.kind !== "block" || sim.readOnly) return;
  const way = event.altKey && { ArrowUp: "up", ArrowDown: "down", ArrowRight: "in", ArrowLeft: "out" }[event.key];
  if (!way && event.key !== "Delete") return;
  event.preventDefault();
  event.stopPropagation();
  if (way) move(sim, way);
  else remove(sim);
}

function move(sim, way) {
  const id = sim.ui.at;
  sim.act("move", { id, way, label: words(sim, byId(sim.state, id)) });
}

function remove(sim) {
  const id = sim.ui.at;
  if (sim.act("remove", { id, label: words(sim, byId(sim.state, id)) })) sim.focus("[data-line][aria-current]");
}

/* What can be done with the line that one stands on. */
function acts(sim) {
  const block = byId(sim.state, sim.ui.at);
  const act = (key, name, onclick) => button(sim.t(key), { icon: name, class: "btn--small", key, disabled: !block, onclick });
  return h(
    "div",
    { class: "sim-bp__edit", role: "group", "aria-label": sim.t("edit"), key: "edit" },
    h("p", { class: "hint", key: "here" }, block ? sim.t("chosen", { name: words(sim, block) }) : sim.t("chosen_line")),
    block && editor(sim, block),
    h(
      "div",
      { class: "sim-bp__acts", key: "acts" },
      act("do_up", "up", () => move(sim, "up")),
      act("do_down", "fall", () => move(sim, "down")),
      act("do_in", "next", () => move(sim, "in")),
      act("do_out", "back", () => move(sim, "out")),
      act("do_copy", "copy", () => sim.act("duplicate", { id: block.id, label: words(sim, block) })),
      act("do_remove", "trash", () => remove(sim)),
    ),
  );
}
