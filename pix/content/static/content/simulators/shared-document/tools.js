/* What may be done: one bar, acting on the current paragraph and on the words chosen in it. */

import { h } from "../kernel/kernel.js";
import { icon, menu, toolbar } from "../kernel/widgets.js";
import { blockOf, can, cutOut, has, isMarked, isText, pageOf, roleOf, styleOf, textOf } from "./model.js";
import { edit } from "./paper.js";

export const ask = (sim, kind, more = {}) => sim.look({ dialog: { kind, ...more } });
const STYLES = ["body", "title", "h1", "h2", "h3", "bullet", "number", "quote"];
const SOME = ["body", "bullet"];

/* The words chosen in the open paragraph: { start, end, text }. */
export function chosen(sim) {
  const field = sim.host.querySelector("[data-editor]");
  if (!field || field.closest("[data-block]").dataset.block !== sim.ui.at) return null;
  const [start, end] = [field.selectionStart, field.selectionEnd];
  return start < end ? { start, end, text: field.value.slice(start, end) } : null;
}

export function tools(sim, page) {
  const block = blockOf(page, sim.ui.at);
  if (!block || sim.ui.version) return null;
  const edits = can(sim.state, page, "edit") && sim.state.mode !== "read";
  return toolbar(sim.t("tools"),
    edits && isText(block) && formatting(sim, page, block),
    can(sim.state, page, "comment") && has(sim.state, "comment") && tool("remark", sim.t("do_comment"), () => ask(sim, "comment", { block: block.id, quote: chosen(sim)?.text || "" })),
    edits && inserting(sim, page, block),
    edits && paragraph(sim, page, block),
    has(sim.state, "find") && tool("search", sim.t("do_find"), () => ask(sim, "find")));
}

function tool(name, label, onclick, more = {}) {
  return h("button", { class: "sim-tool doc-tool", key: name, "data-item": true, title: label, "aria-label": label, onclick, ...more }, icon(name));
}

const bar = (name) => ({ class: "sim-tool doc-menu", "data-item": true, "data-tool": name });

function formatting(sim, page, block) {
  const { state } = sim;
  const give = (name, value) => sim.act(name, { page: page.id, block: block.id, [name]: value });
  const words = chosen(sim);
  const all = has(state, "styles") ? STYLES : SOME;
  return [
    (has(state, "styles") || has(state, "format")) && menu(sim, { id: "style", label: sim.t(`style_${styleOf(block)}`), icon: "style", ...bar("style"), "aria-label": sim.t("style_is", { style: sim.t(`style_${styleOf(block)}`) }),
      items: all.map((one) => ({ label: sim.t(`style_${one}`), checked: styleOf(block) === one, act: () => give("style", one) })) }),
    has(state, "format") && ["bold", "italic"].map((name) => tool(name, sim.t(`do_${name}`), () => looks(sim, page, block, name), { "aria-pressed": String(Boolean(words) && isMarked(block, words.start, words.end, name)) })),
    has(state, "format") && menu(sim, { id: "align", label: sim.t("do_align"), icon: block.align || "start", ...bar("align"), items: ["start", "center", "end", "justify"].map((one) => ({ label: sim.t(`align_${one}`), checked: (block.align || "start") === one, act: () => give("align", one) })) }),
    has(state, "format") && menu(sim, { id: "size", label: sim.t("do_size"), icon: "size", ...bar("size"), items: ["small", "normal", "large", "huge"].map((one) => ({ label: sim.t(`size_${one}`), checked: (block.size || "normal") === one, act: () => give("size", one) })) }),
    has(state, "link") && tool("link", sim.t("do_link"), () => linking(sim, page, block)),
  ];
}

function looks(sim, page, block, name) {
  if (sim.state.mode === "suggest") return sim.warn("suggest_words_only");
  const words = chosen(sim);
  if (!words) return ask(sim, "words", { block: block.id, name });
  sim.look({ caret: [words.start, words.end] });
  return sim.act("mark", { page: page.id, block: block.id, start: words.start, end: words.end, name });
}

function linking(sim, page, block) {
  if (sim.state.mode === "suggest") return sim.warn("suggest_words_only");
  const words = chosen(sim);
  const text = textOf(block);
  const link = words && cutOut(block.runs, words.start, words.end)[0]?.link;
  return ask(sim, "link", { block: block.id, start: words?.start ?? text.length, end: words?.end ?? text.length, words: words?.text || "", target: link || "", isNew: !words });
}

function inserting(sim, page, block) {
  const { state } = sim;
  const put = (what) => sim.act("insert", { page: page.id, block: block.id, what });
  const items = [
    { label: sim.t("new_text"), icon: "para", act: () => { if (put({ runs: [] })) sim.focus("[data-editor]"); } },
    has(state, "image") && { label: sim.t("new_image"), icon: "image", act: () => ask(sim, "image", { block: block.id }) },
    has(state, "table") && { label: sim.t("new_table"), icon: "table", act: () => ask(sim, "table", { block: block.id }) },
    has(state, "toc") && { label: sim.t("new_toc"), icon: "list", act: () => put({ kind: "toc" }) },
    has(state, "sources") && isText(block) && { label: sim.t("new_ref"), icon: "book", act: () => ask(sim, "cite", { block: block.id }) },
  ];
  return menu(sim, { id: "insert", label: sim.t("do_insert"), icon: "plus", ...bar("insert"), items });
}

