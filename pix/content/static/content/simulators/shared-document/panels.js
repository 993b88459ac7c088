/* Beside the page: remarks and suggestions, history, outline, documents that may be cited. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { mentioned } from "../parts/mentions.js";
import { compared } from "./changes.js";
import { blockOf, can, isText, nameOf, styleOf, textOf } from "./model.js";
import { goTo, outlineList } from "./paper.js";
import { ask } from "./tools.js";

export function panel(sim, page) {
  const name = sim.ui.panel;
  if (!name) return null;
  const shut = () => { sim.look({ panel: null, version: null }); sim.focus(".doc-panel-button"); };
  return h("aside", { class: "doc-panel", "aria-label": sim.t(`panel_${name}`), "data-panel": true, tabindex: -1, key: `panel-${name}`, onkeydown: (event) => { if (event.key === "Escape") shut(); } },
    h("div", { class: "doc-panel__head" }, h("h2", { class: "doc-panel__title" }, sim.t(`panel_${name}`)), h("button", { class: "sim-tool", "aria-label": sim.t("kernel_close"), onclick: shut }, icon("cross"))),
    panels[name](sim, page));
}

const panels = {
  comments(sim, page) {
    const waiting = (page.suggestions || []).filter((one) => (one.status || "pending") === "pending");
    const order = (one) => page.blocks.findIndex((block) => block.id === one.block);
    const open = (page.comments || []).filter((one) => !one.resolved).sort((a, b) => order(a) - order(b));
    const done = (page.comments || []).filter((one) => one.resolved);
    return [
      !waiting.length && !open.length && !done.length && h("p", { class: "hint", key: "none" }, sim.t("no_remark")),
      waiting.map((one) => suggestion(sim, page, one)), open.map((one) => thread(sim, page, one)),
      done.length > 0 && h("p", { class: "doc-panel__sub", key: "sub" }, sim.t("resolved")), done.map((one) => thread(sim, page, one)),
    ];
  },

  history(sim, page) {
    const rows = [...(page.versions || [])].reverse();
    const last = (page.opened || []).map((one) => h("li", { key: `${one.who}${one.at}` }, sim.t("opened", { name: nameOf(sim.state, one.who), date: sim.date(one.at) })));
    const show = (id) => () => {
      sim.look({ version: id, open: null });
      sim.count("version");
      /* In a narrow window the page stands above, out of sight. */
      if (sim.host.clientWidth < 896) sim.focus(".doc-old");
    };
    return [
      h("ol", { class: "doc-versions", key: "versions" },
        h("li", { key: "now" }, h("button", { class: "doc-version", "aria-current": sim.ui.version ? null : "true", onclick: () => sim.look({ version: null }) }, h("strong", {}, sim.t("version_now")))),
        rows.map((one) => h("li", { key: one.id }, h("button", { class: "doc-version", "aria-current": sim.ui.version === one.id ? "true" : null, onclick: show(one.id) },
          h("strong", {}, sim.date(one.at)), h("span", {}, nameOf(sim.state, one.who)), one.note && h("span", { class: "doc-version__note" }, one.note))))),
      last.length > 0 && h("ul", { class: "doc-opened hint", key: "opened" }, last),
    ];
  },

  outline: (sim, page) => outlineList(sim, page),

  sources: (sim) => (sim.state.sources || []).map((one) => h("details", { class: "doc-source", key: one.id }, h("summary", {}, one.title), one.by && h("p", { class: "hint" }, one.by), h("p", { class: "doc-source__text" }, one.text))),
};

function said(sim, one) {
  return [h("p", { class: "doc-said__who", key: "who" }, h("strong", {}, nameOf(sim.state, one.who)), h("span", { class: "hint" }, sim.date(one.at))), h("p", { class: "doc-said__text", key: "text" }, mentioned(one.text, sim.state.people.map((person) => person.name)))];
}

function thread(sim, page, one) {
  const ids = { page: page.id, thread: one.id };
  const may = can(sim.state, page, "comment") && !sim.readOnly;
  return h("article", { class: `doc-thread ${one.resolved ? "is-done" : ""}`, key: one.id, "data-thread-of": one.block, tabindex: -1, "aria-label": sim.t("comment_of", { name: nameOf(sim.state, one.who) }) },
    onWhat(sim, page, one.block, one.quote), said(sim, one),
    one.assigned && h("p", { class: "doc-assigned", key: "for" }, icon("check"), sim.t("assigned_to", { name: nameOf(sim.state, one.assigned) })),
    (one.replies || []).map((reply, n) => h("div", { class: "doc-reply", key: n }, said(sim, reply))),
    may && h("div", { class: "sim-row", key: "acts" },
      button(sim.t("do_reply"), { class: "btn--small", onclick: () => ask(sim, "reply", { thread: one.id }) }),
      button(sim.t(one.resolved ? "do_reopen" : "do_resolve"), { class: "btn--small", onclick: () => sim.act("resolve", { ...ids, on: !one.resolved }) }),
      button(sim.t("do_assign"), { class: "btn--small", onclick: () => ask(sim, "assign", { thread: one.id }) }),
      one.who === sim.state.me && button(sim.t("do_uncomment"), { class: "btn--small", onclick: () => sim.act("uncomment", ids) })));
}

