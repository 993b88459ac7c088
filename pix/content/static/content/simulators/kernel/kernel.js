/* <pix-simulator>: a start state in; the end state and the count of actions out. See docs/simulators.md. */

import { h, patch } from "./dom.js";
import { followFocus, keepingFocus, moveFocus } from "./focus.js";
import { frame } from "./frame.js";
import { Keeper } from "./keep.js";
import { shutMenu } from "./widgets.js";
import { Words } from "./words.js";
import { Work } from "./work.js";

export { h };

const known = new Map();

/* Make a simulator known: { ui(start), actions, view(sim), mend?(sim), keys? }. */
export function simulator(name, definition) {
  known.set(name, definition);
  if (!customElements.get("pix-simulator")) customElements.define("pix-simulator", Simulator);
  document.querySelectorAll("pix-simulator").forEach((element) => element.begin());
}

class Simulator extends HTMLElement {
  connectedCallback() {
    this.begin();
  }

  begin() {
    if (this.sim) return;
    const payload = JSON.parse(document.getElementById(this.dataset.payload).textContent);
    if (!known.has(payload.name)) return;
    this.sim = new Sim(this, known.get(payload.name), payload);
    this.replaceChildren();
    this.addEventListener("keydown", (event) => this.sim.key(event));
    this.addEventListener("focusin", followFocus);
    document.addEventListener("pointerdown", (event) => shutMenu(this.sim, event));
    this.sim.draw();
    this.dataset.ready = "";
  }
}

/* What a view and its widgets are given. */
class Sim {
  constructor(host, definition, payload) {
    Object.assign(this, { host, definition, readOnly: Boolean(payload.read_only), said: null, status: "", broken: false });
    this.words = new Words(payload.lang, payload.texts);
    this.work = new Work(payload.start);
    this.keeper = new Keeper(host, (status) => this.tell(status));
    const kept = this.readOnly ? payload.draft : this.keeper.newest(payload.draft);
    if (kept) this.work.begin({ step: 0, ...kept });
    this.keeper.fill(this.work.kept);
    this.ui = definition.ui(this.state);
  }

  get state() {
    return this.work.state;
  }
  get events() {
    return this.work.events;
  }
  get canUndo() {
    return this.work.past.length > 0;
  }
  get canRedo() {
    return this.work.future.length > 0;
  }
  t(key, values) {
    return this.words.t(key, values);
  }
  size(bytes) {
    return this.words.size(bytes);
  }
  date(text, style) {
    return this.words.date(text, style);
  }

  /* Change what is looked at; never graded, never undone. */
  look(changes) {
    Object.assign(this.ui, changes);
    this.soon();
  }

  /* Do something: true when it was accepted. */
  act(name, args = {}) {
    if (this.readOnly) return this.warn("kernel_read_only");
    let result;
    try {
      result = this.work.act(name, this.definition.actions[name], args, this.ui);
    } catch (error) {
      console.error(error);
      return this.warn("kernel_failed");
    }
    if (result.refuse) return this.warn(...result.refuse);
    if (result.ui) Object.assign(this.ui, result.ui);
    if (result.say) this.say(...result.say);
    if (!result.idle) this.changed();
    return true;
  }

  /* Count something that was only looked at, such as a document opened. */
  count(name) {
    if (!this.readOnly) {
      this.work.count(name);
      this.keeper.keep(this.work.kept);
    }
  }

  undo() {
    if (!this.readOnly && this.work.undo()) this.moved("kernel_undone");
  }
  redo() {
    if (!this.readOnly && this.work.redo()) this.moved("kernel_redone");
  }
  reset() {
    this.work.reset();
    this.ui = this.definition.ui(this.state);
    this.moved("kernel_was_reset");
  }
  moved(key) {
    this.broken = false;
    this.say(key);
    this.changed();
  }

  changed() {
    this.definition.mend?.(this);
    this.keeper.keep(this.work.kept);
    this.soon();
  }

  say(key, values) {
    this.speak(this.t(key, values), "note");
    return true;
  }
  warn(key, values) {
    this.speak(this.t(key, values), "warn");
    return false;
  }
  /* A text said twice must change to be heard twice. */
  speak(text, tone) {
    this.said = { tone, text: this.said?.text === text ? `${text}\u00A0` : text };
    this.soon();
  }
  tell(status) {
    if (status !== this.status) {
      this.status = status;
      this.soon();
    }
  }

  /* Put the focus on what matches, once it is drawn. */
  focus(selector) {
    this.wanted = selector;
    this.soon();
  }

  key(event) {
    const isText = event.target.matches("input:not([type=checkbox], [type=radio]), textarea, select");
    /* Enter in a simulator's field must never send the whole answer. */
    if (event.key === "Enter" && event.target.matches("input, select")) event.preventDefault();
    if (event.defaultPrevented && event.key !== "Enter") return;
    const letter = (event.ctrlKey || event.metaKey) && !isText && event.key.toLowerCase();
    if (letter === "z" || letter === "y") {
      event.preventDefault();
      if (letter === "y" || event.shiftKey) this.redo();
      else this.undo();
    } else moveFocus(event);
  }

  soon() {
    if (this.pending) return;
    this.pending = true;
    queueMicrotask(() => this.draw());
  }

  draw() {
    this.pending = false;
    try {
      this.put(this.broken ? null : this.definition.view(this));
    } catch (error) {
      console.error(error);
      this.broken = true;
      this.host.replaceChildren();
      this.put(null);
    }
  }

  put(view) {
    keepingFocus(this.host, () => patch(this.host, frame(this, view)), this.wanted);
    this.wanted = null;
  }
}
