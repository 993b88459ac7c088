/* The window: what to do above, places at the side, the list, what is selected below. */

import { h } from "../kernel/kernel.js";
import { breadcrumb, button, icon, menu, toolbar, tree } from "../kernel/widgets.js";
import { commands, isAside, open, paste, say, selection } from "./commands.js";
import { dialogs } from "./dialogs.js";
import { aside, byId, freeOf, has, inArchive, inside, placeOf, sizeOf, steps } from "./disk.js";
import { entries, isSearch } from "./finding.js";
import { list, sortMenu, target } from "./list.js";
import { searchBar } from "./searching.js";

export function view(sim) {
  return [
    h(
      "div",
      { class: "sim-fm", key: "fm" },
      tools(sim),
      h("div", { class: "sim-fm__where", key: "where" }, sideToggle(sim), crumbs(sim), sortMenu(sim), searchBar(sim)),
      h(
        "div",
        { class: "sim-fm__main", key: "main" },
        side(sim),
        h("div", { class: "sim-fm__list", key: "list" }, list(sim)),
      ),
      foot(sim),
    ),
    dialogs(sim),
  ];
}

function tools(sim) {
  const ids = selection(sim);
  const own = commands(sim, ids);
  const main = own.filter((one) => one.main);
  const rest = own.filter((one) => !one.main);
  return toolbar(
    sim.t("tools"),
    !isAside(sim) && creation(sim),
    main.map((one) =>
      h(
        "button",
        { class: "sim-tool sim-tool--named", key: one.id, "data-item": true, disabled: one.disabled, onclick: one.act },
        icon(one.icon),
        h("span", {}, one.label),
      ),
    ),
    has(sim.state, "clipboard") &&
      !isAside(sim) &&
      h(
        "button",
        {
          class: "sim-tool sim-tool--named",
          key: "paste",
          "data-item": true,
          disabled: !sim.ui.clip?.ids,
          onclick: () => paste(sim),
        },
        icon("paste"),
        h("span", {}, sim.t("do_paste")),
      ),
    sim.ui.at === "trash" &&
      h(
        "button",
        {
          class: "sim-tool sim-tool--named",
          key: "empty",
          "data-item": true,
          disabled: !aside(sim.state, "trash").length,
          onclick: () => say(sim, "empty"),
        },
        icon("cross"),
        h("span", {}, sim.t("do_empty")),
      ),
    rest.length > 0 &&
      menu(sim, {
        id: "more",
        label: sim.t("do_more"),
        icon: "dots",
        items: rest,
        class: "sim-tool sim-tool--named",
        "data-item": true,
      }),
  );
}

function creation(sim) {
  const parent = sim.ui.at;
  const shut = inArchive(sim.state, parent);
  const templates = has(sim.state, "templates") ? sim.state.nodes.filter((node) => node.template) : [];
  const folder = {
    label: sim.t("do_new_folder"),
    icon: "folder",
    disabled: shut,
    act: () => say(sim, "new_folder", { parent }),
  };
  if (!has(sim.state, "create")) return null;
  if (!templates.length)
    return h(
      "button",
      { class: "sim-tool sim-tool--named", key: "new", "data-item": true, disabled: shut, onclick: folder.act },
      icon("plus"),
      h("span", {}, folder.label),
    );
  const from = templates.map((node) => ({
    label: sim.t("do_new_from", { name: node.name }),
    icon: "template",
    act: () => say(sim, "new_from", { parent, template: node.id }),
  }));
  return menu(sim, {
    id: "new",
    label: sim.t("do_new"),
    icon: "plus",
    items: [folder, ...from],
    class: "sim-tool sim-tool--named",
    "data-item": true,
  });
}

function crumbs(sim) {
  const { at } = sim.ui;
  const trail = isAside(sim) ? [{ id: at, label: sim.t(at) }] : steps(sim.state, at);
  return breadcrumb(sim.t("where"), trail, (id) => open(sim, id));
}

