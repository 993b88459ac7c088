/* What a query says, and which entries answer it. The same as browser/query.py and matching.py, tried on the same cases. */

const TOKEN = /-?"[^"]*"|[()]|\||(?:[a-z]+:)(?:"[^"]*"|[^\s()]+)|[^\s()|]+/gi;
const FIELDS = { site: "site", type: "type", filetype: "type", title: "title", titre: "title", intitle: "title", lang: "lang", langue: "lang", after: "after", apres: "after", before: "before", avant: "before" };
const WORDS = { OR: "or", OU: "or", "|": "or", AND: "and", ET: "and", NOT: "not", SAUF: "not", NON: "not" };
const DEEPEST = 12;
const EMPTY = new Set(("a au aux avec ce ces comment dans de des du elle en est et faire il je l la le les ma mes mon on ou par pas "
  + "pour qu que quel quelle quelles quels qui quoi sa ses son sur un une vos votre y d j m n s c t the an and are do "
  + "does for how i in is it my of on or to what when where which who with you your").split(" "));
const DAYS = { day: 1, week: 7, month: 31, year: 365 };

export const fold = (text) => text.toLowerCase().replaceAll("œ", "oe").replaceAll("æ", "ae").normalize("NFD").replace(/\p{M}/gu, "");
export const tokens = (text) => fold(text).match(/[a-z0-9]+/g) || [];
const stem = (word) => (word.length > 3 && "sx".includes(word.at(-1)) ? word.slice(0, -1) : word);
const bare = (text) => text.replace(/^"+|"+$/g, "");

/* Loose: OR joins its two neighbours before anything else does. */
class Reader {
  constructor(query, loose) {
    const plain = query.replace(/[\u00a0\u202f]/g, " ").replace(/\s?»/g, '"').replace(/[«»“”„]\s?/g, '"');
    Object.assign(this, { left: (plain.match(TOKEN) || []).reverse(), loose, depth: 0 });
  }

  get next() { return this.left.at(-1); }

  read() {
    const outer = this.loose ? "and" : "or";
    const parts = [this.level(outer)];
    while (this.left.length) { this.left.pop(); parts.push(this.level(outer)); }
    return joined("and", parts);
  }

  level(op) {
    const parts = [this.below(op)];
    while (this.left.length && this.next !== ")") {
      const named = WORDS[this.next] || "";
      if (["and", "or"].includes(named) && named === op) this.left.pop();
      else if (op === "or" || (named === "or" && !this.loose)) break;
      parts.push(this.below(op));
    }
    return joined(op, parts);
  }

  below(op) {
    const inner = this.loose ? (op === "and" ? "or" : "") : (op === "or" ? "and" : "");
    return inner ? this.level(inner) : this.one();
  }

  one() {
    let denied = false;
    while (this.left.length && WORDS[this.next] === "not") { this.left.pop(); denied = !denied; }
    if (!this.left.length || this.next === ")") return [];
    const token = this.left.pop();
    const node = token === "(" ? this.bracket() : term(token);
    return denied && node.length ? ["not", node] : node;
  }

  bracket() {
    if (this.depth >= DEEPEST) return [];
    this.depth += 1;
    const node = this.level(this.loose ? "and" : "or");
    this.depth -= 1;
    if (this.next === ")") this.left.pop();
    return node;
  }
}

function joined(op, parts) {
  const kept = parts.filter((part) => part.length);
  return kept.length === 1 ? kept[0] : kept.length ? [op, ...kept] : [];
}

function term(token) {
  if (token.startsWith("-") && token.length > 1) {
    const node = term(token.slice(1));
    return node.length ? ["not", node] : [];
  }
  if (token.startsWith('"')) return tokens(token).length ? ["phrase", tokens(token)] : [];
  const at = token.indexOf(":");
  const name = FIELDS[fold(token.slice(0, Math.max(at, 0)))];
  if (name && bare(token.slice(at + 1))) return [name, bare(token.slice(at + 1)).toLowerCase()];
  const words = tokens(token);
  if (!words.length) return [];
  if (token.endsWith("*")) return ["cut", words.at(-1)];
  return words.length === 1 ? ["word", stem(words[0])] : ["phrase", words];
}

