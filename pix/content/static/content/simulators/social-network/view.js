/* The window: places to go, then the one where one is. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { dialogs } from "./dialogs.js";
import { accountOf, feed, groupOf, has, isShown, moderates, myGroups, sought, threads } from "./model.js";
import { messages, moderation } from "./places.js";
import { ask, card, face } from "./post.js";
import { profile } from "./profile.js";
import { settings } from "./settings.js";

const PLACES = [
  ["feed", () => true], ["groups", (state) => has(state, "groups")], ["messages", (state) => has(state, "messages")],
  ["profile", (state) => has(state, "profile") || has(state, "profile_edit") || has(state, "stranger")],
  ["moderation", (state) => (state.groups || []).some((group) => moderates(state, group))],
  ["settings", (state) => (state.features || []).some((one) => one.startsWith("settings_") || ["apps", "leave"].includes(one))],
];

export function view(sim) {
  const { state, ui } = sim;
  return [h("div", { class: "net", key: "net" },
    h("div", { class: "net-side", key: "side" }, me(sim), places(sim)),
    h("section", { class: "net-place", "data-place": true, tabindex: -1, "aria-label": sim.t(`place_${ui.at}`), key: `place-${ui.at}` },
      state.closed ? closed(sim) : shown[ui.at](sim))),
  dialogs(sim)];
}

function me(sim) {
  const account = accountOf(sim.state, sim.state.me);
  const rest = (sim.state.mine || []).filter((id) => id !== sim.state.me);
  return h("div", { class: "net-me", key: "me" }, face(sim, account), h("p", {}, h("strong", {}, account.name), h("span", { class: "net-handle" }, `@${account.handle}`)),
    rest.map((id) => button(sim.t("do_become", { name: accountOf(sim.state, id).name }), { class: "btn--small", key: id, onclick: () => sim.act("become", { who: id }) })));
}

function places(sim) {
  const go = (at) => { sim.look({ at, who: sim.state.me, thread: null, group: null, query: "", stranger: false }); sim.focus("[data-place]"); };
  const open = PLACES.filter(([, on]) => on(sim.state));
  return open.length > 1 && h("nav", { class: "net-nav", "aria-label": sim.t("places"), key: "nav" }, h("ul", {}, open.map(([at]) =>
    h("li", { key: at }, h("button", { class: "net-go", "aria-current": sim.ui.at === at ? "page" : null, onclick: () => go(at) }, icon(at), h("span", {}, sim.t(`place_${at}`)), marks(sim, at))))));
}

/* Numbers on the icons, unless one turned them off. */
function marks(sim, at) {
  const n = at === "messages" ? (sim.state.messages || []).filter((one) => one.to === sim.state.me && (one.state || "shown") === "shown").length : at === "moderation" ? (sim.state.posts || []).filter((one) => (one.flags || []).length && !one.decision).length : 0;
  return n > 0 && sim.state.settings?.badges !== false && h("span", { class: "net-badge", key: "badge" }, h("span", { class: "sr" }, sim.t("to_see")), String(n));
}

function composer(sim, audience, label = sim.t("do_post")) {
  return has(sim.state, "post") && !sim.readOnly && h("div", { class: "net-compose", key: "compose" }, button(label, { icon: "pen", kind: "primary", onclick: () => ask(sim, "post", { audience }) }));
}

function search(sim) {
  return has(sim.state, "search") && h("label", { class: "net-search", key: "search" }, icon("search"), h("span", { class: "sr" }, sim.t("search")), h("input", { class: "input", type: "search", value: sim.ui.query, placeholder: sim.t("search"), oninput: (event) => sim.look({ query: event.target.value }) }));
}

function found(sim, within) {
  const rows = sought(sim.state, sim.ui.query).filter(within);
  return h("div", { class: "net-list", key: "found" }, h("p", { class: "hint", role: "status" }, sim.t("found", { n: rows.length })), rows.map((post) => card(sim, post)));
}

