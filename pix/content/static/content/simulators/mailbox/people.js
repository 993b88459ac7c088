/* The address book: cards, groups, and choosing among them. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field, icon } from "../kernel/widgets.js";
import { has, named } from "./boxes.js";
import { acts, shut } from "./dialogs.js";
import { add } from "./recipients.js";

const ask = (sim, kind, more = {}) => sim.look({ dialog: { kind, ...more } });

export function people(sim) {
  const { state } = sim;
  const cards = [...state.contacts].sort((one, other) => sim.words.compare(one.name, other.name));
  const canChange = has(state, "contacts") && !sim.readOnly;
  return h("div", { class: "sim-people", key: "people" },
    canChange && button(sim.t("do_new_contact"), { icon: "plus", key: "new", onclick: () => ask(sim, "contact") }),
    h("ul", { class: "sim-cards", key: "cards" }, cards.map((one) => card(sim, one, canChange))),
    !cards.length && h("p", { key: "none" }, sim.t("no_contact")),
    has(state, "groups") && groups(sim));
}

function card(sim, one, canChange) {
  const write = () => { if (sim.act("write", { to: [{ name: one.name, address: one.address }] })) { sim.look({ tab: "mail" }); sim.focus("[data-name=subject]"); } };
  return h("li", { key: one.id, class: "sim-card" },
    h("span", { class: "sim-face", "aria-hidden": "true" }, one.name.slice(0, 1).toUpperCase()),
    h("div", { class: "sim-card__who" }, h("strong", {}, one.name), h("span", {}, one.address), one.note && h("span", { class: "hint" }, one.note)),
    !sim.readOnly && h("div", { class: "sim-row" },
      has(sim.state, "compose") && button(sim.t("do_write_to"), { icon: "pen", class: "btn--small", "aria-label": sim.t("write_to", { name: one.name }), onclick: write }),
      canChange && button(sim.t("do_change"), { class: "btn--small", "aria-label": sim.t("change_of", { name: one.name }), onclick: () => ask(sim, "contact", { id: one.id }) })));
}

function groups(sim) {
  const { state } = sim;
  return h("section", { key: "groups", class: "sim-stack", "aria-label": sim.t("groups") }, h("h2", {}, sim.t("groups")),
    h("ul", { class: "sim-cards" }, state.groups.map((one) => h("li", { key: one.id, class: "sim-card" }, icon("people"),
      h("div", { class: "sim-card__who" }, h("strong", {}, one.name), h("span", { class: "hint" }, one.members.map((who) => named(state.contacts, who).name).join(", ") || sim.t("nobody"))),
      !sim.readOnly && button(sim.t("do_change"), { class: "btn--small", "aria-label": sim.t("change_of", { name: one.name }), onclick: () => ask(sim, "group", { id: one.id }) })))),
    !sim.readOnly && h("div", { class: "sim-row" }, button(sim.t("do_new_group"), { icon: "plus", onclick: () => ask(sim, "group") })));
}

/* Ticks, one a contact; ids of those ticked come back from the values. */
export const ticks = (sim, label, isOn, note = () => "") => h("fieldset", { class: "sim-ticks", key: "ticks" }, h("legend", {}, label), sim.state.contacts.map((one) =>
  field(sim, { name: `who-${one.id}`, type: "checkbox", label: [one.name, h("span", { class: "hint", key: "note" }, ` ${one.address}`, note(one))], value: isOn(one) })));
export const ticked = (sim, values) => sim.state.contacts.filter((one) => values[`who-${one.id}`]);

export const peopleDialogs = {
  contact(sim, asked) {
    const one = asked.id ? named(sim.state.contacts, asked.id) : { name: "", address: "", note: "" };
    return dialog(sim, { key: "contact", title: asked.id ? one.name : sim.t("do_new_contact"), submit: sim.t("save"), error: asked.error, onclose: () => shut(sim), onsubmit: (values) => acts(sim, "save_contact", { id: asked.id, ...values }) },
      field(sim, { name: "name", label: sim.t("name"), value: one.name, maxlength: 120 }),
      field(sim, { name: "address", label: sim.t("address"), value: one.address, maxlength: 180 }),
      field(sim, { name: "note", label: sim.t("note"), value: one.note || "", maxlength: 200 }),
      asked.id && button(sim.t("do_remove_contact"), { icon: "trash", class: "btn--small", key: "away", onclick: () => sim.act("remove_contact", { id: asked.id }) }));
  },

  group(sim, asked) {
    const one = asked.id ? named(sim.state.groups, asked.id) : { name: "", members: [] };
    const save = (values) => acts(sim, "save_group", { id: asked.id, name: values.name, members: ticked(sim, values).map((card) => card.id) });
    return dialog(sim, { key: "group", title: asked.id ? one.name : sim.t("do_new_group"), submit: sim.t("save"), error: asked.error, onclose: () => shut(sim), onsubmit: save },
      field(sim, { name: "name", label: sim.t("name"), value: one.name, maxlength: 120 }),
      ticks(sim, sim.t("members"), (card) => one.members.includes(card.id)),
      asked.id && button(sim.t("do_remove_group"), { icon: "trash", class: "btn--small", key: "away", onclick: () => sim.act("remove_group", { id: asked.id }) }));
  },

  choose(sim, { part, error }) {
    const save = (values) => {
      const groups = sim.state.groups.filter((one) => values[`group-${one.id}`]).flatMap((one) => one.members.map((who) => named(sim.state.contacts, who)));
      const chosen = [...ticked(sim, values), ...groups];
      if (!chosen.length || add(sim, part, chosen)) shut(sim);
    };
    return dialog(sim, { key: "choose", title: sim.t("choose_title", { part: sim.t(`field_${part}`) }), submit: sim.t("do_add"), error, wide: true, onclose: () => shut(sim), onsubmit: save },
      sim.state.groups.length > 0 && h("fieldset", { class: "sim-ticks", key: "groups" }, h("legend", {}, sim.t("groups")), sim.state.groups.map((one) => field(sim, { name: `group-${one.id}`, type: "checkbox", label: one.name, value: false }))),
      ticks(sim, sim.t("tab_people"), () => false, (one) => (one.note ? ` · ${one.note}` : "")));
  },
};
