/* From a typed line to commands: words, quotes, patterns of names, pipes and redirections. */

import { at, base, byName, full, inside, may, Refusal } from "./disk.js";

const SIGNS = ["2>>", "2>", "&&", "||", ">>", ">", "|", ";", "<"];
const NOT_HERE = /^(\$\(|`|&(?!&))/;

/* [{ commands: [[words]], to: { file, isAdded }, quiet, when: "&&" | "||" | ";" }] */
export function readLine(state, line) {
  const pieces = cut(line);
  const found = [];
  let now = fresh(";");
  for (let n = 0; n < pieces.length; n += 1) {
    const { sign } = pieces[n];
    if (!sign) now.commands.at(-1).push(...named(state, pieces[n]));
    else if (sign === "|") now.commands.push([]);
    else if (["&&", "||", ";"].includes(sign)) {
      close(now, found);
      now = fresh(sign);
    } else redirect(state, now, sign, pieces[(n += 1)]);
  }
  if (now.commands.length > 1 || now.commands[0].length || now.to) close(now, found);
  else if (now.when !== ";") throw new Refusal("incomplete");
  return found;
}

const fresh = (when) => ({ commands: [[]], to: null, from: null, quiet: false, when });

function close(now, found) {
  if (now.commands.some((words) => !words.length)) throw new Refusal("incomplete");
  found.push(now);
}

function redirect(state, now, sign, piece) {
  if (!piece || piece.sign) throw new Refusal("incomplete");
  const [file] = named(state, piece);
  if (sign.startsWith("2")) now.quiet = true;
  else if (sign === "<") now.from = file;
  else now.to = { file, isAdded: sign === ">>" };
}

/* Words with, for each letter, whether it was quoted; and signs between them. */
function cut(line) {
  const pieces = [];
  let word = null;
  let quote = "";
  for (let n = 0; n < line.length; n += 1) {
    const letter = line[n];
    if (quote) {
      if (letter === quote) quote = "";
      else if (quote === '"' && letter === "\\" && '"\\$'.includes(line[n + 1])) word.push([line[(n += 1)], true]);
      else word.push([letter, true, quote === "'"]);
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ||= [];
    } else if (letter === "\\" && n + 1 < line.length) (word ||= []).push([line[(n += 1)], true, true]);
    else {
      if (NOT_HERE.test(line.slice(n))) throw new Refusal("not_here", { sign: letter });
      const sign = SIGNS.find((one) => line.startsWith(one, n) && (one[0] !== "2" || !word));
      if (sign || /\s/.test(letter)) {
        if (word) pieces.push({ word });
        word = null;
        if (sign) pieces.push({ sign });
        n += sign ? sign.length - 1 : 0;
      } else (word ||= []).push([letter, false]);
    }
  }
  if (quote) throw new Refusal("open_quote", { quote });
  if (word) pieces.push({ word });
  return pieces;
}

/* A word, or the names that its pattern fits. */
function named(state, { word }) {
  const names = { HOME: state.home, USER: state.user, PWD: state.cwd };
  const masked = word.map(([letter, , isRaw], n) => (isRaw && letter === "$" ? `\ue000${n}` : letter)).join("");
  const text = masked.replace(/\$(HOME|USER|PWD)\b/g, (all, name) => names[name]).replace(/\ue000\d+/g, "$");
  const isPattern = word.some(([letter, isQuoted]) => !isQuoted && "*?[".includes(letter));
  const isHome = word[0]?.[0] === "~" && !word[0][1] && (word.length === 1 || word[1][0] === "/");
  if (!isPattern) return [isHome ? state.home + text.slice(1) : text];
  const found = matching(state, isHome ? state.home + text.slice(1) : text);
  return found.length ? found : [text];
}

/* Paths that fit a pattern, as they would have been typed. */
function matching(state, pattern) {
  let found = [pattern.startsWith("/") ? "/" : ""];
  for (const step of pattern.split("/").filter(Boolean)) {
    found = found.flatMap((start) => {
      const typed = (name) => (start === "" || start.endsWith("/") ? start + name : `${start}/${name}`);
      if (!/[*?[]/.test(step)) return at(state, full(state, typed(step))) ? [typed(step)] : [];
      const folder = full(state, start || ".");
      if (!may(state, folder, "r")) return [];
      const fits = fit(step);
      const names = inside(state, folder).map(base);
      return names.filter((name) => fits.test(name) && (step[0] === "." || name[0] !== ".")).map(typed);
    });
  }
  return found.sort(byName);
}

/* The regular expression of a pattern of names. */
export function fit(pattern) {
  const parts = pattern.match(/\[!?\]?[^\]]*\]|[\s\S]/g) || [];
  const made = parts.map((part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    if (part.length > 2) return part.replace(/^\[!/, "[^").replaceAll("\\", "\\\\");
    return part.replace(/[.+^${}()|\\[\]/*?]/g, "\\$&");
  });
  return new RegExp(`^${made.join("")}$`, "su");
}

/* Options of letters, some of which take a value ("n:"), and the other words. */
export function options(words, letters) {
  const on = {};
  const rest = [];
  for (let n = 0; n < words.length; n += 1) {
    const word = words[n];
    if (word === "--") return { on, rest: [...rest, ...words.slice(n + 1)] };
    if (!/^-[^-]/.test(word)) {
      if (word.startsWith("--")) throw new Refusal("bad_option", { option: word });
      rest.push(word);
      continue;
    }
    if (/^-\d+$/.test(word) && letters.includes("n:")) {
      on.n = word.slice(1);
      continue;
    }
    for (let place = 1; place < word.length; place += 1) {
      const letter = word[place];
      const rank = letters.indexOf(letter);
      if (rank < 0 || letter === ":") throw new Refusal("bad_option", { option: `-${letter}` });
      if (letters[rank + 1] !== ":") on[letter] = true;
      else {
        on[letter] = word.slice(place + 1) || words[(n += 1)];
        if (on[letter] === undefined) throw new Refusal("needs_value", { option: `-${letter}` });
        break;
      }
    }
  }
  return { on, rest };
}

/* What could end the word being typed: [the word, the ends that fit]. */
export function completions(state, typed, commands) {
  const word = typed.match(/(?:\\.|[^\s|;&<>"'\\])*$/)[0];
  const isFirst = /(^|[|;&])\s*$/.test(typed.slice(0, typed.length - word.length));
  if (isFirst) return [word, commands.filter((name) => name.startsWith(word)).map((name) => `${name} `)];
  const plain = word.replace(/\\(.)/g, "$1");
  const start = plain.slice(0, plain.lastIndexOf("/") + 1);
  const folder = full(state, start || ".");
  if (!may(state, folder, "r")) return [word, []];
  const names = inside(state, folder).filter((path) => base(path).startsWith(plain.slice(start.length)));
  const seen = names.filter((path) => base(path)[0] !== "." || plain.slice(start.length)[0] === ".");
  const end = (path) => (at(state, path).kind === "folder" ? "/" : " ");
  return [word, seen.map((path) => (start + base(path)).replace(/[\s'"()&;|<>*?[\]\\$]/g, "\\$&") + end(path))];
}
