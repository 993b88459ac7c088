/* The grid as a drawing, and the same in words. */

import { h } from "../kernel/kernel.js";
import { frameOf, where } from "./playing.js";
import { FACINGS, square } from "./robot.js";

const SIDE = 40;
const EDGE = 20;

export function drawing(sim, grid) {
  const frame = frameOf(sim) || { x: grid.start[0], y: grid.start[1], way: FACINGS.indexOf(grid.facing || "up"), gems: grid.gems || [] };
  const [width, height] = [EDGE + grid.width * SIDE, EDGE + grid.height * SIDE];
  return h(
    "svg",
    { class: "sim-bp__grid", viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": told(sim, grid), key: `grid-${grid.id}`, style: { "--wide": grid.width } },
    squares(grid),
    names(grid),
    grid.goal && flag(...corner(grid, ...grid.goal)),
    frame.gems.map(([x, y], n) => gem(n, ...corner(grid, x, y))),
    robot(grid, frame),
  );
}

const corner = (grid, x, y) => [EDGE + (x - 1) * SIDE, (grid.height - y) * SIDE];
const shape = (name, d, more = {}) => h("path", { class: `sim-bp__${name}`, d, ...more });

function squares(grid) {
  const walls = new Set((grid.walls || []).map(([x, y]) => `${x} ${y}`));
  const found = [];
  for (let y = grid.height; y >= 1; y -= 1)
    for (let x = 1; x <= grid.width; x += 1) {
      const [left, top] = corner(grid, x, y);
      const isWall = walls.has(`${x} ${y}`);
      found.push(shape(isWall ? "wall" : "square", `M${left + 1} ${top + 1}h${SIDE - 2}v${SIDE - 2}h${2 - SIDE}Z`, { key: `s${x}-${y}` }));
      if (isWall) found.push(shape("brick", `M${left + 3} ${top + 14}h34M${left + 3} ${top + 26}h34M${left + 14} ${top + 3}v11M${left + 27} ${top + 14}v12M${left + 14} ${top + 26}v11`, { key: `w${x}-${y}` }));
    }
  return found;
}

function names(grid) {
  const text = (key, x, y, value) => h("text", { svg: true, class: "sim-bp__name", key, x, y, "text-anchor": "middle" }, value);
  const columns = Array.from({ length: grid.width }, (_, n) => text(`c${n}`, EDGE + n * SIDE + SIDE / 2, grid.height * SIDE + 15, "ABCDEFGHIJKL"[n]));
  const rows = Array.from({ length: grid.height }, (_, n) => text(`r${n}`, 9, (grid.height - n) * SIDE - SIDE / 2 + 5, String(n + 1)));
  return [...columns, ...rows];
}

const flag = (left, top) =>
  h("g", { svg: true, key: "flag" }, shape("pole", `M${left + 13} ${top + 6}v29`), shape("flag", `M${left + 13} ${top + 7}l19 6-19 7Z`));
const gem = (n, left, top) => shape("gem", `M${left + 20} ${top + 22}l8 7-8 9-8-9Z`, { key: `gem-${n}` });

/* Round, its nose where it looks. */
function robot(grid, { x, y, way }) {
  const [left, top] = corner(grid, x, y);
  return h(
    "g",
    { svg: true, key: "robot", class: "sim-bp__robot", transform: `translate(${left + SIDE / 2} ${top + SIDE / 2}) rotate(${way * 90})` },
    shape("body", "M-11 12a13 13 0 0 1-2-8c0-5 3-8 6-10l7-9 7 9c3 2 6 5 6 10a13 13 0 0 1-2 8Z"),
    shape("eye", "M-4.500-1a2 2 0 1 0 .1 0M4.500-1a2 2 0 1 0 .1 0"),
  );
}

export function told(sim, grid) {
  const list = (cells) => cells.map(([x, y]) => square(x, y)).join(", ");
  const gems = frameOf(sim)?.gems || grid.gems || [];
  return [
    sim.t("grid_is", { width: grid.width, height: grid.height, last: square(grid.width, grid.height) }),
    where(sim),
    grid.goal && sim.t("goal_is", { at: square(...grid.goal) }),
    gems.length > 0 && sim.t("gems_are", { list: list(gems) }),
    sim.t((grid.walls || []).length ? "walls_are" : "walls_none", { list: list(grid.walls || []) }),
  ]
    .filter(Boolean)
    .join(" ");
}
