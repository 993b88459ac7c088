/* The values of the block one stands on: another block of its family, a number, a variable, a condition. */

import { h } from "../kernel/kernel.js";
import { field } from "../kernel/widgets.js";
import { CONDITIONAL } from "./program.js";
import { condition, words } from "./outline.js";

const SENSES = ["path_ahead", "path_left", "path_right", "at_goal", "gem_here"];
const PLAIN = ["forward", "left", "right", "pick"];

export function editor(sim, block) {
  const change = (facts) => sim.act("change", { id: block.id, facts, label: words(sim, block) });
  const fields = [
    PLAIN.includes(block.kind) && kind(sim, block, change),
    (block.kind === "set" || block.kind === "change") && chosen(sim, "name", block.name, sim.state.variables, change),
    (block.kind === "define" || block.kind === "call") && chosen(sim, "name", block.name, sim.state.functions, change),
    block.n !== undefined && value(sim, { name: "n", label: sim.t(block.kind === "repeat" ? "times" : "value"), now: block.n }, change),
    CONDITIONAL.includes(block.kind) && conditions(sim, block.when, change),
  ];
  return h("div", { class: "sim-bp__fields", key: `fields-${block.id}` }, fields);
}

/* A block that only acts may become another one, in its place. */
function kind(sim, block, change) {
  const kinds = PLAIN.filter((one) => sim.state.tools.includes(one) || one === block.kind);
  const options = kinds.map((one) => [one, sim.t(`name_${one}`)]);
  return field(sim, { name: "kind", label: sim.t("become"), value: block.kind, options, onchange: (event) => change({ kind: event.target.value }) });
}

function chosen(sim, name, now, names, change) {
  const options = names.map((one) => [one, one]);
  return field(sim, { name, label: sim.t("which"), value: now, options, onchange: (event) => change({ [name]: event.target.value }) });
}

/* A number, or a variable when there are some. */
function value(sim, { name, label, now }, change) {
  const variables = sim.state.variables || [];
  const isNumber = typeof now !== "string";
  return [
    variables.length > 0 &&
      field(sim, {
        name: `${name}-of`,
        label,
        value: isNumber ? "" : now,
        options: [["", sim.t("a_number")], ...variables.map((one) => [one, one])],
        onchange: (event) => change({ [name]: event.target.value || 1 }),
      }),
    isNumber &&
      field(sim, {
        name,
        label: variables.length ? sim.t("a_number") : label,
        type: "number",
        value: String(now ?? 0),
        min: -99,
        max: 99,
        step: 1,
        onchange: (event) => {
          if (!change({ [name]: event.target.value === "" ? Number.NaN : Number(event.target.value) })) event.target.value = String(now ?? 0);
        },
      }),
  ];
}

function conditions(sim, when, change) {
  const { variables = [] } = sim.state;
  const senses = SENSES.filter((one) => one !== "gem_here" || sim.state.grids.some((grid) => grid.gems?.length));
  const id = (sense, isNot) => `${isNot ? "not_" : ""}${sense}`;
  const options = senses.flatMap((sense) => [false, true].map((isNot) => [id(sense, isNot), condition(sim, { sense, negated: isNot })]));
  if (variables.length) options.push(["compare", sim.t("compare")]);
  const pick = (event) => {
    const [, isNot, sense] = event.target.value.match(/^(not_)?(.*)$/);
    change({ sense, negated: Boolean(isNot) });
  };
  return [
    field(sim, { name: "sense", label: sim.t("when"), value: when.sense === "compare" ? "compare" : id(when.sense, when.negated), options, onchange: pick }),
    when.sense === "compare" && [
      chosen(sim, "name", when.name, variables, change),
      field(sim, { name: "compare", label: sim.t("sign"), value: when.compare, options: ["<", "<=", "=", ">=", ">"].map((one) => [one, sim.t(`sign_${one}`)]), onchange: (event) => change({ compare: event.target.value }) }),
      value(sim, { name: "value", label: sim.t("value"), now: when.value }, change),
    ],
  ];
}
