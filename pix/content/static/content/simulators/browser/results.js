/* The page of the search engine: the box, the filters, the results, what is paid, the pictures, the alerts. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { drawing, split } from "../sites.js";
import { arrive, link } from "./blocks.js";
import { adverts, fold, found, ranked, terms, tokens } from "./query.js";
import { has } from "./tabs.js";

export function results(sim, address) {
  const { params } = split(address);
  const search = { query: params.get("q") || "", where: params.get("where") || "web", period: params.get("period") || "", licence: params.get("licence") || "" };
  return h("div", { class: "sim-engine", key: "engine" },
    h("h2", { class: `sim-engine__name ${search.query ? "" : "is-home"}`, key: "name" }, sim.state.engine.name || "Cherche"),
    searchBox(sim, search), search.query && filters(sim, search), helpText(sim), search.query ? list(sim, search) : null, alerts(sim, search));
}

export function searchBox(sim, search) {
  const typed = sim.ui.words ?? search.query ?? "";
  const send = () => { if (sim.act("search", { ...search, query: typed })) { sim.look({ words: undefined, shown: null }); arrive(sim); } };
  return h("div", { class: "sim-engine__box", role: "search", key: "box" },
    h("input", { type: "search", class: "input", "aria-label": sim.t("search_words"), placeholder: sim.t("search_words"), value: typed, autocomplete: "off", spellcheck: "false", autocapitalize: "off", maxlength: 300, enterkeyhint: "search",
      oninput: (event) => sim.look({ words: event.target.value }), onkeydown: (event) => { if (event.key === "Enter") send(); } }),
    button(sim.t("search"), { icon: "search", kind: "primary", onclick: send }));
}

function filters(sim, search) {
  const again = (changes) => { if (sim.act("search", { ...search, ...changes })) { sim.look({ shown: null }); } };
  const select = (name, options) => h("label", { class: "sim-engine__filter", key: name }, h("span", {}, sim.t(`filter_${name}`)), h("select", { class: "input", value: search[name], onchange: (event) => again({ [name]: event.target.value }) }, options.map(([id, text]) => h("option", { value: id, key: id }, text))));
  const kinds = ["web", "images", "news"].filter((one) => one === "web" || (one === "images" ? has(sim.state, "images") : sim.state.engine.docs.some((doc) => doc.type === "news")));
  const licences = sim.state.engine.licences || [];
  if (kinds.length < 2 && !has(sim.state, "filters")) return null;
  return h("div", { class: "sim-engine__filters", key: "filters" },
    kinds.length > 1 && h("div", { class: "sim-row", role: "group", "aria-label": sim.t("filter_where"), key: "where" }, kinds.map((one) => h("button", { class: "sim-engine__kind", key: one, "aria-pressed": String(search.where === one), onclick: () => again({ where: one }) }, sim.t(`where_${one}`)))),
    has(sim.state, "filters") && select("period", ["", "day", "week", "month", "year"].map((one) => [one, sim.t(`within_${one || "any"}`)])),
    has(sim.state, "filters") && search.where === "images" && licences.length > 0 && select("licence", [["", sim.t("any_licence")], ...licences.map((one) => [one, one])]));
}

function helpText(sim) {
  if (!has(sim.state, "help")) return null;
  const rows = ["phrase", "minus", "site", "type", "title", "date", "or", ...(sim.state.engine.strict ? ["brackets", "cut", "lang"] : [])];
  return h("details", { class: "sim-engine__help", key: "help" }, h("summary", {}, sim.t("search_help")), h("ul", {}, rows.map((one) => h("li", { key: one }, h("code", {}, sim.t(`help_${one}_sign`)), h("span", {}, sim.t(`help_${one}`))))));
}

/* In the index's own order everything stands where it is; else two advertisements first, the others after five results. */
function inOrder(sim, search, hits) {
  const { engine } = sim.state;
  const ads = adverts(engine, search);
  if (engine.ordered) return engine.docs.filter((doc) => hits.includes(doc) || ads.includes(doc));
  const rows = ranked(hits, search.query);
  return [...ads.slice(0, 2), ...rows.slice(0, 5), ...ads.slice(2), ...rows.slice(5)];
}

