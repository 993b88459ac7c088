/* The view of developers: the elements of the page with their attributes, and what the network brought. */

import { h } from "../kernel/kernel.js";
import { tabs } from "../kernel/widgets.js";
import { isShown, pageOf, siteOf, split } from "../sites.js";
import { addressOf } from "./tabs.js";

const plain = (text) => String(text).replace(/\*\*/g, "");

/* [depth, tag, attributes, text] of each element, as a source would show it. */
const SOURCE = {
  h: (b, d) => [[d, `h${b.level || 2}`, {}, b.text]],
  p: (b, d) => (b.tone === "quote" ? [[d, "blockquote", { cite: b.by }, b.text]] : [[d, "p", { class: b.tone }, b.text]]),
  list: (b, d) => [[d, b.ordered ? "ol" : "ul", {}], ...b.items.map((text) => [d + 1, "li", {}, text])],
  cards: (b, d) => [[d, "ul", { class: "cards" }], ...b.items.map(([text, href]) => [d + 1, "a", { href }, text])],
  table: (b, d) => [[d, "table", {}], [d + 1, "tr", {}], ...b.head.map((text) => [d + 2, "th", {}, text]), ...b.rows.slice(0, 60).flatMap((row) => [[d + 1, "tr", {}], ...row.map((text) => [d + 2, "td", {}, text])])],
  picture: (b, d) => [[d, "img", { src: b.file || "image.jpg", alt: b.alt }]],
  button: (b, d) => [[d, "button", { class: b.look }, b.label]],
  ad: (b, d) => [[d, "aside", { class: "ad", href: b.go }, b.title]],
  switches: (b, d) => b.items.map(([fact, text]) => [d, "input", { type: "checkbox", name: fact }, text]),
  choice: (b, d) => [[d, "fieldset", {}, b.label], ...b.options.map(([value, text]) => [d + 1, "input", { type: "radio", name: b.fact, value }, text])],
  form: (b, d) => [[d, "form", { id: b.id, action: b.deed?.go, method: "post" }], ...b.fields.flatMap((f) => [[d + 1, "label", { for: f.id }, f.label], [d + 1, "input", { id: f.id, type: f.type || "text", required: f.required ? "required" : "" }]]), [d + 1, "button", { type: "submit" }, b.submit]],
  meeting: (b, d) => [[d, "section", { id: "meeting" }]],
  overlay: (b, d, state) => [[d, "section", { class: "overlay" }, b.title], ...source(b.blocks, d + 1, state)],
};

function source(list, depth, state) {
  return (list || []).filter((block) => isShown(state, block)).flatMap((block) => {
    const lines = SOURCE[block.kind](block, depth, state);
    if (block.attrs && lines[0]) lines[0] = [lines[0][0], lines[0][1], { ...lines[0][2], ...block.attrs }, lines[0][3]];
    return lines;
  });
}

export function developer(sim, tab) {
  const address = addressOf(tab);
  if (!sim.ui.developer || !split(address)) return null;
  const current = sim.ui.panel || "elements";
  return h("section", { class: "sim-dev", "aria-label": sim.t("developer"), key: "dev" },
    tabs(sim.t("developer"), { id: "dev", list: ["elements", "network"].map((id) => ({ id, label: sim.t(`dev_${id}`) })), current, onchoose: (panel) => sim.look({ panel }) },
      current === "elements" ? elements(sim, address) : network(sim, address)));
}

function elements(sim, address) {
  const page = pageOf(sim.state, address);
  const site = siteOf(sim.state, address);
  const menu = page?.bare ? [] : (site?.menu || []).map(([text, href]) => [2, "a", { href }, text]);
  const lines = page ? [[0, "html", { lang: sim.words.lang }], [1, "title", {}, page.title], [1, "nav", {}], ...menu, [1, "h1", {}, page.title], ...source(page.blocks, 1, sim.state)] : [];
  return h("div", { class: "sim-scroll sim-dev__code", tabindex: 0, role: "region", "aria-label": sim.t("dev_elements"), key: "elements" }, h("ul", {}, lines.map(([depth, tag, attrs, text], n) =>
    h("li", { key: n, style: { "--depth": depth } }, h("code", {}, h("b", {}, `<${tag}`), Object.entries(attrs || {}).filter(([, value]) => value || value === "").map(([name, value]) => (value === "" && name !== "alt" ? "" : ` ${name}="${value}"`)).join(""), h("b", {}, ">"), text ? plain(text) : "")))));
}

function network(sim, address) {
  const own = { address, kind: "page", size: 14_000, status: 200 };
  const rows = [own, ...(pageOf(sim.state, address)?.requests || [])];
  return h("div", { class: "sim-scroll", tabindex: 0, role: "region", "aria-label": sim.t("dev_network"), key: "network" }, h("table", {},
    h("thead", {}, h("tr", {}, ["address", "kind", "status", "size"].map((one) => h("th", { scope: "col", key: one }, sim.t(`net_${one}`))))),
    h("tbody", {}, rows.map((row, n) => h("tr", { key: n }, h("td", {}, row.address), h("td", {}, sim.t(`net_${row.kind}`)), h("td", {}, String(row.status || 200)), h("td", {}, sim.size(row.size || 0))))),
    h("tfoot", {}, h("tr", {}, h("td", { colspan: 3 }, sim.t("net_total", { n: rows.length })), h("td", {}, sim.size(rows.reduce((sum, row) => sum + (row.size || 0), 0)))))));
}
