/* Charts: bars, lines, a pie, drawn in SVG; their data as a table beside. */

import { h } from "../kernel/kernel.js";
import { button } from "../kernel/widgets.js";
import { area, spots } from "./areas.js";
import { ask } from "./commands.js";
import { isNumber } from "./formulas/values.js";
import { bookOf, has, lookAt } from "./model.js";
import { current, local } from "./selecting.js";

const [LEFT, TOP, BOTTOM] = [64, 14, 52];

/* Narrow windows have a narrow drawing, so that its words stay as large as the others. */
const sizeOf = (sim) => (sim.host.clientWidth < 480 ? { width: 270, height: 240 } : { width: 480, height: 300 });
const s = (tag, props, ...children) => h(tag, { svg: true, ...props }, ...children);

export function charts(sim) {
  const list = current(sim).charts || [];
  return list.length > 0 && h("div", { class: "sim-charts", key: "charts" }, list.map((chart) => figure(sim, chart)));
}

/* Labels from the first column, one series for each other column, its name from the first line. */
function read(sim, chart) {
  const sheet = current(sim);
  const { top, left, bottom, right } = area(chart.range);
  const book = bookOf(sim.state);
  const shown = (row, column) => local(sim).shown(book.value(sheet.name, row, column), lookAt(sheet, row, column));
  const labels = spots({ top: top + 1, left, bottom, right: left }).map(([row, column]) => shown(row, column));
  const series = spots({ top, left: left + 1, bottom: top, right }).map(([row, column]) => ({ name: shown(row, column),
    values: labels.map((_, n) => book.value(sheet.name, top + 1 + n, column)), texts: labels.map((_, n) => shown(top + 1 + n, column)) }));
  return { labels, series };
}

function figure(sim, chart) {
  const data = read(sim, chart);
  const title = chart.title || sim.t("untitled_chart");
  const enough = data.series.length > 0 && data.labels.length > 0 && data.series.some((one) => one.values.some(isNumber));
  const size = sizeOf(sim);
  return h("figure", { class: "sim-chart", key: chart.id },
    h("figcaption", {}, title),
    enough ? h("svg", { viewBox: `0 0 ${size.width} ${size.height}`, role: "img", "aria-label": sim.t(`chart_${chart.kind}`, { title }), class: "sim-chart__svg", key: chart.kind }, chart.kind === "pie" ? pie(sim, data, size) : plot(sim, chart, { ...data, ...size }))
      : h("p", { class: "sim-chart__none" }, sim.t("chart_nothing")),
    enough && legend(chart, data),
    h("details", { key: "data" }, h("summary", {}, sim.t("chart_data")), table(chart, data)),
    has(sim.state, "chart") && !sim.readOnly && h("div", { class: "sim-row", key: "acts" },
      button(sim.t("do_edit_chart"), { icon: "pen", class: "btn--small", "aria-label": `${sim.t("do_edit_chart")} ${title}`, onclick: () => ask(sim, "chart", { chart }) }),
      button(sim.t("do_remove_chart"), { icon: "trash", class: "btn--small", "aria-label": `${sim.t("do_remove_chart")} ${title}`, onclick: () => sim.act("unchart", { sheet: sim.ui.sheet, chart: chart.id }) })));
}

function legend(chart, { labels, series }) {
  const names = chart.kind === "pie" ? labels.map((label, n) => `${label} (${series[0].texts[n]})`) : series.map((one) => one.name);
  return (chart.kind === "pie" || series.length > 1) && h("ul", { class: "sim-chart__legend", key: "legend" }, names.map((name, n) => h("li", { key: n }, h("span", { class: `sim-hue sim-hue--${n % 5}`, "aria-hidden": "true" }), name)));
}

function table(chart, { labels, series }) {
  return h("div", { class: "sim-chart__table" }, h("table", { class: "table" }, h("thead", {}, h("tr", {}, h("td", {}), series.map((one, n) => h("th", { scope: "col", key: n }, one.name)))),
    h("tbody", {}, labels.map((label, n) => h("tr", { key: n }, h("th", { scope: "row" }, label), series.map((one, at) => h("td", { key: at }, one.texts[n])))))));
}

