/* The list of files: a grid that is sorted by its headings, selected by ticks or clicks, walked by arrows. */

import { h } from "../kernel/kernel.js";
import { headings, icon, menu } from "../kernel/widgets.js";
import { commands, isAside, open, selection, shortcut } from "./commands.js";
import { extension, has, holds, pathOf, sizeOf, typeOf } from "./disk.js";
import { atName, entries, isSearch } from "./finding.js";
import { kindOf, marks } from "./marks.js";

export function list(sim) {
  const shown = entries(sim);
  const ids = shown.map((node) => node.id);
  if (!shown.length)
    return h(
      "div",
      { class: "sim-empty", key: "empty" },
      icon(isSearch(sim.ui) ? "search" : "folder"),
      h("p", {}, sim.t(isSearch(sim.ui) ? "nothing_found" : "nothing_here")),
    );
  return h(
    "table",
    {
      role: "grid",
      class: "sim-files",
      "aria-label": sim.t("files_of", { name: atName(sim) }),
      "aria-multiselectable": "true",
      "data-rove": "grid",
      key: "files",
      onkeydown: (event) => shortcut(sim, event, chosen(sim, event), ids),
    },
    h(
      "thead",
      {},
      h("tr", {}, headings(sim, { columns: columns(sim), sort: sim.ui.sort, onsort: (by) => sortBy(sim, by) })),
    ),
    h(
      "tbody",
      {},
      shown.map((node) => row(sim, node, ids)),
    ),
  );
}

export function sortBy(sim, by) {
  const { sort } = sim.ui;
  const down = sort.by === by && !sort.down;
  sim.look({ sort: { by, down } });
  sim.say(down ? "said_sorted_down" : "said_sorted", { by: sim.t(`col_${by}`) });
}

/* The keyboard acts on the selection, or on the line it is on. */
function chosen(sim, event) {
  const line = event.target.closest("[data-row]")?.dataset.id;
  const ids = selection(sim);
  return ids.length || !line ? ids : [line];
}

function columns(sim) {
  const place =
    isSearch(sim.ui) || isAside(sim) ? [{ id: "place", label: sim.t("col_place"), sorts: true, class: "sim-c-place" }] : [];
  const facts = ["modified", "type", "size"].map((id) => ({
    id,
    label: sim.t(`col_${id}`),
    sorts: true,
    class: `sim-c-${id}`,
  }));
  return [
    { id: "tick", label: sim.t("col_tick"), hidden: true, class: "sim-c-tick" },
    { id: "name", label: sim.t("col_name"), sorts: true, class: "sim-c-name" },
    ...place,
    ...facts,
    { id: "more", label: sim.t("col_more"), hidden: true, class: "sim-c-more" },
  ];
}

function row(sim, node, ids) {
  const picked = selection(sim);
  const isOn = picked.includes(node.id);
  const cut = sim.ui.clip?.cut && sim.ui.clip.ids.includes(node.id);
  return h(
    "tr",
    {
      key: node.id,
      "data-row": true,
      "data-id": node.id,
      "aria-selected": String(isOn),
      class: cut ? "is-cut" : "",
      onclick: (event) => clicked(sim, event, node, ids),
      ondblclick: () => open(sim, node.id),
      ...dragged(sim, node),
    },
    h(
      "td",
      { class: "sim-c-tick" },
      h(
        "label",
        { class: "sim-tick" },
        h("input", {
          type: "checkbox",
          "data-item": true,
          tabindex: -1,
          checked: isOn,
          "aria-label": sim.t("tick", { name: node.name }),
          onchange: () => toggle(sim, node.id),
        }),
      ),
    ),
    h(
      "td",
      { class: "sim-c-name" },
      h(
        "div",
        { class: "sim-name-line" },
        h(
          "button",
          {
            class: "sim-name",
            "data-item": true,
            tabindex: -1,
            "data-letter": node.name,
            "data-open": node.id,
            onkeydown: (event) => nameKey(sim, event, node),
            onclick: (event) => named(sim, event, node),
          },
          kindOf(sim, node),
          h("span", { class: "sim-name__text" }, node.name),
        ),
        marks(sim, node),
      ),
      h("p", { class: "sim-facts" }, facts(sim, node)),
    ),
    (isSearch(sim.ui) || isAside(sim)) && h("td", { class: "sim-c-place", key: "place" }, pathOf(sim.state, node.parent)),
    h("td", { class: "sim-c-modified", key: "modified" }, sim.date(node.modified)),
    h("td", { class: "sim-c-type", key: "type" }, typeName(sim, node)),
    h("td", { class: "sim-c-size", key: "size" }, size(sim, node)),
    h("td", { class: "sim-c-more", key: "more" }, more(sim, node)),
  );
}

