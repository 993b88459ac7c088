/* Questions in front of the document. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field, icon } from "../kernel/widgets.js";
import { message } from "../parts/mentions.js";
import { picture } from "../parts/pictures.js";
import { blockOf, can, nameOf, pageOf, textOf } from "./model.js";
import { shareDialogs } from "./sharing.js";
import { found } from "./writing-actions.js";

export const shut = (sim) => sim.look({ dialog: null });

/* Act, and stay open with the reason when it is refused. */
export function acts(sim, name, args) {
  if (sim.act(name, { page: sim.ui.page, ...args })) return shut(sim);
  return sim.look({ dialog: { ...sim.ui.dialog, error: sim.said.text } });
}

export function dialogs(sim) {
  const asked = sim.ui.dialog;
  return asked && { ...writing, ...talking, ...whole, ...shareDialogs }[asked.kind]?.(sim, asked);
}

const ask = (sim, asked, given, ...content) => dialog(sim, { key: asked.kind, error: asked.error, onclose: () => shut(sim), ...given }, ...content);
const blockIn = (sim, asked) => blockOf(pageOf(sim.state, sim.ui.page), asked.block);

const writing = {
  /* Which words, when none were chosen. */
  words(sim, asked) {
    const text = textOf(blockIn(sim, asked));
    const onsubmit = ({ words }) => {
      const start = words ? text.indexOf(words) : -1;
      if (start < 0) return sim.look({ dialog: { ...asked, error: sim.t("words_unknown") } });
      return acts(sim, "mark", { block: asked.block, start, end: start + words.length, name: asked.name });
    };
    return ask(sim, asked, { title: sim.t(`do_${asked.name}`), submit: sim.t(`do_${asked.name}`), onsubmit },
      field(sim, { name: "words", label: sim.t("which_words"), hint: sim.t("which_words_hint"), value: text, rows: 2, first: true, maxlength: 3000 }));
  },

  link(sim, asked) {
    const pages = sim.state.pages.filter((page) => page.id !== sim.ui.page);
    const onsubmit = ({ words, target, to }) => {
      const text = textOf(blockIn(sim, asked));
      const at = asked.isNew ? text.indexOf(words) : asked.start;
      const place = at < 0 ? { start: text.length, end: text.length } : { start: at, end: asked.isNew ? at + words.length : asked.end };
      return acts(sim, "link", { block: asked.block, ...place, words, target: to ? `page:${to}` : target });
    };
    return ask(sim, asked, { title: sim.t("do_link"), submit: sim.t("link_put"), onsubmit },
      field(sim, { name: "words", label: sim.t("link_words"), hint: asked.isNew ? sim.t("link_words_hint") : null, value: asked.words, maxlength: 200, first: true }),
      field(sim, { name: "target", label: sim.t("link_target"), value: asked.target.startsWith("page:") ? "" : asked.target, maxlength: 300, type: "url" }),
      pages.length > 0 && field(sim, { name: "to", label: sim.t("link_page"), value: asked.target.replace("page:", ""), options: [["", sim.t("link_no_page")], ...pages.map((page) => [page.id, page.title])] }),
      asked.target && button(sim.t("link_off"), { class: "btn--small", onclick: () => acts(sim, "unlink", asked) }));
  },

  image(sim, asked) {
    return ask(sim, asked, { title: sim.t("new_image"), submit: sim.t("insert"), onsubmit: ({ alt }) => acts(sim, "insert", { block: asked.block, what: { kind: "image", picture: asked.picture || "", alt } }) },
      pictures(sim, asked),
      field(sim, { name: "alt", label: sim.t("alt"), hint: sim.t("alt_hint"), value: "", maxlength: 300 }));
  },

  alt: (sim, asked) => ask(sim, asked, { title: sim.t("do_alt"), onsubmit: ({ alt }) => acts(sim, "alt", { block: asked.block, alt }) },
    field(sim, { name: "alt", label: sim.t("alt"), hint: sim.t("alt_hint"), value: blockIn(sim, asked).alt || "", maxlength: 300, first: true })),

  table(sim, asked) {
    const size = (text, most) => Math.max(1, Math.min(most, Number.parseInt(text, 10) || 1));
    const onsubmit = ({ rows, columns, head }) => acts(sim, "insert", { block: asked.block, what: { kind: "table", head, rows: Array.from({ length: size(rows, 20) }, () => Array(size(columns, 8)).fill("")) } });
    return ask(sim, asked, { title: sim.t("new_table"), submit: sim.t("insert"), onsubmit }, h("div", { class: "sim-pair", key: "pair" },
      field(sim, { name: "rows", label: sim.t("rows"), type: "number", value: "3", min: 1, max: 20, first: true }), field(sim, { name: "columns", label: sim.t("columns"), type: "number", value: "2", min: 1, max: 8 })),
    field(sim, { name: "head", type: "checkbox", label: sim.t("head_row"), value: true }));
  },

  cite(sim, asked) {
    return ask(sim, asked, { title: sim.t("new_ref"), submit: sim.t("do_cite"), onsubmit: ({ source }) => acts(sim, "cite", { block: asked.block, source }) },
      field(sim, { name: "source", label: sim.t("source"), value: sim.state.sources[0]?.id, options: sim.state.sources.map((one) => [one.id, one.title]) }));
  },

  find(sim, asked) {
    const seek = (values) => sim.look({ find: { find: values.find, isWhole: values.isWhole } });
    const read = (event) => Object.fromEntries([...event.target.closest("dialog").querySelectorAll("[data-name]")].map((one) => [one.dataset.name, one.type === "checkbox" ? one.checked : one.value]));
    const close = () => { sim.look({ find: null }); shut(sim); };
    const replace = (only) => (event) => { const values = read(event); if (!sim.act("replace", { page: sim.ui.page, ...values, only })) sim.look({ dialog: { ...asked, error: sim.said.text } }); else if (!only) close(); };
    const n = sim.ui.find?.find ? count(sim) : null;
    return dialog(sim, { key: "find", title: sim.t("do_find"), error: asked.error, cancel: sim.t("kernel_close"), onclose: close },
      field(sim, { name: "find", label: sim.t("find"), value: sim.ui.find?.find || "", maxlength: 200, first: true, oninput: (event) => { seek(read(event)); if (asked.error) sim.look({ dialog: { ...asked, error: null } }); } }),
      h("p", { class: "hint", role: "status", key: "count" }, n === null ? "" : sim.t("find_count", { n })),
      field(sim, { name: "isWhole", type: "checkbox", label: sim.t("find_whole"), value: sim.ui.find?.isWhole, onchange: (event) => seek(read(event)) }),
      can(sim.state, pageOf(sim.state, sim.ui.page), "edit") && [field(sim, { name: "into", label: sim.t("replace_by"), value: "", maxlength: 300 }),
        h("div", { class: "sim-row", key: "acts" }, button(sim.t("replace_here"), { class: "btn--small", onclick: replace(sim.ui.at) }), button(sim.t("replace_all"), { class: "btn--small", onclick: replace(null) }))]);
  },
};

