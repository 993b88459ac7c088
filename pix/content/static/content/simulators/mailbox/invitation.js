/* An invitation inside a message, and the answer to it: the answer goes into the calendar, not into a message. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { named } from "./boxes.js";
import { here, sessionsOf } from "./dates.js";

export function invitation(sim, one) {
  const event = one.invite && named(sim.state.events, one.invite);
  if (!event) return null;
  const [first] = sessionsOf(event);
  return h("section", { class: "sim-invite", key: "invite", "aria-label": sim.t("invitation") },
    h("p", { class: "sim-invite__what" }, icon("agenda"), h("span", {}, h("strong", {}, event.title), h("br"), first && sim.date(here(sim.state, first), "full"), event.place && ` · ${event.place}`)),
    answerButtons(sim, event));
}

export function answerButtons(sim, event) {
  if (!event.organiser) return null;
  const choice = (answer) => button(sim.t(`answer_${answer}`), { key: answer, class: "btn--small", icon: { yes: "check", no: "cross", maybe: "info" }[answer], "aria-pressed": String(event.answer === answer), disabled: sim.readOnly, onclick: () => sim.act("answer", { id: event.id, answer }) });
  return h("div", { class: "sim-stack", key: "answer" },
    h("p", { class: `sim-answer is-${event.answer || "none"}` }, sim.t(`answered_${event.answer || "none"}`)),
    h("div", { class: "sim-row", role: "group", "aria-label": sim.t("your_answer") }, ["yes", "no", "maybe"].map(choice)));
}
