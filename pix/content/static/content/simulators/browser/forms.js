/* Forms of pages: typed text is kept in the state; what is missing or impossible is said before anything is sent. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { isShown } from "../sites.js";
import { arrive } from "./blocks.js";

const valueOf = (state, form, field) => state.typed?.[form.id]?.[field.id] ?? field.value ?? (field.type === "tick" ? false : "");
export const fieldsOf = (state, form) => form.fields.filter((field) => isShown(state, field));

const WRONG = {
  email: (text) => !/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text) && "wrong_email",
  tel: (text) => text.replace(/\D/g, "").length < 6 && "wrong_tel",
  number: (text) => !/^-?\d+([.,]\d+)?$/.test(text.replace(/[\s\u00A0\u202F]/g, "")) && "wrong_number",
  date: (text) => !/^\d{4}-\d\d-\d\d$/.test(text) && "wrong_date",
};

/* {field: key of the sentence} of what keeps a form from being sent. */
function problems(state, form) {
  const found = {};
  for (const field of fieldsOf(state, form)) {
    const value = valueOf(state, form, field);
    const isEmpty = value === false || String(value).trim() === "";
    if (field.required && isEmpty) found[field.id] = field.type === "tick" ? "wrong_tick" : "wrong_empty";
    else if (!isEmpty && WRONG[field.type]?.(String(value))) found[field.id] = WRONG[field.type](String(value));
  }
  return found;
}

function send(sim, form) {
  const errors = problems(sim.state, form);
  const n = Object.keys(errors).length;
  sim.look({ errors: { ...sim.ui.errors, [form.id]: errors } });
  if (n) { sim.warn("form_stopped", { n }); return sim.focus(`[data-form="${form.id}"] [aria-invalid="true"]`); }
  const values = Object.fromEntries(fieldsOf(sim.state, form).map((field) => [field.id, clean(valueOf(sim.state, form, field))]));
  const isRefused = Object.entries(form.expects || {}).some(([name, wanted]) => String(values[name]).trim() !== wanted);
  if (isRefused) { sim.count(`refused:${form.id}`.slice(0, 60)); return sim.warn("said_plain", { text: form.refusal || sim.t("form_refused") }); }
  if (sim.act("send", { form: form.id, values, deed: form.deed || {} }) && form.deed?.go) arrive(sim);
}

const clean = (value) => (typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : value);

export function formBlock(sim, form, on) {
  const errors = sim.ui.errors?.[form.id] || {};
  return h("div", { role: "form", "aria-label": form.submit, class: "sim-form", "data-form": form.id },
    fieldsOf(sim.state, form).map((field) => control(sim, form, field, errors[field.id])),
    button(form.submit, { kind: "primary", key: "send", onclick: () => send(sim, form) }), on.note);
}

function control(sim, form, field, error) {
  const id = `sim-w-${sim.host.dataset.payload}-${form.id}-${field.id}`;
  const value = valueOf(sim.state, form, field);
  const type = (given) => sim.act("type", { form: form.id, field: field.id, value: given });
  const shared = { id, "aria-invalid": error ? "true" : null, "aria-required": field.required ? "true" : null, "aria-describedby": [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || null };
  const label = [field.label, field.required && h("span", { class: "sim-star", key: "star" }, "\u00A0*")];
  const notes = [field.hint && h("p", { class: "hint", id: `${id}-hint`, key: "hint" }, field.hint), error && h("p", { class: "sim-form__error", id: `${id}-error`, key: "error" }, icon("warn"), h("span", {}, sim.t(error)))];
  if (field.type === "tick") return h("div", { class: "field", key: field.id }, h("label", { class: "tick" }, h("input", { ...shared, type: "checkbox", checked: Boolean(value), onchange: (event) => type(event.target.checked) }), h("span", {}, label)), notes);
  if (field.type === "radio") return h("fieldset", { class: "sim-choice field", key: field.id, "aria-describedby": shared["aria-describedby"] }, h("legend", {}, label), notes, (field.options || []).map(([one, text], n) => h("label", { class: "tick", key: one },
    h("input", { type: "radio", id: n ? null : id, "aria-invalid": shared["aria-invalid"], checked: value === one, onchange: () => type(one) }), h("span", {}, text))));
  if (field.type === "file") return h("div", { class: "field", key: field.id, role: "group", "aria-labelledby": `${id}-label` }, h("span", { class: "sim-form__label", id: `${id}-label` }, label), notes, filePart(sim, { form, field, value, shared }));
  return h("div", { class: "field", key: field.id }, h("label", { for: id }, label), notes, input(sim, { field, value, shared, type }));
}

function filePart(sim, { form, field, value, shared }) {
  return h("div", { class: "sim-row" }, button(sim.t("choose_file"), { ...shared, icon: "file", "aria-required": null, "aria-invalid": shared["aria-invalid"], onclick: () => sim.look({ dialog: { kind: "file", form: form.id, field: field.id, value } }) }),
    h("span", { class: "sim-file" }, value || sim.t("no_file")));
}

function input(sim, { field, value, shared, type }) {
  const props = { ...shared, class: "input", value: String(value), oninput: (event) => type(event.target.value) };
  if (field.type === "select") return h("select", { ...props, oninput: null, onchange: (event) => type(event.target.value) }, h("option", { value: "", key: "" }, "—"), (field.options || []).map(([one, text]) => h("option", { value: one, key: one }, text)));
  if (field.type === "long") return h("textarea", { ...props, rows: 4, maxlength: 2000 });
  return h("input", { ...props, type: { number: "text", tel: "tel", email: "text", date: "date", password: "password" }[field.type] || "text", inputmode: { number: "decimal", email: "email" }[field.type], maxlength: 300, autocomplete: "off", spellcheck: "false", autocapitalize: "off" });
}
