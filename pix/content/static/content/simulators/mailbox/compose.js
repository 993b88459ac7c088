/* Writing a message: to whom, about what, the text, the files, then send. */

import { h } from "../kernel/kernel.js";
import { button, field, icon, menu } from "../kernel/widgets.js";
import { byId, has, named, shownName } from "./boxes.js";
import { recipients } from "./recipients.js";

export function compose(sim) {
  const draft = byId(sim.state, sim.state.writing);
  const { state, ui } = sim;
  const copies = has(state, "copies") && (ui.copies || draft.cc?.length > 0 || draft.bcc?.length > 0);
  return h("div", { class: "sim-write", key: `write-${draft.id}`, role: "group", "aria-label": sim.t(`writing_${draft.kind || "new"}`) },
    head(sim, draft),
    h("div", { class: "sim-write__people", key: "people" }, recipients(sim, draft, "to"), copies && [recipients(sim, draft, "cc"), recipients(sim, draft, "bcc")],
      has(state, "copies") && !copies && h("button", { class: "sim-link", key: "copies", onclick: () => { sim.look({ copies: true }); sim.focus("[data-part=cc]"); } }, sim.t("show_copies"))),
    typed(sim, draft, "subject", { maxlength: 200 }),
    typed(sim, draft, "text", { rows: 8, maxlength: 6000 }),
    quoted(sim, draft),
    attached(sim, draft),
    foot(sim, draft));
}

function head(sim, draft) {
  const asked = draft.answers && byId(sim.state, draft.answers);
  return h("div", { class: "sim-write__head", key: "head" }, h("h2", {}, sim.t(`writing_${draft.kind || "new"}`), asked && h("span", { class: "hint", key: "about" }, ` · ${asked.subject} (${shownName(asked.sender)})`)),
    h("button", { class: "sim-tool", "aria-label": sim.t("do_close_draft"), title: sim.t("do_close_draft"), onclick: () => sim.act("close_draft") }, icon("cross")));
}

function typed(sim, draft, part, more) {
  return field(sim, { name: part, label: sim.t(`field_${part}`), value: draft[part] || "", autocomplete: "off", oninput: (event) => sim.act("type", { part, text: event.target.value }), ...more });
}

/* What was said before stands folded, and leaves with the message. */
function quoted(sim, draft) {
  if (!draft.quoted) return null;
  return h("div", { class: "sim-write__quoted", key: "quoted" },
    button(sim.t(sim.ui.quote ? "hide_quoted" : "show_quoted"), { icon: sim.ui.quote ? "down" : "next", class: "btn--small", "aria-expanded": String(sim.ui.quote), onclick: () => sim.look({ quote: !sim.ui.quote }) }),
    sim.ui.quote && typed(sim, draft, "quoted", { rows: 10, maxlength: 12000 }));
}

function attached(sim, draft) {
  const files = draft.attachments || [];
  const shared = draft.shared || [];
  const weight = files.reduce((sum, one) => sum + one.size, 0);
  const chip = (key, sign, text, away, act) => h("li", { class: "sim-chip", key }, icon(sign), h("span", {}, text), h("button", { class: "sim-chip__away", "aria-label": sim.t(away, { name: key.slice(2) }), onclick: act }, icon("cross")));
  return files.length + shared.length > 0 && h("div", { class: "sim-write__files", key: "files" },
    h("ul", { class: "sim-chips", "aria-label": sim.t("files_of") },
      files.map((one) => chip(`f-${one.name}`, "clip", `${one.name} (${sim.size(one.size)})`, "do_detach", () => sim.act("detach", { name: one.name }))),
      shared.map((one) => chip(`s-${one.name}`, "link", sim.t(`shared_${one.may}`, { name: one.name, until: one.until ? sim.date(one.until) : sim.t("no_end") }), "do_unshare", () => sim.act("unshare", { name: one.name })))),
    sim.state.limit > 0 && h("p", { class: "hint", key: "weight" }, sim.t("weight", { size: sim.size(weight), most: sim.size(sim.state.limit) })));
}

function foot(sim, draft) {
  const { state } = sim;
  const ask = (kind) => () => sim.look({ dialog: { kind } });
  return h("div", { class: "sim-row sim-write__foot", key: "foot" },
    button(sim.t("do_send"), { icon: "sent", kind: "primary", key: "send", onclick: () => leave(sim, draft, "send") }),
    has(state, "schedule") && button(sim.t("do_schedule"), { icon: "scheduled", key: "schedule", onclick: () => ready(sim, draft) && ask("schedule")() }),
    has(state, "attach") && button(sim.t("do_attach"), { icon: "clip", key: "attach", onclick: ask("attach") }),
    has(state, "share") && button(sim.t("do_share"), { icon: "link", key: "share", onclick: ask("share") }),
    has(state, "priority") && button(sim.t("do_urgent"), { icon: "urgent", key: "urgent", "aria-pressed": String(Boolean(draft.urgent)), onclick: () => sim.act("urgent", { on: !draft.urgent }) }),
    menu(sim, { id: "draft", label: sim.t("do_more"), icon: "dots", end: true, items: [
      { label: sim.t("do_close_draft"), icon: "drafts", act: () => sim.act("close_draft") },
      { label: sim.t("do_discard"), icon: "trash", act: () => { sim.act("discard"); sim.focus("[data-home]"); } }] }));
}

/* Words left in an address field are no recipient yet. */
function ready(sim) {
  const left = Object.values(sim.ui.typed).find((text) => text.trim());
  return left ? sim.warn("address_bad", { text: left.trim() }) : true;
}

export function leave(sim, draft, deed, args = {}) {
  if (!ready(sim) || !sim.act(deed, args)) return false;
  sim.look({ message: null, typed: {}, dialog: null });
  sim.focus("[data-home]");
  return true;
}

export const nameOf = (sim, address) => named(sim.state.contacts.map((one) => ({ ...one, id: one.address })), address)?.name || "";
