/* Commands that act on files and folders: (context, words, input) => what is printed. */

import * as disk from "./disk.js";
import { modeChanged } from "./modes.js";
import { fit, options } from "./reading.js";

const { Refusal, at, full, isFolder } = disk;
const need = (rest, count) => {
  if (rest.length < count) throw new Refusal("needs_more");
};
const size = (entry) => (entry.kind === "folder" ? 4096 : new TextEncoder().encode(disk.textOf(entry)).length);

/* Do something with each name; what refuses is told, the others go on. */
function each(context, names, act) {
  for (const name of names) {
    try {
      act(name);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.err(error.key, error.values);
    }
  }
  return "";
}

/* Where a copy or a move leads: into a folder, or to a name. */
function target(state, typed, source) {
  const path = full(state, typed);
  if (isFolder(state, path)) return disk.under(path, disk.base(full(state, source)));
  if (typed.endsWith("/")) throw new Refusal("no_such", { name: typed });
  return path;
}

function several(state, rest) {
  const last = rest.at(-1);
  if (rest.length > 2 && !isFolder(state, full(state, last))) throw new Refusal("not_folder", { name: last });
  return last;
}

export const filing = {
  pwd: ({ state }) => `${state.cwd}\n`,

  cd({ state }, words) {
    if (words.length > 1) throw new Refusal("too_many");
    const path = disk.reach(state, words[0] || "~");
    if (!isFolder(state, path)) throw new Refusal("not_folder", { name: words[0] });
    if (!disk.may(state, path, "x")) throw new Refusal("denied", { name: words[0] });
    state.cwd = path;
    return "";
  },

  ls(context, words) {
    const { state } = context;
    const { on, rest } = options(words, "laRd1htrS");
    const asked = rest.length ? rest : ["."];
    const files = [];
    const folders = [];
    each(context, asked, (name) => {
      const path = disk.reach(state, name);
      (isFolder(state, path) && !on.d ? folders : files).push([name, path]);
    });
    const parts = files.length ? [listed(state, files, on)] : [];
    each(context, folders, ([name, path]) => parts.push(...within(context, name, path, on, asked.length > 1 || on.R)));
    return parts.join("\n");
  },

  mkdir(context, words) {
    const { state } = context;
    const { on, rest } = options(words, "p");
    need(rest, 1);
    return each(context, rest, (name) => {
      const path = full(state, name);
      if (on.p && isFolder(state, path)) return;
      if (on.p && !at(state, disk.above(path))) filing.mkdir(context, ["-p", disk.above(path)]);
      if (at(state, path)) throw new Refusal("exists", { name });
      disk.room(state, path, name);
      state.disk[path] = { kind: "folder", modified: state.now };
    });
  },

  rmdir(context, words) {
    const { state } = context;
    need(words, 1);
    return each(context, words, (name) => {
      const path = disk.reach(state, name);
      if (!isFolder(state, path)) throw new Refusal("not_folder", { name });
      if (disk.below(state, path).length) throw new Refusal("not_empty", { name });
      remove(state, path, name);
    });
  },

  rm(context, words) {
    const { state } = context;
    const { on, rest } = options(words, "rRf");
    need(rest, on.f ? 0 : 1);
    return each(context, rest, (name) => {
      if (on.f && !at(state, full(state, name))) return;
      const path = disk.reach(state, name);
      if (isFolder(state, path) && !on.r && !on.R) throw new Refusal("is_folder", { name });
      remove(state, path, name);
    });
  },

  touch(context, words) {
    const { state } = context;
    need(words, 1);
    return each(context, words, (name) => {
      const path = full(state, name);
      if (at(state, path)) at(state, path).modified = state.now;
      else disk.write(state, name, "");
    });
  },

  cp(context, words) {
    const { state } = context;
    const { on, rest } = options(words, "rRvf");
    need(rest, 2);
    const last = several(state, rest);
    return each(context, rest.slice(0, -1), (name) => {
      const from = disk.reach(state, name);
      if (isFolder(state, from) && !on.r && !on.R) throw new Refusal("copy_folder", { name });
      if (!disk.may(state, from, "r")) throw new Refusal("denied", { name });
      disk.carry(state, from, target(state, last, name), false);
    });
  },

  mv(context, words) {
    const { state } = context;
    const { rest } = options(words, "vfn");
    need(rest, 2);
    const last = several(state, rest);
    return each(context, rest.slice(0, -1), (name) => {
      const from = disk.reach(state, name);
      disk.mayChange(state, from, name);
      disk.carry(state, from, target(state, last, name), true);
      if (state.cwd === from || state.cwd.startsWith(`${from}/`)) state.cwd = state.home;
    });
  },

  chmod(context, words) {
    const { state } = context;
    const isDeep = words[0] === "-R";
    const [mode, ...names] = isDeep ? words.slice(1) : words;
    need(names, 1);
    return each(context, names, (name) => {
      const path = disk.reach(state, name);
      for (const one of isDeep ? [path, ...disk.below(state, path)] : [path]) {
        const entry = at(state, one);
        if (disk.ownerOf(state, entry) !== state.user) throw new Refusal("not_yours", { name });
        entry.mode = modeChanged(disk.modeOf(entry), mode, entry.kind === "folder");
      }
    });
  },

  find(context, words) {
    const { state } = context;
    const start = words[0] && !words[0].startsWith("-") ? words[0] : ".";
    const tests = wanted(words.slice(start === words[0] ? 1 : 0));
    const top = disk.reach(state, start);
    const all = [top, ...(isFolder(state, top) ? disk.below(state, top) : [])];
    const seen = all.filter((path) => path === top || disk.may(state, disk.above(path), "r"));
    const fits = seen.filter((path) => tests.every((test) => test(disk.base(path), at(state, path))));
    const way = (path) => (path === top ? start : start.replace(/\/$/, "") + path.slice(top === "/" ? 0 : top.length));
    return fits.map((path) => `${way(path)}\n`).join("");
  },
};

