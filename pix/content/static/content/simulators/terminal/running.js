/* A typed line is run on the disk: what it prints goes to the screen, to another command or to a file. */

import { filing } from "./filing.js";
import { Refusal, read, write } from "./disk.js";
import { fit, readLine } from "./reading.js";
import { texts } from "./texts.js";

const MOST_SHOWN = 6000;
const MOST_SCREEN = 60;
const MOST_DONE = 200;

const asking = {
  whoami: ({ state }) => `${state.user}\n`,
  date: ({ state }) => `${state.now.replace("T", " ")}\n`,
  clear({ state }) {
    state.screen = [];
    return "";
  },
  history: ({ state }) => state.done.map((line, n) => `${String(n + 1).padStart(4)}  ${line}\n`).join(""),
  help: ({ state, t }) => `${t("help_intro")}\n${names(state).map((name) => `  ${name.padEnd(10)} ${brief(t, name)}\n`).join("")}${t("help_more")}\n`,
  man({ state, t }, words) {
    const [name] = words;
    if (!name) throw new Refusal("needs_more");
    if (!names(state).includes(name)) throw new Refusal("no_page", { name });
    return `${name} — ${brief(t, name)}\n\n${t(`man_${name}`) === `man_${name}` ? "" : t(`man_${name}`)}\n`.trimEnd() + "\n";
  },
};
const KNOWN = { ...filing, ...texts, ...asking };

const brief = (t, name) => (t(`is_${name}`) === `is_${name}` ? t("is_frozen") : t(`is_${name}`));
const frozenNames = (state) => (state.frozen || []).map((one) => one.line.split(" ")[0]);

export function names(state) {
  const own = state.commands?.length ? state.commands : Object.keys(KNOWN);
  return [...new Set([...own, "help", "man", "history", "clear", ...frozenNames(state)])].sort();
}

export const actions = {
  run(state, { line: typed, t }) {
    const line = typed.trim().slice(0, 400);
    const at = state.cwd;
    if (!line) return { refuse: ["line_empty"] };
    state.done = [...(state.done || []), line].slice(-MOST_DONE);
    state.screen ||= [];
    const isLast = (text) => text.length > MOST_SHOWN;
    const { text, hasFailed } = played(state, line, t);
    const out = isLast(text) ? `${text.slice(0, MOST_SHOWN)}\n${t("screen_cut")}\n` : text;
    if (!/^clear\s*$/.test(line)) state.screen = trimmed([...state.screen, { at, line, out, ...(hasFailed ? { bad: true } : {}) }]);
    return { ui: { typed: "", past: null } };
  },
};

/* The screen keeps what was last, within what can be sent. */
function trimmed(screen) {
  let kept = screen.slice(-MOST_SCREEN);
  while (kept.reduce((sum, one) => sum + one.out.length, 0) > 40_000) kept = kept.slice(1);
  return kept;
}

function played(state, line, t) {
  const told = [];
  let hasFailed = false;
  try {
    for (const step of readLine(state, line)) {
      if ((step.when === "&&" && hasFailed) || (step.when === "||" && !hasFailed)) continue;
      hasFailed = !piped(state, step, told, t);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    told.push(`${t(`no_${error.key}`, error.values)}\n`);
    hasFailed = true;
  }
  return { text: told.join(""), hasFailed };
}

function piped(state, step, told, t) {
  let isWell = true;
  let input = null;
  try {
    if (step.from !== null) input = read(state, step.from);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    told.push(`${t(`no_${error.key}`, error.values)}\n`);
    return false;
  }
  for (const words of step.commands) {
    const faults = [];
    const context = { state, t, err: (key, values) => faults.push(`${words[0]}: ${t(`no_${key}`, values)}\n`) };
    input = one(context, words, input);
    if (!step.quiet) told.push(...faults);
    isWell = faults.length === 0 && !(words[0] === "grep" && input === "" && !words.includes("-q"));
  }
  if (!step.to) told.push(input);
  else isWell = stored(state, step.to, input, told, t) && isWell;
  return isWell;
}

function stored(state, { file, isAdded }, text, told, t) {
  try {
    write(state, file, text, isAdded);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    told.push(`${t(`no_${error.key}`, error.values)}\n`);
    return false;
  }
}

function one(context, [name, ...words], input) {
  try {
    const frozen = answer(context.state, [name, ...words].join(" "));
    if (frozen) return frozen.out.endsWith("\n") ? frozen.out : `${frozen.out}\n`;
    if (words.includes("--help")) return asking.man(context, [name]);
    if (frozenNames(context.state).includes(name)) throw new Refusal("no_answer", { name: words.at(-1) || name });
    if (!names(context.state).includes(name) || !KNOWN[name]) throw new Refusal("command", { name });
    return KNOWN[name](context, words, input);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    context.err(error.key, error.values);
    return "";
  }
}

/* What the challenge wrote in advance for a command of the network; options do not matter. */
function answer(state, line) {
  const bare = line.split(" ").filter((word) => !word.startsWith("-") && !/^\d+$/.test(word)).join(" ");
  return (state.frozen || []).find((one) => fit(one.line).test(line) || fit(one.line).test(bare));
}

