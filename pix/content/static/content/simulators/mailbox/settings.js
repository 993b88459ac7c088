/* Settings: presence, the automatic reply, the signature, rules, blocked addresses, who may use this mailbox. */

import { h } from "../kernel/kernel.js";
import { button, field } from "../kernel/widgets.js";
import { has, named } from "./boxes.js";
import { rules } from "./rules.js";

const STATUSES = ["available", "busy", "away", "invisible"];

export function settings(sim) {
  const { state } = sim;
  const parts = { status, absence, signature, rules, block: blocked, delegation };
  return h("div", { class: "sim-settings", key: "settings" }, Object.keys(parts).filter((one) => has(state, one)).map((one) =>
    h("section", { class: "sim-setting", key: one, "aria-label": sim.t(`set_${one}`) }, h("h2", {}, sim.t(`set_${one}`)), parts[one](sim))));
}

function status(sim) {
  return field(sim, { name: "status", label: sim.t("status_label"), options: STATUSES.map((one) => [one, sim.t(`status_${one}`)]), value: sim.state.status, onchange: (event) => sim.act("status", { status: event.target.value, told: sim.t(`status_${event.target.value}`) }) });
}

/* Saved by its button, so that a half-filled reply is never on; read where it stands. */
function read(event, ...names) {
  const section = event.target.closest(".sim-setting");
  return Object.fromEntries(names.map((name) => {
    const one = section.querySelector(`[data-name=${name}]`);
    return [name.replace(/^[a-z]+-/, ""), one.type === "checkbox" ? one.checked : one.value];
  }));
}

function absence(sim) {
  const { on, start, end, text } = sim.state.absence;
  return [
    h("p", { key: "now", class: `sim-answer is-${on ? "yes" : "none"}` }, sim.t(on ? "absence_is_on" : "absence_is_off")),
    field(sim, { name: "absence-on", type: "checkbox", label: sim.t("absence_on"), value: on }),
    h("div", { class: "sim-pair", key: "days" }, field(sim, { name: "absence-start", type: "date", label: sim.t("absence_start"), value: start }), field(sim, { name: "absence-end", type: "date", label: sim.t("absence_end"), value: end })),
    field(sim, { name: "absence-text", rows: 5, label: sim.t("absence_text"), value: text, maxlength: 2000 }),
    save(sim, (event) => sim.act("absence", read(event, "absence-on", "absence-start", "absence-end", "absence-text")), "save_absence")];
}

function signature(sim) {
  const { on, text } = sim.state.signature;
  return [
    field(sim, { name: "signature-on", type: "checkbox", label: sim.t("signature_on"), value: on }),
    field(sim, { name: "signature-text", rows: 3, label: sim.t("signature_text"), value: text, maxlength: 600 }),
    save(sim, (event) => sim.act("signature", read(event, "signature-on", "signature-text")), "save_signature")];
}

const save = (sim, onclick, key) => !sim.readOnly && h("div", { class: "sim-row", key: "save" }, button(sim.t(key), { kind: "primary", onclick }));

function blocked(sim) {
  if (!sim.state.blocked.length) return h("p", { class: "hint", key: "none" }, sim.t("none_blocked"));
  return h("ul", { class: "sim-cards", key: "blocked" }, sim.state.blocked.map((address) => h("li", { class: "sim-card", key: address }, h("div", { class: "sim-card__who" }, address),
    button(sim.t("do_unblock"), { class: "btn--small", "aria-label": sim.t("unblock_of", { address }), onclick: () => sim.act("unblock", { address }) }))));
}

/* Each with an access of their own: nobody is given a password. */
function delegation(sim) {
  const { state } = sim;
  return [h("p", { class: "hint", key: "hint" }, sim.t("delegation_hint")),
    h("div", { class: "sim-grid2", key: "who" }, state.contacts.map((one) => field(sim, { name: `may-${one.id}`, label: `${one.name} (${one.address})`, value: named(state.delegates.map((row) => ({ ...row, id: row.who })), one.id)?.may || "",
      options: ["", "read", "write", "all"].map((may) => [may, sim.t(`delegate_${may || "none"}`)]), onchange: (event) => sim.act("delegate", { who: one.id, may: event.target.value }) })))];
}
