/* The social network: a feed, groups, messages, a profile, settings; each challenge switches on what it needs. */

import { simulator } from "./kernel/kernel.js";
import { more } from "./kernel/widgets.js";
import { account } from "./social-network/account-actions.js";
import { caring } from "./social-network/caring-actions.js";
import { has, postOf } from "./social-network/model.js";
import { posting } from "./social-network/posting-actions.js";
import { view } from "./social-network/view.js";

more({
  feed: "M4 5h16v5H4ZM4 14h16v5H4Z", groups: "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3 20c0-4 2.500-6 6-6s6 2 6 6M16 5.500a3 3 0 0 1 0 5.500M17.500 14.500c2.200.7 3.500 2.500 3.500 5.500",
  messages: "M3 6h18v12H3ZM3 7l9 6 9-6", profile: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 21c0-5 3-7 8-7s8 2 8 7", settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5", moderation: "M12 3 5 6v6c0 5 3 8 7 9 4-1 7-4 7-9V6Z",
  public: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18", contacts: "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3 20c0-4 2.500-6 6-6s6 2 6 6M16 11l2 2 4-4", me: "M6 11h12v9H6ZM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  heart: "M12 20C5 15 3 11.500 3 8.500A4.500 4.500 0 0 1 12 7a4.500 4.500 0 0 1 9 1.500c0 3-2 6.500-9 11.500Z", share: "M7 8h10l-3-3M17 16H7l3 3M17 8v4M7 16v-4", reply: "M10 7 4 12l6 5v-3c5 0 8 1 10 5 0-6-4-9-10-9Z", flag: "M5 21V4M5 5h12l-2 4 2 4H5", camera: "M4 7h4l2-2h4l2 2h4v12H4ZM12 10a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7Z", block: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM6 6l12 12", mute: "M4 9h4l5-4v14l-5-4H4ZM17 9l5 6M22 9l-5 6", image: "M4 5h16v14H4ZM4 16l5-5 4 4 3-3 4 4M15 9v.1", eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
});

simulator("social-network", {
  ui: (state) => ({ at: state.opens || "feed", group: null, thread: null, who: state.me, talk: null, stranger: false, query: "", dialog: null }),
  actions: { ...posting, ...caring, ...account },
  view,
  /* After an undo, what is looked at may be gone. */
  mend(sim) {
    const { ui, state } = sim;
    if (ui.thread && postOf(state, ui.thread)?.state === "deleted") ui.thread = null;
    if (ui.dialog?.post && !postOf(state, ui.dialog.post)) ui.dialog = null;
    if (!has(state, "stranger")) ui.stranger = false;
  },
});
