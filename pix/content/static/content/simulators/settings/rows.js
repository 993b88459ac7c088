/* The lines of a page, by kind. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { open, press } from "./moves.js";
import { records } from "./records.js";
import { summary, unmet, valueText } from "./tree.js";

export const row = (sim, one, n) => h("li", { key: `${one.kind}-${one.key || n}-${one.label}` }, kinds[one.kind](sim, one));

const words = (one) =>
  h(
    "span",
    { class: "sim-set__words" },
    h("span", { class: "sim-set__label" }, one.label),
    one.hint && h("span", { class: "sim-set__hint" }, one.hint),
  );

const badge = (name) => name && h("span", { class: "sim-set__badge" }, icon(name));

/* A whole line is a button: a large target, and its value is part of its name. */
function line(one, props, ...end) {
  return h(
    "button",
    { class: `sim-set__row ${one.serious ? "is-serious" : ""}`, "data-key": one.key, ...props },
    badge(one.icon),
    words(one),
    end,
  );
}

const value = (text) => text && h("span", { class: "sim-set__value" }, text);

const kinds = {
  link: (sim, one) => line(one, { onclick: () => open(sim, one.key) }, value(summary(sim, one)), icon("next")),

  heading: (sim, one) => h("h3", { class: "sim-set__heading" }, one.label),
  note: (sim, one) => h("p", { class: "sim-set__note" }, one.label),

  info: (sim, one) => h("div", { class: "sim-set__row is-read" }, badge(one.icon), words(one), value(one.value)),

  bar: (sim, one) =>
    h(
      "div",
      { class: "sim-set__row is-read sim-set__row--bar" },
      badge(one.icon),
      words(one),
      value(one.value),
      h("span", { class: "sim-set__bar", style: { "--share": `${one.share || 0}%` } }),
    ),

  toggle(sim, one) {
    const isOn = sim.state.values[one.key];
    return line(
      one,
      {
        role: "switch",
        "aria-checked": String(isOn),
        class: "sim-set__row",
        onclick: () => sim.act("set", { key: one.key, value: !isOn }),
      },
      h("span", { class: "sim-switch", "aria-hidden": "true" }, icon(isOn ? "check" : "cross")),
    );
  },

  choice: (sim, one) =>
    line(
      one,
      { onclick: () => sim.look({ dialog: { kind: "choice", key: one.key } }), "aria-haspopup": "dialog" },
      value(valueText(sim, one)),
      icon("next"),
    ),

  text: (sim, one) =>
    line(
      one,
      { onclick: () => sim.look({ dialog: { kind: "text", key: one.key } }), "aria-haspopup": "dialog" },
      value(valueText(sim, one)),
      icon("pen"),
    ),

  slider,

  network(sim, one) {
    const isJoined = sim.state.values[one.key] === one.label;
    const dialog = { kind: isJoined ? "leave" : "join", key: one.key, name: one.label };
    return line(
      { ...one, icon: one.icon || "wifi" },
      { onclick: () => sim.look({ dialog }), "aria-haspopup": "dialog", "data-name-of": one.label },
      value(sim.t(isJoined ? "joined" : one.mark ? "locked" : "unlocked")),
      icon(isJoined ? "check" : one.mark ? "lock" : "next"),
    );
  },

  action: (sim, one) =>
    h(
      "div",
      { class: "sim-set__act" },
      one.hint && h("p", { class: "sim-set__hint", key: "hint" }, one.hint),
      button(one.label, {
        key: "do",
        icon: one.icon || (one.serious ? "trash" : null),
        kind: one.serious ? "bad" : null,
        "data-key": one.key,
        onclick: () => ask(sim, one),
      }),
    ),

  list: records,
};

/* What cannot be done is said at once, before any question. */
function ask(sim, one) {
  if (one.confirm && !unmet(sim.state, one)) sim.look({ dialog: { kind: "press", key: one.key } });
  else press(sim, one.key);
}

function slider(sim, one) {
  const { low = 0, high = 100, step = 1 } = one;
  const now = sim.state.values[one.key];
  const id = `set-${sim.host.dataset.payload}-${one.key}`;
  const put = (wanted) => sim.act("set", { key: one.key, value: Math.min(high, Math.max(low, wanted)) });
  const turn = (sign, name, key) =>
    h(
      "button",
      {
        class: "sim-tool",
        key,
        "aria-label": sim.t(key, { label: one.label }),
        disabled: sign < 0 ? now <= low : now >= high,
        onclick: () => put(now + sign * step),
      },
      icon(name),
    );
  return h(
    "div",
    { class: "sim-set__row is-read sim-set__row--slider" },
    badge(one.icon),
    h(
      "span",
      { class: "sim-set__words" },
      h("label", { class: "sim-set__label", for: id }, one.label),
      one.hint && h("span", { class: "sim-set__hint" }, one.hint),
    ),
    value(valueText(sim, one)),
    h(
      "span",
      { class: "sim-set__turn" },
      turn(-1, "minus", "less"),
      h("input", {
        type: "range",
        id,
        key: "range",
        "data-key": one.key,
        min: low,
        max: high,
        step,
        value: String(now),
        "aria-valuetext": valueText(sim, one),
        onchange: (event) => put(Number(event.target.value)),
      }),
      turn(1, "plus", "more"),
    ),
  );
}
