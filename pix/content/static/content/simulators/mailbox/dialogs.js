/* Questions in front of the window: folders, labels, files, links, dates. Those of people and events are with them. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field, icon } from "../kernel/widgets.js";
import { boxesOf, byId, has, OWN, placeName, WRITTEN } from "./boxes.js";
import { leave } from "./compose.js";
import { eventDialogs } from "./event-dialogs.js";
import { peopleDialogs } from "./people.js";

export function dialogs(sim) {
  const asked = sim.ui.dialog;
  return asked && { ...filing, ...writing, ...peopleDialogs, ...eventDialogs }[asked.kind]?.(sim, asked);
}

export const shut = (sim) => sim.look({ dialog: null });

/* Ask, act, and stay open with the reason when it is refused. */
export function acts(sim, name, args) {
  if (sim.act(name, args)) { shut(sim); return true; }
  sim.look({ dialog: { ...sim.ui.dialog, error: sim.said.text } });
  return false;
}

const filing = {
  name(sim, asked) {
    return dialog(sim, { key: asked.deed, title: sim.t(`do_${asked.deed}`), submit: sim.t("create"), error: asked.error, onclose: () => shut(sim), onsubmit: ({ name }) => acts(sim, asked.deed, { name }) },
      field(sim, { name: "name", label: sim.t("name"), value: "", maxlength: 120, first: true }));
  },

  move(sim, asked) {
    const own = sim.state.folders.map((one) => one.id);
    const able = boxesOf(sim.state).filter((id) => !WRITTEN.includes(id) && (own.includes(id) || OWN.includes(id)));
    const to = (folder) => { if (acts(sim, "move", { ids: asked.ids, to: folder, name: placeName(sim, folder) })) sim.focus("[data-home]"); };
    return dialog(sim, { key: "move", title: sim.t("move_title", { n: asked.ids.length }), error: asked.error, onclose: () => shut(sim), cancel: sim.t("kernel_cancel") },
      h("div", { class: "sim-stack", "data-rove": "y", key: "boxes", role: "group", "aria-label": sim.t("folders") }, able.map((id) => button(placeName(sim, id), { key: id, icon: OWN.includes(id) ? id : "folder", "data-item": true, onclick: () => to(id) }))),
      has(sim.state, "folders") && button(sim.t("do_new_folder"), { icon: "plus", class: "btn--small", key: "new", onclick: () => sim.look({ dialog: { kind: "name", deed: "new_folder" } }) }));
  },

  labels(sim, { ids }) {
    const bears = (label) => ids.every((id) => (byId(sim.state, id).labels || []).includes(label.id));
    const make = (event) => {
      const input = event.target.closest("dialog").querySelector("[data-name=new]");
      if (!sim.act("new_label", { name: input.value })) return sim.look({ dialog: { ...sim.ui.dialog, error: sim.said.text } });
      input.value = "";
      return sim.look({ dialog: { ...sim.ui.dialog, error: null } });
    };
    return dialog(sim, { key: "labels", title: sim.t("labels_title", { n: ids.length }), error: sim.ui.dialog.error, cancel: sim.t("kernel_close"), onclose: () => shut(sim) },
      sim.state.labels.length > 0 && h("fieldset", { class: "sim-ticks", key: "ticks" }, h("legend", { class: "sr" }, sim.t("labels")), sim.state.labels.map((label) => field(sim, { name: label.id, label: label.name, type: "checkbox", value: bears(label), onchange: (event) => sim.act("label", { ids, label: label.id, on: event.target.checked }) }))),
      field(sim, { name: "new", label: sim.t("do_new_label"), value: "", maxlength: 120 }),
      button(sim.t("add_label"), { icon: "plus", class: "btn--small", key: "add", onclick: make }));
  },

  erase: (sim, { ids }) => dialog(sim, { key: "erase", title: sim.t("erase_title"), submit: sim.t("do_erase"), kind: "bad", onclose: () => shut(sim), onsubmit: () => acts(sim, "erase", { ids }) }, h("p", {}, sim.t("for_good"))),

  link(sim, { target, text }) {
    return dialog(sim, { key: "link", title: sim.t("link_title"), submit: sim.t("do_follow"), cancel: sim.t("do_stay"), onclose: () => shut(sim), onsubmit: () => acts(sim, "follow", { target }) },
      h("p", { key: "text" }, sim.t("link_text", { text })), h("p", { class: "sim-target", key: "target" }, icon("link"), h("code", {}, target)));
  },

  file(sim, { id, name }) {
    const file = (byId(sim.state, id).attachments || []).find((one) => one.name === name);
    return dialog(sim, { key: "file", title: name, cancel: sim.t("kernel_close"), wide: true, onclose: () => shut(sim) },
      file?.text ? h("pre", { class: "sim-text", tabindex: 0, key: "text" }, file.text) : h("p", { key: "none" }, sim.t("no_preview", { size: sim.size(file?.size || 0) })));
  },

  source(sim, { id }) {
    const one = byId(sim.state, id);
    const lines = one.headers?.length ? one.headers : [{ name: "From", value: `${one.sender.name} <${one.sender.address}>` }, { name: "Subject", value: one.subject }, { name: "Date", value: one.date }];
    return dialog(sim, { key: "source", title: sim.t("do_source"), cancel: sim.t("kernel_close"), wide: true, onclose: () => shut(sim) },
      h("pre", { class: "sim-text", tabindex: 0, key: "text" }, lines.map((line) => `${line.name}: ${line.value}`).join("\n")));
  },
};

