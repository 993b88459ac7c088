/* A profile: one's own, as oneself or as someone unknown sees it; or someone else's. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { accountOf, audienceName, audienceOf, has, isShown, strangerPosts } from "./model.js";
import { ask, card, face } from "./post.js";
import { empty } from "./view.js";

export function profile(sim) {
  const { state, ui } = sim;
  const account = accountOf(state, ui.who);
  const isMine = ui.who === state.me;
  const entries = (account.profile || []).filter((one) => one.value && ((isMine && !ui.stranger) || (one.audience || "public") === "public" || (!ui.stranger && account.contact && one.audience === "contacts")));
  const posts = ui.stranger ? strangerPosts(state) : state.posts.filter((post) => post.author === ui.who && isShown(post) && !post.answers && (isMine || audienceOf(post) !== "me")).reverse();
  return [h("div", { class: "net-card", key: "card" }, face(sim, account, "is-large"), h("div", {}, h("h2", { class: "net-h" }, account.name), h("p", { class: "net-handle" }, `@${account.handle}`), account.role && h("p", { class: "hint" }, account.role)),
    !sim.readOnly && (isMine ? ownTools(sim) : otherTools(sim, account))),
  ui.stranger && h("p", { class: "doc-notice net-notice", key: "notice" }, icon("eye"), sim.t("as_stranger")),
  entries.length > 0 && h("dl", { class: "sim-list net-entries", key: "entries" }, entries.map((one) => h("div", { key: one.kind }, h("dt", {}, sim.t(`entry_${one.kind}`)), h("dd", {}, one.value, isMine && !ui.stranger && h("span", { class: "net-audience" }, icon((one.audience || "public").startsWith("group:") ? "groups" : one.audience || "public"), audienceName(sim, one.audience || "public")))))),
  h("div", { class: "net-list", key: "posts" }, posts.length ? posts.map((post) => card(sim, post)) : empty(sim, "profile_empty"))];
}

function ownTools(sim) {
  return h("div", { class: "sim-row", key: "tools" },
    has(sim.state, "profile_edit") && button(sim.t("do_profile"), { icon: "pen", onclick: () => ask(sim, "profile") }),
    has(sim.state, "stranger") && button(sim.t(sim.ui.stranger ? "see_own" : "see_stranger"), { icon: "eye", "aria-pressed": String(sim.ui.stranger), onclick: () => { if (!sim.ui.stranger) sim.count("stranger"); sim.look({ stranger: !sim.ui.stranger }); } }));
}

function otherTools(sim, account) {
  const { state } = sim;
  return h("div", { class: "sim-row", key: "tools" },
    button(sim.t(account.followed ? "do_unfollow" : "do_follow"), { onclick: () => sim.act("follow", { who: account.id, on: !account.followed }) }),
    has(state, "messages") && button(sim.t("do_message"), { icon: "messages", onclick: () => ask(sim, "send", { to: account.id }) }),
    has(state, "mute") && button(sim.t(account.muted ? "do_unmute" : "do_mute", { name: account.name }), { icon: "mute", onclick: () => sim.act("mute", { who: account.id, on: !account.muted }) }),
    has(state, "block") && button(sim.t(account.blocked ? "do_unblock" : "do_block", { name: account.name }), { icon: "block", onclick: () => (account.blocked ? sim.act("block", { who: account.id, on: false }) : ask(sim, "block", { who: account.id })) }),
    has(state, "report") && button(sim.t("do_report_account"), { icon: "flag", onclick: () => ask(sim, "report", { target: `account:${account.id}` }) }));
}
