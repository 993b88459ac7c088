/* A post as it is shown: who shares, who wrote, who may see it, what may be done. */

import { h } from "../kernel/kernel.js";
import { icon, menu } from "../kernel/widgets.js";
import { mentioned } from "../parts/mentions.js";
import { picture } from "../parts/pictures.js";
import { accountOf, answersTo, audienceName, audienceOf, groupOf, has, initials, isHiddenFrom, moderates, pictureOf, postOf } from "./model.js";
import { top } from "./posting-actions.js";

export const ask = (sim, kind, more = {}) => sim.look({ dialog: { kind, ...more } });

export function face(sim, account, size = "") {
  const shown = account.portrait && pictureOf(sim.state, account.portrait);
  return h("span", { class: `net-face ${size}`, "aria-hidden": "true", key: "face", "data-tint": [...account.id].reduce((sum, one) => sum + one.charCodeAt(0), 0) % 5 }, shown ? picture(shown.shows) : initials(account.name));
}

export function who(sim, id, after) {
  const account = accountOf(sim.state, id);
  return h("span", { class: "net-who", key: `who-${id}` },
    has(sim.state, "profile") ? h("button", { class: "sim-link net-name", onclick: () => show(sim, id) }, account.name) : h("strong", { class: "net-name" }, account.name),
    h("span", { class: "net-handle" }, `@${account.handle}`), after);
}

export function show(sim, id) {
  sim.look({ at: "profile", who: id, stranger: false });
  sim.count(`profile:${id}`);
  sim.focus("[data-place]");
}

/* options: depth of answers shown, isInside another post. */
export function card(sim, post, { isInside = false, level = 0 } = {}) {
  const { state } = sim;
  const author = accountOf(state, post.author);
  const shared = post.shares && postOf(state, post.shares);
  const isBare = shared && !post.text;
  if (author.blocked) return blocked(sim, post, author, { isInside, level });
  return h("article", { class: `net-post ${isInside ? "is-inside" : ""} ${post.state === "hidden" ? "is-hidden" : ""}`, key: post.id, "aria-label": sim.t(shared ? "share_by" : post.answers ? "answer_by" : "post_by", { name: author.name }), "data-post": post.id, tabindex: -1 },
    shared && h("p", { class: "net-shares", key: "shares" }, icon("share"), who(sim, post.author, sim.t("shared_this"))),
    !isBare && header(sim, post, author, Boolean(shared)),
    post.title && h("p", { class: "net-title", key: "title" }, post.title),
    post.quote && h("blockquote", { class: "net-quote", key: "quote" }, post.quote),
    body(sim, post),
    shared && card(sim, shared, { isInside: true }),
    !isInside && actions(sim, post),
    !isInside && level < 6 && answers(sim, post, level));
}

/* What a blocked account wrote is not read, but may still be reported. */
function blocked(sim, post, author, { isInside, level }) {
  const { state } = sim;
  const list = [
    has(state, "report") && { label: sim.t("do_report"), icon: "flag", act: () => ask(sim, "report", { target: `post:${post.id}` }) },
    has(state, "report") && { label: sim.t("do_report_account"), icon: "flag", act: () => ask(sim, "report", { target: `account:${author.id}` }) },
    has(state, "block") && { label: sim.t("do_unblock", { name: author.name }), icon: "block", act: () => sim.act("block", { who: author.id, on: false }) },
  ].filter(Boolean);
  return h("article", { class: "net-post is-hidden", key: post.id, "aria-label": sim.t("post_by", { name: author.name }), "data-post": post.id, tabindex: -1 },
    h("p", { class: "net-gone", key: "gone" }, icon("block"), sim.t("is_blocked", { name: author.name })),
    !isInside && !sim.readOnly && list.length > 0 && h("div", { class: "net-acts", key: "acts" }, menu(sim, { id: `more-${post.id}`, label: sim.t("more_on", { name: author.name }), bare: true, end: true, items: list })),
    !isInside && level < 6 && answers(sim, post, level));
}

function header(sim, post, author, isShare) {
  const { state } = sim;
  return h("header", { class: "net-post__head", key: "head" }, !isShare && face(sim, author),
    h("div", { class: "net-post__by" }, !isShare && who(sim, post.author),
      h("p", { class: "net-facts" }, h("span", {}, sim.date(post.at)), h("span", { class: "net-audience" }, icon(audienceOf(post).startsWith("group:") ? "groups" : audienceOf(post)), audienceName(sim, audienceOf(post))),
        post.edited && h("span", { key: "edited" }, sim.t("edited")), post.locked && h("span", { class: "net-audience", key: "locked" }, icon("lock"), sim.t("locked")),
        author.role && h("span", { key: "role" }, author.role), groupOf(state, audienceOf(post)) && roleMark(sim, post))));
}

function roleMark(sim, post) {
  const role = groupOf(sim.state, audienceOf(post)).members.find((one) => one.who === post.author)?.role;
  return role && role !== "member" && h("span", { key: "rank" }, sim.t(`rank_${role}`));
}

