/* The window: closed, it asks for the main password; open, the vault, the report and the pages to sign in to. */

import { h } from "../kernel/kernel.js";
import { button, icon, more, tabs } from "../kernel/widgets.js";
import { dialogs } from "./dialogs.js";
import { entryPage } from "./entry.js";
import { report } from "./report.js";
import { sites } from "./sites.js";
import { byId, has, plain, same, strength } from "./vault.js";

more({
  key: "M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 12h9M18 12v3.500M15 12v2.500",
  eye: "M2.500 12c4-7 15-7 19 0-4 7-15 7-19 0ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
  dice: "M4 4h16v16H4ZM8.500 8.500v.1M15.500 8.500v.1M12 12v.1M8.500 15.500v.1M15.500 15.500v.1",
  back: "m15 6-6 6 6 6",
  shield: "M12 3 5 6v5c0 5 3 8.500 7 10 4-1.500 7-5 7-10V6Z",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3.500 9h17M3.500 15h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18",
});

export const view = (sim) =>
  h("div", { class: "sim-pm", key: "pm" }, sim.state.is_locked ? closed(sim) : open(sim), dialogs(sim));

function closed(sim) {
  const id = `main-${sim.host.dataset.payload}`;
  const enter = (event) => {
    const typed = event.target.closest(".sim-pm__closed").querySelector("input").value;
    if (sim.act("unlock", { password: typed })) sim.focus(".sim-pm [role=tab][aria-selected=true]");
  };
  return h(
    "div",
    {
      class: "sim-pm__closed",
      key: "closed",
      onkeydown: (event) => {
        if (event.key !== "Enter" || !event.target.matches("input")) return;
        event.preventDefault();
        enter(event);
      },
    },
    h("span", { class: "sim-pm__lock" }, icon("lock")),
    h("h2", {}, sim.t("vault_closed")),
    sim.state.note && h("p", { key: "note" }, sim.state.note),
    h(
      "div",
      { class: "field", key: "field" },
      h("label", { for: id }, sim.t("main_password")),
      h("input", { class: "input", id, key: "main", type: "password", autocomplete: "off" }),
    ),
    button(sim.t("do_unlock"), { kind: "primary", key: "go", onclick: enter }),
  );
}

function open(sim) {
  const list = [
    { id: "vault", label: sim.t("vault"), icon: "key" },
    has(sim.state, "report") && { id: "report", label: sim.t("report"), icon: "shield" },
    sim.state.sites.length > 0 && { id: "sites", label: sim.t("sites"), icon: "globe" },
  ].filter(Boolean);
  const panels = { vault, report, sites };
  return tabs(
    sim.t("title"),
    { list, current: sim.ui.tab, onchoose: (tab) => sim.look({ tab }), id: "pm" },
    panels[sim.ui.tab](sim),
  );
}

function vault(sim) {
  const entry = sim.ui.at && byId(sim.state, sim.ui.at);
  return entry ? entryPage(sim, entry) : [tools(sim), list(sim)];
}

function tools(sim) {
  const id = `find-${sim.host.dataset.payload}`;
  return h(
    "div",
    { class: "sim-pm__tools", key: "tools" },
    button(sim.t("do_add"), {
      icon: "plus",
      kind: "primary",
      key: "add",
      "data-add": true,
      onclick: () => sim.look({ dialog: { kind: "entry", password: "" } }),
    }),
    h(
      "div",
      { class: "sim-pm__find", key: "find" },
      h("label", { class: "sr", for: id }, sim.t("find")),
      icon("search"),
      h("input", {
        class: "input",
        id,
        key: "input",
        type: "search",
        placeholder: sim.t("find"),
        autocomplete: "off",
        value: sim.ui.query,
        oninput: (event) => sim.look({ query: event.target.value }),
      }),
    ),
    sim.state.mark && button(sim.t("do_lock"), { icon: "lock", key: "lock", onclick: () => sim.act("lock") }),
  );
}

function list(sim) {
  const asked = plain(sim.ui.query);
  const found = sim.state.entries
    .filter((one) => [one.title, one.address, one.user].some((text) => plain(text).includes(asked)))
    .sort((a, b) => sim.words.compare(a.title, b.title));
  if (!found.length)
    return h("div", { class: "sim-empty", key: "none" }, icon("key"), h("p", {}, sim.t(asked ? "not_found" : "empty")));
  return h("ul", { class: "sim-pm__list", key: "list", "aria-label": sim.t("vault") }, found.map((one) => line(sim, one)));
}

function line(sim, entry) {
  const open = () => {
    sim.look({ at: entry.id, seen: false });
    sim.count(`open:${entry.id}`);
    sim.focus("[data-entry-title]");
  };
  return h(
    "li",
    { key: entry.id },
    h(
      "button",
      { class: "sim-pm__line", "data-entry": entry.title, onclick: open },
      h("span", { class: "sim-pm__first", "aria-hidden": "true" }, [...entry.title][0].toUpperCase()),
      h(
        "span",
        { class: "sim-pm__words" },
        h("span", { class: "sim-pm__title" }, entry.title),
        h("span", { class: "sim-pm__user" }, [entry.user, entry.address].filter(Boolean).join(" · ")),
      ),
      has(sim.state, "report") && warning(sim, entry),
      icon("next"),
    ),
  );
}

/* Only what is exactly the same is seen by the tool: variations are for the person to spot. */
function warning(sim, entry) {
  const isReused = same(sim.state, entry).length > 0;
  const why = entry.leaked ? "leaked" : isReused ? "reused" : strength(entry.password) === "weak" && "weak";
  return why && h("span", { class: "sim-pm__warn" }, icon("warn"), h("span", {}, sim.t(`is_${why}`)));
}
