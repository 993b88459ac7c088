/* What was done so far: the state, what can be undone, how often each action was used. No page here. */

const MOST_UNDONE = 60;
/* The server takes a hundred names. */
const MOST_NAMES = 90;

export class Work {
  constructor(start) {
    this.start = start;
    this.begin({ state: structuredClone(start), events: {}, step: 0 });
  }

  begin({ state, events, step }) {
    Object.assign(this, { state, events: events || {}, step, past: [], future: [] });
  }

  /* Try an action on a draft: what it returns ({say, refuse, ui, quiet}), or null when nothing changed. */
  act(name, action, args, ui) {
    const draft = structuredClone(this.state);
    const result = action(draft, args, ui) || {};
    if (result.refuse || same(draft, this.state)) return result.refuse ? result : { ...result, idle: true };
    if (!result.quiet) {
      this.past = [...this.past, this.state].slice(-MOST_UNDONE);
      this.future = [];
      this.count(name);
    }
    this.state = draft;
    this.step += 1;
    return result;
  }

  count(name) {
    if (!(name in this.events) && Object.keys(this.events).length >= MOST_NAMES) return;
    this.events = { ...this.events, [name]: (this.events[name] || 0) + 1 };
  }

  undo() {
    return this.move(this.past, this.future, "undo");
  }
  redo() {
    return this.move(this.future, this.past, "redo");
  }

  move(from, to, name) {
    if (!from.length) return false;
    to.push(this.state);
    this.state = from.pop();
    this.count(name);
    this.step += 1;
    return true;
  }

  /* Back to the start; that too can be undone. */
  reset() {
    this.past = [...this.past, this.state].slice(-MOST_UNDONE);
    this.future = [];
    this.state = structuredClone(this.start);
    this.count("reset");
    this.step += 1;
  }

  get kept() {
    return { state: this.state, events: this.events, step: this.step };
  }
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
