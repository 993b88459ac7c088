/* Questions in front of the window: names, folders to choose, confirmations. The others have files of their own. */

import { h } from "../kernel/kernel.js";
import { dialog, field, tree } from "../kernel/widgets.js";
import { byId, pathOf, steps, stem } from "./disk.js";
import { labelPanels } from "./label-panels.js";
import { panels } from "./panels.js";
import { sharingPanels } from "./sharing-panels.js";
import { branch } from "./view.js";

export function dialogs(sim) {
  const asked = sim.ui.dialog;
  return asked && { ...names, ...choices, ...panels, ...labelPanels, ...sharingPanels }[asked.kind]?.(sim, asked);
}

export const shut = (sim) => sim.look({ dialog: null });

/* Ask, act, and stay open with the reason when it is refused. */
export function acts(sim, name, args) {
  if (sim.act(name, args)) return shut(sim);
  return sim.look({ dialog: { ...sim.ui.dialog, error: sim.said.text } });
}

function nameDialog(sim, asked, { title, submit, name, deed }) {
  return dialog(
    sim,
    {
      key: asked.kind,
      title,
      submit,
      error: asked.error,
      onclose: () => shut(sim),
      onsubmit: (values) => deed(values.name),
    },
    field(sim, {
      name: "name",
      label: sim.t("name"),
      value: name,
      maxlength: 120,
      first: true,
      "data-stem": stem(name).length || null,
    }),
  );
}

const names = {
  new_folder: (sim, asked) =>
    nameDialog(sim, asked, {
      title: sim.t("do_new_folder"),
      submit: sim.t("create"),
      name: "",
      deed: (name) => acts(sim, "new_folder", { parent: asked.parent, name }),
    }),
  new_from: (sim, asked) =>
    nameDialog(sim, asked, {
      title: sim.t("do_new_from", { name: byId(sim.state, asked.template).name }),
      submit: sim.t("create"),
      name: byId(sim.state, asked.template).name,
      deed: (name) => acts(sim, "new_from", { ...asked, name }),
    }),
  rename: (sim, asked) =>
    nameDialog(sim, asked, {
      title: sim.t("rename_title", { name: byId(sim.state, asked.id).name }),
      submit: sim.t("do_rename"),
      name: byId(sim.state, asked.id).name,
      deed: (name) => acts(sim, "rename", { id: asked.id, name }),
    }),
  pack: (sim, asked) =>
    nameDialog(sim, asked, {
      title: sim.t("do_pack"),
      submit: sim.t("do_pack"),
      name: `${stem(byId(sim.state, asked.ids[0]).name)}.zip`,
      deed: (name) => acts(sim, "pack", { ids: asked.ids, name: /\.zip$/i.test(name) ? name : `${name}.zip` }),
    }),
};

const choices = {
  folder(sim, asked) {
    const unfolded = asked.unfolded || Object.fromEntries(steps(sim.state, asked.to).map((step) => [step.id, true]));
    const change = (changes) => sim.look({ dialog: { ...asked, unfolded, error: null, ...changes } });
    const nodes = sim.state.places.filter((place) => !place.ejected).map((place) => branch(sim, place, unfolded));
    return dialog(
      sim,
      {
        key: asked.deed,
        title: sim.t(`${asked.deed}_title`, { n: asked.ids.length, name: byId(sim.state, asked.ids[0])?.name }),
        submit: sim.t(`${asked.deed}_here`),
        error: asked.error,
        onclose: () => shut(sim),
        onsubmit: () => acts(sim, asked.deed, { ids: asked.ids, to: asked.to }),
      },
      h("p", { class: "hint", key: "to" }, sim.t("chosen_folder", { name: pathOf(sim.state, asked.to) })),
      tree(sim.t("folders"), {
        nodes,
        current: asked.to,
        onchoose: (to) => change({ to, unfolded: { ...unfolded, [to]: true } }),
        ontoggle: (id) => change({ unfolded: { ...unfolded, [id]: !unfolded[id] } }),
      }),
    );
  },
  erase: (sim, asked) => confirm(sim, asked, () => acts(sim, "erase", { ids: asked.ids })),
  empty: (sim, asked) => confirm(sim, asked, () => acts(sim, "empty", {})),
};

function confirm(sim, asked, deed) {
  return dialog(
    sim,
    {
      key: asked.kind,
      title: sim.t(`${asked.kind}_title`),
      submit: sim.t(`do_${asked.kind}`),
      kind: "bad",
      onclose: () => shut(sim),
      onsubmit: deed,
    },
    h("p", {}, sim.t("for_good")),
  );
}
