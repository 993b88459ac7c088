/* What may be done now with some messages: one list for the bar and the menus. */

import { byId, has, WRITTEN } from "./boxes.js";

const ask = (sim, kind, more = {}) => sim.look({ dialog: { kind, ...more } });

export function commands(sim, ids) {
  if (sim.readOnly || !ids.length) return [];
  return [...filing(sim, ids), ...alone(sim, ids)].filter((one) => one.on !== false && (!one.feature || has(sim.state, one.feature))).map((one) => ({ ...one, label: sim.t(`do_${one.id}`) }));
}

function filing(sim, ids) {
  const rows = ids.map((id) => byId(sim.state, id));
  const every = (test) => rows.every(test);
  const mine = rows.some((one) => WRITTEN.includes(one.folder));
  const away = every((one) => one.folder === "trash");
  const junk = every((one) => one.folder === "junk");
  return [
    { id: "not_junk", icon: "inbox", feature: "junk", main: true, on: junk, act: () => sim.act("not_junk", { ids }) },
    { id: "restore", icon: "inbox", on: away, main: true, act: () => sim.act("restore", { ids }) },
    { id: "archive", icon: "archive", feature: "archive", main: true, on: !mine && !away && every((one) => one.folder !== "archive"), act: () => sim.act("archive", { ids }) },
    { id: "move", icon: "move", feature: "move", main: true, on: !mine, act: () => ask(sim, "move", { ids }) },
    { id: "labels", icon: "label", feature: "labels", main: true, act: () => ask(sim, "labels", { ids }) },
    { id: "junk", icon: "junk", feature: "junk", main: true, on: !mine && !junk, act: () => sim.act("report", { ids, as: "junk" }) },
    { id: "phishing", icon: "shield", feature: "phishing", main: true, on: !mine && !junk, act: () => sim.act("report", { ids, as: "phishing" }) },
    { id: "trash", icon: "trash", feature: "trash", main: true, on: !away, act: () => sim.act("trash", { ids }) },
    { id: "erase", icon: "cross", on: away, main: true, act: () => ask(sim, "erase", { ids }) },
    { id: "star", icon: "star", feature: "star", on: !every((one) => one.star), act: () => sim.act("star", { ids, on: true }) },
    { id: "unstar", icon: "star", feature: "star", on: every((one) => one.star), act: () => sim.act("star", { ids, on: false }) },
    { id: "unread", icon: "mail", on: !mine && every((one) => one.read), act: () => sim.act("mark", { ids, read: false }) },
    { id: "read", icon: "read", on: !mine && !every((one) => one.read), act: () => sim.act("mark", { ids, read: true }) },
  ];
}

function alone(sim, ids) {
  const one = ids.length === 1 ? byId(sim.state, ids[0]) : null;
  const received = Boolean(one) && !WRITTEN.includes(one.folder);
  return [
    { id: "block", icon: "block", feature: "block", on: received, act: () => sim.act("block", { address: one.sender.address }) },
    { id: "unsubscribe", icon: "cross", feature: "unsubscribe", on: received && Boolean(one.unsubscribe) && !one.unsubscribed, act: () => sim.act("unsubscribe", { id: one.id }) },
    { id: "source", icon: "code", feature: "headers", on: received, act: () => { sim.count("source"); ask(sim, "source", { id: one.id }); } },
  ];
}
