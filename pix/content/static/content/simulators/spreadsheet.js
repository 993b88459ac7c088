/* The spreadsheet: a grid, a formula bar, and what a challenge switches on in its features. */

import { simulator } from "./kernel/kernel.js";
import { actions } from "./spreadsheet/actions.js";
import { sheetOf, sizeOf } from "./spreadsheet/model.js";
import { view } from "./spreadsheet/view.js";

simulator("spreadsheet", {
  /* at: the active cell; head: the corner of the selection that faces it. */
  ui: (state) => ({ sheet: state.sheets[0].id, at: [0, 0], head: [0, 0], edit: null, clip: null, dialog: null, refused: null }),
  actions,
  view,
  /* After an undo, what is looked at may be gone. */
  mend(sim) {
    const { ui, state } = sim;
    const sheet = sheetOf(state, ui.sheet);
    const { rows, columns } = sizeOf(sheet);
    const inside = ([row, column]) => [Math.min(row, rows - 1), Math.min(column, columns - 1)];
    Object.assign(ui, { sheet: sheet.id, at: inside(ui.at), head: inside(ui.head) });
    if (ui.clip && !state.sheets.some((one) => one.id === ui.clip.sheet)) ui.clip = null;
  },
});
