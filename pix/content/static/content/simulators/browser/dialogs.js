/* Questions in front of the window. */

import { h } from "../kernel/kernel.js";
import { dialog, field, icon } from "../kernel/widgets.js";
import { siteOf, titleOf } from "../sites.js";
import { starOf } from "./chrome.js";
import { addressOf, hostOf, tabOf } from "./tabs.js";

const KINDS = ["camera", "microphone", "location", "notifications"];
const shut = (sim) => sim.look({ dialog: null });

/* Ask, act, and stay open with the reason when it is refused. */
function acts(sim, name, args) {
  if (sim.act(name, args)) return shut(sim);
  return sim.look({ dialog: { ...sim.ui.dialog, error: sim.said.text } });
}

export function dialogs(sim) {
  const asked = sim.ui.dialog;
  return asked && known[asked.kind]?.(sim, asked);
}

const radios = (sim, { name, label, options, value }) => h("fieldset", { class: "sim-choice", key: name }, h("legend", {}, label), options.map(([id, text, note]) => h("label", { class: "tick", key: id },
  h("input", { type: "radio", checked: id === value, "data-first": id === value || null, onchange: () => sim.look({ dialog: { ...sim.ui.dialog, [name]: id, error: null } }) }), h("span", {}, text, note && h("small", { class: "sim-note" }, ` ${note}`)))));

