/* A small picture, pixel by pixel: a colour is chosen, pixels take it. */

import { h } from "../kernel/kernel.js";
import { button, more } from "../kernel/widgets.js";

more({ bucket: "M4 12 11 5l8 8-7 7ZM11 5 8 2M20 15s2 2.500 2 4a2 2 0 0 1-4 0c0-1.500 2-4 2-4Z" });

export function pixels(sim) {
  const { grid } = sim.state;
  return h("div", { class: "sim-ie__pixels", key: "pixels" },
    !sim.readOnly && palette(sim, grid),
    h("div", { class: "sim-ie__scroll", key: "scroll" },
      h("div", { role: "grid", class: "sim-ie__grid", "aria-label": sim.t("grid", { rows: grid.rows.length, columns: grid.rows[0].length }), "data-rove": "grid", key: "grid", style: { "--columns": grid.rows[0].length } },
        grid.rows.map((row, line) => h("div", { role: "row", "data-row": true, key: line, class: "sim-ie__row" }, [...row].map((digit, column) => cell(sim, { line, column, tint: Number(digit) })))))),
    pixel(sim, grid));
}

function palette(sim, grid) {
  return h("div", { class: "sim-ie__palette", key: "palette" },
    h("div", { role: "radiogroup", "aria-label": sim.t("paint_with"), class: "sim-row", "data-rove": "x" }, grid.palette.map((tint, rank) =>
      h("button", { role: "radio", class: "sim-ie__tint", key: rank, "data-item": true, "aria-checked": String(rank === sim.ui.tint), onclick: () => sim.look({ tint: rank }) },
        swatch(tint.colour), h("span", {}, tint.name)))),
    button(sim.t("fill"), { icon: "bucket", onclick: () => sim.act("fill", { tint: sim.ui.tint }) }));
}

const swatch = (colour) => h("svg", { class: "sim-ie__swatch", viewBox: "0 0 10 10", "aria-hidden": "true", preserveAspectRatio: "none" }, h("rect", { svg: true, width: 10, height: 10, fill: colour }));

function cell(sim, { line, column, tint }) {
  const { name, colour } = sim.state.grid.palette[tint];
  const paint = () => !sim.readOnly && sim.act("paint", { row: line, column, tint: sim.ui.tint });
  return h("div", { role: "gridcell", class: "sim-ie__cell", key: column, "data-item": true, tabindex: -1, "data-letter": " ", "aria-label": sim.t("cell", { row: line + 1, column: column + 1, colour: name }),
    onfocus: () => sim.look({ at: [line, column] }), onclick: paint,
    onkeydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      paint();
    } }, swatch(colour));
}

/* What colour is the pixel where one stands. */
function pixel(sim, grid) {
  const [line, column] = sim.ui.at || [0, 0];
  const { name, colour } = grid.palette[grid.rows[line][column]];
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return h("p", { class: "sim-ie__pixel", key: "pixel" }, swatch(colour), h("span", {}, sim.t("pixel", { row: line + 1, column: column + 1, colour: name, code: colour, red, green, blue })));
}
