/* What was done is kept: in the hidden input at once, in this browser, and on the server when there is a network. */

const PREFIX = "pix-simulator-";
const PAUSE = 3000;
const WEEK = 7 * 24 * 3600 * 1000;

/* host: the element (data-key, data-draft-url); told(status): "kept" | "here" | "late". */
export class Keeper {
  constructor(host, told) {
    Object.assign(this, { host, told, form: host.closest("form"), waiting: null, timer: null, last: 0 });
    this.input = this.form?.elements.simulator;
    window.addEventListener("online", () => this.later(0));
    window.addEventListener("pagehide", () => this.send({ keepalive: true }));
    this.form?.addEventListener("answered", () => this.forget());
    sweep();
  }

  get name() {
    return PREFIX + this.host.dataset.key;
  }

  /* The newest of what this browser and the server kept, or null. */
  newest(draft) {
    const here = this.host.dataset.key ? read(this.name) : null;
    return (
      [here, draft].filter((one) => one?.state && Number.isInteger(one.step)).sort((a, b) => b.step - a.step)[0] || null
    );
  }

  fill({ state, events }) {
    if (this.input) this.input.value = JSON.stringify({ state, events });
  }

  keep(work) {
    this.fill(work);
    if (!this.host.dataset.key) return;
    try {
      localStorage.setItem(this.name, JSON.stringify({ ...work, at: Date.now() }));
    } catch {
      /* Full or forbidden: the input has it. */
    }
    this.told("here");
    if (!this.host.dataset.draftUrl) return;
    this.waiting = work;
    this.later(Math.max(0, this.last + PAUSE - Date.now()));
  }

  later(delay) {
    clearTimeout(this.timer);
    if (this.waiting) this.timer = setTimeout(() => this.send({}), delay);
  }

  async send({ keepalive = false }) {
    const work = this.waiting;
    if (!work) return;
    this.last = Date.now();
    this.waiting = null;
    const body = new URLSearchParams({ key: this.host.dataset.key, draft: JSON.stringify(work) });
    body.set("csrfmiddlewaretoken", this.form?.elements.csrfmiddlewaretoken?.value || "");
    const status = await fetch(this.host.dataset.draftUrl, {
      method: "POST",
      body,
      keepalive,
      headers: { "X-Requested-With": "fetch" },
    }).then(
      (reply) => reply.status,
      () => 0,
    );
    this.heard(status, work);
  }

  heard(status, work) {
    if (status === 204 || status === 200) return this.waiting ? undefined : this.told("kept");
    /* Refused for good (another question, too large): the browser's copy and the input still have it. */
    if (status >= 400 && status < 500 && status !== 429) return undefined;
    this.told("late");
    this.waiting ||= work;
    return this.later(PAUSE * 2);
  }

  forget() {
    clearTimeout(this.timer);
    this.waiting = null;
    localStorage.removeItem(this.name);
  }
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}

/* Nothing stays for ever in a browser that may be shared. */
function sweep() {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX) && !((read(name)?.at || 0) > Date.now() - WEEK)) localStorage.removeItem(name);
    }
  } catch {
    /* No storage at all. */
  }
}