function body(sim, post) {
  const { state } = sim;
  if (post.state === "hidden") return h("p", { class: "net-gone", key: "body" }, icon("moderation"), sim.t("hidden_by", { reason: post.reason ? sim.t(`reason_${post.reason}`) : sim.t("no_reason") }));
  const image = post.picture && pictureOf(state, post.picture);
  const tags = (post.tags || []).filter((tag) => tag.state !== "removed");
  return h("div", { class: "net-body", key: "body" },
    post.text && h("p", { class: "net-text", key: "text" }, mentioned(post.text, state.accounts.map((one) => one.handle))),
    image && h("figure", { class: "net-figure", key: "figure" }, picture(image.shows, image.name), h("figcaption", {}, image.name, post.nature && h("span", { class: "net-nature" }, icon("info"), sim.t(`nature_${post.nature}`)))),
    tags.length > 0 && h("p", { class: "net-tags", key: "tags" }, sim.t("on_picture", { names: tags.map((tag) => accountOf(state, tag.who).name).join(", ") })),
    post.paid && h("p", { class: "net-paid", key: "paid" }, post.paid),
    post.because && h("p", { class: "net-because", key: "because" }, icon("info"), post.because));
}

function actions(sim, post) {
  const { state } = sim;
  if (sim.readOnly) return null;
  const first = top(state, post.id);
  const button = (name, label, act, more = {}) => h("button", { class: "sim-tool net-act", key: name, onclick: act, ...more }, icon(name), h("span", {}, label));
  const more = items(sim, post);
  return h("div", { class: "net-acts", role: "group", "aria-label": sim.t("acts_on", { name: accountOf(state, post.author).name }), key: "acts" },
    has(state, "like") && button("heart", sim.t("like", { n: post.likes || 0 }), () => sim.act("like", { post: post.id }), { "aria-pressed": String(Boolean(post.liked)) }),
    has(state, "reply") && button("reply", sim.t("do_reply"), () => ask(sim, "reply", { post: post.id }), { disabled: Boolean(first.locked) && !(groupOf(state, audienceOf(first)) && moderates(state, groupOf(state, audienceOf(first)))) }),
    has(state, "share") && button("share", sim.t("do_share"), () => ask(sim, "share", { post: post.id })),
    more.length > 0 && menu(sim, { id: `more-${post.id}`, label: sim.t("more_on", { name: accountOf(state, post.author).name }), bare: true, end: true, items: more }));
}

function items(sim, post) {
  const { state } = sim;
  const isMine = post.author === state.me;
  const group = groupOf(state, audienceOf(top(state, post.id)));
  const rules = group && moderates(state, group);
  const author = accountOf(state, post.author);
  const tag = (post.tags || []).find((one) => one.who === state.me && one.state !== "removed");
  return [
    isMine && has(state, "edit") && { label: sim.t("do_edit"), icon: "pen", act: () => ask(sim, "edit", { post: post.id }) },
    isMine && has(state, "audience") && !post.answers && { label: sim.t("do_audience"), icon: "eye", act: () => ask(sim, "audience", { post: post.id }) },
    has(state, "delete") && { label: sim.t("do_delete"), icon: "trash", act: () => ask(sim, "remove", { post: post.id }) },
    tag && { label: sim.t("do_untag"), icon: "cross", act: () => sim.act("untag", { post: post.id }) },
    tag?.state === "pending" && { label: sim.t("do_keep_tag"), icon: "check", act: () => sim.act("tagged", { post: post.id, on: true }) },
    has(state, "capture") && { label: sim.t("do_capture"), icon: "camera", act: () => sim.act("capture", { target: `post:${post.id}` }) },
    !isMine && has(state, "messages") && { label: sim.t("do_write", { name: author.name }), icon: "messages", act: () => ask(sim, "send", { to: post.author }) },
    !isMine && has(state, "report") && { label: sim.t("do_report"), icon: "flag", act: () => ask(sim, "report", { target: `post:${post.id}` }) },
    !isMine && has(state, "mute") && { label: sim.t("do_mute", { name: author.name }), icon: "mute", act: () => sim.act("mute", { who: post.author, on: true }) },
    !isMine && has(state, "block") && { label: sim.t("do_block", { name: author.name }), icon: "block", act: () => ask(sim, "block", { who: post.author }) },
    rules && ["approved", "reminded", "hidden", "escalated"].map((one) => ({ label: sim.t(`do_${one}`), icon: "moderation", act: () => (one === "hidden" ? ask(sim, "hide", { post: post.id }) : sim.act("decide", { post: post.id, decision: one })) })),
    rules && has(state, "lock") && !post.answers && { label: sim.t(post.locked ? "do_unlock" : "do_lock"), icon: "lock", act: () => sim.act("lock", { post: post.id, on: !post.locked }) },
  ].flat().filter(Boolean);
}

function answers(sim, post, level) {
  const shown = answersTo(sim.state, post.id).filter((one) => !isHiddenFrom(sim.state, one));
  return shown.length > 0 && h("div", { class: "net-answers", key: "answers" }, shown.map((one) => card(sim, one, { level: level + 1 })));
}
