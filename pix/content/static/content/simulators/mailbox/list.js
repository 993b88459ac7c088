/* The list of messages: ticked to act on several, opened to read one; arrows move in it. */

import { h } from "../kernel/kernel.js";
import { icon, menu, toolbar } from "../kernel/widgets.js";
import { byId, isSearch, legible, placeName, shortDate, shown, shownName, WRITTEN } from "./boxes.js";
import { commands } from "./commands.js";

/* The bar over the list: what may be done with the ticked messages. */
export function listTools(sim) {
  const ids = sim.ui.picked.filter((id) => byId(sim.state, id));
  const able = commands(sim, ids);
  const all = shown(sim).map((one) => one.id);
  const every = all.length > 0 && all.every((id) => ids.includes(id));
  if (sim.readOnly) return null;
  return toolbar(sim.t("tools"),
    h("label", { class: "sim-tick sim-mb__all", key: "all" }, h("input", { type: "checkbox", "data-item": true, tabindex: -1, checked: every, "aria-label": sim.t("tick_all"), onchange: () => sim.look({ picked: every ? [] : all }) })),
    h("span", { class: "sim-mb__count", key: "count" }, ids.length ? sim.t("n_ticked", { n: ids.length }) : sim.t("n_messages", { n: all.length })),
    ...bar(sim, able, "list"));
}

export function bar(sim, able, id) {
  const main = able.filter((one) => one.main);
  const rest = able.filter((one) => !one.main);
  return [...main.map((one) => h("button", { class: "sim-tool sim-tool--named", key: one.id, "data-item": true, onclick: one.act, title: one.label }, icon(one.icon), h("span", {}, one.label))),
    rest.length > 0 && menu(sim, { id: `more-${id}`, label: sim.t("do_more"), icon: "dots", items: rest, class: "sim-tool sim-tool--named", "data-item": true })];
}

export function list(sim) {
  const rows = shown(sim);
  if (!rows.length) return h("div", { class: "sim-empty", key: "empty" }, icon(isSearch(sim.ui) ? "search" : "inbox"), h("p", {}, sim.t(isSearch(sim.ui) ? sim.ui.query.scope === "all" ? "nothing_found" : "nothing_found_here" : "nothing_here")));
  return h("table", { role: "grid", class: "sim-mails", "aria-label": isSearch(sim.ui) ? sim.t("found") : sim.t("messages_of", { name: placeName(sim, sim.state.at) }), "data-rove": "grid", key: "mails", onkeydown: (event) => shortcut(sim, event) },
    h("tbody", {}, rows.map((one) => row(sim, one))));
}

function row(sim, one) {
  const isOn = sim.ui.picked.includes(one.id);
  const mine = WRITTEN.includes(one.folder);
  const who = mine ? sim.t("to_whom", { names: (one.to || []).map(shownName).join(", ") || sim.t("nobody") }) : shownName(one.sender);
  return h("tr", { key: one.id, "data-row": true, "data-id": one.id, "aria-selected": String(isOn), class: one.read || mine ? "" : "is-unread" },
    !sim.readOnly && h("td", { class: "sim-c-tick", key: "tick" }, h("label", { class: "sim-tick" }, h("input", { type: "checkbox", "data-item": true, tabindex: -1, checked: isOn, "aria-label": sim.t("tick", { subject: one.subject, who }), onchange: () => toggle(sim, one.id) }))),
    h("td", { class: "sim-c-mail", key: "mail" }, h("button", { class: "sim-mail", "data-item": true, tabindex: -1, "data-letter": who, "data-open": one.id, onclick: () => open(sim, one) },
      h("span", { class: "sim-mail__who" }, !one.read && !mine && h("span", { class: "sr", key: "new" }, sim.t("unread")), who),
      h("span", { class: "sim-mail__date" }, shortDate(sim, one.folder === "scheduled" ? one.send_at : one.date)),
      h("span", { class: "sim-mail__subject" }, one.subject || sim.t("no_subject")),
      h("span", { class: "sim-mail__start" }, legible(one.text).replace(/\s+/g, " ").slice(0, 90)),
      marks(sim, one))));
}

/* Signs, each with its word. */
export function marks(sim, one) {
  const { state, ui } = sim;
  const sign = (name, words) => h("span", { class: "sim-mark", key: name }, icon(name), h("span", { class: "sr" }, words));
  const answered = state.messages.some((other) => other.answers === one.id && other.folder === "sent");
  return h("span", { class: "sim-marks", key: "marks" },
    isSearch(ui) && h("span", { class: "sim-label", key: "place" }, icon("folder"), placeName(sim, one.folder)),
    one.urgent && h("span", { class: "sim-label sim-label--bad", key: "urgent" }, sim.t("urgent")),
    one.star && sign("star", sim.t("starred")), answered && sign("reply", sim.t("answered")),
    (one.attachments || []).length > 0 && sign("clip", sim.t("n_files", { n: one.attachments.length })),
    one.invite && sign("agenda", sim.t("invitation")),
    one.reported === "phishing" && h("span", { class: "sim-label", key: "phishing" }, sim.t("reported")),
    (one.labels || []).map((id) => h("span", { class: "sim-label", key: id }, state.labels.find((label) => label.id === id)?.name)));
}

export function toggle(sim, id) {
  const { picked } = sim.ui;
  sim.look({ picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] });
}

export function open(sim, one) {
  if (one.folder === "drafts" && !sim.readOnly) { sim.act("resume", { id: one.id }); return sim.focus("[data-first-field]"); }
  sim.count("open");
  if (!sim.readOnly) sim.act("open", { id: one.id });
  sim.look({ message: one.id, details: false, picked: [] });
  return sim.focus(".sim-letter__title");
}

/* Space ticks, Delete puts in the bin: keys that mailboxes have always had; each also has its button. */
function shortcut(sim, event) {
  const id = event.target.closest("[data-row]")?.dataset.id;
  if (!id || sim.readOnly) return;
  if (event.key === " " && event.target.matches(".sim-mail")) toggle(sim, id);
  else if (event.key === "Delete") commands(sim, sim.ui.picked.length ? sim.ui.picked : [id]).find((one) => one.id === "trash")?.act();
  else return;
  event.preventDefault();
}