/* On a narrow screen the places stand behind a button. */
function sideToggle(sim) {
  return h(
    "button",
    {
      class: "sim-tool sim-fm__toggle",
      key: "toggle",
      "aria-expanded": String(sim.ui.side),
      "aria-controls": `side-${sim.host.dataset.payload}`,
      onclick: () => sim.look({ side: !sim.ui.side }),
    },
    icon("folder"),
    h("span", { class: "sr" }, sim.t("folders")),
  );
}

function side(sim) {
  const nodes = [...sim.state.places.filter((place) => !place.ejected).map((place) => branch(sim, place)), ...asides(sim)];
  return h(
    "div",
    { class: `sim-fm__side ${sim.ui.side ? "is-open" : ""}`, id: `side-${sim.host.dataset.payload}`, key: "side" },
    tree(sim.t("folders"), {
      nodes,
      current: sim.ui.at,
      onchoose: (id) => {
        sim.look({ at: id });
        open(sim, id);
        sim.wanted = null;
      },
      ontoggle: (id) => sim.look({ unfolded: { ...sim.ui.unfolded, [id]: !sim.ui.unfolded[id] } }),
    }),
    media(sim),
  );
}

const PLACE_ICONS = { device: "home", disk: "disk", stick: "stick", online: "cloud", phone: "phone" };

export function branch(sim, one, unfolded = sim.ui.unfolded) {
  const below = inside(sim.state, one.id)
    .filter((node) => node.kind === "folder")
    .sort((a, b) => sim.words.compare(a.name, b.name));
  return {
    id: one.id,
    label: one.name,
    icon: one.parent ? "folder" : PLACE_ICONS[one.kind || "device"],
    open: Boolean(unfolded[one.id]),
    props: target(sim, one.id),
    nodes: below.map((node) => branch(sim, node, unfolded)),
  };
}

function asides(sim) {
  const shown = ["trash", "quarantine"].filter((one) => has(sim.state, one));
  return shown.map((one) => ({
    id: one,
    label: sim.t(one),
    icon: one === "trash" ? "trash" : "shield",
    props: one === "trash" ? target(sim, one) : {},
    note: h("span", { class: "sim-note", key: "note" }, String(aside(sim.state, one).length)),
  }));
}

/* Media that can be taken out, and those that were. */
function media(sim) {
  const able = sim.state.places.filter((place) => ["stick", "disk", "phone"].includes(place.kind));
  if (!able.length) return null;
  return h(
    "ul",
    { class: "sim-fm__media", key: "media" },
    able.map((place) =>
      h(
        "li",
        { key: place.id },
        button(sim.t(place.ejected ? "do_plug" : "do_eject", { name: place.name }), {
          icon: "eject",
          class: "btn--small",
          onclick: () => sim.act(place.ejected ? "plug" : "eject", { place: place.id }),
        }),
      ),
    ),
  );
}

function foot(sim) {
  const ids = selection(sim);
  const shown = entries(sim);
  const place = isAside(sim) ? null : placeOf(sim.state, sim.ui.at);
  const bytes = ids.reduce((sum, id) => sum + sizeOf(sim.state, byId(sim.state, id)), 0);
  return h(
    "div",
    { class: "sim-fm__foot", key: "foot" },
    h(
      "p",
      {},
      sim.t(isSearch(sim.ui) ? "count_found" : "count", { n: shown.length }),
      ids.length > 0 && ` · ${sim.t("count_selected", { n: ids.length, size: sim.size(bytes) })}`,
    ),
    place?.capacity > 0 &&
      h(
        "p",
        { key: "free" },
        sim.t("free", { name: place.name, free: sim.size(freeOf(sim.state, place)), all: sim.size(place.capacity) }),
      ),
    has(sim.state, "sync") &&
      h(
        "span",
        { class: "sim-row", key: "sync" },
        button(sim.t("do_sync"), { icon: "syncing", class: "btn--small", onclick: () => sim.act("sync") }),
        button(sim.t("legend"), { icon: "info", class: "btn--small", onclick: () => say(sim, "legend") }),
      ),
    has(sim.state, "members") &&
      button(sim.t("members"), { icon: "people", class: "btn--small", onclick: () => say(sim, "members") }),
  );
}