function count(sim) {
  const { find, isWhole } = sim.ui.find;
  return pageOf(sim.state, sim.ui.page).blocks.reduce((sum, block) => sum + found(textOf(block), find, isWhole).length, 0);
}

/* Pictures to choose from, as buttons that stay pressed. */
function pictures(sim, asked) {
  return h("div", { class: "doc-pictures", role: "radiogroup", "aria-label": sim.t("pictures"), "data-rove": "x", key: "pictures" }, (sim.state.pictures || []).map((one) =>
    h("button", { class: "doc-pick", role: "radio", "aria-checked": String(asked.picture === one.id), "data-item": true, key: one.id, onclick: () => sim.look({ dialog: { ...asked, picture: one.id, error: null } }) },
      picture(one.shows), h("span", {}, one.name))));
}

const others = (sim) => sim.state.people.filter((one) => one.id !== sim.state.me);

const talking = {
  comment: (sim, asked) => ask(sim, asked, { title: sim.t("do_comment"), submit: sim.t("do_comment"), onsubmit: ({ text, quote }) => acts(sim, "comment", { block: asked.block, quote: quote.trim(), text }) },
    field(sim, { name: "quote", label: sim.t("passage"), hint: sim.t("passage_hint"), value: asked.quote, rows: 2, maxlength: 3000, first: !asked.quote }),
    message(sim, { label: sim.t("comment"), people: others(sim) })),

  reply: (sim, asked) => ask(sim, asked, { title: sim.t("do_reply"), submit: sim.t("do_reply"), onsubmit: ({ text }) => acts(sim, "reply", { thread: asked.thread, text }) },
    message(sim, { label: sim.t("reply"), people: others(sim) })),

  assign(sim, asked) {
    const thread = pageOf(sim.state, sim.ui.page).comments.find((one) => one.id === asked.thread);
    return ask(sim, asked, { title: sim.t("do_assign"), submit: sim.t("do_assign"), onsubmit: ({ who }) => acts(sim, "assign", { thread: asked.thread, who }) },
      field(sim, { name: "who", label: sim.t("assign_to"), value: thread?.assigned || "", options: [["", sim.t("nobody")], ...sim.state.people.map((one) => [one.id, one.name])] }));
  },
};

const whole = {
  publish: (sim, asked) => ask(sim, asked, { title: sim.t("do_publish"), submit: sim.t("do_publish"), onsubmit: ({ note }) => acts(sim, "publish", { note }) },
    field(sim, { name: "note", label: sim.t("summary"), hint: sim.t("summary_hint"), value: "", maxlength: 300, first: true })),

  export(sim, asked) {
    const { title } = pageOf(sim.state, sim.ui.page);
    const done = (sim.state.exports || []).filter((one) => one.page === sim.ui.page);
    return ask(sim, asked, { title: sim.t("do_export"), submit: sim.t("do_export"), onsubmit: ({ format }) => acts(sim, "export", { format }) },
      field(sim, { name: "format", label: sim.t("format"), value: "", options: [["", sim.t("choose")], ...(sim.state.formats || ["odt", "docx", "pdf", "txt"]).map((one) => [one, sim.t(`format_${one}`)])].slice(1) }),
      done.length > 0 && h("ul", { class: "hint", key: "done" }, done.map((one, n) => h("li", { key: n }, icon("check"), ` ${title}.${one.format}`))));
  },

  ask: (sim, asked) => ask(sim, asked, { title: sim.t("do_ask"), submit: sim.t("do_ask"), onsubmit: ({ role }) => acts(sim, "ask", { role }) },
    h("p", { key: "owner" }, sim.t("owner_is", { name: pageOf(sim.state, sim.ui.page).access.filter((one) => one.role === "owner").map((one) => nameOf(sim.state, one.who)).join(", ") })),
    field(sim, { name: "role", label: sim.t("role"), value: "editor", options: ["commenter", "editor"].map((one) => [one, sim.t(`role_${one}`)]) })),
};
