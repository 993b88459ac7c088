/* Block programming: a robot on grids, guided by an outline of blocks; no drag is needed. */

import { simulator } from "./kernel/kernel.js";
import { actions } from "./block-programming/actions.js";
import { shownGrids } from "./block-programming/program.js";
import { stop } from "./block-programming/playing.js";
import { view } from "./block-programming/view.js";

simulator("block-programming", {
  ui: (state) => ({ at: "start", grid: shownGrids(state)[0]?.id, trace: null, step: 0, playing: false }),
  actions,
  view,
  /* A program that changed is not the one that was running; a line that is gone cannot be stood on. */
  mend(sim) {
    stop(sim);
    const list = sim.host.querySelector(".sim-bp__lines");
    if (list) list.simStop = null;
  },
});
