/* The small drawings beside a name: what kind of file it is, how it is synchronised, locked, shared, labelled. */

import { h } from "../kernel/kernel.js";
import { icon, more } from "../kernel/widgets.js";
import { has, typeOf } from "./disk.js";

more({
  home: "M3 11 12 4l9 7M6 9.500V20h12V9.500",
  stick: "M8 9h8v12H8ZM10 9V3h4v6M10 13h.01M14 13h.01",
  disk: "M4 6h16v12H4ZM8 15h.01M12 15h4",
  cloud: "M7 18a4 4 0 0 1-.5-8A5.500 5.500 0 0 1 17 9a4.500 4.500 0 0 1 .5 9Z",
  phone: "M8 3h8v18H8ZM12 18h.01",
  open: "M3 6h6l2 2.500h9V12M3 19V6M3 19l3-7h16l-3 7Z",
  move: "M3 6h6l2 2.500h10V19H3ZM9 14h6M13 11.500l2.500 2.500-2.500 2.500",
  restore: "M4 7h16M6 7l1 13h10l1-13M12 17v-6M9.500 13l2.500-2.500 2.500 2.500",
  box: "M4 8h16v12H4ZM4 8l2-4h12l2 4M12 8v6M10 14h4",
  label: "M3 4h8l10 10-7 7L3 12ZM7.500 8h.01",
  shield: "M12 3 5 6v6c0 4.500 3 7.500 7 9 4-1.500 7-4.500 7-9V6Z",
  filter: "M4 5h16l-6 8v6l-4-2v-4Z",
  eject: "m12 5 7 9H5ZM5 18.500h14",
  template: "M5 3h14v18H5ZM9 8h6M9 12h6M9 16h3",
  text: "M7 8h10M7 12h10M7 16h6",
  sheet: "M5 8h14M5 13h14M10 5v14",
  slides: "M5 6h14v9H5ZM12 15v4M9 19h6",
  pdf: "M7 17c3-2 5-6 5-10 0 4 2 6 5 7-4 0-7 1-10 3Z",
  picture: "M5 17l5-6 4 4 2-2 3 4ZM15.500 8h.01",
  sound: "M9 17V6l9-2v11M9 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0ZM18 15a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z",
  video: "m9 7 8 5-8 5Z",
  archive: "M12 4v2M12 8v2M12 12v2M10 16h4v4h-4Z",
  web: "m8 8-4 4 4 4M16 8l4 4-4 4",
  program: "M5 6h14v12H5ZM8 10l2 2-2 2M12 14h4",
  other: "M8 12h8",
  synced: "M7 18a4 4 0 0 1-.5-8A5.500 5.500 0 0 1 17 9a4.500 4.500 0 0 1 .5 9ZM9 13.500l2 2 4-4",
  online: "M7 18a4 4 0 0 1-.5-8A5.500 5.500 0 0 1 17 9a4.500 4.500 0 0 1 .5 9Z",
  local: "M4 5h16v11H4ZM9 20h6M12 16v4",
  syncing: "M20 11a8 8 0 0 0-14-4L4 9M4 4v5h5M4 13a8 8 0 0 0 14 4l2-2M20 20v-5h-5",
  waiting: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5l3 2",
  conflict: "M12 4 2.500 20h19ZM12 10v4.500M12 17.200v.1",
  error: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9 9l6 6M15 9l-6 6",
});

export const SYNC = ["synced", "online", "local", "syncing", "waiting", "conflict", "error"];

/* The drawing of a kind; some programs borrow that of a document, as they do in life. */
export function kindOf(sim, node) {
  const type = node.looks || typeOf(node);
  return h("span", { class: `sim-kind sim-kind--${type}`, key: "kind", "aria-hidden": "true" }, icon(type));
}

export function marks(sim, node) {
  const { state } = sim;
  const shown = [
    node.sync && has(state, "sync") && [node.sync, sim.t(`sync_${node.sync}`)],
    node.lock && ["lock", sim.t("locked_by", { who: node.lock.by })],
    node.link && has(state, "share") && ["link", sim.t("is_linked")],
    node.template && ["template", sim.t("is_template")],
    has(state, "rights") && (node.inherits === false || node.rights?.length > 0) && ["people", sim.t("has_rights")],
  ].filter(Boolean);
  const labels = (node.labels || []).map((id) => (state.labels || []).find((one) => one.id === id)).filter(Boolean);
  if (!shown.length && !labels.length) return null;
  return h(
    "span",
    { class: "sim-marks", key: "marks" },
    shown.map(([name, said]) =>
      h(
        "span",
        { class: `sim-mark sim-mark--${name}`, key: name, title: said },
        icon(name),
        h("span", { class: "sr" }, said),
      ),
    ),
    labels.map((label) => h("span", { class: "sim-label", key: label.id }, label.name)),
  );
}
