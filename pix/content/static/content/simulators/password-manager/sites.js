/* Pages that ask to sign in: their address, their form, and what the manager offers there. */

import { h } from "../kernel/kernel.js";
import { button, icon } from "../kernel/widgets.js";
import { byId, offered, siteById } from "./vault.js";

export function sites(sim) {
  const site = siteById(sim.state, sim.ui.site) || sim.state.sites[0];
  return [sim.state.sites.length > 1 && choice(sim, site), page(sim, site)];
}

function choice(sim, site) {
  return h(
    "div",
    { class: "sim-pm__pages", key: "pages", role: "group", "aria-label": sim.t("open_pages") },
    sim.state.sites.map((one) =>
      h(
        "button",
        {
          class: "btn btn--small",
          key: one.id,
          "aria-pressed": String(one.id === site.id),
          "data-site": one.id,
          onclick: () => sim.look({ site: one.id }),
        },
        one.title,
      ),
    ),
  );
}

function page(sim, site) {
  return h(
    "article",
    { class: "sim-pm__page", key: `site-${site.id}`, "aria-label": site.title },
    h(
      "p",
      { class: "sim-pm__address", key: "address" },
      icon("globe"),
      h("span", { class: "sr" }, sim.t("address")),
      h("span", {}, site.address),
    ),
    h("h2", { key: "title" }, site.title),
    site.left || site.sent ? outcome(sim, site) : [form(sim, site), offer(sim, site)],
  );
}

const outcome = (sim, site) =>
  h("p", { key: "outcome" }, sim.t(site.left ? "page_left" : "page_sent", { address: site.address }));

function form(sim, site) {
  const entry = site.filled && byId(sim.state, site.filled);
  const box = (name, text) =>
    h("div", { key: name }, h("dt", {}, sim.t(`fact_${name}`)), h("dd", { class: "sim-pm__box" }, text || "\u00A0"));
  return h(
    "div",
    { class: "sim-pm__form", key: "form" },
    h("dl", {}, box("user", entry && entry.user), box("password", entry && "••••••••••")),
    h(
      "div",
      { class: "sim-row" },
      button(sim.t("do_send"), {
        kind: "primary",
        key: "send",
        "data-send": true,
        onclick: () => sim.act("send", { site: site.id }),
      }),
      button(sim.t("do_leave"), { key: "leave", "data-leave": true, onclick: () => sim.act("leave", { site: site.id }) }),
    ),
  );
}

function offer(sim, site) {
  const list = offered(sim.state, site);
  return h(
    "section",
    { class: "sim-pm__offer", key: "offer" },
    h("h3", {}, icon("key"), h("span", {}, sim.t(list.length ? "offer" : "no_offer", { address: site.address }))),
    h(
      "div",
      { class: "sim-stack" },
      list.map((one) =>
        button(sim.t("fill_with", { name: one.title, user: one.user }), {
          key: one.id,
          "data-fill": one.title,
          onclick: () => sim.act("fill", { site: site.id, entry: one.id }),
        }),
      ),
      sim.state.entries.length > 0 &&
        button(sim.t("do_other"), {
          key: "other",
          kind: "quiet",
          onclick: () => sim.look({ dialog: { kind: "other", site: site.id } }),
        }),
    ),
  );
}
