/* The mailbox: messages, contacts, settings and a calendar; a challenge switches on what its window offers. */

import { simulator } from "./kernel/kernel.js";
import { calendarActions } from "./mailbox/calendar-actions.js";
import { actions } from "./mailbox/actions.js";
import { byId, has } from "./mailbox/boxes.js";
import { EMPTY } from "./mailbox/searching.js";
import { settingActions } from "./mailbox/setting-actions.js";
import { view } from "./mailbox/view.js";
import { writingActions } from "./mailbox/writing-actions.js";
import "./mailbox/signs.js";

simulator("mailbox", {
  ui: (state) => ({
    tab: has(state, "messages") || !has(state, "calendar") ? "mail" : "agenda", message: null, picked: [], side: false, details: false, query: { ...EMPTY },
    more: false, typed: {}, asking: null, choice: 0, copies: false, quote: false, week: state.now.slice(0, 10), dialog: null, rule: null,
  }),
  actions: { ...actions, ...writingActions, ...settingActions, ...calendarActions },
  view,
  /* After an undo, what is looked at may be gone. */
  mend(sim) {
    const { ui, state } = sim;
    if (ui.message && !byId(state, ui.message)) ui.message = null;
    ui.picked = ui.picked.filter((id) => byId(state, id));
    if (ui.dialog?.id && ![...state.messages, ...state.events, ...state.contacts, ...state.groups].some((one) => one.id === ui.dialog.id)) ui.dialog = null;
  },
});