function paragraph(sim, page, block) {
  const ids = { page: page.id, block: block.id };
  const keep = (clip, key) => () => { sim.look({ clip }); sim.say(key); };
  const items = [
    isText(block) && { label: sim.t("do_edit"), icon: "pen", act: () => edit(sim, block) },
    block.kind === "image" && { label: sim.t("do_alt"), icon: "pen", act: () => ask(sim, "alt", { block: block.id }) },
    ...(!has(sim.state, "move") ? [] : [
      { label: sim.t("do_cut"), icon: "cut", act: keep({ cut: block.id }, "said_cut") },
      { label: sim.t("do_copy"), icon: "copy", act: keep({ block: structuredClone(block) }, "said_copied") }]),
    sim.ui.clip && { label: sim.t("do_paste_above"), icon: "paste", act: () => above(sim, page, block) },
    sim.ui.clip && { label: sim.t("do_paste"), icon: "paste", act: () => sim.act("paste", { ...ids, clip: sim.ui.clip }) },
    ...(!has(sim.state, "move") ? [] : [
      { label: sim.t("do_up"), icon: "up", act: () => sim.act("shift", { ...ids, by: -1 }) },
      { label: sim.t("do_down"), icon: "fall", act: () => sim.act("shift", { ...ids, by: 1 }) }]),
    (block.refs || []).length > 0 && { label: sim.t("do_uncite"), icon: "cross", act: () => sim.act("uncite", { ...ids, source: block.refs[block.refs.length - 1] }) },
    { label: sim.t("do_remove"), icon: "trash", act: () => { if (sim.act("remove", ids)) sim.focus(`[data-block="${sim.ui.at}"]`); } },
  ];
  return menu(sim, { id: "para", label: sim.t("do_paragraph"), icon: "para", ...bar("para"), items });
}

/* Above a block is below the one before it. */
function above(sim, page, block) {
  const { clip } = sim.ui;
  const before = page.blocks.filter((one) => one.id !== clip.cut)[page.blocks.filter((one) => one.id !== clip.cut).indexOf(block) - 1];
  if (clip.cut === block.id) return sim.warn("paste_itself");
  return sim.act("paste", { page: page.id, block: before?.id, clip, isFirst: !before });
}

/* What concerns the whole document, above the bar. */
export function heading(sim, page) {
  const { state } = sim;
  const role = roleOf(state, page);
  const edits = can(state, page, "edit");
  const waiting = (page.comments || []).filter((one) => !one.resolved).length + (page.suggestions || []).filter((one) => (one.status || "pending") === "pending").length;
  return h("div", { class: "doc-head", key: "head" },
    h("p", { class: "doc-head__title" }, page.title),
    h("p", { class: "doc-role", key: "role" }, icon(edits ? "pen" : role === "commenter" ? "remark" : "lock"), sim.t("you_are", { role: sim.t(`role_${role || "none"}`) })),
    h("div", { class: "sim-row doc-head__acts", key: "acts" },
      has(state, "suggest") && edits && menu(sim, { id: "mode", label: sim.t(`mode_${state.mode || "edit"}`), icon: state.mode === "suggest" ? "suggest" : "pen", items: ["edit", "suggest", "read"].map((one) => ({ label: sim.t(`mode_${one}_long`), checked: (state.mode || "edit") === one, act: () => sim.act("mode", { mode: one }) })) }),
      (has(state, "comment") || has(state, "suggest")) && panelButton(sim, "comments", "remark", waiting),
      has(state, "history") && panelButton(sim, "history", "clock"),
      has(state, "outline") && panelButton(sim, "outline", "list"),
      has(state, "sources") && panelButton(sim, "sources", "book"),
      has(state, "publish") && edits && deed(sim, "publish", "check"),
      has(state, "export") && deed(sim, "export", "out"),
      has(state, "share") && deed(sim, "share", "people"),
      !edits && has(state, "share") && deed(sim, "ask", "lock")));
}

function panelButton(sim, name, drawn, n) {
  const isOpen = sim.ui.panel === name;
  const press = () => { sim.look({ panel: isOpen ? null : name, version: null }); if (!isOpen) sim.focus("[data-panel]"); };
  return h("button", { class: "sim-tool doc-panel-button", key: name, "aria-expanded": String(isOpen), onclick: press }, icon(drawn), h("span", {}, sim.t(`panel_${name}`), n > 0 && ` (${n})`));
}

function deed(sim, name, drawn) {
  return h("button", { class: "sim-tool doc-panel-button", key: name, onclick: () => ask(sim, name) }, icon(drawn), h("span", {}, sim.t(`do_${name}`)));
}
