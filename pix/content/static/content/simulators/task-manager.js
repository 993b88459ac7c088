/* The task manager: programs and what they use, reading by reading; closing, starting, restarting. */

import { simulator } from "./kernel/kernel.js";
import { actions } from "./task-manager/actions.js";
import { view } from "./task-manager/view.js";

simulator("task-manager", {
  ui: () => ({ tab: "apps", sort: { by: "none", down: false }, picked: null, dialog: null }),
  actions,
  view,
});
