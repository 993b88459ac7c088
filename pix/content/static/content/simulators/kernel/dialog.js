/* Questions in front of the rest: native dialogs, closed by Escape, giving the focus back. Never a form inside a form. */

import { h } from "./dom.js";
import { icon } from "./icons.js";

/* { key, title, submit, cancel, kind, onsubmit(values), onclose, oncancel?, error, wide } and what it holds; values by data-name. */
export function dialog(
  sim,
  { key, title, submit, cancel, kind, onsubmit, onclose, oncancel = onclose, error, wide },
  ...content
) {
  const send = (event) => onsubmit(values(event.currentTarget.closest("dialog")));
  const onkeydown = (event) => {
    if (event.key === "Escape") event.stopPropagation();
    if (event.key !== "Enter" || !onsubmit || !event.target.matches("input:not([type=checkbox], [type=radio]), select"))
      return;
    event.preventDefault();
    send(event);
  };
  return h(
    "dialog",
    {
      class: `sim-dialog ${wide ? "sim-dialog--wide" : ""}`,
      key: `dialog-${key}`,
      "aria-labelledby": `sim-d-${key}`,
      mounted: open,
      removed: shut,
      onkeydown,
      oncancel: (event) => {
        event.preventDefault();
        onclose();
      },
    },
    h(
      "div",
      { class: "sim-dialog__head" },
      h("h3", { id: `sim-d-${key}` }, title),
      h("button", { class: "sim-tool", "aria-label": sim.t("kernel_close"), onclick: onclose }, icon("cross")),
    ),
    h(
      "div",
      { class: "sim-dialog__body", key: "content" },
      content,
      h("p", { class: "sim-dialog__error", role: "alert", key: "error" }, error && [icon("warn"), h("span", {}, error)]),
    ),
    h(
      "div",
      { class: "sim-dialog__foot", key: "foot" },
      (onsubmit || cancel) &&
        h("button", { class: "btn", key: "cancel", onclick: oncancel }, cancel || sim.t("kernel_cancel")),
      onsubmit &&
        h("button", { class: `btn btn--${kind || "primary"}`, key: "submit", onclick: send }, submit || sim.t("kernel_ok")),
    ),
  );
}

function open(element) {
  element.showModal();
  const first =
    element.querySelector("[data-first]") ||
    element.querySelector(".sim-dialog__body :is(input, select, textarea, [data-item])");
  first?.focus();
  if (first?.dataset.stem) first.setSelectionRange(0, Number(first.dataset.stem));
  else if (first?.localName === "input") first.select();
}

function shut(element) {
  if (element.open) element.close();
}

function values(element) {
  const named = [...element.querySelectorAll("[data-name]")];
  return Object.fromEntries(named.map((one) => [one.dataset.name, one.type === "checkbox" ? one.checked : one.value]));
}

/* A labelled control: { name, label, hint, type | options | rows, value, first } and any attribute; read by its name in onsubmit. */
export function field(sim, { name, label, hint, type = "text", options, rows, value, first, ...props }) {
  const id = `sim-f-${sim.host.dataset.payload}-${name}`;
  const shared = {
    id,
    "data-name": name,
    "data-first": first,
    "aria-describedby": hint && `${id}-hint`,
    key: "control",
    class: "input",
    ...props,
  };
  if (type === "checkbox")
    return h(
      "label",
      { class: "tick", key: name },
      h("input", { ...shared, class: "", type, checked: Boolean(value) }),
      h("span", {}, label),
    );
  return h(
    "div",
    { class: "field", key: name },
    h("label", { for: id }, label),
    hint && h("p", { class: "hint", id: `${id}-hint` }, hint),
    control(shared, { type, options, rows, value }),
  );
}

function control(shared, { type, options, rows, value }) {
  if (options)
    return h(
      "select",
      { ...shared, value },
      options.map(([id, text]) => h("option", { value: id, key: id }, text)),
    );
  if (rows) return h("textarea", { ...shared, rows, value });
  return h("input", { ...shared, type, value, autocomplete: "off", spellcheck: "false", autocapitalize: "off" });
}
