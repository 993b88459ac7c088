/* The preview of a challenge follows its files: asked every second, opened again when they have changed. */

const page = document.querySelector("[data-workshop]");
const follow = document.querySelector("[data-follow]");
const OFF = "pix-workshop-still";

if (page && follow) {
  follow.checked = !sessionStorage.getItem(OFF);
  follow.addEventListener("change", () => (follow.checked ? sessionStorage.removeItem(OFF) : sessionStorage.setItem(OFF, "1")));
  setTimeout(look, 1000);
}

async function look() {
  if (await hasChanged()) {
    /* The address alone: what was tried is not sent again. Asked once, or a slow page would never come. */
    location.assign(location.href.split("#")[0]);
    return;
  }
  setTimeout(look, 1000);
}

async function hasChanged() {
  if (!follow.checked || document.hidden) return false;
  const answer = await fetch(page.dataset.workshop).catch(() => null);
  if (!answer?.ok) return false;
  const { stamp } = await answer.json();
  return stamp !== page.dataset.stamp;
}
