/* An entry to write, with the dice beside its password; a removal to confirm. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field } from "../kernel/widgets.js";
import { forceOf } from "./entry.js";
import { byId, CLASSES, draw, strength } from "./vault.js";

const shut = (sim) => sim.look({ dialog: null });
const change = (sim, changes) => sim.look({ dialog: { ...sim.ui.dialog, ...changes } });

export function dialogs(sim) {
  const asked = sim.ui.dialog;
  return asked && { entry, remove, other }[asked.kind](sim, asked);
}

function tries(sim, isDone) {
  if (isDone) shut(sim);
  else change(sim, { error: sim.said.text });
}

function entry(sim, asked) {
  const now = asked.id ? byId(sim.state, asked.id) : { title: "", address: "", user: "", note: "" };
  const text = (name, first) =>
    field(sim, { name, label: sim.t(`fact_${name}`), value: now[name] || "", maxlength: 100, first });
  return dialog(
    sim,
    {
      key: `entry-${asked.id || "new"}`,
      title: asked.id ? sim.t("edit_title", { name: now.title }) : sim.t("do_add"),
      submit: sim.t("save"),
      error: asked.error,
      wide: true,
      onclose: () => shut(sim),
      onsubmit: (facts) =>
        tries(sim, sim.act(asked.id ? "edit" : "add", { id: asked.id, facts: { note: now.note, ...facts } })),
    },
    h("div", { class: "sim-pair", key: "who" }, text("title", true), text("address"), text("user")),
    secret(sim, asked),
    dice(sim, asked),
  );
}

/* What is typed is kept as it goes, so that its strength shows; the dice write over it. */
function secret(sim, asked) {
  return h(
    "div",
    { class: "sim-pm__secret", key: "secret" },
    field(sim, {
      name: "password",
      label: sim.t("fact_password"),
      type: asked.masked ? "password" : "text",
      value: asked.password,
      maxlength: 100,
      oninput: (event) => change(sim, { password: event.target.value }),
    }),
    asked.password
      ? h("p", { class: `sim-pm__force is-${strength(asked.password)}`, key: "force" }, forceOf(sim, asked.password))
      : null,
  );
}

function dice(sim, asked) {
  const wanted = { length: 12, lower: true, upper: true, digits: true, signs: false, ...asked.wanted };
  const want = (changes) => change(sim, { wanted: { ...wanted, ...changes } });
  const roll = () => {
    const given = { length: wanted.length, classes: CLASSES.filter((one) => wanted[one]) };
    const rank = sim.state.drawn.length;
    if (!sim.act("draw", given)) return change(sim, { error: sim.said.text });
    change(sim, { password: draw(sim.state.seed, rank, given), error: null });
    return sim.say("said_drawn", { n: given.length });
  };
  return h(
    "fieldset",
    { class: "sim-pm__dice", key: "dice" },
    h("legend", {}, sim.t("dice")),
    h(
      "div",
      { class: "field sim-pm__length", key: "length" },
      h("label", { for: `length-${sim.host.dataset.payload}` }, sim.t("length")),
      h("input", {
        id: `length-${sim.host.dataset.payload}`,
        key: "in",
        class: "input",
        type: "number",
        min: 4,
        max: 64,
        "data-length": true,
        value: String(wanted.length),
        onchange: (event) => want({ length: Math.min(64, Math.max(4, Math.round(Number(event.target.value)) || 12)) }),
      }),
    ),
    h(
      "div",
      { class: "sim-ticks", key: "kinds" },
      CLASSES.map((one) =>
        h(
          "label",
          { class: "tick", key: one },
          h("input", {
            type: "checkbox",
            key: "in",
            "data-kind": one,
            checked: wanted[one],
            onchange: (event) => want({ [one]: event.target.checked }),
          }),
          h("span", {}, sim.t(`kind_${one}`)),
        ),
      ),
    ),
    button(sim.t("do_draw"), { icon: "dice", key: "roll", "data-roll": true, onclick: roll }),
  );
}

function remove(sim, asked) {
  const { title } = byId(sim.state, asked.id);
  return dialog(
    sim,
    {
      key: "remove",
      title: sim.t("remove_title", { name: title }),
      submit: sim.t("do_remove"),
      kind: "bad",
      onclose: () => shut(sim),
      onsubmit: () => tries(sim, sim.act("remove", { id: asked.id })),
    },
    h("p", {}, sim.t("remove_text")),
  );
}

/* Filling by hand what was saved for somewhere else: possible, as with any clipboard. */
function other(sim, asked) {
  return dialog(
    sim,
    {
      key: "other",
      title: sim.t("other_title"),
      submit: sim.t("do_fill"),
      onclose: () => shut(sim),
      onsubmit: ({ entry: id }) => tries(sim, sim.act("fill", { site: asked.site, entry: id })),
    },
    field(sim, {
      name: "entry",
      label: sim.t("which_entry"),
      options: sim.state.entries.map((one) => [one.id, `${one.title} (${one.address})`]),
      value: sim.state.entries[0].id,
    }),
  );
}
