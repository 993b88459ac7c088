/* The shared document: rich text that several people write, remark on, and can bring back. */

import { simulator } from "./kernel/kernel.js";
import { more } from "./kernel/widgets.js";
import { lively, needing } from "./shared-document/coming.js";
import { blockOf, pageOf } from "./shared-document/model.js";
import { deciding, others, remarks, sharing } from "./shared-document/together-actions.js";
import { view } from "./shared-document/view.js";
import { writing } from "./shared-document/writing-actions.js";

more({
  bold: "M7 5h6a3.500 3.500 0 0 1 0 7H7ZM7 12h7a3.500 3.500 0 0 1 0 7H7Z",
  italic: "M11 5h6M7 19h6M14 5l-4 14",
  start: "M4 6h16M4 10h10M4 14h16M4 18h10", center: "M4 6h16M7 10h10M4 14h16M7 18h10", end: "M4 6h16M10 10h10M4 14h16M10 18h10", justify: "M4 6h16M4 10h16M4 14h16M4 18h16",
  remark: "M4 5h16v11h-9l-4 4v-4H4Z", image: "M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M15 9v.1", table: "M4 5h16v14H4ZM4 10h16M4 14.500h16M10 5v14",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.500 2", list: "M9 6h11M9 12h11M9 18h11M4.500 6v.1M4.500 12v.1M4.500 18v.1", out: "M12 3v12M8 7l4-4 4 4M5 13v7h14v-7",
  size: "M3 19 8 6l5 13M5 14h6M15 19l3-8 3 8M16 16h4",
  para: "M10 4v16M15 4v16M18 4H9.500a4 4 0 0 0 0 8H10", style: "M5 6V4h14v2M12 4v16M9 20h6", suggest: "M4 20h6M14 4l4 4-9 9H5v-4ZM17 15v6M14 18h6", book: "M5 4h6l1 1 1-1h6v15h-6l-1 1-1-1H5ZM12 5v15", below: "M4 5h16M12 9v10M7 14l5 5 5-5",
});

simulator("shared-document", {
  ui: (state) => ({ page: state.pages[0].id, at: state.pages[0].blocks[0]?.id, open: null, caret: null, burst: null, panel: null, version: null, clip: null, dialog: null, find: null }),
  actions: lively({ ...needing("edit", { ...writing, ...deciding }), ...needing("comment", remarks), ...needing("share", sharing), ...others }),
  view,
  /* After an undo, or what someone else did, what is looked at may be gone. */
  mend(sim) {
    const { ui, state } = sim;
    const page = pageOf(state, ui.page);
    if (!blockOf(page, ui.at)) ui.at = page.blocks[0]?.id;
    if (ui.open && !blockOf(page, ui.open)) ui.open = null;
    if (ui.version && !(page.versions || []).some((one) => one.id === ui.version)) ui.version = null;
    if (ui.clip?.cut && !blockOf(page, ui.clip.cut)) ui.clip = null;
    if (ui.dialog?.block && !blockOf(page, ui.dialog.block)) ui.dialog = null;
  },
});
