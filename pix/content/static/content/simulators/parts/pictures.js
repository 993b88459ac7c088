/* Small drawings that stand for photos, maps, charts and screens: what they show is told by their name and alternative text. */

import { h } from "../kernel/dom.js";

/* Each: paths with the class of their colour, on 96 × 64. */
const SCENES = {
  landscape: [["sky", "M0 0h96v64H0z"], ["sun", "M70 10a8 8 0 1 0 .1 0z"], ["far", "M0 46 26 20l20 24 12-12 38 32H0z"], ["near", "M0 52q30-10 96 2v10H0z"]],
  people: [["sky", "M0 0h96v64H0z"], ["far", "M30 16a8 8 0 1 0 .1 0zM16 58q0-22 14-22t14 22z"], ["near", "M64 16a8 8 0 1 0 .1 0zM50 58q0-22 14-22t14 22z"], ["ink", "M47 24a7 7 0 1 0 .1 0zM34 64q0-22 13-22t13 22z"]],
  portrait: [["sky", "M0 0h96v64H0z"], ["near", "M48 12a13 13 0 1 0 .1 0z"], ["far", "M22 64q2-22 26-22t26 22z"]],
  place: [["sky", "M0 0h96v64H0z"], ["far", "M14 58V30l18-14 18 14v28z"], ["near", "M54 58V22h26v36z"], ["ink", "M27 58V44h10v14zM60 28h5v6h-5zM70 28h5v6h-5zM60 40h5v6h-5zM70 40h5v6h-5z"]],
  map: [["paper", "M0 0h96v64H0z"], ["near", "M0 0h34v24H0zM58 38h38v26H58z"], ["far", "M0 30h96v6H0zM42 0h7v64h-7z"], ["sun", "M66 10a9 9 0 0 0-9 9c0 7 9 14 9 14s9-7 9-14a9 9 0 0 0-9-9z"]],
  chart: [["paper", "M0 0h96v64H0z"], ["far", "M16 34h12v22H16z"], ["near", "M36 22h12v34H36z"], ["sun", "M56 28h12v28H56z"], ["ink", "M8 56h80v2H8zM76 12h12v44H76z"]],
  poster: [["sky", "M0 0h96v64H0z"], ["near", "M22 0h52v64H22z"], ["sun", "M48 12a12 12 0 1 0 .1 0z"], ["paper", "M30 42h36v5H30zM36 51h24v4H36z"]],
  object: [["sky", "M0 0h96v64H0z"], ["far", "M18 20h60l-6 14H24z"], ["near", "M24 34h48v24H24z"], ["ink", "M20 16h56v5H20zM44 42h8v16h-8z"]],
  screen: [["ink", "M8 6h80v46H8zM36 56h24v4H36z"], ["sky", "M12 10h72v38H12z"], ["near", "M40 19l20 10-20 10z"]],
};

/* shows: a key above; name: what is read aloud, or nothing when the text beside says it. */
export function picture(shows, name) {
  return h("svg", { class: "sim-scene", viewBox: "0 0 96 64", role: name ? "img" : null, "aria-label": name || null, "aria-hidden": name ? null : "true", key: "scene" },
    (SCENES[shows] || SCENES.landscape).map(([tint, d], n) => h("path", { class: `sim-scene__${tint}`, d, key: n })));
}