function onWhat(sim, page, id, quote) {
  const block = blockOf(page, id);
  const text = quote || (block && textOf(block).slice(0, 80)) || sim.t("passage_gone");
  return h("button", { class: "doc-on", key: "on", onclick: () => block && goTo(sim, id) }, h("span", { class: "sr" }, sim.t("sr_on")), text);
}

function suggestion(sim, page, one) {
  const decide = (accept) => () => { if (sim.act("decide", { page: page.id, suggestion: one.id, accept })) sim.focus("[data-panel]"); };
  return h("article", { class: "doc-thread", key: one.id, "data-thread-of": one.block, tabindex: -1, "aria-label": sim.t("suggestion_of", { name: nameOf(sim.state, one.who) }) },
    h("p", { class: "doc-said__who" }, h("strong", {}, nameOf(sim.state, one.who)), h("span", { class: "hint" }, sim.date(one.at))),
    h("p", { key: "what" }, one.cut && one.add ? sim.t("suggests_replace") : sim.t(one.cut ? "suggests_cut" : "suggests_add"), " ", one.cut && h("del", { class: "doc-del" }, one.cut), one.cut && one.add && " → ", one.add && h("ins", { class: "doc-ins" }, one.add)),
    can(sim.state, page, "edit") && !sim.readOnly && h("div", { class: "sim-row", key: "acts" },
      button(sim.t("do_accept"), { icon: "check", class: "btn--small", onclick: decide(true) }), button(sim.t("do_reject"), { icon: "cross", class: "btn--small", onclick: decide(false) })));
}

/* An older version in place of the page, with what it changed. */
export function oldPaper(sim, page) {
  const at = page.versions.findIndex((one) => one.id === sim.ui.version);
  const version = page.versions[at];
  const before = page.versions[at - 1]?.blocks || null;
  const gone = (before || []).filter((one) => !version.blocks.some((block) => block.id === one.id));
  const take = (block) => { sim.look({ clip: { block: structuredClone(block) } }); sim.say("said_copied_old"); };
  const edits = can(sim.state, page, "edit") && !sim.readOnly;
  return h("section", { class: "doc-old", tabindex: -1, "aria-label": sim.t("version_of", { date: sim.date(version.at) }), key: `old-${version.id}` },
    h("div", { class: "doc-old__head" }, h("p", {}, icon("clock"), h("strong", {}, sim.date(version.at)), ` · ${nameOf(sim.state, version.who)}`, version.note && ` · ${version.note}`),
      edits && button(sim.t("do_restore"), { icon: "again", class: "btn--small", onclick: () => sim.act("restore", { page: page.id, version: version.id }) }),
      button(sim.t("do_back"), { class: "btn--small", onclick: () => sim.look({ version: null }) })),
    h("p", { class: "hint", key: "legend" }, sim.t(before ? "version_legend" : "version_first")),
    withGone(version.blocks, before, gone).map(({ block, isGone }) => h("div", { class: `doc-block doc-block--${isText(block) ? styleOf(block) : block.kind}`, key: block.id },
      h("p", { class: "doc-text", key: "text" }, differences(sim, block, before, isGone)),
      isText(block) && !isGone && edits && button(sim.t("do_copy_block"), { icon: "copy", class: "btn--small doc-old__copy", "aria-label": sim.t("copy_block", { words: textOf(block).slice(0, 60) }), onclick: () => take(block) }))));
}

/* What was taken away stands where it was. */
function withGone(blocks, before, gone) {
  const rows = blocks.map((block) => ({ block }));
  for (const one of gone) {
    const above = before[before.indexOf(one) - 1];
    rows.splice(above ? rows.findIndex((row) => row.block.id === above.id) + 1 : 0, 0, { block: one, isGone: true });
  }
  return rows;
}

function differences(sim, block, before, isGone) {
  const cut = (text, key) => h("del", { class: "doc-del", key }, h("span", { class: "sr" }, sim.t("sr_cut")), text);
  const add = (text, key) => h("ins", { class: "doc-ins", key }, h("span", { class: "sr" }, sim.t("sr_add")), text);
  const text = isText(block) ? textOf(block) : sim.t(`style_${block.kind}`);
  const old = before?.find((one) => one.id === block.id);
  if (isGone) return cut(text, "gone");
  if (before && !old) return add(text, "new");
  if (!old || textOf(old) === textOf(block)) return text;
  return compared(textOf(old), text).map((part, n) => (part.kind === "same" ? h("span", { key: n }, part.text) : part.kind === "cut" ? cut(part.text, n) : add(part.text, n)));
}
