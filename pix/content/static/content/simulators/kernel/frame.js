/* What stands around every simulator: its name, undo, redo, start again, what is kept, and what was said. */

import { h } from "./dom.js";
import { dialog, icon } from "./widgets.js";

export function frame(sim, view) {
  return [
    h(
      "section",
      { class: "sim-frame", "aria-label": sim.t("title"), key: "frame" },
      bar(sim),
      h("div", { class: "sim-body", "data-home": true, tabindex: -1, key: "body" }, view || broken(sim)),
      h("p", { class: `sim-said ${sim.said ? `is-${sim.said.tone}` : ""}`, role: "status", key: "said" }, sim.said?.text),
      sim.ui.$resetting && confirmReset(sim),
    ),
  ];
}

function bar(sim) {
  return h(
    "div",
    { class: "sim-bar", key: "bar" },
    h("p", { class: "sim-bar__title" }, sim.t("title")),
    h(
      "p",
      { class: `sim-bar__kept is-${sim.status}`, key: "kept" },
      sim.status && [icon(sim.status === "late" ? "warn" : "check"), h("span", {}, sim.t(`kernel_${sim.status}`))],
    ),
    !sim.readOnly &&
      h(
        "div",
        { class: "sim-bar__acts", key: "acts" },
        tool("undo", sim.t("kernel_undo"), () => sim.undo(), !sim.canUndo),
        tool("redo", sim.t("kernel_redo"), () => sim.redo(), !sim.canRedo),
        tool("again", sim.t("kernel_reset"), () => sim.look({ $resetting: true }), !sim.work.step),
      ),
    h(
      "div",
      { class: "sim-bar__wide", key: "wide" },
      tool("wide", sim.t("kernel_wide"), () => widen(sim), false, isWide()),
    ),
  );
}

function tool(name, label, onclick, disabled, pressed) {
  return h(
    "button",
    {
      class: "sim-tool",
      key: name,
      onclick,
      disabled,
      title: label,
      "aria-pressed": pressed === undefined ? null : String(pressed),
    },
    icon(name),
    h("span", { class: "sim-tool__name" }, label),
  );
}

const isWide = () => "simWide" in document.documentElement.dataset;

function widen(sim) {
  const { dataset } = document.documentElement;
  if (isWide()) delete dataset.simWide;
  else dataset.simWide = "";
  sim.soon();
}

function confirmReset(sim) {
  const close = () => sim.look({ $resetting: false });
  return dialog(
    sim,
    {
      key: "reset",
      title: sim.t("kernel_reset_title"),
      submit: sim.t("kernel_reset"),
      onclose: close,
      onsubmit: () => {
        close();
        sim.reset();
      },
    },
    h("p", {}, sim.t("kernel_reset_text")),
  );
}

/* A fault of ours: the work is in the form and in the browser, and the last action may be undone. */
function broken(sim) {
  const again = (act) => () => {
    sim.broken = false;
    act();
    sim.soon();
  };
  return h(
    "div",
    { class: "sim-broken", role: "alert" },
    h("p", {}, icon("warn"), h("strong", {}, sim.t("kernel_broken"))),
    h("p", {}, sim.t("kernel_broken_kept")),
    h(
      "div",
      { class: "sim-row" },
      h(
        "button",
        {
          class: "btn",
          onclick: again(() => {
            sim.ui = sim.definition.ui(sim.state);
          }),
        },
        sim.t("kernel_show_again"),
      ),
      sim.canUndo && h("button", { class: "btn", onclick: again(() => sim.undo()) }, sim.t("kernel_undo")),
    ),
  );
}
