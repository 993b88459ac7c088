/* The page itself: each block as it reads, the current one as a field where one writes. */

import { h } from "../kernel/kernel.js";
import { icon } from "../kernel/widgets.js";
import { picture } from "../parts/pictures.js";
import { pending, placeOf, proposed } from "./changes.js";
import { can, cutOut, headings, HEADINGS, isText, nameOf, styleOf, textOf } from "./model.js";
import { found } from "./writing-actions.js";


export function paper(sim, page) {
  let [number, level] = [0, 1];
  return h("div", { class: "doc-paper", role: "group", "aria-label": sim.t("text_of", { title: page.title }), "data-rove": "y", key: `paper-${page.id}` },
    page.blocks.map((block, n) => {
      number = styleOf(block) === "number" ? number + 1 : 0;
      if (styleOf(block) in HEADINGS) level = Math.min(level + 1, 2 + HEADINGS[styleOf(block)]);
      return shell(sim, page, block, { n, number, level });
    }),
    references(sim, page));
}

function shell(sim, page, block, { n, number, level }) {
  const isOpen = sim.ui.open === block.id;
  const here = (sim.state.presence || []).filter((one) => one.page === page.id && one.block === block.id);
  const kind = isText(block) ? styleOf(block) : block.kind;
  return h("div", { class: `doc-block doc-block--${kind} doc-align--${block.align || "start"} doc-size--${block.size || "normal"} ${sim.ui.at === block.id ? "is-at" : ""} ${sim.ui.clip?.cut === block.id ? "is-cut" : ""}`,
    key: block.id, role: "group", "aria-label": sim.t("block", { n: n + 1, all: page.blocks.length, kind: sim.t(`style_${kind}`) }), "aria-current": sim.ui.at === block.id ? "true" : null,
    "data-item": true, tabindex: -1, "data-block": block.id, "data-letter": "\u0000",
    onfocusin: (event) => entered(sim, block, event),
    onclick: (event) => pressed(sim, page, block, event), onkeydown: (event) => keyed(sim, page, block, event) },
  here.map((one) => h("span", { class: "doc-here", key: `here-${one.who}` }, icon("pen"), sim.t("here", { name: nameOf(sim.state, one.who) }))),
  number > 0 && h("span", { class: "doc-number", "aria-hidden": "true", key: "number" }, `${number}.`),
  isText(block) ? (isOpen ? editor(sim, page, block) : reading(sim, page, block, level)) : others[block.kind](sim, page, block),
  remarksOn(sim, page, block));
}

const others = {
  image(sim, page, block) {
    const one = (sim.state.pictures || []).find((each) => each.id === block.picture);
    return h("figure", { class: "doc-figure", key: "figure" }, picture(one?.shows, block.alt || one?.name), h("figcaption", {}, one?.name));
  },
  table(sim, page, block) {
    const edits = can(sim.state, page, "edit") && sim.state.mode !== "read" && !sim.readOnly;
    return h("div", { class: "doc-scroll", key: "table" }, h("table", { class: "doc-table" }, h("tbody", {}, block.rows.map((row, r) => h("tr", { key: r }, row.map((text, c) => h(block.head && r === 0 ? "th" : "td", { key: c },
      edits ? h("input", { class: "input", value: text, maxlength: 300, "aria-label": sim.t("cell", { row: r + 1, column: c + 1 }), onkeydown: (event) => event.stopPropagation(), onchange: (event) => sim.act("cell", { page: page.id, block: block.id, row: r, column: c, text: event.target.value }) }) : text)))))));
  },
  toc(sim, page) {
    return h("nav", { class: "doc-toc", "aria-label": sim.t("toc"), key: "toc" }, h("p", { class: "doc-toc__head" }, sim.t("toc")), outlineList(sim, page));
  },
};

export function outlineList(sim, page) {
  const all = headings(page).filter((block) => textOf(block).trim());
  if (!all.length) return h("p", { class: "hint" }, sim.t("outline_empty"));
  return h("ul", { class: "doc-outline" }, all.map((block) => h("li", { key: block.id, style: { "--level": HEADINGS[block.style] } },
    h("button", { class: "sim-link", onclick: (event) => { event.stopPropagation(); goTo(sim, block.id); } }, textOf(block)))));
}

export function goTo(sim, id) {
  sim.look({ at: id, open: null, burst: null });
  sim.focus(`[data-block="${id}"]`);
}