export const typeName = (sim, node) =>
  sim.t(`type_${typeOf(node)}`) + (extension(node.name) && node.kind === "file" ? ` (.${extension(node.name)})` : "");
const size = (sim, node) => (node.kind === "folder" ? "" : sim.size(sizeOf(sim.state, node)));

/* On a narrow screen, the facts stand under the name. */
function facts(sim, node) {
  const place = isSearch(sim.ui) || isAside(sim) ? pathOf(sim.state, node.parent) : "";
  return [place, sim.date(node.modified, "short"), size(sim, node)].filter(Boolean).join(" · ");
}

/* What goes with a line: the whole selection when the line is in it. */
const carried = (sim, node) => (selection(sim).includes(node.id) ? selection(sim) : [node.id]);

function more(sim, node) {
  const items = () => commands(sim, carried(sim, node)).filter((one) => !one.disabled);
  return menu(sim, {
    id: `row-${node.id}`,
    label: sim.t("more_of", { name: node.name }),
    items,
    bare: true,
    end: true,
    "data-item": true,
    tabindex: -1,
  });
}

function toggle(sim, id) {
  const ids = selection(sim);
  sim.act("select", { ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id] });
}

/* A mouse may also drag a line to a folder; "Move to…" and paste do the same. */
function dragged(sim, node) {
  if (sim.readOnly || isAside(sim) || !has(sim.state, "move")) return {};
  const start = (event) => {
    event.dataTransfer.effectAllowed = "move";
    sim.carried = carried(sim, node);
  };
  return { draggable: "true", ondragstart: start, ...(holds(node) ? target(sim, node.id) : {}) };
}

/* Where what is dragged may be dropped. */
export function target(sim, id) {
  const drop = () => {
    const ids = sim.carried;
    sim.carried = null;
    if (ids) sim.act(id === "trash" ? "trash" : "move", id === "trash" ? { ids } : { ids, to: id });
  };
  return {
    ondragover: (event) => {
      if (sim.carried) event.preventDefault();
    },
    ondrop: (event) => {
      event.preventDefault();
      drop();
    },
  };
}

/* A click selects the line; with Ctrl one more, with Shift all between. */
function clicked(sim, event, node, ids) {
  if (event.target.closest("input, label, .sim-menu, .sim-name") && !event.target.closest(".sim-name")) return;
  if (event.detail === 0) return;
  if (event.ctrlKey || event.metaKey) toggle(sim, node.id);
  else if (event.shiftKey && selection(sim).length) sim.act("select", { ids: between(ids, selection(sim)[0], node.id) });
  else sim.act("select", { ids: [node.id] });
}

function between(ids, one, other) {
  const ends = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  return ids.slice(ends[0], ends[1] + 1);
}

/* A finger opens, as on a phone; a mouse selects and a double click opens; Enter opens, Space selects. */
function named(sim, event, node) {
  const isTouch = event.pointerType === "touch" && !selection(sim).length;
  if (event.detail === 0 || isTouch) {
    event.stopPropagation();
    open(sim, node.id);
  }
}

function nameKey(sim, event, node) {
  if (event.key !== " ") return;
  event.preventDefault();
  toggle(sim, node.id);
}

export const sortMenu = (sim) =>
  menu(sim, {
    id: "sort",
    label: sim.t("sort"),
    icon: "sort",
    end: true,
    class: "sim-tool sim-tool--named",
    items: ["name", "modified", "type", "size"].flatMap((by) =>
      [false, true].map((down) => ({
        label: sim.t(`sort_${by}_${down ? "down" : "up"}`),
        checked: sim.ui.sort.by === by && sim.ui.sort.down === down,
        act: () => {
          sim.look({ sort: { by, down } });
          sim.say(down ? "said_sorted_down" : "said_sorted", { by: sim.t(`col_${by}`) });
        },
      })),
    ),
  });
