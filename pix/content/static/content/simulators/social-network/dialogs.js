/* Questions in front of the network: what to publish, to whom, why. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field } from "../kernel/widgets.js";
import { message } from "../parts/mentions.js";
import { picture } from "../parts/pictures.js";
import { accountOf, audienceOf, audiences, groupOf, has, nameOf, others, pictureOf, postOf, sentences } from "./model.js";

const shut = (sim) => sim.look({ dialog: null });
const ask = (sim, asked, given, ...content) => dialog(sim, { key: asked.kind, error: asked.error, onclose: () => shut(sim), ...given }, ...content);

/* Act, and stay open with the reason when it is refused. */
function acts(sim, name, args) {
  if (sim.act(name, args)) return shut(sim);
  return sim.look({ dialog: { ...sim.ui.dialog, error: sim.said.text } });
}

export function dialogs(sim) {
  const asked = sim.ui.dialog;
  return asked && { ...writing, ...deciding, ...own }[asked.kind]?.(sim, asked);
}

const named = (sim) => (has(sim.state, "mention") ? others(sim.state).map((one) => ({ id: one.id, name: `@${one.handle}` })) : []);
const words = (sim, label, value = "") => message(sim, { label, value, people: named(sim), rows: 4, max: 2000 });

const writing = {
  post(sim, asked) {
    const { state } = sim;
    const group = groupOf(state, asked.audience || "");
    const onsubmit = (values) => acts(sim, "post", { text: values.text, title: values.title, audience: values.audience || asked.audience || state.settings?.audience || "public", picture: asked.picture, nature: values.nature || "", tags: others(state).filter((one) => values[`tag-${one.id}`]).map((one) => one.id) });
    return ask(sim, asked, { title: sim.t(group?.forum ? "do_thread" : "do_post"), submit: sim.t("publish"), wide: true, onsubmit },
      group?.forum && field(sim, { name: "title", label: sim.t("thread_title"), value: "", maxlength: 200, first: true }),
      words(sim, sim.t("text")),
      has(state, "pictures") && pictures(sim, asked),
      has(state, "nature") && asked.picture && field(sim, { name: "nature", label: sim.t("nature"), value: "", options: ["", "photo", "archive", "montage", "ai"].map((one) => [one, sim.t(`nature_${one || "none"}`)]) }),
      has(state, "tag_people") && asked.picture && h("fieldset", { class: "sim-ticks", key: "tags" }, h("legend", {}, sim.t("tag_people")), others(state).map((one) => field(sim, { name: `tag-${one.id}`, type: "checkbox", label: one.name, value: false }))),
      !group && has(state, "audience") && field(sim, { name: "audience", label: sim.t("who_sees"), value: asked.audience || state.settings?.audience || "public", options: audiences(sim) }));
  },

  reply(sim, asked) {
    const post = postOf(sim.state, asked.post);
    return ask(sim, asked, { title: sim.t("reply_to", { name: nameOf(sim.state, post.author) }), submit: sim.t("do_reply"), onsubmit: ({ text, quote }) => acts(sim, "reply", { post: asked.post, text, quote: quote || "" }) },
      has(sim.state, "quote") && field(sim, { name: "quote", label: sim.t("quote"), value: "", options: [["", sim.t("quote_none")], ...sentences(post.text).map((one) => [one, one])] }),
      words(sim, sim.t("answer")));
  },

  share(sim, asked) {
    return ask(sim, asked, { title: sim.t("do_share"), submit: sim.t("do_share"), onsubmit: ({ text, audience }) => acts(sim, "share", { post: asked.post, text, audience }) },
      words(sim, sim.t("share_word")),
      field(sim, { name: "audience", label: sim.t("who_sees"), value: sim.state.settings?.audience || "public", options: audiences(sim) }));
  },

  edit(sim, asked) {
    const post = postOf(sim.state, asked.post);
    return ask(sim, asked, { title: sim.t("do_edit"), submit: sim.t("save"), onsubmit: ({ text, title }) => acts(sim, "edit", { post: asked.post, text, title }) },
      post.title && field(sim, { name: "title", label: sim.t("thread_title"), value: post.title, maxlength: 200 }), words(sim, sim.t("text"), post.text));
  },

  send(sim, asked) {
    const { state } = sim;
    const kept = (state.captures || []).map((target) => [target, sim.t("capture_of", { name: authorOf(state, target) })]);
    return ask(sim, asked, { title: sim.t("do_message"), submit: sim.t("send"), onsubmit: ({ to, text, capture }) => acts(sim, "send", { to, text, capture }) },
      field(sim, { name: "to", label: sim.t("to"), value: asked.to, options: [["", sim.t("choose")], ...others(state).map((one) => [one.id, one.role ? `${one.name} (${one.role})` : one.name])] }),
      field(sim, { name: "text", label: sim.t("text"), value: "", rows: 4, maxlength: 2000, first: Boolean(asked.to) }),
      kept.length > 0 && field(sim, { name: "capture", label: sim.t("join_capture"), value: "", options: [["", sim.t("capture_none")], ...kept] }));
  },
};

