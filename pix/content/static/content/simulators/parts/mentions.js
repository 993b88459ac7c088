/* Naming someone in what one writes: a name after an @ is told to that person. */

import { h } from "../kernel/kernel.js";
import { button, field } from "../kernel/widgets.js";

/* Words to someone, in a dialog; people: [{ id, name }]; a button puts the chosen name where the caret is. */
export function message(sim, { label, hint, value = "", people, rows = 3, max = 1000 }) {
  const put = (event) => {
    const area = event.target.closest("dialog").querySelector("[data-name=text]");
    const name = event.target.closest(".sim-mentioning").querySelector("select").selectedOptions[0]?.text;
    area.setRangeText(`@${name.replace(/^@/, "")} `, area.selectionStart, area.selectionEnd, "end");
    area.focus();
  };
  return [field(sim, { name: "text", label, hint, value, rows, first: true, maxlength: max }),
    people.length > 0 && h("div", { class: "sim-mentioning", key: "mention" }, field(sim, { name: "person", label: sim.t("mention"), options: people.map((one) => [one.id, one.name]), value: people[0].id }),
      button(sim.t("do_mention"), { class: "btn--small", onclick: put }))];
}

/* A text in which known names after an @ stand out; names: without the @. */
export function mentioned(text, names) {
  const known = [...names].sort((a, b) => b.length - a.length);
  return text.split("@").map((part, n) => {
    const name = n > 0 && known.find((one) => part.toLocaleLowerCase().startsWith(one.toLocaleLowerCase()));
    return h("span", { key: n }, name ? [h("strong", { class: "sim-mention" }, `@${part.slice(0, name.length)}`), part.slice(name.length)] : (n ? "@" : "") + part);
  });
}
