/* Commands that read and sift texts: (context, words, input) => what is printed. */

import * as disk from "./disk.js";
import { hash } from "./hash.js";
import { expression } from "./patterns.js";
import { options } from "./reading.js";

const { Refusal } = disk;

/* [[name, text]] of the files named, or what the pipe brings. */
function sources(context, names, input) {
  if (!names.length) {
    if (input === null) throw new Refusal("needs_more");
    return [["-", input]];
  }
  const found = [];
  for (const name of names) {
    try {
      found.push([name, name === "-" ? input || "" : disk.read(context.state, name)]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      context.err(error.key, error.values);
    }
  }
  return found;
}

export const linesOf = (text) => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));
const joined = (lines) => lines.map((line) => `${line}\n`).join("");

function amount(value, usual) {
  if (value === undefined) return usual;
  if (!/^[+-]?\d+$/.test(value)) throw new Refusal("bad_value", { value });
  return Number(value.replace("-", ""));
}

function ends(pick) {
  return (context, words, input) => {
    const { on, rest } = options(words, "n:");
    const found = sources(context, rest, input);
    const count = amount(on.n, 10);
    const titled = ([name, text]) => (found.length > 1 ? `==> ${name} <==\n` : "") + joined(pick(linesOf(text), count, on.n));
    return found.map(titled).join(found.length > 1 ? "\n" : "");
  };
}

export const texts = {
  echo(context, words) {
    const isOpen = words[0] === "-n";
    return words.slice(isOpen ? 1 : 0).join(" ") + (isOpen ? "" : "\n");
  },

  cat(context, words, input) {
    const { on, rest } = options(words, "n");
    const text = sources(context, rest, input)
      .map(([, one]) => one)
      .join("");
    return on.n ? joined(linesOf(text).map((line, n) => `${String(n + 1).padStart(6)}  ${line}`)) : text;
  },

  head: ends((lines, count) => lines.slice(0, count)),
  tail: ends((lines, count, typed) => (typed?.startsWith("+") ? lines.slice(count - 1) : count ? lines.slice(-count) : [])),

  grep(context, words, input) {
    const { on, rest } = options(words, "ivclnEFowrRhHq");
    if (!rest.length) throw new Refusal("needs_more");
    const [pattern, ...names] = rest;
    const isDeep = on.r || on.R;
    const files = isDeep ? deep(context, names.length ? names : ["."]) : names;
    const found = sources(context, files, input);
    const shape = expression(pattern, on);
    const isNamed = (found.length > 1 || isDeep || on.H) && !on.h;
    const text = found.map(([name, one]) => sifted(name, linesOf(one), shape, on, isNamed)).join("");
    return on.q ? "" : text;
  },

  sort(context, words, input) {
    const { on, rest } = options(words, "nruk:t:f");
    const lines = sources(context, rest, input).flatMap(([, text]) => linesOf(text));
    const key = (line) => {
      const part = on.k ? fields(line, on.t).slice(parseInt(on.k, 10) - 1).join(" ") : line;
      return on.n ? parseFloat(part) || 0 : on.f ? part.toLowerCase() : part;
    };
    const keyed = lines.map((line) => [key(line), line]);
    keyed.sort((one, other) => disk.byName(one[0], other[0]) || disk.byName(one[1], other[1]));
    const sorted = on.r ? keyed.reverse() : keyed;
    return joined(on.u ? [...new Set(sorted.map(([, line]) => line))] : sorted.map(([, line]) => line));
  },

  uniq(context, words, input) {
    const { on, rest } = options(words, "cdu");
    const groups = [];
    for (const line of sources(context, rest, input).flatMap(([, text]) => linesOf(text))) {
      if (groups.at(-1)?.line === line) groups.at(-1).count += 1;
      else groups.push({ line, count: 1 });
    }
    const kept = groups.filter(({ count }) => (!on.d || count > 1) && (!on.u || count === 1));
    return joined(kept.map(({ line, count }) => (on.c ? `${String(count).padStart(7)} ${line}` : line)));
  },

  wc(context, words, input) {
    const { on, rest } = options(words, "lwcm");
    const found = sources(context, rest, input).map(([name, text]) => [counted(text), name]);
    const total = found.reduce((sum, [row]) => sum.map((one, n) => one + row[n]), [0, 0, 0]);
    if (found.length > 1) found.push([total, context.t("word_total")]);
    const wide = found.length > 1 || !(on.l || on.w || on.c || on.m) ? 7 : 0;
    const asked = (row) => row.filter((_, n) => [on.l, on.w, on.c || on.m][n] || !(on.l || on.w || on.c || on.m));
    const told = (row) => asked(row).map((number) => String(number).padStart(wide)).join(" ");
    return joined(found.map(([row, name]) => told(row) + (rest.length ? ` ${name}` : "")));
  },

  cut(context, words, input) {
    const { on, rest } = options(words, "d:f:c:");
    if (!on.f && !on.c) throw new Refusal("needs_value", { option: "-f" });
    const sign = on.d ?? "\t";
    const pick = (parts) => ranges(on.f || on.c, parts.length).map((place) => parts[place - 1]);
    const lines = sources(context, rest, input).flatMap(([, text]) => linesOf(text));
    return joined(lines.map((line) => (on.c ? pick([...line]).join("") : line.includes(sign) ? pick(line.split(sign)).join(sign) : line)));
  },

  diff(context, words) {
    const { rest } = options(words, "uqb");
    if (rest.length !== 2) throw new Refusal("needs_two");
    const [one, other] = rest.map((name) => linesOf(disk.read(context.state, name)));
    return differences(one, other);
  },

  sha256sum(context, words, input) {
    return joined(sources(context, words, input).map(([name, text]) => `${hash(text)}  ${name}`));
  },
};

