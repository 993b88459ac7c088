/* Things in a row, a column or a tree; arrows move inside each (focus.js). */

import { h } from "./dom.js";
import { icon } from "./icons.js";

/* Buttons that act on what is shown; one stop for Tab, arrows inside. Buttons must bear data-item. */
export function toolbar(label, ...buttons) {
  return h(
    "div",
    { role: "toolbar", "aria-label": label, class: "sim-tools", "data-rove": "x", key: `tools-${label}` },
    buttons,
  );
}

/* tabs: [{ id, label }]; onchoose(id); the panel is what the current tab shows. */
export function tabs(label, { list, current, onchoose, id = "tabs" }, ...panel) {
  return h(
    "div",
    { class: "sim-tabs", key: id },
    h(
      "div",
      { role: "tablist", "aria-label": label, "data-rove": "x", class: "sim-tabs__list" },
      list.map((one) =>
        h(
          "button",
          {
            role: "tab",
            id: `sim-${id}-${one.id}`,
            key: one.id,
            "data-item": true,
            "aria-selected": String(one.id === current),
            "aria-controls": `sim-${id}-panel`,
            onclick: () => onchoose(one.id),
          },
          one.icon && icon(one.icon),
          one.label,
        ),
      ),
    ),
    h(
      "div",
      {
        role: "tabpanel",
        id: `sim-${id}-panel`,
        "aria-labelledby": `sim-${id}-${current}`,
        class: "sim-tabs__panel",
        key: "panel",
      },
      panel,
    ),
  );
}

/* steps: [{ id, label }] from the top to where one is. */
export function breadcrumb(label, steps, onchoose) {
  return h(
    "nav",
    { class: "sim-crumbs", "aria-label": label, key: "crumbs" },
    h(
      "ol",
      {},
      steps.map((step, n) =>
        h(
          "li",
          { key: step.id },
          n > 0 && icon("next"),
          n === steps.length - 1
            ? h("span", { "aria-current": "page" }, step.label)
            : h("button", { class: "sim-link", onclick: () => onchoose(step.id) }, step.label),
        ),
      ),
    ),
  );
}

/* Headings of a table: columns [{ id, label, sorts, class }]; sort { by, down }; onsort(id). */
export function headings(sim, { columns, sort, onsort }) {
  return columns.map((column) =>
    h(
      "th",
      {
        scope: "col",
        key: column.id,
        class: column.class,
        "aria-sort": column.sorts && sort.by === column.id ? (sort.down ? "descending" : "ascending") : null,
      },
      column.sorts
        ? h(
            "button",
            { class: "sim-sort", onclick: () => onsort(column.id) },
            column.label,
            sort.by === column.id && icon(sort.down ? "fall" : "up"),
          )
        : h("span", { class: column.hidden ? "sr" : "" }, column.label),
    ),
  );
}

/* nodes: [{ id, label, icon, open, nodes, props }]; props: more attributes of a line. onchoose(id), ontoggle(id). */
export function tree(label, { nodes, current, onchoose, ontoggle }) {
  return h(
    "ul",
    { role: "tree", "aria-label": label, class: "sim-tree", "data-rove": "y", key: `tree-${label}` },
    nodes.map((node) => branch(node, 1, { current, onchoose, ontoggle })),
  );
}

function branch(node, level, given) {
  const hasMore = node.nodes?.length > 0;
  const choose = (event) => {
    event.stopPropagation();
    given.onchoose(node.id);
  };
  return h(
    "li",
    { role: "none", key: node.id },
    h(
      "div",
      {
        role: "treeitem",
        class: "sim-tree__item",
        "data-item": true,
        tabindex: -1,
        "aria-level": level,
        "aria-selected": String(node.id === given.current),
        "aria-expanded": hasMore ? String(Boolean(node.open)) : null,
        style: { "--level": level },
        "data-letter": node.label,
        "data-id": node.id,
        ...node.props,
        onclick: choose,
        onkeydown: (event) => treeKey(event, node, hasMore, given),
      },
      h(
        "span",
        {
          class: "sim-tree__toggle",
          onclick: (event) => {
            if (hasMore) {
              event.stopPropagation();
              given.ontoggle(node.id);
            }
          },
        },
        hasMore && icon(node.open ? "down" : "next"),
      ),
      node.icon && icon(node.icon),
      h("span", { class: "sim-tree__label" }, node.label),
      node.note,
    ),
    hasMore &&
      node.open &&
      h(
        "ul",
        { role: "group" },
        node.nodes.map((below) => branch(below, level + 1, given)),
      ),
  );
}

function treeKey(event, node, hasMore, given) {
  const opens = event.key === "ArrowRight" && hasMore && !node.open;
  const shuts = event.key === "ArrowLeft" && hasMore && node.open;
  if (event.key === "Enter" || event.key === " ") given.onchoose(node.id);
  else if (opens || shuts) given.ontoggle(node.id);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
