/* One message: who it really comes from, what it says, where its links lead, what to do with it. */

import { h } from "../kernel/kernel.js";
import { button, icon, toolbar } from "../kernel/widgets.js";
import { invitation } from "./invitation.js";
import { byId, full, has, legible, pieces, shownName, WRITTEN } from "./boxes.js";
import { commands } from "./commands.js";
import { bar, marks } from "./list.js";

const isSame = (one, other) => one.address.toLowerCase() === other.address.toLowerCase();

export function message(sim) {
  const one = byId(sim.state, sim.ui.message);
  return [
    toolbar(sim.t("tools"),
      h("button", { class: "sim-tool sim-tool--named", key: "back", "data-item": true, onclick: () => back(sim, one.id) }, icon("back"), h("span", {}, sim.t("do_back"))),
      ...bar(sim, commands(sim, [one.id]), "letter")),
    h("article", { class: "sim-letter", key: `letter-${one.id}`, "aria-label": one.subject || sim.t("no_subject") },
      h("h2", { class: "sim-letter__title", tabindex: -1 }, one.subject || sim.t("no_subject")), marks(sim, one),
      people(sim, one),
      invitation(sim, one),
      h("div", { class: "sim-letter__text", key: "text" }, words(sim, one.text)),
      one.quoted && h("div", { class: "sim-letter__text sim-letter__quoted", key: "quoted" }, words(sim, one.quoted)),
      attached(sim, one),
      one.unsubscribed && h("p", { class: "hint", key: "gone" }, sim.t("is_unsubscribed")),
      answers(sim, one))];
}

function back(sim, id) {
  sim.look({ message: null, details: false });
  sim.focus(`[data-open="${id}"], [data-home]`);
}

/* The name is only what the sender wrote: the address is one button away, as in most mailboxes. */
function people(sim, one) {
  const { details } = sim.ui;
  const show = () => { if (!details) sim.count("details"); sim.look({ details: !details }); };
  const facts = [["from", full(one.sender)], ["reply_to", one.reply_to && full(one.reply_to)], ["to", list(one.to)], ["cc", list(one.cc)], ["bcc", list(one.bcc)], ["date", sim.date(one.date, "full")], ["send_at", one.folder === "scheduled" && sim.date(one.send_at, "full")]];
  return h("div", { class: "sim-letter__people", key: "people" },
    h("p", { class: "sim-letter__from" }, h("span", { class: "sim-face", "aria-hidden": "true" }, shownName(one.sender).slice(0, 1).toUpperCase()), h("span", {}, h("strong", {}, shownName(one.sender)), h("br"), h("span", { class: "hint" }, sim.t("to_whom", { names: (one.to || []).map((who) => (isSame(who, sim.state.me) ? sim.t("me") : shownName(who))).join(", ") }), " · ", sim.date(one.date)))),
    button(sim.t(details ? "hide_details" : "show_details"), { icon: "info", class: "btn--small", "aria-expanded": String(details), onclick: show }),
    details && h("dl", { class: "sim-list", key: "facts" }, facts.filter(([, value]) => value).map(([key, value]) => h("div", { key }, h("dt", {}, sim.t(`field_${key}`)), h("dd", {}, value)))));
}

const list = (some) => (some || []).map(full).join(", ");

/* A link says where it leads before it is followed. */
function words(sim, text) {
  return pieces(text).map((part, n) => (typeof part === "string" ? part
    : h("button", { class: "sim-link", key: `link-${n}`, onclick: () => { sim.count("link"); sim.look({ dialog: { kind: "link", target: part.target, text: part.text } }); } }, part.text)));
}

function attached(sim, one) {
  const files = one.attachments || [];
  const shared = one.shared || [];
  return files.length + shared.length > 0 && h("ul", { class: "sim-files-of", key: "files", "aria-label": sim.t("files_of") },
    files.map((file) => h("li", { key: file.name }, button(`${file.name} (${sim.size(file.size)})`, { icon: "clip", class: "btn--small", onclick: () => { sim.count("file"); sim.look({ dialog: { kind: "file", id: one.id, name: file.name } }); } }))),
    shared.map((file) => h("li", { key: `s-${file.name}` }, icon("link"), h("span", {}, sim.t(`shared_${file.may}`, { name: file.name, until: file.until ? sim.date(file.until) : sim.t("no_end") })))));
}

function answers(sim, one) {
  if (sim.readOnly || one.folder === "drafts") return null;
  if (one.folder === "scheduled") return h("div", { class: "sim-row sim-letter__do", key: "do" }, button(sim.t("do_resume"), { icon: "pen", onclick: () => sim.act("resume", { id: one.id }) }));
  const mine = WRITTEN.includes(one.folder);
  const many = [...(one.to || []), ...(one.cc || [])].some((who) => !isSame(who, sim.state.me));
  return h("div", { class: "sim-row sim-letter__do", key: "do" },
    has(sim.state, "reply") && button(sim.t("do_reply"), { icon: "reply", kind: mine ? "" : "primary", key: "reply", onclick: () => write(sim, "reply", { id: one.id, all: false }) }),
    has(sim.state, "reply") && many && !mine && button(sim.t("do_reply_all"), { icon: "replyall", key: "all", onclick: () => write(sim, "reply", { id: one.id, all: true }) }),
    has(sim.state, "forward") && button(sim.t("do_forward"), { icon: "forward", key: "forward", onclick: () => write(sim, "forward", { id: one.id, prefix: sim.t("fwd") }) }));
}

function write(sim, deed, args) {
  const one = byId(sim.state, args.id);
  const facts = { who: full(one.sender), when: sim.date(one.date), subject: one.subject };
  const quote = `${legible(one.text)}${one.quoted ? `\n\n${one.quoted}` : ""}`;
  const quoted = deed === "reply" ? `${sim.t("wrote", facts)}\n${quote.split("\n").map((line) => `> ${line}`).join("\n")}` : `${sim.t("forwarded", facts)}\n\n${quote}`;
  if (sim.act(deed, { ...args, quoted })) sim.focus(deed === "reply" ? "[data-name=text]" : "[data-first-field]");
}
