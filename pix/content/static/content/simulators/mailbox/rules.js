/* Rules that sort: a list in order, one being written, and what becomes of the messages on trial. */

import { h } from "../kernel/kernel.js";
import { button, field, icon } from "../kernel/widgets.js";
import { boxesOf, has, placeName, shownName, WRITTEN } from "./boxes.js";
import { ruleFor } from "./sorting.js";

const FIELDS = ["sender", "subject", "to", "text", "attachment"];
const BLANK = { field: "sender", op: "contains", value: "" };

export function rules(sim) {
  const { state, ui } = sim;
  return [h("p", { class: "hint", key: "hint" }, sim.t("rules_hint")),
    state.rules.length ? h("ol", { class: "sim-rules", key: "list" }, state.rules.map((one, n) => row(sim, one, n))) : h("p", { key: "none" }, sim.t("no_rule")),
    ui.rule ? form(sim) : !sim.readOnly && h("div", { class: "sim-row", key: "acts" },
      button(sim.t("do_new_rule"), { icon: "plus", kind: "primary", onclick: () => { sim.look({ rule: { every: true, conditions: [{ ...BLANK }], exceptions: [], action: "move", target: null } }); sim.focus("[data-name=field-conditions-0]"); } }),
      state.rules.length > 0 && button(sim.t("do_run_rules"), { icon: "inbox", onclick: () => sim.act("run_rules") })),
    has(state, "trials") && trials(sim)];
}

const told = (sim, one) => (one.field === "attachment" ? sim.t(`attachment_${one.op}`) : sim.t("condition", { field: sim.t(`rule_${one.field}`), op: sim.t(`op_${one.op}`), value: one.value }));

function sentence(sim, rule) {
  const join = ` ${sim.t(rule.every ? "and" : "or")} `;
  const target = rule.target && placeName(sim, rule.action === "label" ? `label:${rule.target}` : rule.target);
  const but = rule.exceptions.length ? ` ${sim.t("except", { what: rule.exceptions.map((one) => told(sim, one)).join(` ${sim.t("or")} `) })}` : "";
  return sim.t("rule_sentence", { when: rule.conditions.map((one) => told(sim, one)).join(join) + but, what: sim.t(`action_${rule.action}_to`, { name: target || "" }) });
}

function row(sim, rule, n) {
  const last = sim.state.rules.length - 1;
  const tool = (key, sign, act, disabled) => h("button", { class: "sim-tool", key, "aria-label": sim.t(`rule_${key}`, { n: n + 1 }), disabled, onclick: act }, icon(sign));
  return h("li", { key: rule.id, class: "sim-rule" }, h("p", {}, sentence(sim, rule)),
    !sim.readOnly && h("div", { class: "sim-row" }, tool("up", "up", () => sim.act("move_rule", { id: rule.id, by: -1 }), n === 0), tool("down", "down", () => sim.act("move_rule", { id: rule.id, by: 1 }), n === last),
      tool("change", "pen", () => { sim.look({ rule: structuredClone(rule) }); sim.focus("[data-name=field-conditions-0]"); }), tool("away", "trash", () => sim.act("remove_rule", { id: rule.id }))));
}

/* The rule being written is only looked at until it is saved. */
function form(sim) {
  const { rule } = sim.ui;
  const set = (changes) => sim.look({ rule: { ...sim.ui.rule, ...changes } });
  return h("div", { class: "sim-ruling", key: "form", role: "group", "aria-label": sim.t(rule.id ? "change_rule" : "do_new_rule") },
    conditions(sim, "conditions", set),
    rule.conditions.length > 1 && h("fieldset", { class: "sim-ticks", key: "every" }, h("legend", {}, sim.t("applies_if")), [true, false].map((every) =>
      h("label", { class: "tick", key: String(every) }, h("input", { type: "radio", name: null, checked: rule.every === every, onchange: () => set({ every }) }), h("span", {}, sim.t(every ? "match_all" : "match_any"))))),
    conditions(sim, "exceptions", set),
    h("div", { class: "sim-pair", key: "then" }, action(sim, rule, set), target(sim, rule, set)),
    h("div", { class: "sim-row", key: "save" }, button(sim.t("save_rule"), { kind: "primary", onclick: () => sim.act("save_rule", { rule: sim.ui.rule }) }), button(sim.t("kernel_cancel"), { onclick: () => sim.look({ rule: null }) })));
}

