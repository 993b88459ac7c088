/* The window: documents, the bar, the page, what stands beside it. */

import { h } from "../kernel/kernel.js";
import { icon } from "../kernel/widgets.js";
import { dialogs } from "./dialogs.js";
import { can, nameOf, pageOf, roleOf } from "./model.js";
import { oldPaper, panel } from "./panels.js";
import { paper } from "./paper.js";
import { heading, tools } from "./tools.js";

export function view(sim) {
  const page = pageOf(sim.state, sim.ui.page);
  return [h("div", { class: "doc", key: "doc" },
    sim.state.pages.length > 1 && pages(sim),
    heading(sim, page),
    tools(sim, page),
    presence(sim, page),
    notice(sim, page),
    h("div", { class: `doc-main ${sim.ui.panel ? "has-panel" : ""}`, key: "main" },
      h("div", { class: "doc-sheet", key: "sheet" }, !roleOf(sim.state, page) ? null : sim.ui.version ? oldPaper(sim, page) : paper(sim, page)),
      panel(sim, page))),
  dialogs(sim)];
}

function pages(sim) {
  return h("nav", { class: "doc-pages", "aria-label": sim.state.space || sim.t("documents"), key: "pages" }, h("p", { class: "doc-pages__name" }, icon("folder"), sim.state.space || sim.t("documents")), h("ul", {}, sim.state.pages.map((page) =>
    h("li", { key: page.id }, h("button", { class: "doc-page", "aria-current": page.id === sim.ui.page ? "page" : null, onclick: () => sim.act("visit", { page: page.id }) }, icon(roleOf(sim.state, page) ? "file" : "lock"), h("span", {}, page.title))))));
}

function presence(sim, page) {
  const here = (sim.state.presence || []).filter((one) => one.page === page.id);
  return [
    here.length > 0 && h("p", { class: "doc-present", key: "present" }, icon("people"), sim.t("present", { names: here.map((one) => nameOf(sim.state, one.who)).join(", ") })),
    h("p", { class: `doc-present ${sim.ui.news ? "" : "is-quiet"}`, role: "status", key: "news" }, sim.ui.news && [icon("pen"), h("span", {}, sim.t("said_other", { name: sim.ui.news }))]),
  ];
}

/* Why one cannot write, or what writing does now. */
function notice(sim, page) {
  const role = roleOf(sim.state, page);
  if (!can(sim.state, page, "edit")) return h("p", { class: "doc-notice", key: "notice" }, icon("info"), sim.t(`notice_${role || "none"}`));
  if (sim.state.mode === "suggest") return h("p", { class: "doc-notice is-suggest", key: "notice" }, icon("suggest"), sim.t("notice_suggest"));
  return null;
}
