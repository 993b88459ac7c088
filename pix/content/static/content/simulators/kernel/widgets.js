/* What simulators are made of. Each takes the sim and returns virtual nodes; open or shut is kept in sim.ui. */

import { h } from "./dom.js";
import { icon, more } from "./icons.js";

export { dialog, field } from "./dialog.js";
export { breadcrumb, headings, tabs, toolbar, tree } from "./lists.js";
export { icon, more };

/* A button with a word, and an icon before it. props: icon, onclick, disabled, kind ("primary", "bad", "quiet"). */
export function button(label, { icon: name, kind, class: extra = "", ...props }) {
  return h(
    "button",
    { class: `btn ${kind ? `btn--${kind}` : ""} ${extra}`, ...props },
    name && icon(name),
    h("span", {}, label),
  );
}

/* A button that opens a list of things to do: { id, label, icon, items: [{ label, icon, act, disabled, checked }] or a function that gives them }. */
export function menu(sim, { id, label, icon: name, items, bare, end, letter, ...rest }) {
  const isOpen = sim.ui.$menu === id;
  const open = () => sim.look({ $menu: isOpen ? null : id });
  const onkeydown = (event) => {
    if (event.key === "ArrowDown" && !isOpen) {
      event.preventDefault();
      event.stopPropagation();
      open();
    }
  };
  return h(
    "div",
    { class: `sim-menu ${end ? "sim-menu--end" : ""}`, key: `menu-${id}`, onfocusout: (event) => leave(sim, event, isOpen) },
    h(
      "button",
      {
        class: bare ? "sim-tool" : "btn sim-menu__button",
        "data-menu": id,
        "aria-haspopup": "menu",
        "aria-expanded": String(isOpen),
        "aria-label": bare ? label : null,
        onclick: open,
        onkeydown,
        ...rest,
      },
      icon(name || "dots"),
      !bare && h("span", {}, label),
      !bare && icon("down", "sim-caret"),
    ),
    isOpen && list(sim, id, label, (typeof items === "function" ? items() : items).filter(Boolean)),
  );
}

function list(sim, id, label, items) {
  const onkeydown = (event) => {
    if (event.key !== "Escape" && event.key !== "Tab") return;
    event.stopPropagation();
    if (event.key === "Escape") event.preventDefault();
    close(sim, id);
  };
  return h(
    "div",
    { role: "menu", class: "sim-menu__list", "aria-label": label, "data-rove": "y", key: "list", onkeydown, mounted: place },
    items.map((item) => entry(sim, id, item)),
  );
}

function entry(sim, id, item) {
  const choose = () => {
    close(sim, id);
    item.act();
  };
  const isChoice = item.checked !== undefined;
  return h(
    "button",
    {
      role: isChoice ? "menuitemradio" : "menuitem",
      "aria-checked": isChoice ? String(item.checked) : null,
      class: "sim-menu__item",
      "data-item": true,
      tabindex: -1,
      key: item.key || item.label,
      disabled: item.disabled,
      onclick: choose,
    },
    icon(isChoice ? "check" : item.icon || "next", isChoice && !item.checked ? "sim-hidden" : ""),
    h("span", {}, item.label),
  );
}

/* The button takes the focus back before the act, so that a dialog opened by it gives it back there. */
function close(sim, id) {
  sim.host.querySelector(`[data-menu="${CSS.escape(id)}"]`)?.focus();
  sim.look({ $menu: null });
}

function leave(sim, event, isOpen) {
  if (isOpen && event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) sim.look({ $menu: null });
}

/* Inside the window, and seen. */
function place(list) {
  const box = list.getBoundingClientRect();
  const over = Math.max(0, box.right - document.documentElement.clientWidth + 8) - Math.max(0, 8 - box.left);
  if (over) list.style.setProperty("translate", `${-over}px 0`);
  list.querySelector("[aria-checked=true], [data-item]")?.focus({ preventScroll: true });
  list.scrollIntoView({ block: "nearest" });
}

/* A menu closes when something else is pressed. */
export function shutMenu(sim, event) {
  if (sim.ui.$menu && !event.target.closest(".sim-menu")) sim.look({ $menu: null });
}
