/* The exam's page: signs of life, the time left by the server's clock, and the evidence of lost focus. */
(() => {
  "use strict";
  const EVERY_MS = 10000;
  const form = document.querySelector("[data-exam]");
  const status = document.querySelector("[data-take-status]");
  const clock = document.querySelector("[data-exam-ends]");
  if (!form) return;
  const say = (text) => { if (status && status.textContent !== text) status.textContent = text; };
  const token = () => new FormData(form).get("csrfmiddlewaretoken");
  const post = (url, fields) => fetch(url, { method: "POST", body: new URLSearchParams({ csrfmiddlewaretoken: token(), ...fields }) });

  /* Time: computed by the server, counted down here between two signs of life. */
  let ends = clock ? Date.now() + Number(clock.dataset.examEnds) * 1000 : 0;
  function tell() {
    if (!clock) return;
    const minutes = Math.max(0, Math.ceil((ends - Date.now()) / 60000));
    const text = minutes ? clock.dataset.minutes.replace("{n}", minutes) : clock.dataset.over;
    const said = clock.querySelector("[data-exam-said]");
    if (said.textContent !== text) said.textContent = text;
  }

  /* Signs of life: the page learns whether its question is still the one that waits. */
  let isLost = false;
  let isBusy = false;
  document.querySelectorAll("form[data-take]").forEach((take) => take.addEventListener("submit", () => { isBusy = true; }));
  async function live() {
    let told;
    try {
      const reply = await post(form.dataset.seenUrl, {});
      if (!reply.ok) throw new Error(String(reply.status));
      told = await reply.json();
    } catch {
      isLost = true;
      return say(form.dataset.lost);
    }
    if (isLost) { isLost = false; say(form.dataset.back); }
    ends = Date.now() + told.seconds * 1000;
    tell();
    const isSame = told.state === form.dataset.state && (!form.dataset.key || told.key === form.dataset.key);
    if (!isSame && !isBusy) location.reload();
  }
  tell();
  setInterval(tell, 1000);
  setInterval(live, EVERY_MS);
  window.addEventListener("online", live);
  live();

  /* Focus: how long the page was left, sent once it is back. */
  if (!form.dataset.focused) return;
  let left = 0;
  const leave = () => { left = left || Date.now(); };
  async function comeBack() {
    if (!left || document.hidden) return;
    const seconds = Math.round((Date.now() - left) / 1000);
    left = 0;
    say(form.dataset.left);
    const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    for (let wait = 1000; ; wait = Math.min(wait * 2, 30000)) {
      try { if ((await post(form.dataset.focusUrl, { key, seconds })).status < 500) return; } catch { /* sent again below */ }
      await new Promise((done) => { setTimeout(done, wait); });
    }
  }
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : comeBack()));
  window.addEventListener("blur", leave);
  window.addEventListener("focus", comeBack);
})();
