/* The console: asks for news every few seconds, announces who needs help, and survives a network that comes and goes. */
(() => {
  "use strict";
  const root = document.querySelector("[data-console]");
  if (!root) return;
  const words = root.dataset;
  const find = (name) => document.querySelector(`[${name}]`);
  const dialog = find("data-dialog"), said = find("data-said"), told = find("data-told"), lost = find("data-lost");
  const live = () => document.getElementById("live");
  const lang = document.documentElement.lang;
  const CALM = 4000, LONGEST = 30000, PATIENCE = 10000;
  const PART = { "HX-Request": "true" };
  const title = document.title;

  /* The server's clock: times left are counted by it, whatever the clock of this device says. */
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const hour = (instant) => new Intl.DateTimeFormat(lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: words.zone }).format(instant);
  function put(element, text) { if (element && element.textContent !== text) element.textContent = text; }
  function tick() {
    put(find("data-clock"), hour(now()));
    live().querySelectorAll("[data-ends]").forEach((one) => put(one, `${Math.max(0, Math.ceil((one.dataset.ends * 1000 - now()) / 60000))} min`));
    live().querySelectorAll("[data-since]").forEach((one) => put(one, `${Math.max(0, Math.floor((now() - one.dataset.since * 1000) / 60000))} min`));
  }

  /* News enter the page node by node: what has the focus keeps it, and nothing jumps. */
  function morph(old, fresh) {
    for (const { name } of [...old.attributes]) if (!fresh.hasAttribute(name) && name !== "open") old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    let place = old.firstChild;
    for (const next of [...fresh.childNodes]) {
      const known = next.id ? old.querySelector(`:scope > #${CSS.escape(next.id)}`) || document.getElementById(next.id) : place;
      if (known && known.nodeType === next.nodeType && known.nodeName === next.nodeName && (known.id || "") === (next.id || "")) {
        if (known !== place) old.insertBefore(known, place);
        if (next.nodeType === Node.ELEMENT_NODE) morph(known, next);
        else if (known.nodeValue !== next.nodeValue) known.nodeValue = next.nodeValue;
        place = known.nextSibling;
      } else old.insertBefore(next, place);
    }
    while (place) { const gone = place; place = place.nextSibling; gone.remove(); }
  }
  function show(html) {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("live");
    if (!fresh) return false;
    ahead = fresh.dataset.now * 1000 - Date.now();
    const focused = document.activeElement, kept = focused && live().contains(focused) ? focused : null;
    const key = kept && kept.id;
    morph(live(), document.adoptNode(fresh));
    if (kept && document.activeElement !== kept) {
      const same = kept.isConnected ? kept : key && document.getElementById(key);
      const card = key && document.getElementById(`seat-${key.split("-")[1]}`);
      const next = same || (card && card.querySelector("a, button")) || document.getElementById("content");
      next.focus({ preventScroll: true });
    }
    if (live().dataset.told) tell(live().dataset.told);
    tick();
    announce();
    return true;
  }

  /* Only a need that was not there before is announced, by one sentence and one sound. */
  let known = null;
  function announce() {
    const needs = [...live().querySelectorAll("[data-needs]")];
    document.title = needs.length ? `(${needs.length}) ${title}` : title;
    const fresh = known ? needs.filter((one) => !known.has(one.dataset.needs)) : [];
    known = new Set(needs.map((one) => one.dataset.needs));
    if (!fresh.length) return;
    said.textContent = fresh.map((one) => one.dataset.say).join(" ");
    ring();
  }

  /* The sound: made here, heard as soon as it is switched on. */
  const button = find("data-sound");
  let audio = null;
  const isOn = () => !!audio && audio.state === "running";
  function ring() {
    if (!isOn()) return;
    [[0, 660], [0.22, 880]].forEach(([delay, pitch]) => {
      const tone = audio.createOscillator(), loud = audio.createGain(), start = audio.currentTime + delay;
      tone.frequency.value = pitch;
      loud.gain.setValueAtTime(0, start);
      loud.gain.linearRampToValueAtTime(0.25, start + 0.03);
      loud.gain.exponentialRampToValueAtTime(0.001, start + 0.45);
      tone.connect(loud).connect(audio.destination);
      tone.start(start);
      tone.stop(start + 0.5);
    });
  }
  function showSound() {
    button.setAttribute("aria-pressed", String(isOn()));
    put(find("data-sound-words"), isOn() ? words.wordOn : words.wordOff);
  }
  if ("AudioContext" in window) {
    button.hidden = false;
    showSound();
    button.addEventListener("click", async () => {
      audio = audio || new AudioContext();
      audio.onstatechange = showSound;
      if (isOn()) await audio.suspend(); else { await audio.resume(); ring(); }
      showSound();
    });
  }

  /* What was done, or was not: said to the ear and shown until the next act. */
  function tell(text, isBad = false) {
    told.hidden = false;
    told.className = `alert ${isBad ? "is-warn" : "is-good"}`;
    const line = document.createElement("p");
    line.textContent = text;
    told.replaceChildren(line);
    said.textContent = text;
    clearTimeout(tell.timer);
    if (!isBad) tell.timer = setTimeout(() => { told.hidden = true; }, 8000);
  }

  /* Asking, with patience; waiting longer and longer while nobody answers. */
  const state = find("data-live-state");
  let wait = CALM, timer = null, turn = 0;
  async function ask(address, options = {}) {
    const stop = new AbortController(), limit = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const reply = await fetch(address, { ...options, headers: PART, signal: stop.signal, redirect: "manual" });
      return { status: reply.status, html: await reply.text() };
    } catch { return null; } finally { clearTimeout(limit); }
  }
  function isCut(reply) { return !reply || reply.status >= 500 || reply.status === 0; }
  function cut() {
    if (lost.hidden) {
      const text = words.wordLost.replace("{time}", hour(now()));
      put(find("data-lost-words"), text);
      said.textContent = text;
      lost.hidden = false;
      put(find("data-live-words"), words.wordTrying);
    }
    wait = Math.min(wait * 2, LONGEST);
  }
  function back() {
    wait = CALM;
    put(find("data-live-words"), words.wordLive);
    state.hidden = false;
    if (lost.hidden) return;
    lost.hidden = true;
    tell(words.wordBack);
  }
  function again() { clearTimeout(timer); timer = setTimeout(refresh, wait); }
  async function refresh() {
    clearTimeout(timer);
    const mine = ++turn;
    const reply = await ask(words.address);
    if (mine !== turn) return;
    if (isCut(reply)) cut();
    else if (reply.status === 200 && show(reply.html)) back();
    else if (reply.status === 429) wait = LONGEST;
    else return location.assign(reply.status === 401 ? words.door : location.href);
    again();
  }
  window.addEventListener("online", refresh);
  window.addEventListener("offline", () => { cut(); again(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
  window.addEventListener("pageshow", (event) => { if (event.persisted) refresh(); });

  /* One candidate, over the room: the news go on behind. */
  let opener = "";
  function fill(html) {
    dialog.innerHTML = html;
    const close = document.createElement("button");
    close.type = "button"; close.className = "btn btn--small sheet__close"; close.textContent = words.wordClose;
    close.addEventListener("click", () => dialog.close());
    dialog.prepend(close);
    if (!dialog.open) dialog.showModal();
    const wrong = dialog.querySelector("[aria-invalid=true]"), name = dialog.querySelector("#sheet-name, h2");
    if (name) { name.id = "sheet-name"; name.tabIndex = -1; }
    (wrong || name || close).focus();
  }
  dialog.addEventListener("close", () => {
    dialog.replaceChildren();
    const back = document.getElementById(opener) || document.getElementById(opener.replace("act-", "see-"));
    if (back) back.focus({ preventScroll: true });
  });
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-sheet]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.id) opener = link.id;
    const reply = await ask(link.href);
    if (isCut(reply)) return tell(words.wordUnsent, true);
    if (reply.status === 401) return location.assign(words.door);
    fill(reply.html);
  });

  /* An act is sent once at a time; its answer is the room as it is afterwards. */
  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-act]");
    if (!form) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = "yes";
    const body = new URLSearchParams(new FormData(form, event.submitter));
    const reply = await ask(form.action, { method: "POST", body });
    delete form.dataset.sending;
    if (isCut(reply)) {
      cut(); again();
      if (dialog.open) warnIn(form); else tell(words.wordUnsent, true);
      return;
    }
    if (reply.status === 401) return location.assign(words.door);
    if (reply.status !== 200) return fill(reply.html);
    turn += 1;
    show(reply.html);
    if (dialog.open) dialog.close();
    back(); again();
  });
  function warnIn(form) {
    const line = form.querySelector("[data-unsent]") || document.createElement("p");
    line.className = "field__error"; line.setAttribute("role", "alert"); line.dataset.unsent = "";
    line.textContent = words.wordUnsent;
    form.append(line);
  }

  ahead = live().dataset.now * 1000 - Date.now();
  announce();
  tick();
  back();
  setInterval(tick, 1000);
  again();
})();
