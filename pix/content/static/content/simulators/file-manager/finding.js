/* What the list shows: a folder, the bin, or what a search finds; sorted. */

import { all, aside, byId, inArchive, inside, pathOf, placeById, sizeOf, typeOf, whereOf } from "./disk.js";

export const NO_FILTER = { type: "", from: "", to: "", min: "", max: "", withLabels: [], withoutLabels: [] };
export const SIZES = ["100000", "1000000", "2000000", "10000000", "100000000", "1000000000"];

export const isFiltered = (filters) => Object.values(filters).some((value) => value.length > 0);
export const isSearch = (ui) => ui.query.trim() !== "" || isFiltered(ui.filters);

export function entries(sim) {
  const { state, ui } = sim;
  const found = ["trash", "quarantine"].includes(ui.at)
    ? aside(state, ui.at)
    : isSearch(ui)
      ? search(state, ui)
      : inside(state, ui.at);
  return sorted(sim, found);
}

function search(state, ui) {
  const from = ui.scope === "everywhere" ? state.places.filter((place) => !place.ejected).map((place) => place.id) : [ui.at];
  const here = from.flatMap((id) => all(state, id)).filter((node) => isHere(state, node));
  const wanted = folded(ui.query.trim());
  return here.filter((node) => folded(node.name).includes(wanted) && passes(node, ui.filters));
}

function isHere(state, node) {
  for (let one = node; one; one = byId(state, one.parent)) if (whereOf(one) !== "here") return false;
  return !inArchive(state, node.parent);
}

/* Accents and capitals do not matter. */
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function passes(node, { type, from, to, min, max, withLabels, withoutLabels }) {
  const day = (node.modified || "").slice(0, 10);
  const labels = node.labels || [];
  return (
    (!type || typeOf(node) === type) &&
    (!from || (day && day >= from)) &&
    (!to || (day && day <= to)) &&
    (!min || (node.kind === "file" && (node.size || 0) >= Number(min))) &&
    (!max || (node.kind === "file" && (node.size || 0) <= Number(max))) &&
    withLabels.every((label) => labels.includes(label)) &&
    !withoutLabels.some((label) => labels.includes(label))
  );
}

function sorted(sim, nodes) {
  const { by, down } = sim.ui.sort;
  const value = {
    name: (node) => node.name,
    type: (node) => sim.t(`type_${typeOf(node)}`),
    modified: (node) => node.modified || "",
    size: (node) => sizeOf(sim.state, node),
    place: (node) => pathOf(sim.state, node.parent),
    owner: (node) => node.owner || "",
  }[by];
  const order = (one, other) => {
    const [a, b] = [value(one), value(other)];
    return typeof a === "number" ? a - b : sim.words.compare(a, b);
  };
  const folders = (node) => (node.kind === "folder" && by !== "size" ? 0 : 1);
  return [...nodes].sort(
    (one, other) =>
      folders(one) - folders(other) || (down ? -1 : 1) * order(one, other) || sim.words.compare(one.name, other.name),
  );
}

export const atName = (sim) =>
  ["trash", "quarantine"].includes(sim.ui.at)
    ? sim.t(sim.ui.at)
    : (byId(sim.state, sim.ui.at) || placeById(sim.state, sim.ui.at)).name;
