/* Who may do what: people, groups, the link. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field, icon } from "../kernel/widgets.js";
import { can, nameOf, pageOf } from "./model.js";

const ROLES = ["reader", "commenter", "editor"];
const roles = (sim) => ROLES.map((one) => [one, sim.t(`role_${one}`)]);

export const shareDialogs = {
  share(sim, asked) {
    const page = pageOf(sim.state, sim.ui.page);
    const may = can(sim.state, page, "share") && !sim.readOnly;
    return dialog(sim, { key: "share", title: sim.t("share_of", { title: page.title }), wide: true, error: asked.error, cancel: sim.t("kernel_close"), onclose: () => sim.look({ dialog: null }) },
      may && adding(sim, page, asked),
      h("section", { class: "doc-share", key: "who" }, h("h4", {}, sim.t("with_access")), h("ul", { class: "doc-members" }, (page.access || []).map((one) => member(sim, page, one, may)))),
      link(sim, page, may));
  },
};

function adding(sim, page, asked) {
  const all = [...sim.state.people, ...(sim.state.groups || [])].filter((one) => !(page.access || []).some((held) => held.who === one.id));
  const label = (one) => (one.members ? sim.t("group", { name: one.name, n: one.members.length }) : one.note ? `${one.name} (${one.note})` : one.name);
  const add = (event) => {
    const read = (name) => event.target.closest("dialog").querySelector(`[data-name=${name}]`).value;
    const done = sim.act("give", { page: page.id, who: read("who"), role: read("role") });
    sim.look({ dialog: { ...asked, error: done ? null : sim.said.text, added: (asked.added || 0) + 1 } });
  };
  return h("section", { class: "doc-share doc-share--add", key: `add-${asked.added || 0}` }, h("h4", {}, sim.t("add_person")),
    h("div", { class: "sim-pair" }, field(sim, { name: "who", label: sim.t("person"), value: "", options: [["", sim.t("choose")], ...all.map((one) => [one.id, label(one)])] }),
      field(sim, { name: "role", label: sim.t("role"), value: "reader", options: roles(sim) })),
    button(sim.t("do_add"), { icon: "plus", class: "btn--small", onclick: add }));
}

function member(sim, page, { who, role, until }, may) {
  const name = nameOf(sim.state, who);
  const owns = role === "owner";
  const person = sim.state.people.find((one) => one.id === who);
  return h("li", { key: who },
    h("span", { class: "doc-member" }, icon(person ? "pen" : "people"), h("span", {}, h("strong", {}, name), who === sim.state.me && ` ${sim.t("is_you")}`, person?.note && h("span", { class: "hint" }, person.note), until && h("span", { class: "hint" }, sim.t("until_day", { date: sim.date(until) })))),
    owns || !may ? h("span", {}, sim.t(`role_${role}`)) : h("span", { class: "doc-member__acts" },
      h("select", { class: "input", "aria-label": sim.t("role_of", { name }), value: role, onchange: (event) => sim.act("give", { page: page.id, who, role: event.target.value }) }, ROLES.map((one) => h("option", { value: one, key: one }, sim.t(`role_${one}`)))),
      h("span", { class: "hint", "aria-hidden": "true" }, sim.t("until")),
      h("input", { class: "input doc-until", type: "date", "aria-label": sim.t("until_of", { name }), title: sim.t("until"), value: until || "", onchange: (event) => sim.act("until", { page: page.id, who, until: event.target.value }) }),
      h("button", { class: "sim-tool", "aria-label": sim.t("take_from", { name }), title: sim.t("take"), onclick: () => sim.act("take", { page: page.id, who }) }, icon("trash"))));
}

function link(sim, page, may) {
  const { who = "none", role = "reader", until } = page.link || {};
  if (!may) return h("p", { class: "hint", key: "link" }, sim.t(`link_${who}`));
  const set = (change) => sim.act("link_for", { page: page.id, who, role, ...change });
  return h("section", { class: "doc-share", key: "link" }, h("h4", {}, sim.t("by_link")),
    h("div", { class: "sim-grid2" },
      field(sim, { name: "linked", label: sim.t("link_who"), value: who, options: ["none", "members", "anyone"].map((one) => [one, sim.t(`link_${one}`)]), onchange: (event) => set({ who: event.target.value }) }),
      who !== "none" && field(sim, { name: "link_role", label: sim.t("link_role"), value: role, options: roles(sim), onchange: (event) => set({ role: event.target.value }) }),
      who !== "none" && field(sim, { name: "link_until", label: sim.t("until"), type: "date", value: until || "", onchange: (event) => sim.act("until", { page: page.id, who: "link", until: event.target.value }) })));
}