function list(sim, search) {
  const { engine } = sim.state;
  const hits = found(engine, search, sim.state.now || "2026-01-15T10:00");
  const rows = inOrder(sim, search, hits);
  const many = sim.ui.shown || engine.rows || 10;
  const images = search.where === "images";
  return h("div", { class: "sim-hits", key: "hits" },
    h("p", { role: "status", class: "sim-engine__count" }, sim.t("results_count", { n: hits.length })), !hits.length && h("p", { key: "none" }, sim.t("results_none")),
    summary(sim, search), h(images ? "ul" : "ol", { class: images ? "sim-images" : "sim-results" }, rows.slice(0, many).map((doc) => (images ? image(sim, doc) : result(sim, doc, search)))),
    rows.length > many && button(sim.t("more_results"), { key: "more", onclick: () => sim.look({ shown: many + (engine.rows || 10) }) }));
}

function summary(sim, search) {
  const own = sim.state.engine.summary;
  const words = tokens(search.query);
  if (!own || search.where !== "web" || !own.words.every((word) => words.includes(fold(word)))) return null;
  return h("aside", { class: "sim-summary", "aria-label": sim.t("summary"), key: "summary" }, h("p", { class: "sim-ad__mark" }, sim.t("summary")), h("p", {}, own.text),
    (own.sources || []).map((to) => h("p", { key: to }, link(sim, to, to.replace(/^[a-z]+:\/\//, "")))));
}

const opens = (sim, doc) => (doc.address ? link(sim, doc.address, doc.title) : h("strong", {}, doc.title));

function result(sim, doc, search) {
  const day = doc.date && (doc.date.length === 10 ? sim.date(doc.date) : doc.date);
  return h("li", { key: doc.id, class: "sim-result" },
    h("p", { class: "sim-result__where" }, doc.ad && h("span", { class: "sim-ad__mark" }, doc.ad), h("span", { class: "sim-result__address" }, place(doc)), doc.type && h("span", { class: "sim-result__type" }, doc.type.toUpperCase()), doc.mark && h("span", { class: "sim-result__mark" }, doc.mark)),
    h("p", { class: "sim-result__title" }, opens(sim, doc)),
    h("p", { class: "sim-result__text" }, day && h("span", { class: "sim-result__date" }, `${day} — `), bold(excerpt(doc.text || "", search.query), search.query)),
    has(sim.state, "ticks") && h("label", { class: "tick" }, h("input", { type: "checkbox", checked: (sim.state.ticked || []).includes(doc.id), "aria-label": sim.t("tick_ad_of", { title: doc.title }), onchange: () => sim.act("tick", { id: doc.id }) }), h("span", { "aria-hidden": "true" }, sim.t("tick_ad"))));
}

const place = (doc) => { try { return decodeURI(doc.address || doc.id).replace(/^[a-z]+:\/\//, "").replaceAll("/", " › ").replace(/ › $/, ""); } catch { return doc.address; } };

/* About thirty words around the first word that was searched. */
function excerpt(text, query) {
  if (text.length < 190) return text;
  const words = terms(query);
  const at = Math.max(0, ...words.map((word) => fold(text).indexOf(word)).filter((one) => one >= 0).slice(0, 1)) - 60;
  const from = at > 0 ? text.indexOf(" ", at) + 1 : 0;
  return `${from ? "… " : ""}${text.slice(from, from + 180).replace(/\s\S*$/, "")} …`;
}

function bold(text, query) {
  const words = new Set(terms(query));
  return text.split(/([\p{L}\p{N}]+)/u).map((part, n) => (n % 2 && words.has(fold(part)) ? h("b", { key: n }, part) : part));
}

const image = (sim, doc) => h("li", { key: doc.id }, drawing(doc.title, doc.image || 1), h("p", {}, opens(sim, doc)), doc.licence && h("p", { class: "sim-note" }, doc.licence), h("p", { class: "sim-note" }, (doc.address || "").replace(/^[a-z]+:\/\//, "").split("/")[0]));

function alerts(sim, search) {
  if (!has(sim.state, "alerts")) return null;
  const rows = sim.state.alerts || [];
  return h("section", { class: "sim-engine__alerts", key: "alerts" }, h("h3", {}, sim.t("alerts")),
    rows.length > 0 && h("ul", { class: "sim-lines" }, rows.map((row, n) => h("li", { key: n }, h("span", { class: "sim-lines__main" }, h("strong", {}, row.words), h("small", {}, [row.source || sim.t("any_source"), sim.t(`rhythm_${row.rhythm}`), sim.t(`channel_${row.channel}`)].join(" · "))), h("button", { class: "sim-tool", "aria-label": sim.t("alert_remove", { words: row.words }), onclick: () => sim.act("unalert", { at: n }) }, icon("trash"))))),
    button(sim.t("alert_new"), { icon: "notifications", onclick: () => sim.look({ dialog: { kind: "alert", words: search.query } }) }));
}

