/* What a file is and holds: properties, a simple viewer, applications, the legend of the signs. */

import { h } from "../kernel/kernel.js";
import { dialog, field, icon } from "../kernel/widgets.js";
import { acts, shut } from "./dialogs.js";
import { byId, extension, FORMATS, has, inside, pathOf, sizeOf, stem, TYPE_OF, typeOf } from "./disk.js";
import { kindOf, SYNC } from "./marks.js";
import { typeName } from "./list.js";

const person = (sim, id) => (sim.state.people || []).find((one) => one.id === id)?.name;

function facts(sim, node) {
  const { state } = sim;
  return [
    ["name", node.name],
    ["col_type", typeName(sim, node)],
    ["extension", node.kind === "file" && extension(node.name) && `.${extension(node.name)}`],
    ["col_place", pathOf(state, node.parent)],
    ["col_size", sim.size(sizeOf(state, node))],
    ["holds", node.kind === "folder" && sim.t("count", { n: inside(state, node.id).length })],
    ["created", sim.date(node.created, "long")],
    ["col_modified", sim.date(node.modified, "long")],
    ["owner", person(sim, node.owner)],
    ["sync", node.sync && sim.t(`sync_${node.sync}`)],
  ].filter(([, value]) => value);
}

export const panels = {
  properties(sim, { id }) {
    const node = byId(sim.state, id);
    const people =
      has(sim.state, "members") && node.owner
        ? sim.state.people.filter((one) => one.member !== false || one.id === node.owner)
        : [];
    return dialog(
      sim,
      {
        key: "properties",
        title: sim.t("properties_of", { name: node.name }),
        cancel: sim.t("kernel_close"),
        onclose: () => shut(sim),
      },
      h(
        "dl",
        { class: "sim-list", key: "facts" },
        facts(sim, node).map(([key, value]) => h("div", { key }, h("dt", {}, sim.t(key)), h("dd", {}, value))),
      ),
      people.length > 0 &&
        field(sim, {
          name: "owner",
          label: sim.t("give_to"),
          options: people.map((one) => [one.id, one.name]),
          value: node.owner,
          onchange: (event) => sim.act("owner", { id, owner: event.target.value }),
        }),
    );
  },

  viewer(sim, asked) {
    const node = byId(sim.state, asked.id);
    const can =
      has(sim.state, "edit") &&
      node.kind === "file" &&
      (node.text || extension(node.name) === "txt") &&
      node.lock_choice !== "read";
    return dialog(
      sim,
      {
        key: "viewer",
        title: node.name,
        wide: true,
        submit: sim.t("save"),
        cancel: sim.t("kernel_close"),
        onclose: () => shut(sim),
        onsubmit: can ? ({ text }) => acts(sim, "write", { id: node.id, text }) : null,
      },
      can
        ? field(sim, { name: "text", label: sim.t("text"), rows: 10, value: node.text || "", maxlength: 6000 })
        : node.text
          ? h("pre", { class: "sim-text", tabindex: 0, "data-first": true, key: "text" }, node.text)
          : h(
              "div",
              { class: "sim-picture", key: "picture" },
              kindOf(sim, node),
              h("p", {}, sim.t("no_preview", { type: typeName(sim, node) })),
            ),
    );
  },

  apps(sim, { id }) {
    const ending = extension(byId(sim.state, id).name);
    const current = (sim.state.defaults || {})[ending];
    return dialog(
      sim,
      {
        key: "apps",
        title: sim.t("open_with_title", { name: stem(byId(sim.state, id).name), ending: `.${ending}` }),
        submit: sim.t("do_open"),
        onclose: () => shut(sim),
        onsubmit: ({ app, always }) => acts(sim, "app", { ending, app, always }),
      },
      h(
        "p",
        { class: "hint", key: "now" },
        current
          ? sim.t("opens_now", { ending: `.${ending}`, name: sim.state.apps.find((one) => one.id === current)?.name })
          : sim.t("opens_none", { ending: `.${ending}` }),
      ),
      field(sim, {
        name: "app",
        label: sim.t("app"),
        options: (sim.state.apps || []).map((one) => [one.id, one.name]),
        value: current,
      }),
      field(sim, { name: "always", type: "checkbox", label: sim.t("always", { ending: `.${ending}` }) }),
    );
  },

  save_as(sim, { id }) {
    const node = byId(sim.state, id);
    const endings = FORMATS[typeOf(node)].filter((ending) => ending !== extension(node.name));
    return dialog(
      sim,
      {
        key: "save_as",
        title: sim.t("save_as_title", { name: node.name }),
        submit: sim.t("save"),
        onclose: () => shut(sim),
        onsubmit: ({ ending }) => acts(sim, "save_as", { id, ending }),
      },
      field(sim, {
        name: "ending",
        label: sim.t("format"),
        options: endings.map((ending) => [ending, `${sim.t(`type_${TYPE_OF[ending]}`)} (.${ending})`]),
        value: endings[0],
      }),
    );
  },

  legend: (sim) =>
    dialog(
      sim,
      { key: "legend", title: sim.t("legend"), cancel: sim.t("kernel_close"), onclose: () => shut(sim) },
      h(
        "ul",
        { class: "sim-legend", key: "signs" },
        SYNC.map((state) =>
          h(
            "li",
            { key: state },
            h("span", { class: `sim-mark sim-mark--${state}` }, icon(state)),
            h("span", {}, h("strong", {}, sim.t(`sync_${state}`)), h("br"), sim.t(`legend_${state}`)),
          ),
        ),
      ),
    ),
};
