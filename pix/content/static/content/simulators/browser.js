/* The browser over frozen sites. */

import { simulator } from "./kernel/kernel.js";
import { actions } from "./browser/actions.js";
import { view } from "./browser/view.js";

export const definition = {
  ui: () => ({ dialog: null, errors: {}, address: {}, find: null, reader: false, developer: false, query: "" }),
  actions,
  view,
  mend(sim) { sim.ui.address = {}; },
};

simulator("browser", definition);