function action(sim, rule, set) {
  const able = ["move", "label", "star", "trash"].filter((one) => one === "move" || has(sim.state, { label: "labels", star: "star", trash: "trash" }[one]));
  return field(sim, { name: "action", label: sim.t("rule_then"), options: able.map((one) => [one, sim.t(`action_${one}`)]), value: rule.action, onchange: (event) => set({ action: event.target.value, target: null }) });
}

function target(sim, rule, set) {
  if (!["move", "label"].includes(rule.action)) return null;
  const rows = rule.action === "label" ? sim.state.labels.map((one) => [one.id, one.name]) : boxesOf(sim.state).filter((id) => ![...WRITTEN, "inbox"].includes(id)).map((id) => [id, placeName(sim, id)]);
  return field(sim, { name: "target", label: sim.t(rule.action === "label" ? "labels" : "folder"), options: [["", sim.t("choose")], ...rows], value: rule.target || "", onchange: (event) => set({ target: event.target.value || null }) });
}

function conditions(sim, kind, set) {
  const rows = sim.ui.rule[kind];
  const change = (n, changes) => set({ [kind]: sim.ui.rule[kind].map((one, place) => (place === n ? { ...one, ...changes } : one)) });
  const line = (one, n) => h("div", { class: "sim-condition", key: `c${n}`, role: "group", "aria-label": sim.t(`one_of_${kind}`, { n: n + 1 }) },
    field(sim, { name: `field-${kind}-${n}`, label: sim.t("rule_field"), options: FIELDS.map((id) => [id, sim.t(`rule_${id}`)]), value: one.field, onchange: (event) => change(n, { field: event.target.value, value: "" }) }),
    field(sim, { name: `op-${kind}-${n}`, label: sim.t("rule_op"), options: ["contains", "lacks"].map((id) => [id, sim.t(one.field === "attachment" ? `attachment_${id}` : `op_${id}`)]), value: one.op, onchange: (event) => change(n, { op: event.target.value }) }),
    one.field !== "attachment" && field(sim, { name: `value-${kind}-${n}`, label: sim.t("rule_value"), value: one.value, maxlength: 80, oninput: (event) => change(n, { value: event.target.value }) }),
    (kind === "exceptions" || rows.length > 1) && h("button", { class: "sim-tool", key: "away", "aria-label": sim.t(`away_of_${kind}`, { n: n + 1 }), onclick: () => set({ [kind]: sim.ui.rule[kind].filter((_, place) => place !== n) }) }, icon("trash")));
  const most = kind === "conditions" ? 6 : 4;
  return h("fieldset", { class: "sim-conditions", key: kind }, h("legend", {}, sim.t(kind)), rows.map(line),
    rows.length < most && button(sim.t(`add_${kind}`), { icon: "plus", class: "btn--small", key: "add", onclick: () => { set({ [kind]: [...rows, { ...BLANK }] }); sim.focus(`[data-name=field-${kind}-${rows.length}]`); } }));
}

function trials(sim) {
  const { state } = sim;
  const where = (one) => {
    const rule = ruleFor(state, one);
    return rule ? sim.t(`action_${rule.action}_to`, { name: rule.target ? placeName(sim, rule.action === "label" ? `label:${rule.target}` : rule.target) : "" }) : sim.t("stays");
  };
  return h("details", { class: "sim-trials", key: "trials" }, h("summary", {}, sim.t("trials", { n: state.trials.length })),
    h("ul", { class: "sim-cards" }, state.trials.map((one) => h("li", { class: "sim-card", key: one.id }, h("div", { class: "sim-card__who" }, h("strong", {}, one.subject || sim.t("no_subject")), h("span", { class: "hint" }, `${shownName(one.sender)}${one.sender.name ? ` · ${one.sender.address}` : ""}`)), h("span", { class: "sim-label" }, where(one))))));
}
