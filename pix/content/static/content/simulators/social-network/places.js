/* Messages with one person at a time; reports to the moderators of a group. */

import { h } from "../kernel/kernel.js";
import { button, icon, menu } from "../kernel/widgets.js";
import { accountOf, audienceOf, groupOf, has, moderates, nameOf } from "./model.js";
import { ask, card, face } from "./post.js";
import { top } from "./posting-actions.js";
import { charter, empty } from "./view.js";

const withWhom = (state, one) => (one.sender === state.me ? one.to : one.sender);

export function messages(sim) {
  const { state } = sim;
  const all = (state.messages || []).filter((one) => (one.sender === state.me || one.to === state.me) && (one.state || "shown") !== "deleted_here");
  const people = [...new Set(all.map((one) => withWhom(state, one)))];
  const talk = people.includes(sim.ui.talk) ? sim.ui.talk : null;
  return [h("div", { class: "net-top", key: "top" }, talk && button(sim.t("back_messages"), { class: "btn--small", onclick: () => { sim.look({ talk: null }); sim.focus("[data-place]"); } }), h("h2", { class: "net-h" }, talk ? nameOf(state, talk) : sim.t("place_messages")),
    !sim.readOnly && button(sim.t("do_message"), { icon: "pen", kind: talk ? "" : "primary", onclick: () => ask(sim, "send", { to: talk || "" }) })),
  talk ? h("ul", { class: "net-talk", key: `talk-${talk}` }, all.filter((one) => withWhom(state, one) === talk).map((one) => bubble(sim, one)))
    : people.length ? h("ul", { class: "net-rows", key: "people" }, people.map((id) => h("li", { key: id }, h("button", { class: "net-row", onclick: () => { sim.look({ talk: id }); sim.count(`talk:${id}`); sim.focus("[data-place]"); } }, face(sim, accountOf(state, id)), h("span", {}, h("strong", {}, nameOf(state, id)), h("span", { class: "hint" }, all.filter((one) => withWhom(state, one) === id).at(-1).text.slice(0, 60)))))))
      : empty(sim, "messages_empty")];
}

function bubble(sim, one) {
  const isMine = one.sender === sim.state.me;
  const items = [
    has(sim.state, "delete") && { label: sim.t("do_delete_all"), icon: "trash", disabled: !isMine, act: () => sim.act("unsend", { message: one.id, isForAll: true }) },
    has(sim.state, "delete") && { label: sim.t("do_delete_here"), icon: "trash", act: () => sim.act("unsend", { message: one.id, isForAll: false }) },
    has(sim.state, "capture") && { label: sim.t("do_capture"), icon: "camera", act: () => sim.act("capture", { target: `message:${one.id}` }) },
    !isMine && has(sim.state, "report") && { label: sim.t("do_report"), icon: "flag", act: () => ask(sim, "report", { target: `message:${one.id}` }) },
    !isMine && has(sim.state, "block") && { label: sim.t("do_block", { name: nameOf(sim.state, one.sender) }), icon: "block", act: () => ask(sim, "block", { who: one.sender }) },
  ].filter(Boolean);
  return h("li", { class: `net-bubble ${isMine ? "is-mine" : ""}`, key: one.id },
    h("p", { class: "net-facts" }, h("strong", {}, nameOf(sim.state, one.sender)), h("span", {}, sim.date(one.at))),
    h("p", { class: "net-text" }, one.state === "deleted" ? h("em", {}, sim.t("message_deleted")) : one.text),
    one.capture && h("p", { class: "net-because", key: "capture" }, icon("camera"), sim.t("capture_joined")),
    items.length > 0 && !sim.readOnly && menu(sim, { id: `message-${one.id}`, label: sim.t("more_on", { name: nameOf(sim.state, one.sender) }), bare: true, end: true, items }));
}

export function moderation(sim) {
  const { state } = sim;
  const groups = (state.groups || []).filter((group) => moderates(state, group));
  const flagged = state.posts.filter((post) => (post.flags || []).length && (post.state || "shown") !== "deleted" && groups.includes(groupOf(state, audienceOf(top(state, post.id)))));
  return [h("h2", { class: "net-h", key: "h" }, sim.t("place_moderation")),
    groups.map((group) => charter(sim, group)),
    has(state, "journal") && journal(sim),
    groups.map((group) => h("label", { class: "net-set", key: `approval-${group.id}` }, sim.t("approval", { name: group.name }), h("select", { class: "input", value: group.approval || "none", onchange: (event) => sim.act("approval", { group: group.id, approval: event.target.value }) }, ["none", "new", "all"].map((one) => h("option", { value: one, key: one }, sim.t(`approval_${one}`)))))),
    h("div", { class: "net-list", key: "list" }, flagged.length ? flagged.map((post) => queued(sim, post)) : empty(sim, "queue_empty"))];
}

function queued(sim, post) {
  const tool = (decision) => button(sim.t(`do_${decision}`), { class: "btn--small", key: decision, "aria-pressed": String(post.decision === decision), onclick: () => (decision === "hidden" ? ask(sim, "hide", { post: post.id }) : sim.act("decide", { post: post.id, decision })) });
  return h("section", { class: "net-queued", key: post.id, "aria-label": sim.t("reported_post", { name: nameOf(sim.state, post.author) }) },
    h("p", { class: "net-flags" }, icon("flag"), sim.t("flagged", { n: post.flags.length, reasons: [...new Set(post.flags.map((flag) => sim.t(`reason_${flag.reason}`)))].join(", ") })),
    card(sim, { ...post, state: "shown" }, { isInside: true }),
    post.decision && h("p", { class: "net-decided", key: "decided" }, icon("check"), sim.t(`decided_${post.decision}`), post.reason && sim.t("decided_reason", { reason: sim.t(`reason_${post.reason}`) })),
    !sim.readOnly && h("div", { class: "sim-row", key: "tools" }, ["approved", "reminded", "hidden", "escalated"].map(tool)));
}

export function journal(sim) {
  return h("details", { class: "net-charter", key: "journal", open: true }, h("summary", {}, sim.t("journal")), h("ul", {}, (sim.state.journal || []).map((line, n) => h("li", { key: n }, h("strong", {}, sim.date(line.at)), " ", line.who && `${line.who} · `, line.text))));
}
