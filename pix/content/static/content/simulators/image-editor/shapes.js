/* Things of a scene, on a square of 100; c: the colour of the thing, others are paints of their own. */

const DARK = "#2b3138";
const PALE = "#f4f1ea";
const SKIN = "#c98f66";
const wheel = (x) => `M${x} 45a27 27 0 1 0 .1 0zm0 7a20 20 0 1 1-.1 0z`;

export const SHAPES = {
  bike: [[DARK, `${wheel(27)}${wheel(73)}`], ["c", "M24 73 40 30h24l2 6-22 0-3 9 16 26h16v6H55L38 51 30 75zM62 34l14 38-6 2L57 34zM34 22h16v6H34zM60 18h18v6H66l4 14-6 2z"]],
  car: [["c", "M2 66q0-16 14-18l14-20q4-6 12-6h22q8 0 12 6l10 20q12 2 12 14v14H2z"], [PALE, "M34 32h14v16H22zM53 32h12l10 16H53z"], [DARK, "M24 64a13 13 0 1 0 .1 0zM76 64a13 13 0 1 0 .1 0z"]],
  tree: [["#7a5230", "M44 60h12v40H44z"], ["c", "M50 0a28 26 0 0 1 26 24 24 24 0 0 1 4 44H20a24 24 0 0 1 4-44A28 26 0 0 1 50 0z"]],
  person: [[SKIN, "M50 0a13 13 0 1 0 .1 0zM20 62h10v14H20zM70 62h10v14H70z"], ["c", "M34 28h32q14 0 14 14v22H70V46H66v22H34V46H30v18H20V42q0-14 14-14z"], [DARK, "M34 68h13v32H34zM53 68h13v32H53z"]],
  house: [[PALE, "M12 44h76v56H12z"], ["c", "M0 48 50 4l50 44z"], [DARK, "M42 66h16v34H42zM20 56h16v16H20zM64 56h16v16H64z"]],
  bench: [["c", "M0 30h100v12H0zM0 48h100v10H0zM0 62h100v12H0z"], [DARK, "M10 24h6v76h-6zM84 24h6v76h-6z"]],
  boat: [["c", "M0 70h100l-16 30H16z"], [PALE, "M46 2v62H6z"], ["#dcd6c8", "M54 14v50h34z"]],
  lamp: [[DARK, "M46 30h8v62h-8zM32 92h36v8H32z"], ["c", "M36 0h28l8 30H28z"]],
  sign: [[DARK, "M46 60h8v40h-8z"], ["c", "M4 0h92v62H4z"]],
  sun: [["c", "M50 22a28 28 0 1 0 .1 0zM47 0h6v16h-6zM47 84h6v16h-6zM0 47h16v6H0zM84 47h16v6H84zM13 17l4-4 11 11-4 4zM72 76l4-4 11 11-4 4zM83 13l4 4-11 11-4-4zM24 72l4 4-11 11-4-4z"]],
  hill: [["c", "M0 100Q20 20 50 10q34 10 50 90z"]],
  ball: [["c", "M50 0a50 50 0 1 0 .1 0z"], [PALE, "M50 30l19 14-7 22H38l-7-22z"]],
  mug: [["c", "M8 10h62v80q0 10-10 10H18q-10 0-10-10zM70 26h14q16 0 16 26t-20 28H70V68h8q10-2 10-16t-6-14H70z"]],
  flower: [["#3f7f4c", "M47 50h6v50h-6zM53 84q20-4 22-22-18 2-22 16z"], ["c", "M50 6a14 14 0 0 1 13 18 14 14 0 0 1 10 22 14 14 0 0 1-23 8 14 14 0 0 1-23-8 14 14 0 0 1 10-22A14 14 0 0 1 50 6z"], ["#f4c542", "M50 24a10 10 0 1 0 .1 0z"]],
  face: [["c", "M50 0a42 50 0 1 0 .1 0z"], [DARK, "M34 38a5 6 0 1 0 .1 0zM66 38a5 6 0 1 0 .1 0zM30 68q20 18 40 0l-3 8q-17 12-34 0z"]],
  plate: [[DARK, "M0 0h100v100H0z"], ["c", "M2 6h96v88H2z"]],
};

export const COLOURS = { black: "#000000", white: "#ffffff", grey: "#8a8f98", red: "#c0392b", blue: "#1f5fa8", green: "#2e7d32", yellow: "#f4c542" };
