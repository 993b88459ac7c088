/* One entry: its facts, hidden until asked, and what can be done with it. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { has, strength } from "./vault.js";

export function entryPage(sim, entry) {
  const back = () => {
    sim.look({ at: null });
    sim.focus(`[data-entry="${CSS.escape(entry.title)}"]`);
  };
  return h(
    "div",
    { class: "sim-pm__entry", key: `entry-${entry.id}` },
    h(
      "div",
      { class: "sim-pm__head", key: "head" },
      h("button", { class: "sim-tool", key: "back", "aria-label": sim.t("back"), onclick: back }, icon("back")),
      h("h2", { "data-entry-title": true, tabindex: -1, key: "title" }, entry.title),
    ),
    h(
      "dl",
      { class: "sim-pm__facts", key: "facts" },
      fact(sim, entry, "address"),
      fact(sim, entry, "user"),
      fact(sim, entry, "password"),
      entry.code && fact(sim, entry, "code"),
      entry.note && fact(sim, entry, "note"),
    ),
    h("p", { class: `sim-pm__force is-${strength(entry.password)}`, key: "force" }, forceOf(sim, entry.password)),
    has(sim.state, "share") && shared(sim, entry),
    h(
      "div",
      { class: "sim-row", key: "acts" },
      button(sim.t("do_edit"), {
        icon: "pen",
        key: "edit",
        "data-edit": true,
        onclick: () => sim.look({ dialog: { kind: "entry", id: entry.id, password: entry.password } }),
      }),
      button(sim.t("do_remove"), {
        icon: "trash",
        key: "remove",
        onclick: () => sim.look({ dialog: { kind: "remove", id: entry.id } }),
      }),
    ),
  );
}

export const forceOf = (sim, password) =>
  sim.t(`force_${strength(password)}`, { n: [...password].length });

function fact(sim, entry, name) {
  const isSecret = name === "password";
  const isSeen = !isSecret || sim.ui.seen;
  const text = isSeen ? entry[name] || "–" : "••••••••••";
  const copy = () => {
    sim.count(`copy:${name}`);
    sim.say("said_copied", { fact: sim.t(`fact_${name}`) });
  };
  return h(
    "div",
    { key: name },
    h("dt", {}, sim.t(`fact_${name}`)),
    h(
      "dd",
      { class: isSecret || name === "code" ? "is-secret" : "" },
      isSeen ? text : h("span", { "aria-label": sim.t("hidden"), role: "img" }, text),
    ),
    h(
      "dd",
      { class: "sim-pm__tools2" },
      isSecret &&
        h(
          "button",
          {
            class: "sim-tool",
            key: "see",
            "aria-pressed": String(sim.ui.seen),
            "aria-label": sim.t("do_see"),
            onclick: () => sim.look({ seen: !sim.ui.seen }),
          },
          icon("eye"),
        ),
      name !== "note" &&
        h(
          "button",
          { class: "sim-tool", key: "copy", "aria-label": sim.t("do_copy", { fact: sim.t(`fact_${name}`) }), onclick: copy },
          icon("copy"),
        ),
    ),
  );
}

function shared(sim, entry) {
  return h(
    "fieldset",
    { class: "sim-ticks", key: "shared" },
    h("legend", {}, sim.t("shared_with")),
    sim.state.people.map((one) =>
      h(
        "label",
        { class: "tick", key: one.id },
        h("input", {
          type: "checkbox",
          key: "in",
          checked: (entry.shared || []).includes(one.id),
          onchange: (event) => sim.act("share", { id: entry.id, who: one.id, on: event.target.checked }),
        }),
        h("span", {}, one.name),
      ),
    ),
  );
}