/* The entries that a search brings back, advertisements apart. */
export function found(engine, search, now) {
  const node = new Reader(search.query, !engine.strict).read();
  if (!node.length) return [];
  return engine.docs.filter((doc) => !doc.ad && passes(doc, search, now) && matches(doc, node, engine.strict));
}

/* The advertisements that share a word with the query. */
export function adverts(engine, search) {
  if (search.where === "images") return [];
  const words = terms(search.query).map(stem);
  return engine.docs.filter((doc) => doc.ad && tokens(`${doc.title} ${doc.text}`).some((word) => words.includes(stem(word))));
}

/* The useful words of a query, for the order and for what is shown in bold. */
export const terms = (query) => tokens(query.replace(/-"[^"]*"|(?:^|\s)-\S+|\b[a-z]+:\S+/gi, " ")).filter((word) => !EMPTY.has(word));

export function ranked(docs, query) {
  const words = terms(query).map(stem);
  const score = (doc) => words.reduce((sum, word) => sum + 3 * count(doc.title, word) + Math.min(3, count(doc.text || "", word)), 0);
  return docs.map((doc, n) => [score(doc), -n, doc]).sort((a, b) => b[0] - a[0] || b[1] - a[1]).map((row) => row[2]);
}

const count = (text, word) => tokens(text).filter((one) => stem(one) === word).length;

function passes(doc, search, now) {
  const where = search.where || "web";
  if ((where === "images") !== (doc.image > 0) || (where === "news" && doc.type !== "news")) return false;
  if (search.licence && (doc.licence || "") !== search.licence) return false;
  if (!search.period) return true;
  const first = new Date(`${now.slice(0, 10)}T00:00Z`);
  first.setUTCDate(first.getUTCDate() - DAYS[search.period]);
  return (doc.date || "") >= first.toISOString().slice(0, 10);
}

function matches(doc, node, strict) {
  if (strict || !["and", "word"].includes(node[0])) return holds(doc, node);
  const parts = node[0] === "and" ? node.slice(1) : [node];
  const plain = parts.filter((part) => part[0] === "word");
  const wanted = plain.filter((part) => !EMPTY.has(part[1]));
  const useful = wanted.length ? wanted : plain;
  const hits = useful.filter((part) => holds(doc, part)).length;
  return hits * 5 >= useful.length * 3 && parts.every((part) => part[0] === "word" || holds(doc, part));
}

function holds(doc, [name, ...given]) {
  if (name === "and") return given.every((part) => holds(doc, part));
  if (name === "or") return given.some((part) => holds(doc, part));
  if (name === "not") return !holds(doc, given[0]);
  const words = tokens(`${doc.title} ${doc.text || ""}`);
  if (name === "word") return words.some((word) => stem(word) === given[0]);
  if (name === "cut") return words.some((word) => word.startsWith(given[0]));
  if (name === "phrase") return inLine(given[0], words);
  return hasField(doc, name, given[0]);
}

const inLine = (phrase, words) => words.some((_, at) => phrase.every((word, n) => words[at + n] === word));

function hasField(doc, name, value) {
  if (name === "site") return onSite(doc.address || "", value);
  if (name === "title") return inLine(tokens(value), tokens(doc.title)) || tokens(doc.title).map(stem).includes(stem(fold(value)));
  if (name === "after") return Boolean(doc.date) && doc.date >= value;
  if (name === "before") return Boolean(doc.date) && doc.date < value;
  return (doc[name] || "").toLowerCase() === value.replace(/^\.+/, "");
}

function onSite(address, value) {
  const place = address.replace(/^[a-z]+:\/\//, "");
  const wanted = value.replace(/^[a-z]+:\/\//, "").replace(/^www\./, "").replace(/\/+$/, "");
  if (wanted.includes("/")) return place.replace(/^www\./, "").startsWith(wanted);
  const host = place.split("/")[0].toLowerCase();
  return host === wanted || host.endsWith(`.${wanted}`);
}