const writing = {
  attach(sim, asked) {
    return dialog(sim, { key: "attach", title: sim.t("attach_title"), cancel: sim.t("kernel_close"), error: asked.error, onclose: () => shut(sim) },
      sim.state.files.length ? h("div", { class: "sim-stack", "data-rove": "y", role: "group", "aria-label": sim.t("files_here"), key: "files" }, sim.state.files.map((one) => button(`${one.name} (${sim.size(one.size)})`, { icon: "file", "data-item": true, key: one.name, onclick: () => acts(sim, "attach", { name: one.name }) }))) : h("p", { key: "none" }, sim.t("no_files")));
  },

  share(sim, asked) {
    return dialog(sim, { key: "share", title: sim.t("do_share"), submit: sim.t("share_insert"), error: asked.error, onclose: () => shut(sim), onsubmit: (values) => acts(sim, "share", values) },
      field(sim, { name: "name", label: sim.t("share_file"), options: sim.state.files.map((one) => [one.name, `${one.name} (${sim.size(one.size)})`]), value: sim.state.files[0]?.name }),
      field(sim, { name: "may", label: sim.t("share_may"), options: ["write", "read"].map((may) => [may, sim.t(`may_${may}`)]), value: "write" }),
      field(sim, { name: "until", type: "date", label: sim.t("share_until"), hint: sim.t("share_hint"), value: "", min: sim.state.now.slice(0, 10) }));
  },

  schedule(sim, asked) {
    const [day, hour] = [sim.state.now.slice(0, 10), "08:00"];
    const draft = byId(sim.state, sim.state.writing);
    const later = (values) => {
      const at = `${values.day}T${values.hour}`;
      const told = values.day && values.hour ? sim.date(at, "full") : "";
      if (!leave(sim, draft, "schedule", { at, told })) sim.look({ dialog: { ...asked, error: sim.said.text } });
    };
    return dialog(sim, { key: "schedule", title: sim.t("schedule_title"), submit: sim.t("do_schedule_now"), error: asked.error, onclose: () => shut(sim), onsubmit: later },
      h("p", { key: "now" }, sim.t("now", { when: sim.date(sim.state.now, "full") })),
      h("div", { class: "sim-pair", key: "when" }, field(sim, { name: "day", type: "date", label: sim.t("field_day"), value: day }), field(sim, { name: "hour", type: "time", label: sim.t("field_hour"), value: hour })));
  },
};
