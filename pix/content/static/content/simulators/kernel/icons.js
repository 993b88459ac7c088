/* Drawings on a square of 24, stroked with the ink around them; a simulator may add its own with more(). */

import { h } from "./dom.js";

const DRAWN = {
  undo: "M9 14 4 9l5-5M4 9h9.5a5.5 5.5 0 0 1 0 11H11",
  redo: "m15 14 5-5-5-5M20 9h-9.5a5.5 5.5 0 0 0 0 11H13",
  again: "M3 12a9 9 0 1 0 3-6.7L3 8M3 3v5h5",
  wide: "M8 4H4v4M16 4h4v4M8 20H4v-4M16 20h4v-4",
  check: "m5 12.5 4.5 4.5L19 7",
  warn: "M12 4 2.5 20h19ZM12 10v4.5M12 17.2v.1",
  cross: "m6 6 12 12M18 6 6 18",
  dots: "M12 5v.01M12 12v.01M12 19v.01",
  down: "m6 9 6 6 6-6",
  next: "m9 6 6 6-6 6",
  up: "M12 19V6M6 11l6-6 6 6",
  fall: "M12 5v13M6 13l6 6 6-6",
  search: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM16 16l5 5",
  plus: "M12 5v14M5 12h14",
  trash: "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5",
  pen: "m4 20 1-4L16 5l3 3L8 19ZM14 7l3 3",
  copy: "M9 9h11v11H9ZM5 15H4V4h11v1",
  cut: "M6 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM6 13.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM8.2 9.5 20 17M8.2 14.5 20 7",
  paste: "M9 4h6v3H9ZM9 5H5v15h14V5h-4M9 12h6M9 16h6",
  folder: "M3 6h6l2 2.5h10V19H3Z",
  file: "M6 3h8l5 5v13H6ZM14 3v5h5",
  gear: "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5M12 8v.1",
  lock: "M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  link: "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1",
  people:
    "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3 20c0-4 2.5-6 6-6s6 2 6 6M16 5.5a3 3 0 0 1 0 5.5M17.5 14.5c2.2.7 3.5 2.5 3.5 5.5",
  star: "m12 3.5 2.6 5.6 6 .8-4.4 4.2 1.1 6.1-5.3-3-5.3 3 1.1-6.1L3.400 9.900l6-.8Z",
  sort: "M7 4v15M3.500 15.500 7 19l3.500-3.500M17 20V5M13.500 8.500 17 5l3.500 3.500",
};

export function more(paths) {
  Object.assign(DRAWN, paths);
}

export const icon = (name, extra = "") =>
  h(
    "svg",
    { class: `i i-${name} ${extra}`, viewBox: "0 0 24 24", "aria-hidden": "true", key: `i-${name}` },
    h("path", { d: DRAWN[name] || DRAWN.file }),
  );
