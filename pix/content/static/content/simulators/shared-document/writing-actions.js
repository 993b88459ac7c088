/* What changes the text: letters, looks, paragraphs, pictures, tables. All need the right to edit. */

import { hunks, pending, proposed } from "./changes.js";
import { blockOf, copyOf, cutOut, isMarked, isText, joined, mark, newId, pageOf, setText, styleOf, textOf } from "./model.js";

const MOST_BLOCKS = 60;
const MOST_LETTERS = 3000;
const after = (page, id) => (id ? page.blocks.findIndex((block) => block.id === id) + 1 : page.blocks.length);
const full = (page) => (page.blocks.length >= MOST_BLOCKS ? { refuse: ["page_full"] } : null);
/* A heading is followed by plain text, an entry of a list by another one. */
const following = (block) => (["bullet", "number", "quote"].includes(styleOf(block)) ? { style: block.style } : {});

export const writing = {
  /* Letters typed: one undo for all that is typed in a row in a paragraph. */
  type(state, { page: id, block: at, text }, ui) {
    const page = pageOf(state, id);
    const block = blockOf(page, at);
    if (text.includes("\n")) return pasted(state, page, block, text);
    if (text.length > MOST_LETTERS) return { refuse: ["paragraph_full"] };
    if (state.mode === "suggest") suggest(state, page, block, text); else setText(block, text);
    return { quiet: ui.burst === at, ui: { burst: at } };
  },

  split(state, { page: id, block: at, place }) {
    const page = pageOf(state, id);
    if (state.mode === "suggest") return { refuse: ["suggest_words_only"] };
    if (full(page)) return full(page);
    const block = blockOf(page, at);
    const fresh = { id: newId(state, "b"), ...following(block), runs: cutOut(block.runs || [], place, Infinity) };
    block.runs = cutOut(block.runs || [], 0, place);
    page.blocks.splice(after(page, at), 0, fresh);
    return { ui: { at: fresh.id, open: fresh.id, caret: [0, 0], burst: null } };
  },

  /* Joined to the paragraph above. */
  merge(state, { page: id, block: at }) {
    const page = pageOf(state, id);
    const above = page.blocks[after(page, at) - 2];
    if (state.mode === "suggest") return { refuse: ["suggest_words_only"] };
    if (!above || !isText(above)) return { refuse: ["nothing_above"] };
    const place = textOf(above).length;
    const block = blockOf(page, at);
    if (place + textOf(block).length > MOST_LETTERS) return { refuse: ["paragraph_full"] };
    above.runs = joined([...(above.runs || []), ...(block.runs || [])]);
    page.blocks = page.blocks.filter((one) => one.id !== at);
    return { ui: { at: above.id, open: above.id, caret: [place, place], burst: null } };
  },

  mark(state, { page: id, block: at, start, end, name }) {
    const block = blockOf(pageOf(state, id), at);
    const on = !isMarked(block, start, end, name);
    mark(block, { start, end, name, value: on });
    return { say: [on ? `said_${name}` : `said_not_${name}`, { words: textOf(block).slice(start, end) }] };
  },

  link(state, { page: id, block: at, start, end, words, target }) {
    const block = blockOf(pageOf(state, id), at);
    if (!target.trim()) return { refuse: ["link_empty"] };
    if (!words.trim()) return { refuse: ["words_empty"] };
    const text = textOf(block);
    if (text.slice(start, end) !== words) setTextAt(block, start, end, words);
    mark(block, { start, end: start + words.length, name: "link", value: target.trim() });
    return { say: ["said_link", { words }] };
  },

  unlink(state, { page: id, block: at, start, end }) {
    mark(blockOf(pageOf(state, id), at), { start, end, name: "link" });
    return { say: ["said_unlink"] };
  },

  style(state, { page: id, block: at, style }) { return facts(state, id, at, { style }, `style_${style}`); },
  align(state, { page: id, block: at, align }) { return facts(state, id, at, { align }, `align_${align}`); },
  size(state, { page: id, block: at, size }) { return facts(state, id, at, { size }, `size_${size}`); },

  insert(state, { page: id, block: at, what }) {
    const page = pageOf(state, id);
    if (state.mode === "suggest") return { refuse: ["suggest_words_only"] };
    if (what.kind === "image" && !what.picture) return { refuse: ["picture_none"] };
    if (full(page)) return full(page);
    const fresh = { id: newId(state, "b"), ...what };
    page.blocks.splice(after(page, at), 0, fresh);
    return { say: [`said_new_${what.kind || "text"}`], ui: { at: fresh.id, open: what.kind ? null : fresh.id, caret: [0, 0], burst: null } };
  },

  alt(state, { page: id, block: at, alt }) { blockOf(pageOf(state, id), at).alt = alt; return { say: ["said_alt"] }; },
  cell(state, { page: id, block: at, row, column, text }) { blockOf(pageOf(state, id), at).rows[row][column] = text.slice(0, 300); return {}; },

  /* Up or down by one. */
  shift(state, { page: id, block: at, by }) {
    const page = pageOf(state, id);
    const place = after(page, at) - 1;
    if (state.mode === "suggest") return { refuse: ["suggest_words_only"] };
    if (!page.blocks[place + by]) return { refuse: [by < 0 ? "is_first" : "is_last"] };
    page.blocks.splice(place + by, 0, ...page.blocks.splice(place, 1));
    return { say: [by < 0 ? "said_up" : "said_down"] };
  },

  /* After the paragraph at; null puts it first. A copy comes from here or from an old version. */
  paste(state, { page: id, block: at, clip, isFirst }) {
    const page = pageOf(state, id);
    if (state.mode === "suggest") return { refuse: ["suggest_words_only"] };
    if (clip.cut === at) return { refuse: ["paste_itself"] };
    const place = () => (isFirst ? 0 : after(page, at));
    if (clip.cut) {
      const [block] = page.blocks.splice(after(page, clip.cut) - 1, 1);
      page.blocks.splice(place(), 0, block);
      return { say: ["said_moved"], ui: { at: block.id, clip: null } };
    }
    if (full(page)) return full(page);
    const fresh = copyOf(state, clip.block);
    page.blocks.splice(place(), 0, fresh);
    return { say: ["said_pasted"], ui: { at: fresh.id } };
  },

  remove(state, { page: id, block: at }) {
    const page = pageOf(state, id);
    if (state.mode === "suggest") { suggest(state, page, blockOf(page, at), ""); return { say: ["said_suggested"] }; }
    if (page.blocks.length === 1) return { refuse: ["last_paragraph"] };
    const place = after(page, at) - 1;
    page.blocks.splice(place, 1);
    return { say: ["said_removed"], ui: { at: page.blocks[Math.min(place, page.blocks.length - 1)].id, open: null } };
  },

  /* Whole words or not, in one paragraph or in all. */
  replace(state, { page: id, find, into, isWhole, only }) {
    const page = pageOf(state, id);
    let n = 0;
    for (const block of page.blocks.filter((one) => isText(one) && (!only || one.id === only))) {
      const text = textOf(block);
      const places = found(text, find, isWhole).slice(0, only ? 1 : undefined);
      n += places.length;
      if (state.mode === "suggest" && places.length) suggest(state, page, block, places.reverse().reduce((now, start) => now.slice(0, start) + into + now.slice(start + find.length), text));
      else for (const start of places.reverse()) setTextAt(block, start, start + find.length, into);
    }
    return n ? { say: ["said_replaced", { n }] } : { refuse: ["find_none", { words: find }] };
  },

  cite(state, { page: id, block: at, source }) {
    const block = blockOf(pageOf(state, id), at);
    if ((block.refs || []).includes(source)) return { refuse: ["cited_already"] };
    block.refs = [...(block.refs || []), source].slice(0, 8);
    return { say: ["said_cited", { title: state.sources.find((one) => one.id === source).title }] };
  },

  uncite(state, { page: id, block: at, source }) {
    const block = blockOf(pageOf(state, id), at);
    block.refs = block.refs.filter((one) => one !== source);
    return { say: ["said_uncited"] };
  },
};

