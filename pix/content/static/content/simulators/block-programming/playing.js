/* Run, one step, stop: what is shown of a run, at the pace that the person's settings ask for. */

import { lines, shownGrids } from "./program.js";
import { FACINGS, square, traced } from "./robot.js";

const PACE = 420;
let timer = 0;

export const gridOf = (sim) => sim.state.grids.find((grid) => grid.id === sim.ui.grid) || shownGrids(sim.state)[0];
export const frameOf = (sim) => sim.ui.trace?.frames[sim.ui.step];
const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches || document.documentElement.dataset.motion === "reduce";

/* Back to the beginning; also after any change of the program. */
export function stop(sim) {
  clearTimeout(timer);
  Object.assign(sim.ui, { trace: null, step: 0, playing: false });
  if (!lines(sim.state.program).some((line) => line.id === sim.ui.at)) sim.ui.at = "start";
  sim.soon();
}

export function play(sim) {
  clearTimeout(timer);
  const again = !sim.ui.trace || sim.ui.step >= sim.ui.trace.frames.length - 1;
  if (again) begin(sim);
  if (!sim.state.program.length) return sim.warn("nothing_to_run");
  if (isCalm()) return finish(sim);
  sim.look({ playing: true });
  timer = setTimeout(() => tick(sim), PACE / 2);
}

export function pause(sim) {
  clearTimeout(timer);
  sim.look({ playing: false });
}

export function step(sim) {
  clearTimeout(timer);
  if (!sim.state.program.length) return sim.warn("nothing_to_run");
  if (!sim.ui.trace || sim.ui.step >= sim.ui.trace.frames.length - 1) begin(sim);
  else sim.ui.playing = false;
  forward(sim);
  if (isOver(sim)) tell(sim);
  else sim.speak(where(sim), "note");
}

function begin(sim) {
  sim.count("run");
  Object.assign(sim.ui, { trace: traced(sim.state.program, gridOf(sim)), step: 0, playing: false });
}

function forward(sim) {
  sim.look({ step: Math.min(sim.ui.step + 1, sim.ui.trace.frames.length - 1) });
}

const isOver = (sim) => sim.ui.step >= sim.ui.trace.frames.length - 1;

function tick(sim) {
  if (!sim.ui.playing || !sim.host.isConnected) return;
  forward(sim);
  if (isOver(sim)) finish(sim);
  else timer = setTimeout(() => tick(sim), PACE);
}

function finish(sim) {
  sim.look({ step: sim.ui.trace.frames.length - 1, playing: false });
  tell(sim);
}

function tell(sim) {
  const { why, gemsLeft } = sim.ui.trace;
  const { x, y } = frameOf(sim);
  if (why) sim.warn(`end_${why}`, { at: square(x, y), n: gemsLeft });
  else sim.say(gridOf(sim).goal ? "end_solved" : "end_gems", { at: square(x, y) });
}

/* Where the robot is, in words. */
export function where(sim) {
  const grid = gridOf(sim);
  const { x, y, way } = frameOf(sim) || { x: grid.start[0], y: grid.start[1], way: FACINGS.indexOf(grid.facing || "up") };
  return sim.t("robot_is", { at: square(x, y), facing: sim.t(FACINGS[way]) });
}
