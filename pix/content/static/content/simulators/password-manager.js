/* The password manager: a vault, dice, a report, and pages where it fills what was saved for them. */

import { simulator } from "./kernel/kernel.js";
import { actions } from "./password-manager/actions.js";
import { byId } from "./password-manager/vault.js";
import { view } from "./password-manager/view.js";

simulator("password-manager", {
  ui: (state) => ({
    tab: state.opens === "sites" && state.sites.length ? "sites" : "vault",
    at: null,
    site: null,
    query: "",
    seen: false,
    dialog: null,
  }),
  actions,
  view,
  /* After an undo, what is looked at may be gone. */
  mend({ ui, state }) {
    if (ui.at && !byId(state, ui.at)) ui.at = null;
    if (ui.dialog?.id && !byId(state, ui.dialog.id)) ui.dialog = null;
  },
});