function facts(state, id, at, change, key) {
  const page = pageOf(state, id);
  if (state.mode === "suggest") return { refuse: ["suggest_words_only"] };
  Object.assign(blockOf(page, at), change);
  return { say: [key] };
}

function setTextAt(block, start, end, words) {
  const text = textOf(block);
  setText(block, text.slice(0, start) + words + text.slice(end));
}

/* Several lines at once become several paragraphs. */
function pasted(state, page, block, text) {
  const lines = text.split(/\r?\n+/).map((line) => line.slice(0, MOST_LETTERS)).filter(Boolean);
  if (state.mode === "suggest") return { refuse: ["suggest_words_only"] };
  if (page.blocks.length + lines.length > MOST_BLOCKS) return { refuse: ["page_full"] };
  setText(block, lines[0] || "");
  const more = lines.slice(1).map((line) => ({ id: newId(state, "b"), ...following(block), runs: [{ text: line }] }));
  page.blocks.splice(after(page, block.id), 0, ...more);
  const last = more[more.length - 1] || block;
  return { ui: { at: last.id, open: last.id, caret: [Infinity, Infinity], burst: null } };
}

/* One's own suggestions on a paragraph become what differs between its text and this one. */
function suggest(state, page, block, text) {
  const mine = pending(page, block.id).filter((one) => one.who === state.me);
  const now = textOf(block);
  if (text === proposed(now, mine)) return;
  page.suggestions = (page.suggestions || []).filter((one) => !mine.includes(one));
  for (const hunk of hunks(now, text)) page.suggestions.push({ id: newId(state, "p"), block: block.id, who: state.me, at: state.now, ...hunk, status: "pending" });
}

export function found(text, find, isWhole) {
  const places = [];
  if (!find) return places;
  const [all, word] = [text.toLocaleLowerCase(), find.toLocaleLowerCase()];
  const isLetter = (letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  for (let at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + word.length)) {
    if (!isWhole || !(isLetter(all[at - 1]) || isLetter(all[at + word.length]))) places.push(at);
  }
  return places;
}
