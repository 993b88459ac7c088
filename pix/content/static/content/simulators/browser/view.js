/* The window: tabs, bar, page, and what is in front of it. */

import { h } from "../kernel/kernel.js";
import { button, icon, more } from "../kernel/widgets.js";
import { docOf, pageOf, siteOf, split } from "../sites.js";
import { docPage, sitePage } from "./blocks.js";
import { asked, bar, findBar, nameOf, tabStrip } from "./chrome.js";
import { developer } from "./developer.js";
import { dialogs } from "./dialogs.js";
import { inner } from "./inner.js";
import { results } from "./results.js";
import { addressOf, faultOf, hostOf, isEngine, tabOf } from "./tabs.js";

more({
  back: "M20 12H5M11 5l-7 7 7 7", forward: "M4 12h15M13 5l7 7-7 7", home: "M4 11 12 4l8 7v9h-5v-6H9v6H4Z", bars: "M4 7h16M4 12h16M4 17h16", minus: "M5 12h14",
  unlock: "M6 11h12v9H6ZM8.5 11V8a3.500 3.500 0 0 1 6.500-1.800", clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3.500 2", download: "M12 4v11M7 11l5 5 5-5M5 20h14", print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7Z",
  code: "m8 7-5 5 5 5M16 7l5 5-5 5M14 4l-4 16", mask: "M3 9c3-2 6-2 9 0 3-2 6-2 9 0-.500 5-2 8-5 8-2 0-3-1-4-3-1 2-2 3-4 3-3 0-4.500-3-5-8Z", starred: "m12 3.500 2.600 5.600 6 .8-4.400 4.200 1.100 6.100-5.300-3-5.300 3 1.100-6.100L3.400 9.900l6-.8Z",
  camera: "M3 7h12v10H3ZM15 11l6-3v8l-6-3", camera_off: "M3 7h9M15 11l6-3v8l-4-2M15 17H3V9M3 3l18 18", mic: "M9 4h6v9H9ZM5 11c0 4 3 6 7 6s7-2 7-6M12 17v4", mic_off: "M9 9v4h5M15 11V4H9M5 11c0 4 3 6 7 6M12 17v4M3 3l18 18",
  sound: "M4 9v6h4l5 4V5L8 9ZM17 8c2 2 2 6 0 8", sound_off: "M4 9v6h4l5 4V5L8 9ZM17 10l4 4M21 10l-4 4", hand: "M7 12V6M10 11V4M13 11V4M16 12V6M7 12l-2-1c0 6 2 9 6 9s5-3 5-8", hand_off: "M7 12V6M10 11V4M13 11V4M16 12V6M7 12l-2-1c0 6 2 9 6 9s5-3 5-8",
  blurred: "M5 12h.1M9 8h.1M9 12h.1M9 16h.1M13 8h.1M13 12h.1M13 16h.1M17 12h.1", blur: "M5 12h.1M9 8h.1M9 12h.1M9 16h.1M13 8h.1M13 12h.1M13 16h.1M17 12h.1", blur_off: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Z", person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4 21c0-5 3-7 8-7s8 2 8 7",
  screen: "M3 5h18v11H3ZM8 20h8M12 16v4", door: "M6 21V4h9v17M4 21h15M12 12h.1", location: "M12 21c-5-6-7-9-7-11a7 7 0 0 1 14 0c0 2-2 5-7 11ZM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z", microphone: "M9 4h6v9H9ZM5 11c0 4 3 6 7 6s7-2 7-6M12 17v4", notifications: "M6 17V11a6 6 0 0 1 12 0v6l2 1H4ZM10 21h4",
});

export function view(sim) {
  const tab = tabOf(sim.state);
  if (!tab) return [h("div", { class: "sim-br", key: "br" }, h("div", { class: "sim-empty" }, icon("cross"), h("p", {}, sim.t("window_closed")), button(sim.t("window_open"), { onclick: () => sim.act("new_tab", {}) })))];
  const seek = sim.ui.find ? { words: sim.ui.find.words.trim(), at: sim.ui.find.at, n: 0 } : null;
  const page = content(sim, tab, seek);
  return [h("div", { class: `sim-br ${tab.private ? "is-private" : ""}`, key: "br" },
    tabStrip(sim), bar(sim, tab), asked(sim), findBar(sim, seek?.n || 0),
    h("section", { class: "sim-view", key: `view-${tab.id}-${addressOf(tab)}`, tabindex: 0, "aria-label": sim.t("page_of", { title: nameOf(sim, tab) }), style: { "--zoom": (sim.state.zooms?.[hostOf(sim.state)] || 100) / 100 } }, page),
    developer(sim, tab)),
  dialogs(sim)];
}

function content(sim, tab, seek) {
  const address = addressOf(tab);
  const { state } = sim;
  if (address.startsWith("browser:")) return inner(sim, address.slice(8));
  const fault = faultOf(state, address);
  if (fault) return gone(sim, { address, fault });
  if (isEngine(state, address)) return results(sim, address);
  const page = pageOf(state, address);
  return page ? sitePage(sim, { address, page, seek, clean: sim.ui.reader }) : docPage(sim, { address, doc: docOf(state, address), seek });
}

function gone(sim, { address, fault }) {
  const host = split(address)?.host || address;
  const site = siteOf(sim.state, address);
  return h("div", { class: "sim-web__gone", tabindex: -1 }, icon("warn"), h("h2", {}, sim.t(`gone_${fault}`)), h("p", {}, sim.t(`gone_${fault}_text`, { host })),
    fault === "certificate" && h("div", { class: "sim-stack" }, h("p", {}, sim.t(`fault_${site.certificate.fault}`, { host })),
      button(sim.t("back_to_safety"), { kind: "primary", onclick: () => (tabOf(sim.state).at > 0 ? sim.act("back") : sim.act("go", { to: "browser:new" })) }),
      button(sim.t("go_anyway"), { onclick: () => sim.act("risk", { host: site.host }) })));
}