const known = {
  bookmark(sim, asked) {
    const address = tabOf(sim.state) ? addressOf(tabOf(sim.state)) : "";
    const mark = asked.id ? sim.state.bookmarks.find((one) => one.id === asked.id) : starOf(sim, address);
    const folders = sim.state.folders || [];
    const folder = asked.folder || mark?.folder || folders[0]?.id;
    if (asked.making || !folders.length) return known.folder(sim, asked);
    return dialog(sim, { key: "bookmark", title: sim.t(mark ? "bookmark_edit" : "bookmark_add"), submit: sim.t("save"), error: asked.error, onclose: () => shut(sim),
      cancel: mark ? sim.t("remove") : undefined, oncancel: mark ? () => acts(sim, "unbookmark", { id: mark.id }) : undefined,
      onsubmit: (values) => acts(sim, "bookmark", { id: mark?.id, title: values.title, folder: values.folder, address: mark?.address || address }) },
    field(sim, { name: "title", label: sim.t("name"), value: mark?.title || titleOf(sim.state, address), maxlength: 200, first: true }),
    field(sim, { name: "folder", label: sim.t("folder"), options: folders.map((one) => [one.id, one.name]), value: folder }),
    h("button", { class: "btn btn--small", key: "new", onclick: () => sim.look({ dialog: { ...asked, making: true, error: null } }) }, sim.t("new_folder")));
  },
  folder: (sim, asked) => dialog(sim, { key: "folder", title: sim.t("new_folder"), submit: sim.t("create"), error: asked.error, onclose: () => shut(sim),
    onsubmit: (values) => {
      if (!sim.act("new_folder", { name: values.name })) { sim.look({ dialog: { ...asked, error: sim.said.text } }); return; }
      sim.look({ dialog: asked.kind === "bookmark" ? { kind: "bookmark", id: asked.id, folder: sim.state.folders.at(-1).id } : null });
    } }, field(sim, { name: "name", label: sim.t("name"), maxlength: 60, first: true })),
  site(sim) {
    const address = addressOf(tabOf(sim.state));
    const host = hostOf(sim.state);
    const site = siteOf(sim.state, address);
    const cookies = (sim.state.cookies || []).filter((cookie) => cookie.host === host);
    return dialog(sim, { key: "site", title: host, onclose: () => shut(sim) }, connection(sim, { address, host, site }),
      h("section", { key: "permissions" }, h("h4", {}, sim.t("permissions")), KINDS.map((kind) => h("div", { class: "field", key: kind }, h("label", { for: `sim-may-${kind}` }, sim.t(`kind_${kind}`)),
        h("select", { class: "input", id: `sim-may-${kind}`, value: sim.state.permissions?.[host]?.[kind] || "", onchange: (event) => sim.act("permit", { host, kind, may: event.target.value }) },
          ["", "allow", "block"].map((one) => h("option", { value: one, key: one }, sim.t(`may_${one || "ask"}`))))))),
      h("section", { key: "cookies" }, h("h4", {}, sim.t("cookies")), h("p", {}, cookies.length ? cookies.map((cookie) => cookie.name).join(", ") : sim.t("no_cookies")),
        cookies.length > 0 && h("button", { class: "btn btn--small", onclick: () => sim.act("forget_cookies", { host }) }, sim.t("forget_cookies"))));
  },
  file: (sim, asked) => dialog(sim, { key: "file", title: sim.t("choose_file"), submit: sim.t("choose"), onclose: () => shut(sim), error: asked.error,
    onsubmit: () => (asked.value ? acts(sim, "type", { form: asked.form, field: asked.field, value: asked.value }) : sim.look({ dialog: { ...asked, error: sim.t("choose_one") } })) },
  (sim.state.files || []).length ? radios(sim, { name: "value", label: sim.t("device_files"), value: asked.value, options: sim.state.files.map((file) => [file.name, file.name, [file.size > 0 && sim.size(file.size), sim.date(file.date || "2026-01-15")].filter(Boolean).join(" · ")]) }) : h("p", {}, sim.t("no_files"))),
  print: (sim, asked) => dialog(sim, { key: "print", title: sim.t("print"), submit: sim.t("print_go"), onclose: () => shut(sim), onsubmit: (values) => acts(sim, "print", { to: asked.to || "paper", clean: values.clean }) },
    radios(sim, { name: "to", label: sim.t("print_to"), value: asked.to || "paper", options: [["paper", sim.t("print_paper")], ["pdf", sim.t("print_pdf")]] }), field(sim, { name: "clean", label: sim.t("print_clean"), type: "checkbox" })),
  clear: (sim, asked) => dialog(sim, { key: "clear", title: sim.t("clear"), submit: sim.t("clear_go"), kind: "bad", error: asked.error, onclose: () => shut(sim),
    onsubmit: (values) => acts(sim, "clear", { period: values.period, what: ["history", "cookies", "downloads"].filter((one) => values[one]) }) },
  field(sim, { name: "period", label: sim.t("clear_period"), options: ["hour", "day", "week", "all"].map((one) => [one, sim.t(`period_${one}`)]), value: "hour" }),
  ["history", "cookies", "downloads"].map((one) => field(sim, { name: one, label: sim.t(`clear_${one}`), type: "checkbox" }))),
  share: (sim, asked) => dialog(sim, { key: "share", title: sim.t("room_share"), submit: sim.t("room_share_go"), error: asked.error, onclose: () => shut(sim),
    onsubmit: () => (asked.id ? acts(sim, "share", { id: asked.id }) : sim.look({ dialog: { ...asked, error: sim.t("choose_one") } })) },
  radios(sim, { name: "id", label: sim.t("share_what"), value: asked.id, options: [["screen", sim.t("whole_screen"), sim.t("whole_screen_note")], ...(sim.state.meeting.windows || []).map((one) => [one.id, sim.t("share_window", { name: one.name })])] })),
  record: (sim) => dialog(sim, { key: "record", title: sim.t("room_record"), submit: sim.t("room_record"), onclose: () => shut(sim), onsubmit: (values) => acts(sim, "record", { told: values.told }) },
    field(sim, { name: "told", label: sim.t("record_told"), type: "checkbox" })),
  alert: (sim, asked) => dialog(sim, { key: "alert", title: sim.t("alert_new"), submit: sim.t("create"), error: asked.error, onclose: () => shut(sim), onsubmit: (values) => acts(sim, "alert", { ...values, source: values.source || "" }) },
    field(sim, { name: "words", label: sim.t("alert_words"), hint: sim.t("alert_words_hint"), value: asked.words, maxlength: 200, first: true }),
    (sim.state.engine.sources || []).length > 0 && field(sim, { name: "source", label: sim.t("alert_source"), options: [["", sim.t("any_source")], ...sim.state.engine.sources.map((one) => [one, one])], value: "" }),
    field(sim, { name: "rhythm", label: sim.t("alert_rhythm"), options: ["once", "daily", "weekly", "monthly"].map((one) => [one, sim.t(`rhythm_${one}`)]), value: "daily" }),
    field(sim, { name: "channel", label: sim.t("alert_channel"), options: ["mail", "phone", "feed"].map((one) => [one, sim.t(`channel_${one}`)]), value: "mail" })),
};

/* Whether what passes is hidden, and who vouches for whom. */
function connection(sim, { address, host, site }) {
  const isSafe = address.startsWith("https:");
  const own = site?.certificate || {};
  const row = (name, value) => value && h("div", { key: name }, h("dt", {}, sim.t(`cert_${name}`)), h("dd", {}, value));
  return h("section", { key: "connection" }, h("p", { class: "sim-row" }, icon(isSafe && !own.fault ? "lock" : "unlock"), h("strong", {}, sim.t(isSafe && !own.fault ? "secure" : "not_secure"))),
    h("p", {}, sim.t(own.fault ? `fault_${own.fault}` : isSafe ? "secure_text" : "not_secure_text", { host })),
    isSafe && h("dl", { class: "sim-list" }, row("subject", own.subject || host), row("holder", own.holder), row("issuer", own.issuer || sim.t("cert_authority")), row("starts", sim.date(own.starts || "2025-10-01")), row("ends", sim.date(own.ends || "2026-10-01")), row("names", (own.names || []).join(", "))));
}
