/* The file manager: folders, files, search, bin, and what a challenge switches on in its features. */

import { simulator } from "./kernel/kernel.js";
import { actions } from "./file-manager/actions.js";
import { byId, inside, placeById, whereOf } from "./file-manager/disk.js";
import { view } from "./file-manager/view.js";
import { NO_FILTER } from "./file-manager/finding.js";

const unfolded = (state) =>
  Object.fromEntries(
    [...state.places, ...inside(state, state.places[0].id)].map((one) => [
      one.id,
      state.places.some((place) => place.id === one.id),
    ]),
  );

simulator("file-manager", {
  ui: (state) => ({
    at: state.opens || state.places[0].id,
    unfolded: unfolded(state),
    query: "",
    scope: "here",
    filters: { ...NO_FILTER },
    sort: { by: "name", down: false },
    clip: null,
    dialog: null,
    side: false,
  }),
  actions,
  view,
  /* After an undo, what is looked at may be gone. */
  mend(sim) {
    const { ui, state } = sim;
    const node = byId(state, ui.at);
    if (!["trash", "quarantine"].includes(ui.at) && !placeById(state, ui.at) && (!node || whereOf(node) !== "here"))
      ui.at = state.places[0].id;
    if (placeById(state, ui.at)?.ejected) ui.at = state.places[0].id;
    if (ui.dialog?.id && !byId(state, ui.dialog.id)) ui.dialog = null;
    if (ui.clip?.ids) ui.clip.ids = ui.clip.ids.filter((id) => byId(state, id));
    if (ui.clip?.ids?.length === 0) ui.clip = null;
  },
});