function remove(state, path, name) {
  disk.mayChange(state, path, name);
  if (path === "/" || path === state.home || `${state.cwd}/`.startsWith(`${path}/`)) throw new Refusal("standing_in", { name });
  disk.drop(state, path);
}

function wanted(words) {
  const tests = [];
  for (let n = 0; n < words.length; n += 2) {
    const [option, value] = [words[n], words[n + 1]];
    if (!["-name", "-iname", "-type", "-size"].includes(option)) throw new Refusal("bad_option", { option });
    if (value === undefined) throw new Refusal("needs_value", { option });
    if (option === "-type") tests.push((name, entry) => entry.kind === (value === "d" ? "folder" : "file"));
    else if (option === "-size") tests.push(sized(value));
    else {
      const shape = fit(option === "-iname" ? value.toLowerCase() : value);
      tests.push((name) => shape.test(option === "-iname" ? name.toLowerCase() : name));
    }
  }
  return tests;
}

function sized(value) {
  const [, sign, number, unit] = value.match(/^([+-]?)(\d+)([ck]?)$/) || [];
  if (!number) throw new Refusal("bad_value", { value });
  const limit = Number(number) * (unit === "k" ? 1024 : 1);
  return (name, entry) => (sign === "+" ? size(entry) > limit : sign === "-" ? size(entry) < limit : size(entry) === limit);
}

function within(context, name, path, on, isTitled) {
  const { state } = context;
  if (!disk.may(state, path, "r")) throw new Refusal("denied", { name });
  const held = disk.inside(state, path).map((one) => [disk.base(one), one]);
  const seen = held.filter(([one]) => on.a || one[0] !== ".");
  const dots = on.a ? [[".", path], ["..", disk.above(path)]] : [];
  const text = (isTitled ? `${name}:\n` : "") + listed(state, [...dots, ...seen], on);
  const more = on.R ? seen.filter(([, one]) => isFolder(state, one)) : [];
  return [text, ...more.flatMap(([one, deep]) => within(context, disk.under(name, one), deep, on, true))];
}

function listed(state, rows, on) {
  const sorted = [...rows];
  if (on.t) sorted.sort((one, other) => disk.byName(date(state, other[1]), date(state, one[1])));
  if (on.S) sorted.sort((one, other) => size(at(state, other[1])) - size(at(state, one[1])));
  if (on.r) sorted.reverse();
  const lines = sorted.map(([name, path]) => (on.l ? long(state, name, path, rows) : name));
  return lines.map((line) => `${line}\n`).join("");
}

const date = (state, path) => at(state, path).modified || state.now;

function long(state, name, path, rows) {
  const entry = at(state, path);
  const wide = (pick) => Math.max(...rows.map(([, one]) => String(pick(at(state, one))).length));
  const owner = (one) => disk.ownerOf(state, one);
  const group = (one) => disk.groupOf(state, one);
  const facts = [
    (entry.kind === "folder" ? "d" : "-") + disk.modeOf(entry),
    owner(entry).padEnd(wide(owner)),
    group(entry).padEnd(wide(group)),
    String(size(entry)).padStart(wide(size)),
    date(state, path).replace("T", " "),
  ];
  return `${facts.join(" ")} ${name}`;
}
