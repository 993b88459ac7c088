/* The image editor: a picture turned, cut, resized, lit, covered, written on, painted, saved. */

import { simulator } from "./kernel/kernel.js";
import { actions } from "./image-editor/actions.js";
import { view } from "./image-editor/view.js";

simulator("image-editor", {
  ui: () => ({ tool: null, draft: {}, edits: null, layer: null, zoom: 1, tint: 1, at: null, error: null }),
  actions,
  view,
  /* What an undo took away can no longer be edited; a panel shows figures that may have changed. */
  mend(sim) {
    const { ui, state } = sim;
    const items = state.layers.flatMap((layer) => layer.items);
    if (ui.edits && !items.some((item) => item.id === ui.edits)) Object.assign(ui, { edits: null, tool: null });
    if (ui.layer && !state.layers.some((layer) => layer.id === ui.layer)) ui.layer = null;
    if (["crop", "resize"].includes(ui.tool)) ui.tool = null;
    if (ui.tool === "light") ui.draft = { ...state.look };
  },
});
