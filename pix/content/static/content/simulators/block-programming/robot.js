/* What the program does on a grid, act by act; the server runs it by its own means (tests/…_agreement). */

const AHEAD = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
];
export const FACINGS = ["up", "right", "down", "left"];
const MOST_ACTS = 600;
const MOST_VALUE = 1_000_000;
const MOST_DEPTH = 50;

class Stopped extends Error {}

export const square = (x, y) => `${"ABCDEFGHIJKL"[x - 1]}${y}`;

/* [{ x, y, way, gems, values, id, kind }], one for each act, and how it ends: { solved, trouble }. */
export function traced(program, grid) {
  const robot = new Robot(grid);
  let trouble = null;
  try {
    robot.runAll(program);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    trouble = error.message;
  }
  const arrived = !grid.goal || robot.isAtGoal();
  const why = trouble || (!arrived ? "not_arrived" : robot.gems.length ? "gems_left" : null);
  return { frames: robot.frames, trouble, why, solved: !why, gemsLeft: robot.gems.length };
}

class Robot {
  constructor(grid) {
    const [x, y] = grid.start;
    Object.assign(this, { grid, x, y, way: FACINGS.indexOf(grid.facing || "up"), values: {}, acts: 0, depth: 0, functions: {} });
    this.gems = (grid.gems || []).map(([gx, gy]) => [gx, gy]);
    this.frames = [];
    this.see(null);
  }

  see(block) {
    const { x, y, way } = this;
    this.frames.push({ x, y, way, gems: [...this.gems], values: { ...this.values }, id: block?.id, kind: block?.kind });
  }

  act() {
    this.acts += 1;
    if (this.acts > MOST_ACTS) throw new Stopped("steps");
  }

  runAll(program) {
    for (const block of program) if (block.kind === "define") this.functions[block.name] = block;
    this.run(program.filter((block) => block.kind !== "define"));
  }

  run(blocks = []) {
    for (const block of blocks) this[block.kind](block);
  }
  inside(blocks) {
    this.act();
    this.run(blocks);
  }

  forward(block) {
    this.act();
    if (!this.isFree(this.way)) {
      this.see(block);
      throw new Stopped("wall");
    }
    [this.x, this.y] = this.ahead(this.way);
    this.see(block);
  }
  left(block) {
    this.spin(block, 3);
  }
  right(block) {
    this.spin(block, 1);
  }
  spin(block, by) {
    this.act();
    this.way = (this.way + by) % 4;
    this.see(block);
  }
  pick(block) {
    this.act();
    const place = this.gems.findIndex(([x, y]) => x === this.x && y === this.y);
    if (place < 0) {
      this.see(block);
      throw new Stopped("no_gem");
    }
    this.gems.splice(place, 1);
    this.see(block);
  }
  set(block) {
    this.put(block, this.value(block.n));
  }
  change(block) {
    this.put(block, (this.values[block.name] || 0) + this.value(block.n));
  }
  put(block, value) {
    this.act();
    if (Math.abs(value) > MOST_VALUE) throw new Stopped("number_too_big");
    this.values[block.name] = value;
    this.see(block);
  }
  repeat(block) {
    const times = this.value(block.n);
    for (let n = 0; n < times; n += 1) this.inside(block.body);
  }
  while(block) {
    while (this.holds(block.when)) this.inside(block.body);
  }
  if(block) {
    if (this.holds(block.when)) this.inside(block.body);
  }
  ifelse(block) {
    this.inside(this.holds(block.when) ? block.body : block.other);
  }
  call(block) {
    const found = this.functions[block.name];
    if (!found) {
      this.see(block);
      throw new Stopped("unknown_name");
    }
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw new Stopped("depth");
    this.inside(found.body);
    this.depth -= 1;
  }

  value(value) {
    return typeof value === "string" ? this.values[value] || 0 : value || 0;
  }
  holds(when) {
    const found = when.sense === "compare" ? this.compares(when) : this[when.sense]();
    return found !== Boolean(when.negated);
  }
  compares({ name, compare, value }) {
    const [one, other] = [this.values[name] || 0, this.value(value)];
    return { "<": one < other, "<=": one <= other, "=": one === other, ">=": one >= other, ">": one > other }[compare];
  }
  ahead(way) {
    const [along, up] = AHEAD[(way + 4) % 4];
    return [this.x + along, this.y + up];
  }
  isFree(way) {
    const [x, y] = this.ahead(way);
    const { width, height, walls = [] } = this.grid;
    return x >= 1 && y >= 1 && x <= width && y <= height && !walls.some(([wx, wy]) => wx === x && wy === y);
  }
  isAtGoal() {
    return Boolean(this.grid.goal) && this.grid.goal[0] === this.x && this.grid.goal[1] === this.y;
  }
  path_ahead() {
    return this.isFree(this.way);
  }
  path_left() {
    return this.isFree(this.way + 3);
  }
  path_right() {
    return this.isFree(this.way + 1);
  }
  at_goal() {
    return this.isAtGoal();
  }
  gem_here() {
    return this.gems.some(([x, y]) => x === this.x && y === this.y);
  }
}