/* Text as it reads: looks, links, remarks, suggestions, words found. A heading's level never skips one for who listens. */
function reading(sim, page, block, level) {
  const heads = level && styleOf(block) in HEADINGS ? { role: "heading", "aria-level": level } : {};
  const text = textOf(block);
  return h("p", { class: "doc-text", key: "text", "data-text": true, ...heads }, !text && !pending(page, block.id).length ? h("span", { class: "doc-blank" }, sim.t("blank")) : pieces(sim, page, block, text),
    (block.refs || []).map((ref) => h("sup", { key: `ref-${ref}` }, `[${cited(page).indexOf(ref) + 1}]`)));
}

function pieces(sim, page, block, text) {
  const waiting = pending(page, block.id).map((one) => ({ ...one, place: placeOf(text, one) })).filter((one) => one.place);
  const quotes = (page.comments || []).filter((one) => one.block === block.id && !one.resolved && one.quote && text.includes(one.quote)).map((one) => [text.indexOf(one.quote), text.indexOf(one.quote) + one.quote.length]);
  const hits = sim.ui.find ? found(text, sim.ui.find.find, sim.ui.find.isWhole).map((at) => [at, at + sim.ui.find.find.length]) : [];
  const edges = new Set([0, text.length, ...waiting.flatMap((one) => [one.place.start, one.place.end]), ...quotes.flat(), ...hits.flat()]);
  let at = 0;
  for (const run of block.runs || []) { at += run.text.length; edges.add(at); }
  const sorted = [...edges].sort((a, b) => a - b);
  const inside = (rows, start) => rows.some(([from, to]) => from <= start && start < to);
  const adds = (place) => waiting.filter((one) => one.place.end === place && one.add).map((one) => h("ins", { class: "doc-ins", key: `ins-${one.id}` }, h("span", { class: "sr" }, sim.t("sr_add")), one.add));
  return sorted.flatMap((start, n) => {
    const end = sorted[n + 1];
    if (end === undefined) return adds(start);
    const isCut = inside(waiting.map((one) => [one.place.start, one.place.end]), start);
    return [...adds(start), piece(sim, cutOut(block.runs || [], start, end)[0] || { text: "" }, { start, isCut, isQuoted: inside(quotes, start), isFound: inside(hits, start) })];
  });
}

function piece(sim, run, { start, isCut, isQuoted, isFound }) {
  const looks = `${run.bold ? "is-bold" : ""} ${run.italic ? "is-italic" : ""} ${isQuoted ? "is-quoted" : ""} ${isFound ? "is-found" : ""}`.trim();
  const props = { class: looks || null, "data-from": start, key: `at-${start}` };
  if (isCut) return h("del", { ...props, class: `doc-del ${looks}` }, h("span", { class: "sr", "data-aside": true }, sim.t("sr_cut")), run.text);
  if (run.link) return h("button", { ...props, class: `sim-link doc-link ${looks}`, onclick: (event) => { event.stopPropagation(); follow(sim, run.link); } }, run.text);
  return h(run.bold ? "strong" : run.italic ? "em" : "span", props, run.text);
}

function follow(sim, link) {
  const id = link.startsWith("page:") ? link.slice(5) : null;
  if (id && sim.state.pages.some((page) => page.id === id)) sim.act("visit", { page: id });
  else sim.say("link_leads", { target: link });
}

/* The field in place of the paragraph: same look, native selection. */
function editor(sim, page, block) {
  const mine = sim.state.mode === "suggest" ? pending(page, block.id).filter((one) => one.who === sim.state.me) : [];
  const writes = can(sim.state, page, "edit") && sim.state.mode !== "read";
  const [start, end] = sim.ui.caret || [0, 0];
  const area = h("textarea", { class: "doc-editor", rows: 1, key: `editor-${block.id}`, "data-editor": true, value: proposed(textOf(block), mine), readonly: writes && !sim.readOnly ? null : true, spellcheck: "false",
    "aria-label": sim.t(writes ? (sim.state.mode === "suggest" ? "editor_suggest" : "editor") : "editor_read"),
    mounted: (element) => { fit(element); element.focus({ preventScroll: true }); element.setSelectionRange(Math.min(start, element.value.length), Math.min(end, element.value.length)); element.scrollIntoView({ block: "nearest" }); },
    oninput: (event) => { fit(event.target); sim.act("type", { page: page.id, block: block.id, text: event.target.value }); if (event.target.value.includes("\n")) sim.focus("[data-editor]"); },
    onclick: (event) => event.stopPropagation(), onkeydown: (event) => editing(sim, page, block, event) });
  const isMixed = mine.length > 0 || (block.runs || []).length > 1 || (block.runs || []).some((run) => run.bold || run.italic || run.link);
  return h("div", { class: "doc-editing", key: "editing" }, area, isMixed && h("div", { class: "doc-preview", key: "preview", "aria-hidden": "true", inert: true }, reading(sim, page, block)));
}