/* Round steps between the least and the greatest value; bars and lines begin at 0. */
function scale(values) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / 5;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * [1, 2, 5, 10].find((one) => one * unit >= rough);
  const [first, last] = [Math.floor(low / step), Math.ceil((high || step) / step)];
  return { low: first * step, high: last * step, marks: Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toPrecision(12))) };
}

function plot(sim, chart, { labels, series, width, height }) {
  const { low, high, marks } = scale(series.flatMap((one) => one.values.filter(isNumber)));
  const foot = height - BOTTOM;
  const y = (value) => foot - ((value - low) / (high - low)) * (foot - TOP);
  const wide = (width - LEFT - 8) / labels.length;
  const every = Math.ceil(labels.length / (width / 60));
  return [
    marks.map((mark) => s("g", { key: `m${mark}` }, s("line", { class: "sim-chart__mark", x1: LEFT, x2: width - 8, y1: y(mark), y2: y(mark) }), s("text", { x: LEFT - 6, y: y(mark) + 4, "text-anchor": "end" }, local(sim).shown(mark)))),
    labels.map((label, n) => n % every === 0 && s("text", { key: `l${n}`, x: LEFT + wide * (n + 0.5), y: foot + 16, "text-anchor": "middle" }, short(label, wide * every))),
    series.map((one, at) => (chart.kind === "line" ? line(one, at, (n) => LEFT + wide * (n + 0.5), y) : bars(one, at, { count: series.length, wide, y, zero: y(Math.max(low, 0)) }))),
    chart.x_title && s("text", { key: "x", class: "sim-chart__axis", x: (LEFT + width) / 2, y: height - 8, "text-anchor": "middle" }, chart.x_title),
    chart.y_title && s("text", { key: "y", class: "sim-chart__axis", x: 0, y: 0, transform: `translate(13 ${(TOP + foot) / 2}) rotate(-90)`, "text-anchor": "middle" }, chart.y_title),
  ];
}

const short = (label, room) => { const most = Math.max(3, Math.floor(room / 7)); return label.length > most ? `${label.slice(0, most - 1)}…` : label; };

function bars(one, at, { count, wide, y, zero }) {
  const width = (wide * 0.8) / count;
  return s("g", { key: `s${at}`, class: `sim-hue sim-hue--${at % 5}` }, one.values.map((value, n) => isNumber(value) && s("rect", { key: n, x: LEFT + wide * (n + 0.1) + width * at, width: Math.max(1, width - 1), y: Math.min(y(value), zero), height: Math.abs(zero - y(value)) })));
}

function line(one, at, x, y) {
  const points = one.values.map((value, n) => isNumber(value) && [x(n), y(value)]).filter(Boolean);
  return s("g", { key: `s${at}`, class: `sim-hue sim-hue--${at % 5}` }, s("polyline", { key: "line", points: points.map((point) => point.join(",")).join(" "), fill: "none" }), points.map(([cx, cy], n) => s("circle", { key: n, cx, cy, r: 4 })));
}

function pie(sim, { series }, { width, height }) {
  const values = series[0].values.map((value) => (isNumber(value) && value > 0 ? value : 0));
  const all = values.reduce((sum, one) => sum + one, 0) || 1;
  const [x, y, radius] = [width / 2, height / 2, height / 2 - 20];
  const at = (part, reach = 1) => [x + reach * radius * Math.sin(2 * Math.PI * part), y - reach * radius * Math.cos(2 * Math.PI * part)];
  let from = 0;
  return values.map((value, n) => {
    const [part, start] = [value / all, from];
    from += part;
    const [left, top] = at(start + part / 2, 0.7);
    const arc = `M${x} ${y}L${at(start).join(" ")}A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${at(from).join(" ")}Z`;
    return part > 0 && s("g", { key: n, class: `sim-hue sim-hue--${n % 5}` }, part > 0.9999 ? s("circle", { cx: x, cy: y, r: radius }) : s("path", { d: arc }),
      part > 0.05 && s("text", { class: "sim-chart__part", x: left, y: top + 5, "text-anchor": "middle" }, local(sim).format(part, { style: "percent", maximumFractionDigits: 0 })));
  });
}
