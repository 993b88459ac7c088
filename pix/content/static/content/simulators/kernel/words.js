/* The simulator's sentences and figures in the language of the page. */

const UNITS = { fr: ["o", "ko", "Mo", "Go", "To"], en: ["B", "kB", "MB", "GB", "TB"] };

export class Words {
  constructor(lang, texts) {
    Object.assign(this, { lang, texts });
    this.plural = new Intl.PluralRules(lang);
    this.formats = new Map();
    this.collator = new Intl.Collator(lang, { numeric: true, sensitivity: "base" });
  }

  /* The sentence of a key with its {values}; {one, other} is chosen by the value n. */
  t(key, values = {}) {
    const text = this.texts[key] ?? key;
    const chosen = typeof text === "string" ? text : (text[this.plural.select(Number(values.n ?? 0))] ?? text.other);
    return chosen.replace(/\{(\w+)\}/g, (all, name) => (name in values ? this.shown(values[name]) : all));
  }

  shown(value) {
    return typeof value === "number" ? this.number(value) : String(value);
  }
  number(value, digits = 2) {
    return this.format(Intl.NumberFormat, { maximumFractionDigits: digits }).format(value);
  }

  /* Making a format takes long; a list of 200 lines uses the same few. */
  format(Kind, options) {
    const name = Kind.name + JSON.stringify(options);
    if (!this.formats.has(name)) this.formats.set(name, new Kind(this.lang, options));
    return this.formats.get(name);
  }

  compare(one, other) {
    return this.collator.compare(one, other);
  }

  /* 1 kB = 1,000 B, as the makers of media count. */
  size(bytes) {
    const units = UNITS[this.lang] || UNITS.en;
    const power = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
    const value = bytes / 1000 ** power;
    return `${this.number(value, value < 100 ? 1 : 0)}\u00A0${units[power]}`;
  }

  /* "2026-04-05" or "2026-04-05T14:03", a wall clock without a zone. */
  date(text, style = "medium") {
    if (!text) return "";
    const hasTime = text.length > 10;
    const options = { dateStyle: style, ...(hasTime ? { timeStyle: "short" } : {}) };
    const told = this.format(Intl.DateTimeFormat, options).format(new Date(hasTime ? text : `${text}T00:00`));
    // French says « 1er juin », which Intl does not.
    return this.lang === "fr" ? told.replace(/(?<!\d)1(?= \p{L})/u, "1er") : told;
  }
}
