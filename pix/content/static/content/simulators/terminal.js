/* The terminal: a line to type commands on, a screen, a disk that only exists here. */

import { simulator } from "./kernel/kernel.js";
import { actions } from "./terminal/running.js";
import { view } from "./terminal/view.js";

simulator("terminal", {
  ui: () => ({ typed: "", past: null, leaving: false, endings: [], keys: false }),
  actions,
  view,
});
