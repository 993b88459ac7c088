/* Where the keyboard is: kept when the page is drawn again, moved by arrows inside a group.
   A group is [data-rove="x|y|grid"]; its stops are [data-item]; a grid's lines are [data-row]. */

const KEYS = { x: ["ArrowLeft", "ArrowRight"], y: ["ArrowUp", "ArrowDown"] };

/* wanted: a selector of what should have the focus next, rather than what had it. */
export function keepingFocus(root, draw, wanted) {
  const had = root.contains(document.activeElement) ? document.activeElement : null;
  const spot = had && spotOf(had);
  draw();
  settle(root);
  const asked = wanted && root.querySelector(wanted);
  if (asked) return asked.focus();
  if (!had || document.activeElement === had) return;
  if (had.isConnected) had.focus({ preventScroll: true });
  else if (!root.contains(document.activeElement)) fallBack(root, spot);
}

function spotOf(element) {
  const group = element.closest("[data-rove]");
  return { group, place: group ? stops(group).indexOf(element.closest("[data-item]")) : 0 };
}

/* What had the focus is gone: the stop that took its place, else the group, else the simulator's own home. */
function fallBack(root, { group, place }) {
  const left = group?.isConnected ? stops(group) : [];
  const next = left[Math.min(Math.max(place, 0), left.length - 1)] || root.querySelector("[data-home]");
  next?.focus({ preventScroll: true });
}

export const stops = (group) =>
  [...group.querySelectorAll("[data-item]")].filter(
    (item) => item.closest("[data-rove]") === group && item.checkVisibility(),
  );

/* One stop of each group takes part in Tab: the last one used, else the current one, else the first. */
export function settle(root) {
  for (const group of root.querySelectorAll("[data-rove]")) {
    const items = stops(group);
    const current = items.includes(group.simStop) ? group.simStop : items.find(isCurrent) || items[0];
    for (const item of items) item.tabIndex = item === current ? 0 : -1;
  }
}

const isCurrent = (item) =>
  ["aria-current", "aria-selected", "aria-checked"].some((name) => (item.getAttribute(name) || "false") !== "false");

export function followFocus(event) {
  const item = event.target.closest("[data-item]");
  const group = item?.closest("[data-rove]");
  if (!group) return;
  group.simStop = item;
  for (const other of stops(group)) other.tabIndex = other === item ? 0 : -1;
}

/* Arrows, Home, End and a first letter move inside a group. */
export function moveFocus(event) {
  const item = event.target.closest("[data-item]");
  const group = item?.closest("[data-rove]");
  if (!group || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = group.dataset.rove === "grid" ? inGrid(event, group, item) : inLine(event, group, item);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function inLine(event, group, item) {
  const items = stops(group);
  const [back, on] = KEYS[group.dataset.rove];
  const place = items.indexOf(item);
  if (event.key === back) return items[(place + items.length - 1) % items.length];
  if (event.key === on) return items[(place + 1) % items.length];
  if (event.key === "Home") return items[0];
  if (event.key === "End") return items[items.length - 1];
  return byLetter(event, items, place);
}

function inGrid(event, group, item) {
  const lines = [...group.querySelectorAll("[data-row]")].filter((line) => line.checkVisibility());
  const cells = (line) => [...line.querySelectorAll("[data-item]")].filter((cell) => cell.checkVisibility());
  const line = item.closest("[data-row]");
  const [row, column] = [lines.indexOf(line), cells(line).indexOf(item)];
  const at = (place) => lines[place] && (cells(lines[place])[column] || cells(lines[place])[0]);
  switch (event.key) {
    case "ArrowUp":
      return at(row - 1);
    case "ArrowDown":
      return at(row + 1);
    case "ArrowLeft":
      return cells(line)[column - 1];
    case "ArrowRight":
      return cells(line)[column + 1];
    case "Home":
      return at(0);
    case "End":
      return at(lines.length - 1);
    default:
      return byLetter(
        event,
        lines.map((one) => cells(one)[column] || cells(one)[0]),
        row,
      );
  }
}

function byLetter(event, items, place) {
  if (event.key.length !== 1 || event.key === " " || event.target.matches("input:not([type=checkbox]), textarea, select"))
    return null;
  const after = [...items.slice(place + 1), ...items.slice(0, place + 1)];
  const starts = (item) =>
    (item.dataset.letter || item.textContent).trim().toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase());
  return after.find(starts);
}
