/* Looks of cells, colours by rule, and what may be typed. */

import { h } from "../kernel/kernel.js";
import { button, field } from "../kernel/widgets.js";
import { area, nameOf, overlap } from "./areas.js";
import { acts, box, compared, condition, meant, rangeIn, shut, wrong } from "./dialogs.js";
import { lookAt } from "./model.js";
import { current, local, selected } from "./selecting.js";

const COLOURS = ["yellow", "green", "red", "blue", "violet"];
const colours = (sim, none) => [...(none ? [["", sim.t("no_colour")]] : []), ...COLOURS.map((one) => [one, sim.t(`colour_${one}`)])];

export const rules = {
  aspect(sim, asked) {
    const look = lookAt(current(sim), ...sim.ui.at);
    return box(sim, asked, { title: sim.t("do_aspect"), submit: sim.t("kernel_ok"), onsubmit: (values) => acts(sim, "look", { range: selected(sim), changes: { ...values, decimals: values.decimals === "" ? null : Number(values.decimals) } }) },
      field(sim, { name: "kind", label: sim.t("look_kind"), options: ["general", "number", "currency", "percent", "date", "text"].map((kind) => [kind, sim.t(`do_kind_${kind}`)]), value: look.kind || "general" }),
      field(sim, { name: "decimals", label: sim.t("look_decimals"), options: [["", sim.t("usual")], ...[0, 1, 2, 3, 4, 5, 6].map((n) => [String(n), String(n)])], value: String(look.decimals ?? "") }),
      h("div", { class: "sim-pair" }, field(sim, { name: "align", label: sim.t("look_align"), options: ["", "start", "center", "end"].map((side) => [side, sim.t(`align_${side || "usual"}`)]), value: look.align || "" }),
        field(sim, { name: "fill", label: sim.t("look_fill"), options: colours(sim, true), value: look.fill || "" })));
  },

  conditional(sim, asked) {
    const there = (current(sim).rules || []).filter((rule) => overlap(area(rule.range), selected(sim)));
    return box(sim, asked, { title: sim.t("do_conditional"), submit: sim.t("rule_now"), onsubmit: (values) => {
      const range = rangeIn(sim, values.range);
      if (!range) { wrong(sim, "range_bad"); return; }
      acts(sim, "rule", { rule: { range, ...compared(sim, values), fill: values.fill } });
    } },
    field(sim, { name: "range", label: sim.t("rule_range"), value: nameOf(selected(sim)) }),
    condition(sim, { asked, key: "when", now: { op: ">", value: "" } }),
    field(sim, { name: "fill", label: sim.t("look_fill"), options: colours(sim), value: "yellow" }),
    there.length > 0 && button(sim.t("unrule"), { icon: "trash", key: "unrule", onclick: () => acts(sim, "unrule", { range: selected(sim) }) }));
  },

  validation(sim, asked) {
    const range = selected(sim);
    const now = (current(sim).validations || []).find((one) => overlap(area(one.range), range)) || { kind: "list", options: [], low: 0, high: 100, message: "" };
    const kind = asked.type || now.kind;
    const words = local(sim);
    const bound = (number) => (kind === "date" ? words.day(number) : words.editable(number, {}));
    return box(sim, asked, { title: sim.t("do_validation"), submit: sim.t("rule_now"), onsubmit: (values) => {
      const numbers = [values.low, values.high].map((text) => meant(sim, text ?? "0"));
      const options = (values.options || "").split(/[\n;]/).map((one) => one.trim()).filter(Boolean).slice(0, 30);
      if (kind === "list" ? !options.length : numbers.some((one) => typeof one !== "number") || numbers[0] > numbers[1]) { wrong(sim, "rule_bad"); return; }
      const bounds = kind === "list" ? { low: 0, high: 0 } : { low: numbers[0], high: numbers[1] };
      acts(sim, "validate", { range, rule: { range: nameOf(range), kind, options: kind === "list" ? options : [], ...bounds, message: values.message.slice(0, 120) } });
    } },
    h("p", { class: "hint", key: "hint" }, sim.t("validation_hint", { range: nameOf(range) })),
    field(sim, { name: "kind", label: sim.t("accepts"), options: ["list", "whole", "number", "date", "length"].map((one) => [one, sim.t(`accepts_${one}`)]), value: kind, onchange: (event) => sim.look({ dialog: { ...asked, type: event.target.value } }) }),
    kind === "list" ? field(sim, { name: "options", label: sim.t("options"), hint: sim.t("options_hint"), rows: 4, value: now.options.join("\n") })
      : h("div", { class: "sim-pair", key: `bounds-${kind}` }, field(sim, { name: "low", label: sim.t("from"), value: kind === "date" && now.kind !== "date" ? "" : bound(now.low) }), field(sim, { name: "high", label: sim.t("up_to"), value: kind === "date" && now.kind !== "date" ? "" : bound(now.high) })),
    field(sim, { name: "message", label: sim.t("rule_message"), value: now.message, maxlength: 120 }),
    button(sim.t("unvalidate"), { icon: "trash", key: "un", onclick: () => { if (sim.act("validate", { sheet: sim.ui.sheet, range, rule: null })) shut(sim); } }));
  },
};