const fields = (line, sign) => (sign ? line.split(sign) : line.trim().split(/\s+/));
const counted = (text) => [text.split("\n").length - 1, text.split(/\s+/).filter(Boolean).length, new TextEncoder().encode(text).length];

function deep(context, names) {
  const { state } = context;
  return names.flatMap((name) => {
    const top = disk.reach(state, name);
    if (!disk.isFolder(state, top)) return [name];
    const files = disk.below(state, top).filter((path) => !disk.isFolder(state, path));
    return files.map((path) => name.replace(/\/$/, "") + path.slice(top.length));
  });
}

function sifted(name, lines, shape, on, isNamed) {
  const hits = lines.map((line, n) => [n + 1, line]).filter(([, line]) => shape.test(line) !== Boolean(on.v));
  const mark = isNamed ? `${name}:` : "";
  if (on.l) return hits.length ? `${name}\n` : "";
  if (on.c) return `${mark}${hits.length}\n`;
  const every = new RegExp(shape.source, `${shape.flags}g`);
  const parts = (line) => (on.o && !on.v ? line.match(every) || [] : [line]);
  return hits.flatMap(([n, line]) => parts(line).map((part) => `${mark}${on.n ? `${n}:` : ""}${part}\n`)).join("");
}

/* "1,3-5" among so many. */
function ranges(typed, count) {
  const places = typed.split(",").flatMap((part) => {
    const [, low, dash, high] = part.match(/^(\d*)(-?)(\d*)$/) || [];
    if (!low && !high) throw new Refusal("bad_value", { value: typed });
    const last = dash ? Math.min(Number(high) || count, count) : Number(low);
    return Array.from({ length: Math.max(0, last - (Number(low) || 1) + 1) }, (_, n) => (Number(low) || 1) + n);
  });
  return [...new Set(places)].filter((place) => place <= count).sort((one, other) => one - other);
}

/* Lines that only one side has, by the longest common sequence; < the first file, > the second. */
function differences(one, other) {
  if (one.length * other.length > 4_000_000) throw new Refusal("too_long");
  const longest = one.map(() => new Uint16Array(other.length + 1)).concat([new Uint16Array(other.length + 1)]);
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      longest[a][b] = one[a] === other[b] ? longest[a + 1][b + 1] + 1 : Math.max(longest[a + 1][b], longest[a][b + 1]);
  const found = [];
  for (let a = 0, b = 0; a < one.length || b < other.length; ) {
    if (a < one.length && b < other.length && one[a] === other[b]) {
      a += 1;
      b += 1;
    } else if (a < one.length && (b >= other.length || longest[a + 1][b] >= longest[a][b + 1])) found.push(`< ${one[a++]}`);
    else found.push(`> ${other[b++]}`);
  }
  return joined(found);
}
