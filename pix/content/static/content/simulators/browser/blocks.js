/* A page of a frozen site: its head, its menu, its blocks, its banner. What only shows something is drawn by sites.js. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { isShown, keyOf, full, inline, marked, shown, siteOf } from "../sites.js";
import { formBlock } from "./forms.js";
import { meetingBlock } from "./meeting.js";
import { has } from "./tabs.js";

/* What blocks are given: the state, how a link is drawn, what is searched in the page. */
export function given(sim, address, seek) {
  const { state } = sim;
  return { sim, state, address, seek, link: (href, label) => link(sim, full(state, href, address), label) };
}

/* A link goes there; with Ctrl, or by the middle button, in a new tab. */
export function link(sim, to, label, extra = {}) {
  const go = (event) => {
    const aside = (event.ctrlKey || event.metaKey || event.button === 1) && has(sim.state, "tabs");
    if (sim.act("go", { to, aside })) arrive(sim);
  };
  return h("button", { role: "link", class: "sim-a", title: to, onclick: go, onauxclick: go, key: extra.key, ...extra }, label);
}

/* After a move, the reader begins at the top of the page. */
export function arrive(sim) {
  sim.look({ errors: {}, find: sim.ui.find && { ...sim.ui.find, at: 0 }, reader: false, dialog: null });
  sim.focus(".sim-view, .sim-web__gone");
}

const acting = {
  button: (block, on) => h("button", { class: `btn ${{ primary: "btn--primary", quiet: "sim-quiet", huge: "sim-huge" }[block.look] || ""}`, onclick: () => press(on.sim, block.deed) }, marked(block.label, on)),
  ad: (block, on) => h("aside", { class: "sim-ad", "aria-label": block.mark || block.title }, block.mark && h("p", { class: "sim-ad__mark" }, block.mark),
    block.go ? link(on.sim, full(on.state, block.go, on.address), block.title) : h("strong", {}, block.title), block.text && h("p", {}, marked(block.text, on))),
  switches: (block, on) => h("div", { class: "sim-switches" }, block.items.map(([fact, label, hint, locked]) => {
    const value = Boolean(on.state.facts?.[fact]);
    return h("button", { role: "switch", "aria-checked": String(value), class: "sim-switch", key: fact, disabled: locked, onclick: () => on.sim.act("hold", { fact, value: !value }) },
      h("span", { class: "sim-switch__text" }, h("span", {}, label), hint && h("small", {}, hint)), h("span", { class: "sim-switch__box", "aria-hidden": "true" }));
  })),
  choice: (block, on) => h("fieldset", { class: "sim-choice" }, h("legend", {}, block.label), block.options.map(([value, label]) => h("label", { class: "tick", key: value },
    h("input", { type: "radio", "data-radio": block.fact, checked: on.state.facts?.[block.fact] === value, onchange: () => on.sim.act("hold", { fact: block.fact, value }) }), h("span", {}, label)))),
  form: (block, on) => formBlock(on.sim, block, on),
  meeting: (block, on) => meetingBlock(on.sim),
};

function press(sim, deed) {
  if (!sim.act("press", { deed })) return;
  if (deed.go) arrive(sim);
}

/* Buttons that follow one another stand in one row. */
export function blocks(list, on) {
  const drawn = [];
  let row = null;
  list.forEach((block, n) => {
    if (!isShown(on.state, block) || block.kind === "overlay" || (on.clean && block.noise)) return;
    const node = (acting[block.kind] || shown[block.kind])(block, on);
    if (block.kind !== "button") { row = null; drawn.push(h("div", { class: "sim-block", key: n }, node)); return; }
    if (!row) drawn.push(row = h("div", { class: "sim-row", key: n }));
    row.children.push({ ...node, props: { ...node.props, key: n } });
  });
  return drawn;
}

function overlays(page, on) {
  return (page.blocks || []).filter((block) => block.kind === "overlay" && isShown(on.state, block)).map((block, n) =>
    h("section", { class: "sim-overlay", "aria-label": block.title, key: `over-${n}` },
      h("div", { class: "sim-overlay__head" }, h("h2", {}, block.title),
        block.cross && h("button", { class: "sim-tool", "aria-label": on.sim.t("close_panel"), onclick: () => on.sim.act("cross", { facts: block.cross }) && on.sim.focus(".sim-view") }, icon("cross"))),
      blocks(block.blocks, on)));
}

/* The whole page, as its site draws it; clean for reading and printing. */
export function sitePage(sim, { address, page, seek, clean }) {
  const site = siteOf(sim.state, address);
  const on = { ...given(sim, address, seek), clean };
  const content = [h("h2", { class: "sim-web__title" }, marked(page.title, on)), blocks(page.blocks || [], on)];
  if (clean) return h("article", { class: "sim-web sim-web--clean" }, content);
  return h("article", { class: `sim-web sim-hue-${site.hue || 1}` },
    !page.bare && h("div", { class: "sim-web__head", key: "head" }, h("p", { class: "sim-web__name" }, site.name), site.menu?.length > 0 && nav(sim, site.menu, address, sim.t("site_menu"))),
    overlays(page, on),
    h("div", { class: "sim-web__main", key: "main" }, content),
    !page.bare && site.foot?.length > 0 && h("div", { class: "sim-web__foot", key: "foot" }, nav(sim, site.foot, address, sim.t("site_foot"))));
}

function nav(sim, rows, address, label) {
  const here = keyOf(address);
  return h("nav", { "aria-label": label }, h("ul", {}, rows.map(([text, href], n) => {
    const to = full(sim.state, href, address);
    return h("li", { key: n }, link(sim, to, text, { "aria-current": keyOf(to) === here ? "page" : null }));
  })));
}

/* An entry of the index that has no page of its own shows its text. */
export function docPage(sim, { address, doc, seek }) {
  const on = given(sim, address, seek);
  return h("article", { class: `sim-web sim-hue-${(doc.id.codePointAt(doc.id.length - 1) % 5) + 1}` },
    h("div", { class: "sim-web__head", key: "head" }, h("p", { class: "sim-web__name" }, address.replace(/^[a-z]+:\/\//, "").split("/")[0])),
    h("div", { class: "sim-web__main", key: "main" }, h("h2", { class: "sim-web__title" }, marked(doc.title, on)), doc.image > 0 && shown.picture({ alt: doc.title, hue: doc.image, caption: doc.licence }, on),
      doc.date && h("p", { class: "sim-tone sim-tone--small" }, doc.date.length === 10 ? sim.date(doc.date, "long") : doc.date), h("p", {}, inline(doc.text || "", on))));
}
