/* The screen above, the line below; history and completion have keys and buttons. */

import { h } from "../kernel/kernel.js";
import { button, more } from "../kernel/widgets.js";
import { shown } from "./disk.js";
import { completions } from "./reading.js";
import { names } from "./running.js";

more({ tab: "M4 12h13M12 6l6 6-6 6M21 5v14", enter: "M20 5v7H5M9 8l-4 4 4 4" });

export function view(sim) {
  return h("div", { class: "sim-term", key: "term" }, screen(sim), !sim.readOnly && entry(sim));
}

const prompt = (state, at) => `${state.user}@${state.host || "poste"}:${shown(state, at)}$`;

function screen(sim) {
  const rows = sim.state.screen || [];
  const base = (sim.state.done || []).length - rows.length;
  return h(
    "div",
    {
      class: "sim-term__screen",
      role: "log",
      "aria-label": sim.t("screen"),
      tabindex: 0,
      key: "screen",
      "data-rows": rows.length,
    },
    sim.state.welcome && h("pre", { class: "sim-term__out", key: "welcome" }, sim.state.welcome),
    rows.map((row, n) =>
      h(
        "div",
        { class: "sim-term__row", key: `row-${base + n}`, mounted: bottom },
        h("p", { class: "sim-term__line" }, h("span", { class: "sim-term__prompt" }, prompt(sim.state, row.at)), " ", row.line),
        row.out && h("pre", { class: `sim-term__out ${row.bad ? "is-bad" : ""}` }, row.out.replace(/\n$/, "")),
      ),
    ),
  );
}

/* What was answered last is seen, from its beginning. */
function bottom(row) {
  const screen = row.parentElement;
  const end = screen.scrollHeight - screen.clientHeight;
  screen.scrollTop = Math.min(end, row.offsetTop - screen.offsetTop);
}

function entry(sim) {
  const id = `line-${sim.host.dataset.payload}`;
  return h(
    "div",
    { class: "sim-term__entry", key: "entry" },
    h(
      "label",
      { for: id, class: "sim-term__prompt", key: "label" },
      h("span", { class: "sr" }, `${sim.t("line")} `),
      prompt(sim.state, sim.state.cwd),
    ),
    h("input", {
      id,
      class: "sim-term__input",
      key: "line",
      value: sim.ui.typed,
      maxlength: 400,
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      "aria-describedby": `${id}-keys`,
      oninput: (event) => typing(sim, event.target.value),
      onkeydown: (event) => key(sim, event),
    }),
    h(
      "div",
      { class: "sim-term__acts", key: "acts" },
      button(sim.t("do_run"), { kind: "primary", icon: "enter", class: "btn--small", key: "run", onclick: () => run(sim) }),
      button(sim.t("do_complete"), { icon: "tab", class: "btn--small", key: "complete", onclick: () => complete(sim) }),
      button(sim.t("do_before"), { icon: "up", class: "btn--small", key: "before", onclick: () => walk(sim, -1) }),
      button(sim.t("do_after"), { icon: "fall", class: "btn--small", key: "after", onclick: () => walk(sim, 1) }),
    ),
    h("p", { class: "hint sim-term__keys", id: `${id}-keys`, key: "keys" }, sim.t("keys")),
  );
}

function typing(sim, typed) {
  sim.look({ typed, past: null, leaving: false });
}

function run(sim) {
  sim.act("run", { line: sim.ui.typed, t: (name, values) => sim.t(name, values) });
  sim.focus(".sim-term__input");
}

/* Up and down through what was typed. */
function walk(sim, by) {
  const done = sim.state.done || [];
  const from = sim.ui.past ?? done.length;
  const past = Math.max(0, Math.min(done.length, from + by));
  if (!done.length) return sim.warn("nothing_typed");
  put(sim, done[past] || "", past);
}

function put(sim, typed, past = null) {
  sim.look({ typed, past, leaving: false });
  queueMicrotask(() => {
    const input = sim.host.querySelector(".sim-term__input");
    input.focus();
    input.setSelectionRange(typed.length, typed.length);
    input.scrollLeft = input.scrollWidth;
  });
}

/* The end of the word being typed, when only one fits; else what they share, and what fits is said. */
function complete(sim) {
  const { typed } = sim.ui;
  const [word, ends] = completions(sim.state, typed, names(sim.state));
  if (!ends.length) return sim.warn("nothing_fits", { word: word || "…" });
  const shared = ends.reduce((one, other) => {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length += 1;
    return one.slice(0, length);
  });
  if (ends.length > 1) sim.say("fits", { n: ends.length, list: ends.slice(0, 12).map((one) => one.trim()).join("  ") });
  return put(sim, typed.slice(0, typed.length - word.length) + shared);
}

function key(sim, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { leaving } = sim.ui;
  const wasLeaving = leaving;
  if (event.key !== "Shift") sim.ui.leaving = event.key === "Escape";
  if (event.key === "Enter") run(sim);
  else if (event.key === "ArrowUp") walk(sim, -1);
  else if (event.key === "ArrowDown") walk(sim, 1);
  /* Tab completes a word that is begun; after Escape, or on an empty line, it moves on as everywhere. */
  else if (event.key === "Tab" && !event.shiftKey && !wasLeaving && sim.ui.typed.trim()) complete(sim);
  else if (event.key === "Escape") sim.say("may_leave");
  else return;
  event.preventDefault();
  event.stopPropagation();
}
