/* Every page: toasts that close, a menu that closes, texts read aloud, a reading ruler. */
(() => {
  "use strict";
  /* A region that is filled after the page is read aloud; one that comes with it is not. */
  document.querySelectorAll(".toasts").forEach((region) => {
    const said = [...region.children];
    region.replaceChildren();
    setTimeout(() => region.append(...said), 150);
    said.flatMap((toast) => [...toast.querySelectorAll("[data-close]")]).forEach(closes);
  });
  function closes(button) {
    button.hidden = false;
    button.addEventListener("click", () => button.closest("[data-toast]").remove());
  }
  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.menu[open]").forEach((menu) => { menu.open = false; menu.querySelector("summary").focus(); });
  });
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) target.open = true;
  /* A shared computer forgets at sign-out what was typed, even where the server's word for it is not heard (plain HTTP). */
  document.addEventListener("submit", (event) => { if (event.target.action.endsWith("/logout/")) { sessionStorage.clear(); localStorage.clear(); } });
  const problems = document.querySelector("[data-problems]");
  if (problems && !document.querySelector("[autofocus]")) problems.focus();

  const tools = document.querySelector("[data-reading-tools]");
  const text = document.querySelector("[data-read-aloud]");
  if (!tools || !text) return;
  function button(label, act) {
    const made = document.createElement("button");
    made.type = "button"; made.className = "btn btn--small"; made.textContent = label; made.setAttribute("aria-pressed", "false");
    made.addEventListener("click", () => act(made));
    tools.append(made);
  }
  if ("speechSynthesis" in window) {
    button(tools.dataset.readAloudLabel, (made) => {
      if (speechSynthesis.speaking) { speechSynthesis.cancel(); made.setAttribute("aria-pressed", "false"); return; }
      const speech = new SpeechSynthesisUtterance(text.textContent);
      speech.lang = text.closest("[lang]").lang;
      speech.addEventListener("end", () => made.setAttribute("aria-pressed", "false"));
      made.setAttribute("aria-pressed", "true");
      speechSynthesis.speak(speech);
    });
    window.addEventListener("pagehide", () => speechSynthesis.cancel());
  }
  let ruler = null;
  button(tools.dataset.rulerLabel, (made) => {
    if (ruler) { ruler.remove(); ruler = null; made.setAttribute("aria-pressed", "false"); return; }
    ruler = document.createElement("div");
    ruler.className = "ruler";
    document.body.append(ruler);
    ruler.style.insetBlockStart = "40vh";
    made.setAttribute("aria-pressed", "true");
  });
  function follow(y) { if (ruler) ruler.style.insetBlockStart = `${y - 26}px`; }
  document.addEventListener("pointermove", (event) => follow(event.clientY));
  document.addEventListener("focusin", (event) => { const box = event.target.getBoundingClientRect(); follow(box.top + box.height / 2); });
  tools.hidden = false;
})();