const shown = {
  feed(sim) {
    const rows = feed(sim.state);
    return [h("div", { class: "net-top", key: "top" }, h("h2", { class: "net-h" }, sim.t("place_feed")), composer(sim), search(sim)),
      sim.ui.query ? found(sim, (post) => !post.answers) : h("div", { class: "net-list", key: "list" }, extras(sim), rows.length ? rows.map((post) => card(sim, post)) : empty(sim, "feed_empty"))];
  },

  groups(sim) {
    const group = myGroups(sim.state).find((one) => one.id === sim.ui.group) || (myGroups(sim.state).length === 1 ? myGroups(sim.state)[0] : null);
    if (!group) return [h("h2", { class: "net-h", key: "h" }, sim.t("place_groups")), h("ul", { class: "net-rows", key: "rows" }, myGroups(sim.state).map((one) => h("li", { key: one.id }, h("button", { class: "net-row", onclick: () => { sim.look({ group: one.id, thread: null }); sim.focus("[data-place]"); } }, icon("groups"), h("span", {}, h("strong", {}, one.name), h("span", { class: "hint" }, sim.t("members", { n: one.members.length })))))))];
    return inGroup(sim, group);
  },

  messages, moderation, profile, settings,
};

function inGroup(sim, group) {
  const audience = `group:${group.id}`;
  const rows = threads(sim.state, group);
  const thread = rows.find((one) => one.id === sim.ui.thread);
  const back = () => { sim.look(thread ? { thread: null } : { group: null }); sim.focus("[data-place]"); };
  const open = (post) => () => { sim.look({ thread: post.id, query: "" }); sim.count(`thread:${post.id}`); sim.focus("[data-place]"); };
  return [h("div", { class: "net-top", key: "top" }, (thread || myGroups(sim.state).length > 1) && button(sim.t(thread ? "back_group" : "back_groups"), { class: "btn--small", onclick: back }),
    h("h2", { class: "net-h" }, group.name), !thread && composer(sim, audience, sim.t(group.forum ? "do_thread" : "do_post")), !thread && search(sim)),
  !thread && (group.charter || []).length > 0 && charter(sim, group),
  thread ? card(sim, thread)
    : sim.ui.query ? foundIn(sim, audience, group, open)
      : group.forum ? h("ul", { class: "net-rows", key: "threads" }, rows.map((post) => threadRow(sim, post, open)))
        : h("div", { class: "net-list", key: "list" }, rows.length ? rows.map((post) => card(sim, post)) : empty(sim, "group_empty"))];
}

function threadRow(sim, post, open) {
  const n = sim.state.posts.filter((one) => one.answers === post.id && isShown(one)).length;
  return h("li", { key: post.id }, h("button", { class: "net-row", onclick: open(post) }, icon(post.locked ? "lock" : "messages"), h("span", {}, h("strong", {}, post.title || post.text.slice(0, 60)), h("span", { class: "hint" }, `${accountOf(sim.state, post.author).name} · ${sim.date(post.at)} · ${sim.t("answers", { n })}`))));
}

function foundIn(sim, audience, group, open) {
  if (!group.forum) return found(sim, (post) => groupOf(sim.state, post.audience) === group);
  const root = (post) => { let one = post; while (one.answers) one = sim.state.posts.find((each) => each.id === one.answers); return one; };
  const rows = [...new Set(sought(sim.state, sim.ui.query).map(root))].filter((post) => post.audience === audience);
  return h("div", { key: "found" }, h("p", { class: "hint", role: "status" }, sim.t("found", { n: rows.length })), h("ul", { class: "net-rows" }, rows.map((post) => threadRow(sim, post, open))));
}

export function charter(sim, group) {
  return h("details", { class: "net-charter", key: "charter" }, h("summary", {}, sim.t("charter")), h("ol", {}, group.charter.map((rule, n) => h("li", { key: n }, rule))));
}

/* What is made to hold attention, while it is on. */
function extras(sim) {
  const { settings: set = {} } = sim.state;
  if (!has(sim.state, "settings_attention")) return null;
  return [
    set.streaks !== false && h("p", { class: "net-hook", key: "streak" }, icon("star"), sim.t("streak")),
    set.autoplay !== false && h("p", { class: "net-hook", key: "autoplay" }, icon("next"), sim.t("autoplay_on")),
    set.suggestions !== false && h("p", { class: "net-hook", key: "suggested" }, icon("people"), sim.t("suggested")),
  ];
}

export const empty = (sim, key) => h("p", { class: "sim-empty", key: "empty" }, sim.t(key));

function closed(sim) {
  return h("div", { class: "sim-empty", key: "closed" }, h("p", {}, sim.t(`closed_${sim.state.closed}`)), button(sim.t("come_back"), { onclick: () => sim.act("leave", { how: "" }) }));
}
