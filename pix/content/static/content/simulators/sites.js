/* Frozen sites: addresses, and pages of structured blocks drawn without ever reading markup as HTML. */

import { h } from "./kernel/kernel.js";

const WEB = /^[a-z]+:\/\//;

/* { scheme, host, path, params, query } of an address; null when it is none. */
export function split(address) {
  if (!WEB.test(address)) return null;
  try {
    const url = new URL(address);
    return { scheme: url.protocol.slice(0, -1), host: url.hostname, path: url.pathname.replace(/\/+$/, "") || "/", params: url.searchParams };
  } catch { return null; }
}

const bare = (host) => host.replace(/^www\./, "");

/* What tells two addresses apart: host, path and parameters in any order. */
export function keyOf(address) {
  const parts = split(address);
  return parts ? [bare(parts.host), decodeURI(parts.path), ...[...parts.params].map((pair) => pair.join("=")).sort()].join("\n") : address;
}

export function siteOf(state, address) {
  const parts = split(address);
  return parts && (state.sites || []).find((site) => bare(site.host) === bare(parts.host));
}

/* The page whose parameters fit, the most of them first. */
export function pageOf(state, address) {
  const parts = split(address);
  if (!parts) return undefined;
  const fits = (page) => (page.path.replace(/\/+$/, "") || "/") === decodeURI(parts.path) && Object.entries(page.params || {}).every(([name, value]) => parts.params.get(name) === value);
  const weight = (page) => Object.keys(page.params || {}).length;
  return (siteOf(state, address)?.pages || []).filter(fits).sort((a, b) => weight(b) - weight(a))[0];
}

export const docOf = (state, address) => (state.engine?.docs || []).find((doc) => doc.address && keyOf(doc.address) === keyOf(address));
export const titleOf = (state, address) => pageOf(state, address)?.title || docOf(state, address)?.title || "";

/* What a link of a page leads to. */
export function full(state, href, from) {
  if (!href || WEB.test(href) || href.startsWith("browser:")) return href;
  const parts = split(from);
  if (href.startsWith("/")) return `${parts.scheme}://${parts.host}${href}`;
  if (href.startsWith("?")) return `${parts.scheme}://${parts.host}${parts.path}${href}`;
  return withScheme(state, href);
}

/* The address that was typed, with the protocol its site answers to. */
export function withScheme(state, typed) {
  const plain = typed.replace(WEB, "");
  const site = siteOf(state, `https://${plain}`);
  return `${site && site.secure === false ? "http" : "https"}://${plain}`;
}

export const isAddress = (typed) => /^([a-z]+:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#]\S*)?$/i.test(typed) && !typed.includes("@");

/* A fact that nobody set is false, or empty. */
export const isShown = (state, block) => Object.entries(block.when || {}).every(([name, value]) => (state.facts?.[name] ?? (typeof value === "string" ? "" : typeof value === "number" ? 0 : false)) === value);

const INLINE = /\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)|`([^`]+)`|\{\{([\w.-]+)\}\}/g;

/* Text with **bold**, [links](/address), `code` and {{facts}}. given: { state, link(href, label), seek } */
export function inline(text, given) {
  const parts = [];
  let at = 0;
  for (const found of text.matchAll(INLINE)) {
    parts.push(marked(text.slice(at, found.index), given));
    parts.push(piece(found, given));
    at = found.index + found[0].length;
  }
  return [...parts, marked(text.slice(at), given)];
}

function piece([, bold, label, href, code, fact], given) {
  if (bold) return h("strong", {}, marked(bold, given));
  if (label) return given.link(href, marked(label, given));
  if (code) return h("code", {}, marked(code, given));
  return marked(String(given.state.facts?.[fact] ?? ""), given);
}

/* Letter by letter, so that places in the folded text are places in the text. */
const folded = (text) => [...text].map((one) => one.normalize("NFD")[0].toLowerCase()).join("");

/* What was searched in the page stands out; given.seek { words, at, n } counts. */
export function marked(text, given) {
  const { seek } = given;
  if (!seek?.words || !text) return [text];
  const [plain, words] = [folded(text), folded(seek.words)];
  const parts = [];
  let from = 0;
  for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, from)) {
    parts.push(text.slice(from, at), h("mark", { class: seek.n === seek.at ? "is-at" : "", key: `mark-${seek.n}` }, text.slice(at, at + words.length)));
    seek.n += 1;
    from = at + words.length;
  }
  return [...parts, text.slice(from)];
}

/* The blocks that only show something. */
export const shown = {
  h: (block, given) => h(`h${Math.min(6, (block.level || 2) + 1)}`, {}, marked(block.text, given)),
  p: (block, given) => (block.tone === "quote"
    ? h("figure", { class: "sim-quote" }, h("blockquote", {}, inline(block.text, given)), block.by && h("figcaption", {}, marked(block.by, given)))
    : h("p", { class: block.tone ? `sim-tone sim-tone--${block.tone}` : "", role: block.tone === "alarm" ? "alert" : null }, inline(block.text, given))),
  list: (block, given) => h(block.ordered ? "ol" : "ul", { class: "sim-web__list" }, block.items.map((text, n) => h("li", { key: n }, inline(text, given)))),
  cards: (block, given) => h("ul", { class: "sim-cards" }, block.items.map(([label, href, note], n) => h("li", { key: n }, given.link(href, marked(label, given)), note && h("p", {}, marked(note, given))))),
  table: (block, given) => h("div", { class: "sim-scroll", tabindex: 0, role: "region", "aria-label": block.head.join(", ") }, h("table", {},
    h("thead", {}, h("tr", {}, block.head.map((cell, n) => h("th", { scope: "col", key: n }, cell)))),
    h("tbody", {}, block.rows.map((row, n) => h("tr", { key: n }, row.map((cell, c) => h("td", { key: c }, inline(cell, given)))))))),
  picture: (block, given) => h("figure", { class: "sim-figure" }, drawing(block.alt, block.hue || 1), block.caption && h("figcaption", {}, inline(block.caption, given))),
};

/* A quiet landscape, different for each text. */
export function drawing(alt, hue) {
  const seed = [...alt].reduce((sum, one) => (sum * 31 + one.codePointAt(0)) % 9973, 7);
  const y = (n) => 40 + ((seed * (n * 7 + 3)) % 31);
  const hills = `M0 ${y(1)}C30 ${y(2) - 25} 60 ${y(3) + 15} 100 ${y(4) - 10}S150 ${y(5)} 160 ${y(6)}V90H0Z`;
  return h("svg", { class: `sim-drawing sim-hue-${hue}`, preserveAspectRatio: "xMidYMid slice", viewBox: "0 0 160 90", role: "img", "aria-label": alt },
    h("path", { class: "sim-drawing__sun", d: `M${30 + (seed % 90)} 14a9 9 0 1 0 .1 0Z` }), h("path", { d: hills }), h("path", { class: "sim-drawing__near", d: `M0 ${y(3) + 20}Q80 ${y(2)} 160 ${y(1) + 22}V90H0Z` }));
}
