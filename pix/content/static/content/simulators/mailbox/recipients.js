/* The people a message goes to: one chip each, and a field that suggests contacts and groups as one types. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { isAddress, named, plain, shownName } from "./boxes.js";

export function recipients(sim, draft, part) {
  const { ui, state } = sim;
  const people = draft[part] || [];
  const found = ui.asking === part ? suggestions(state, ui.typed[part] || "") : [];
  const id = `sim-to-${sim.host.dataset.payload}-${part}`;
  const choice = Math.min(ui.choice, found.length - 1);
  return h("div", { class: "sim-to", key: part },
    h("label", { for: id }, sim.t(`field_${part}`)),
    h("div", { class: "sim-to__box" },
      people.length > 0 && h("ul", { class: "sim-chips", key: "chips", "aria-label": sim.t(`field_${part}`) }, people.map((one) => chip(sim, part, one))),
      h("input", { class: "input", id, key: "input", type: "text", role: "combobox", "aria-expanded": String(found.length > 0), "aria-controls": `${id}-list`, "aria-autocomplete": "list", "aria-activedescendant": found.length ? `${id}-${choice}` : null,
        autocomplete: "off", autocapitalize: "off", spellcheck: "false", maxlength: 180, "data-part": part, "data-first-field": part === "to", value: ui.typed[part] || "", placeholder: sim.t("to_placeholder"),
        oninput: (event) => sim.look({ typed: { ...ui.typed, [part]: event.target.value }, asking: part, choice: 0 }),
        onkeydown: (event) => key(sim, event, part, found, choice),
        onblur: () => leave(sim, part) }),
      h("ul", { role: "listbox", id: `${id}-list`, class: found.length ? "sim-to__list" : "sim-to__none", key: "list", "aria-label": sim.t("suggestions") }, found.map((one, n) =>
        h("li", { role: "option", id: `${id}-${n}`, key: one.id, "aria-selected": String(n === choice), class: "sim-to__option", onmousedown: (event) => event.preventDefault(), onclick: () => add(sim, part, one.people) },
          icon(one.isGroup ? "people" : "mail"), h("span", {}, h("strong", {}, one.name), h("br"), h("span", { class: "hint" }, one.about)))))),
    state.contacts.length > 0 && button(sim.t("do_choose_people", { part: sim.t(`field_${part}`) }), { icon: "people", class: "btn--small", key: "book", onclick: () => sim.look({ dialog: { kind: "choose", part } }) }));
}

function chip(sim, part, one) {
  const away = () => { sim.act("remove_person", { part, address: one.address }); sim.focus(`[data-part=${part}]`); };
  return h("li", { class: "sim-chip", key: one.address }, h("span", {}, shownName(one), one.name && h("span", { class: "hint" }, ` ${one.address}`)),
    h("button", { class: "sim-chip__away", "aria-label": sim.t("do_remove", { name: one.address }), onclick: away }, icon("cross")));
}

/* Contacts and groups whose name or address has the words that were typed. */
function suggestions(state, typed) {
  const wanted = plain(typed.trim());
  if (!wanted) return [];
  const cards = state.contacts.map((one) => ({ id: one.id, name: one.name, about: [one.address, one.note].filter(Boolean).join(" · "), people: [one] }));
  const groups = state.groups.map((one) => ({ id: one.id, name: one.name, isGroup: true, people: one.members.map((who) => named(state.contacts, who)), about: one.members.map((who) => named(state.contacts, who).name).join(", ") }));
  return [...cards, ...groups].filter((one) => plain(`${one.name} ${one.about}`).includes(wanted)).slice(0, 6);
}

export function add(sim, part, people) {
  const done = sim.act("add_people", { part, people: people.map(({ name, address }) => ({ name, address })) });
  if (done) sim.look({ typed: { ...sim.ui.typed, [part]: "" }, asking: null, choice: 0 });
  return done;
}

function key(sim, event, part, found, choice) {
  const text = event.target.value.trim();
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (steps[event.key] && found.length) sim.look({ choice: (choice + steps[event.key] + found.length) % found.length });
  else if (event.key === "Escape" && found.length) sim.look({ asking: null });
  else if (["Enter", ",", ";"].includes(event.key) && text) commit(sim, part, text, found[choice]);
  else if (event.key === "Backspace" && !event.target.value) removeLast(sim, part);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function commit(sim, part, text, suggested) {
  if (isAddress(text)) add(sim, part, [{ name: sim.state.contacts.find((one) => one.address === text)?.name || "", address: text }]);
  else if (suggested) add(sim, part, suggested.people);
  else sim.warn("address_bad", { text });
}

function removeLast(sim, part) {
  const people = sim.state.messages.find((one) => one.id === sim.state.writing)?.[part] || [];
  if (people.length) sim.act("remove_person", { part, address: people[people.length - 1].address });
}

/* A whole address counts once the field is left. */
function leave(sim, part) {
  const text = (sim.ui.typed[part] || "").trim();
  if (isAddress(text)) commit(sim, part, text);
  else if (sim.ui.asking) sim.look({ asking: null });
}
