/* Answering: keeps what is typed, sends again when the network was lost, moves lines, shows the time left. */
(() => {
  "use strict";
  const form = document.querySelector("form[data-take]");
  const said = document.querySelector("[data-take-status]");
  const say = (text) => { if (said) said.textContent = text; };

  /* What is typed survives a reload, in this tab only. */
  const draftKey = form && `pix-draft-${form.dataset.draft}`;
  const fields = (root) => [...root.elements].filter((e) => e.name && !["hidden", "submit", "button", "file"].includes(e.type));
  function keepDraft() {
    const rows = fields(form).map((e) => [e.name, e.type === "radio" || e.type === "checkbox" ? (e.checked ? e.value : null) : e.value]);
    sessionStorage.setItem(draftKey, JSON.stringify(rows));
  }
  function restoreDraft() {
    const rows = JSON.parse(sessionStorage.getItem(draftKey) || "[]");
    fields(form).forEach((e, n) => {
      if (!rows[n] || rows[n][0] !== e.name || rows[n][1] === null) return;
      if (e.type === "radio" || e.type === "checkbox") e.checked = rows[n][1] === e.value; else if (!e.value) e.value = rows[n][1];
    });
  }

  /* One response, one key: sent until the server has said yes. */
  let sending = false;
  let renewed = false;
  let wait = 1000;
  let waiting = null;
  async function send(body) {
    waiting = null;
    let reply, page;
    try {
      reply = await fetch(form.dataset.answerUrl, { method: "POST", body, headers: { "X-Requested-With": "fetch" } });
      page = await reply.text();
    } catch { return later(body); }
    if (reply.status >= 500) return later(body);
    if (reply.status === 401 || (reply.redirected && reply.url.includes("/login"))) return pause();
    if (reply.status === 403 && !renewed) return renew(body);
    if (reply.status === 204 || reply.status === 409) {
      sessionStorage.removeItem(draftKey);
      form.dispatchEvent(new Event("answered"));
    }
    if (wait > 1000) say(form.dataset.sent);
    if (reply.status === 204) return location.assign(reply.headers.get("Location"));
    document.open(); document.write(page); document.close();
  }
  function later(body) {
    say(form.dataset.lost);
    waiting = { body, timer: setTimeout(resend, wait) };
    wait = Math.min(wait * 2, 30000);
  }
  function resend() {
    if (!waiting) return;
    clearTimeout(waiting.timer);
    send(waiting.body);
  }
  function pause() { sending = false; say(form.dataset.expired); release(); }
  /* Signing in again changes the page's token: take the fresh one, once. */
  async function renew(body) {
    renewed = true;
    let html;
    try { html = await (await fetch(location.href)).text(); } catch { renewed = false; return later(body); }
    const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("[name=csrfmiddlewaretoken]");
    if (!fresh) return pause();
    body.set("csrfmiddlewaretoken", fresh.value);
    return send(body);
  }
  /* A file saved again after it was chosen cannot be sent any more: read it now, and say so while there is time. */
  async function read(body) {
    for (const [name, value] of [...body]) {
      if (value instanceof File && value.name) body.set(name, new File([await value.arrayBuffer()], value.name, { type: value.type }));
    }
    return body;
  }
  function hold() { form.querySelectorAll("button").forEach((b) => { b.disabled = true; }); }
  function release() { form.querySelectorAll("button").forEach((b) => { b.disabled = false; }); }

  if (form && !form.action.endsWith("/open/")) {
    form.dataset.answerUrl = form.action;
    restoreDraft();
    form.addEventListener("input", keepDraft);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (sending) return;
      sending = true;
      renewed = false;
      wait = 1000;
      keepDraft();
      const body = new FormData(form);
      if (event.submitter && event.submitter.name) body.set(event.submitter.name, event.submitter.value);
      hold();
      /* Only a form with a file is sent in parts. */
      if (form.enctype !== "multipart/form-data") return send(new URLSearchParams(body));
      read(body).then(send, () => { sending = false; say(form.dataset.changed); release(); });
    });
    window.addEventListener("online", resend);
    window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  }

  /* Lines to put in order: buttons move them, the numbers follow. */
  document.querySelectorAll("[data-order]").forEach((box) => {
    const list = box.querySelector("ol");
    const lines = () => [...list.querySelectorAll("[data-item]")];
    const number = () => lines().forEach((line, n) => { line.querySelector("select").value = String(n + 1); });
    const placed = lines().filter((line) => line.querySelector("select").value);
    if (placed.length === lines().length) {
      lines().sort((a, b) => a.querySelector("select").value - b.querySelector("select").value).forEach((line) => list.append(line));
    }
    number();
    lines().forEach((line) => { line.querySelector(".order__moves").hidden = false; });
    box.addEventListener("click", (event) => {
      const button = event.target.closest("[data-move]");
      if (!button) return;
      const line = button.closest("[data-item]");
      const other = button.dataset.move === "1" ? line.nextElementSibling : line.previousElementSibling;
      if (other) { if (button.dataset.move === "1") other.after(line); else other.before(line); }
      number();
      button.focus();
      const live = box.querySelector("[data-order-said]");
      const place = lines().indexOf(line) + 1;
      live.textContent = live.dataset.template.replace("{text}", line.querySelector(".prose").textContent.trim()).replace("{place}", place).replace("{last}", lines().length);
      if (form) keepDraft();
    });
    box.addEventListener("change", (event) => {
      const line = event.target.closest("[data-item]");
      const wanted = Number(event.target.value);
      if (!line || !wanted) return;
      const others = lines().filter((one) => one !== line);
      others.splice(wanted - 1, 0, line);
      others.forEach((one) => list.append(one));
      number();
      event.target.focus();
    });
  });

  /* Time left: told every second to the eye, at 30, 10 and 0 to the ear. */
  document.querySelectorAll("[data-timer]").forEach((box) => {
    const text = box.querySelector("[data-timer-said]");
    const model = text.textContent;
    const end = Date.now() + Number(box.dataset.timer) * 1000;
    const tick = setInterval(() => {
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      text.textContent = left ? model.replace(/\d+/, left) : box.dataset.over;
      if (left === 30 || left === 10) say(text.textContent);
      if (!left) { clearInterval(tick); say(box.dataset.over); }
    }, 1000);
  });
  const error = document.getElementById("error") || document.querySelector("[data-told]");
  if (error) error.focus();
})();
