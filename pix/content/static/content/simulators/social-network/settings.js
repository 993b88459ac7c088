/* Settings by theme, linked services, and leaving. */

import { h } from "../kernel/kernel.js";
import { button, field, icon } from "../kernel/widgets.js";
import { audiences, has } from "./model.js";
import { journal } from "./places.js";
import { ask } from "./post.js";

const TICKS = { settings_attention: ["autoplay", "endless", "streaks", "badges", "suggestions", "told_likes", "told_messages"], settings_ads: ["ads_interests", "ads_partners"] };

export function settings(sim) {
  const { state } = sim;
  const shown = (name) => !(state.offered || []).length || state.offered.includes(name);
  return [h("h2", { class: "net-h", key: "h" }, sim.t("place_settings")),
    has(state, "settings_privacy") && section(sim, "privacy", [shown("audience") && choice(sim, "audience", audiences(sim), "public"), shown("past") && choice(sim, "past", rows(sim, "past", ["as_they_are", "contacts", "me"]), "as_they_are"), shown("tags") && choice(sim, "tags", rows(sim, "tags", ["at_once", "asked"]), "at_once"), shown("found") && tick(sim, "found")]),
    has(state, "settings_feed") && section(sim, "feed", [choice(sim, "feed", rows(sim, "feed", ["relevance", "date"]), "relevance")]),
    ...Object.entries(TICKS).map(([feature, names]) => has(state, feature) && section(sim, feature.slice(9), names.filter(shown).map((name) => tick(sim, name)))),
    has(state, "journal") && journal(sim),
    has(state, "apps") && apps(sim),
    has(state, "leave") && section(sim, "leave", [h("div", { class: "sim-row", key: "acts" }, ["asleep", "deleted"].map((how) => button(sim.t(`do_leave_${how}`), { key: how, kind: how === "deleted" ? "bad" : "", onclick: () => ask(sim, "leave", { how }) })))])];
}

const section = (sim, name, content) => h("section", { class: "net-section", key: name, "aria-labelledby": `net-${name}` }, h("h3", { id: `net-${name}` }, sim.t(`set_${name}`)), content);
const rows = (sim, name, values) => values.map((one) => [one, sim.t(`${name}_${one}`)]);

function choice(sim, name, options, rest) {
  return field(sim, { name: `set-${name}`, label: sim.t(`label_${name}`), value: sim.state.settings?.[name] || rest, options, onchange: (event) => sim.act("set", { name, value: event.target.value }) });
}

function tick(sim, name) {
  return field(sim, { name: `set-${name}`, type: "checkbox", label: sim.t(`label_${name}`), value: sim.state.settings?.[name] !== false, onchange: (event) => sim.act("set", { name, value: event.target.checked }) });
}

function apps(sim) {
  return section(sim, "apps", [h("ul", { class: "net-apps", key: "apps" }, (sim.state.apps || []).map((one) => h("li", { key: one.id, class: one.revoked ? "is-off" : "" },
    h("div", {}, h("strong", {}, one.name), h("p", { class: "hint" }, sim.t("app_reads", { data: one.data.map((each) => sim.t(`data_${each}`)).join(", ") }), one.used && ` · ${sim.t("app_used", { date: sim.date(one.used) })}`), one.revoked && h("p", { class: "net-decided", key: "off" }, icon("check"), sim.t("app_off"))),
    button(sim.t(one.revoked ? "do_link" : "do_revoke"), { class: "btn--small", "aria-label": sim.t(one.revoked ? "link_app" : "revoke_app", { name: one.name }), onclick: () => sim.act("revoke", { app: one.id, on: !one.revoked }) }))))]);
}
