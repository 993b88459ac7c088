/* Who may do what: rights, links, locks, members and groups. */

import { h } from "../kernel/kernel.js";
import { button, dialog, field, icon } from "../kernel/widgets.js";
import { acts, shut } from "./dialogs.js";
import { byId, LINK, rightsOf } from "./disk.js";

const everyone = (sim) => [
  ...(sim.state.groups || []).map((one) => ({ ...one, isGroup: true })),
  ...(sim.state.people || []).filter((one) => one.member !== false),
];

export const sharingPanels = {
  rights(sim, { id }) {
    const node = byId(sim.state, id);
    const held = rightsOf(sim.state, node);
    return dialog(
      sim,
      {
        key: "rights",
        title: sim.t("rights_of", { name: node.name }),
        wide: true,
        cancel: sim.t("kernel_close"),
        onclose: () => shut(sim),
      },
      field(sim, {
        name: "inherits",
        type: "checkbox",
        label: sim.t("inherits"),
        value: node.inherits !== false,
        onchange: (event) => sim.act("inherit", { id, on: event.target.checked }),
      }),
      h(
        "div",
        { class: "sim-grid2", key: "who" },
        everyone(sim).map((one) => rightField(sim, node, one, held[one.id])),
      ),
    );
  },

  link(sim, asked) {
    const node = byId(sim.state, asked.id);
    const people = (sim.state.people || []).filter((one) => one.member !== false);
    return dialog(
      sim,
      {
        key: "link",
        title: sim.t("link_of", { name: node.name }),
        wide: true,
        cancel: sim.t("kernel_close"),
        onclose: () => shut(sim),
      },
      field(sim, {
        name: "audience",
        label: sim.t("link_for"),
        value: node.link || "",
        options: ["", "members", "anyone"].map((one) => [one, sim.t(`link_${one || "none"}`)]),
        onchange: (event) => sim.act("link", { id: node.id, audience: event.target.value }),
      }),
      node.link &&
        h(
          "div",
          { class: "sim-link-box", key: "made" },
          h("code", {}, LINK + node.id),
          button(sim.t("copy_link"), {
            icon: "copy",
            class: "btn--small",
            onclick: () => {
              sim.look({ clip: { link: LINK + node.id } });
              sim.say("said_link_copied");
            },
          }),
        ),
      people.length > 0 &&
        button(sim.t("send_link"), { icon: "people", onclick: () => sim.look({ dialog: { kind: "send" } }) }),
    );
  },

  send(sim, asked) {
    const people = (sim.state.people || []).filter((one) => one.member !== false);
    const fill = (event) => {
      event.target.closest("dialog").querySelector("[data-name=link]").value = sim.ui.clip?.link || "";
    };
    return dialog(
      sim,
      {
        key: "send",
        title: sim.t("send_link"),
        submit: sim.t("send"),
        error: asked.error,
        onclose: () => shut(sim),
        onsubmit: ({ to, link }) => acts(sim, "send_link", { to, link }),
      },
      field(sim, {
        name: "to",
        label: sim.t("recipient"),
        options: people.map((one) => [one.id, one.name]),
        value: people[0].id,
      }),
      field(sim, { name: "link", label: sim.t("link"), value: "", maxlength: 300 }),
      button(sim.t("paste_link"), { icon: "paste", class: "btn--small", disabled: !sim.ui.clip?.link, onclick: fill }),
    );
  },

  locked(sim, { id }) {
    const node = byId(sim.state, id);
    const choose = (choice) => {
      if (sim.act("lock", { id, choice })) shut(sim);
    };
    return dialog(
      sim,
      { key: "locked", title: node.name, onclose: () => shut(sim), cancel: sim.t("kernel_cancel") },
      h(
        "p",
        { class: "sim-row", key: "why" },
        icon("lock"),
        h("span", {}, sim.t("locked_since", { who: node.lock.by, since: node.lock.since })),
      ),
      h(
        "div",
        { class: "sim-stack", key: "choices" },
        ["read", "notify", "copy", "force"].map((choice) =>
          button(sim.t(`lock_${choice}`), { key: choice, onclick: () => choose(choice) }),
        ),
      ),
    );
  },

  members: (sim, asked) =>
    dialog(
      sim,
      {
        key: "members",
        title: sim.t("members"),
        wide: true,
        error: asked.error,
        cancel: sim.t("kernel_close"),
        onclose: () => shut(sim),
      },
      h(
        "ul",
        { class: "sim-members", key: "people" },
        (sim.state.people || []).map((one) =>
          h(
            "li",
            { key: one.id },
            h("span", {}, one.name, one.member === false && ` (${sim.t("no_access")})`),
            button(sim.t(one.member === false ? "give_access" : "take_access", { name: one.name }), {
              class: "btn--small",
              onclick: () => sim.act("member", { who: one.id, on: one.member === false }),
            }),
          ),
        ),
      ),
      (sim.state.groups || []).map((group) =>
        h(
          "fieldset",
          { class: "sim-ticks", key: group.id },
          h("legend", {}, group.name),
          sim.state.people.map((one) =>
            field(sim, {
              name: `${group.id}-${one.id}`,
              type: "checkbox",
              label: one.name,
              value: group.members.includes(one.id),
              onchange: (event) => sim.act("group", { group: group.id, who: one.id, on: event.target.checked }),
            }),
          ),
        ),
      ),
      field(sim, { name: "group", label: sim.t("new_group"), value: "", maxlength: 60 }),
      button(sim.t("add_group"), {
        icon: "plus",
        class: "btn--small",
        onclick: (event) =>
          sim.act("new_group", { name: event.target.closest("dialog").querySelector("[data-name=group]").value }),
      }),
    ),
};

function rightField(sim, node, one, held) {
  const own = (node.rights || []).find((right) => right.who === one.id);
  const inherited =
    held && held.from !== node
      ? sim.t("right_from", { may: sim.t(`may_${held.may}`), name: held.from.name })
      : sim.t("may_inherit");
  return field(sim, {
    name: one.id,
    label: one.isGroup ? sim.t("group_name", { name: one.name }) : one.name,
    value: own ? own.may : "inherit",
    options: [["inherit", inherited], ...["read", "write", "none"].map((may) => [may, sim.t(`may_${may}`)])],
    onchange: (event) => sim.act("grant", { id: node.id, who: one.id, may: event.target.value }),
  });
}