function authorOf(state, target) {
  const [kind, id] = target.split(":");
  if (kind === "account") return nameOf(state, id);
  return nameOf(state, kind === "post" ? postOf(state, id).author : state.messages.find((one) => one.id === id).sender);
}

function pictures(sim, asked, label = sim.t("join_picture")) {
  const choose = (id) => sim.look({ dialog: { ...asked, picture: asked.picture === id ? null : id, error: null } });
  const note = asked.picture && pictureOf(sim.state, asked.picture).note;
  const own = (sim.state.pictures || []).filter((one) => one.own !== false);
  return own.length > 0 && h("fieldset", { class: "net-pictures", key: "pictures" }, h("legend", {}, label),
    h("div", { class: "doc-pictures", "data-rove": "x" }, own.map((one) => h("button", { class: "doc-pick", "aria-pressed": String(asked.picture === one.id), "data-item": true, key: one.id, onclick: () => choose(one.id) }, picture(one.shows), h("span", {}, one.name)))),
    note && h("p", { class: "hint", role: "status", key: "note" }, note));
}

const deciding = {
  audience: (sim, asked) => ask(sim, asked, { title: sim.t("do_audience"), submit: sim.t("save"), onsubmit: ({ audience }) => acts(sim, "audience", { post: asked.post, audience }) },
    field(sim, { name: "audience", label: sim.t("who_sees"), value: audienceOf(postOf(sim.state, asked.post)), options: audiences(sim) })),

  remove(sim, asked) {
    const isMine = postOf(sim.state, asked.post).author === sim.state.me;
    return ask(sim, asked, { title: sim.t("do_delete"), cancel: sim.t("kernel_cancel") }, h("div", { class: "sim-stack", key: "choices" },
      isMine && button(sim.t("do_delete_all"), { icon: "trash", onclick: () => acts(sim, "remove", { post: asked.post, isForAll: true }) }),
      button(sim.t("do_delete_here"), { icon: "eye", onclick: () => acts(sim, "remove", { post: asked.post, isForAll: false }) })));
  },

  report: (sim, asked) => ask(sim, asked, { title: sim.t("report_title", { name: authorOf(sim.state, asked.target) }), submit: sim.t("report_send"), onsubmit: ({ reason, note }) => acts(sim, "report", { target: asked.target, reason, note }) },
    reasons(sim), field(sim, { name: "note", label: sim.t("report_note"), value: "", rows: 2, maxlength: 300 })),

  hide: (sim, asked) => ask(sim, asked, { title: sim.t("do_hidden"), submit: sim.t("do_hidden"), onsubmit: ({ reason }) => acts(sim, "decide", { post: asked.post, decision: "hidden", reason }) }, reasons(sim)),

  block: (sim, asked) => ask(sim, asked, { title: sim.t("do_block", { name: nameOf(sim.state, asked.who) }), submit: sim.t("block"), kind: "bad", onsubmit: () => acts(sim, "block", { who: asked.who, on: true }) },
    h("p", { key: "what" }, sim.t("block_what"))),
};

function reasons(sim) {
  const offered = sim.state.reasons || ["harassment", "advertising", "false", "other"];
  return field(sim, { name: "reason", label: sim.t("reason"), value: "", options: [["", sim.t("choose")], ...offered.map((one) => [one, sim.t(`reason_${one}`)])] });
}

const own = {
  profile(sim, asked) {
    const me = accountOf(sim.state, sim.state.me);
    const portrait = asked.picture === undefined ? me.portrait : asked.picture;
    const onsubmit = (values) => acts(sim, "profile", { name: values.name, portrait, entries: Object.fromEntries((me.profile || []).map((one) => [one.kind, { value: values[`value-${one.kind}`].slice(0, 300), audience: values[`audience-${one.kind}`] }])) });
    return ask(sim, asked, { title: sim.t("do_profile"), submit: sim.t("save"), wide: true, onsubmit },
      field(sim, { name: "name", label: sim.t("shown_name"), value: me.name, maxlength: 120 }),
      pictures(sim, { ...asked, picture: portrait }, sim.t("portrait")),
      (me.profile || []).map((one) => h("div", { class: "sim-pair", key: one.kind }, field(sim, { name: `value-${one.kind}`, label: sim.t(`entry_${one.kind}`), value: one.value, maxlength: 300 }),
        field(sim, { name: `audience-${one.kind}`, label: sim.t("seen_by", { what: sim.t(`entry_${one.kind}`) }), value: one.audience || "public", options: audiences(sim) }))));
  },

  leave: (sim, asked) => ask(sim, asked, { title: sim.t(`do_leave_${asked.how}`), submit: sim.t(`do_leave_${asked.how}`), kind: "bad", onsubmit: () => acts(sim, "leave", { how: asked.how }) }, h("p", { key: "what" }, sim.t(`leave_${asked.how}`))),
};