function fit(element) {
  element.style.setProperty("height", "auto");
  element.style.setProperty("height", `${element.scrollHeight + 2}px`);
}

function editing(sim, page, block, event) {
  const { selectionStart: start, selectionEnd: end, value } = event.target;
  const stop = () => event.preventDefault();
  const place = page.blocks.indexOf(block);
  if (!["Tab", "z", "y"].includes(event.key)) event.stopPropagation();
  if (event.key === "Escape") { stop(); sim.look({ open: null, burst: null }); sim.focus(`[data-block="${block.id}"]`); }
  else if (event.key === "Enter" && !event.target.readOnly) {
    stop();
    if (start !== end) sim.act("type", { page: page.id, block: block.id, text: value.slice(0, start) + value.slice(end) });
    sim.act("split", { page: page.id, block: block.id, place: start });
    sim.focus("[data-editor]");
  } else if (event.key === "Backspace" && start + end === 0 && place > 0 && !event.target.readOnly) { stop(); sim.act("merge", { page: page.id, block: block.id }); sim.focus("[data-editor]"); }
  else if (event.key === "ArrowUp" && start + end === 0 && !event.shiftKey) { stop(); edit(sim, page.blocks[place - 1], [Infinity, Infinity]); }
  else if (event.key === "ArrowDown" && start === value.length && !event.shiftKey) { stop(); edit(sim, page.blocks[place + 1], [0, 0]); }
}

/* Open a paragraph where the caret should be; what is no text only takes the focus. */
export function edit(sim, block, caret = [Infinity, Infinity]) {
  if (!block) return;
  if (!isText(block)) { goTo(sim, block.id); return; }
  sim.look({ at: block.id, open: block.id, caret, burst: null });
  sim.focus("[data-editor]");
}

/* Passing over a link or a count of another paragraph leaves the words chosen in the current one. */
function entered(sim, block, event) {
  if (event.target !== event.currentTarget && !event.target.matches("textarea, input")) event.stopPropagation();
  else if (sim.ui.at !== block.id) sim.look({ at: block.id, open: null, burst: null });
}

function keyed(sim, page, block, event) {
  if (event.target !== event.currentTarget || sim.readOnly) return;
  if (event.key === "Enter" || event.key === "F2") { event.preventDefault(); edit(sim, block); }
}

function pressed(sim, page, block, event) {
  if (!isText(block) || sim.ui.open === block.id || sim.readOnly || !event.currentTarget.querySelector("[data-text]")) return;
  const [start, end] = selectionIn(event.currentTarget.querySelector("[data-text]"), event);
  edit(sim, block, [start, end]);
}

/* Letters chosen with the mouse, or where it pressed, as places in the text. */
function selectionIn(element, event) {
  const chosen = window.getSelection();
  const inside = (node) => node && element.contains(node);
  if (!chosen.isCollapsed && inside(chosen.anchorNode) && inside(chosen.focusNode)) {
    return [placeIn(chosen.anchorNode, chosen.anchorOffset), placeIn(chosen.focusNode, chosen.focusOffset)].sort((a, b) => a - b);
  }
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  const place = inside(range?.startContainer) ? placeIn(range.startContainer, range.startOffset) : Infinity;
  return [place, place];
}

function placeIn(node, offset) {
  const part = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-from]");
  return part ? Number(part.dataset.from) + offset : Infinity;
}

const cited = (page) => [...new Set(page.blocks.flatMap((block) => block.refs || []))];

function references(sim, page) {
  const all = cited(page);
  return all.length > 0 && h("section", { class: "doc-references", key: "references" }, h("p", { class: "doc-toc__head" }, sim.t("references")),
    h("ol", {}, all.map((ref) => { const one = sim.state.sources.find((each) => each.id === ref); return h("li", { key: ref }, one.title, one.by && `, ${one.by}`); })));
}

/* How many remarks and suggestions wait on a paragraph; the button opens them. */
function remarksOn(sim, page, block) {
  const n = (page.comments || []).filter((one) => one.block === block.id && !one.resolved).length;
  const suggested = pending(page, block.id).length;
  if (!n && !suggested) return null;
  const open = (event) => { event.stopPropagation(); sim.look({ panel: "comments" }); sim.focus(`[data-thread-of="${block.id}"]`); };
  return h("button", { class: "doc-count", key: "count", onclick: open, "aria-label": sim.t("count_remarks", { n: n + suggested }) }, icon(n ? "remark" : "suggest"), String(n + suggested));
}
