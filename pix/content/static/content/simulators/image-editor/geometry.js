/* Places in the picture as it is shown (mirrored, turned, cut, resized) and in the scene as it was taken. */

function turned({ scene, turn, mirrored }, [x, y]) {
  const across = mirrored ? scene.width - x : x;
  if (turn === 1) return [scene.height - y, across];
  if (turn === 2) return [scene.width - across, scene.height - y];
  return turn === 3 ? [y, scene.width - across] : [across, y];
}

function straight({ scene, turn, mirrored }, [x, y]) {
  let at = [x, y];
  if (turn === 1) at = [y, scene.height - x];
  else if (turn === 2) at = [scene.width - x, scene.height - y];
  else if (turn === 3) at = [scene.width - y, x];
  return mirrored ? [scene.width - at[0], at[1]] : at;
}

function moved(box, move) {
  const one = move([box.x, box.y]);
  const other = move([box.x + box.width, box.y + box.height]);
  const [x, y] = [Math.min(one[0], other[0]), Math.min(one[1], other[1])];
  return { x, y, width: Math.abs(other[0] - one[0]), height: Math.abs(other[1] - one[1]) };
}

/* The frame once turned: what the window looks at. */
export const frameOf = (state) => moved(state.frame, (at) => turned(state, at));

const scaleOf = (state, frame) => [state.size.width / frame.width, state.size.height / frame.height];

export function toShown(state, box) {
  const frame = frameOf(state);
  const [across, down] = scaleOf(state, frame);
  const at = moved(box, (spot) => turned(state, spot));
  return { x: (at.x - frame.x) * across, y: (at.y - frame.y) * down, width: at.width * across, height: at.height * down };
}

/* A box of the shown picture, once turned but before the frame is cut out. */
export function toTurned(state, box) {
  const frame = frameOf(state);
  const [across, down] = scaleOf(state, frame);
  return { x: frame.x + box.x / across, y: frame.y + box.y / down, width: box.width / across, height: box.height / down };
}

const rounded = (box) => Object.fromEntries(Object.entries(box).map(([name, value]) => [name, Math.round(value * 100) / 100]));

export const toScene = (state, box) => rounded(moved(toTurned(state, box), (at) => straight(state, at)));

/* How the scene is drawn: mirrored first, then turned clockwise. */
export function transformOf({ scene: { width, height }, turn, mirrored }) {
  const turns = ["", `matrix(0 1 -1 0 ${height} 0)`, `matrix(-1 0 0 -1 ${width} ${height})`, `matrix(0 -1 1 0 0 ${width})`];
  return `${turns[turn]} ${mirrored ? `matrix(-1 0 0 1 ${width} 0)` : ""}`.trim() || null;
}

/* An item that was added to a turned picture stands as it was seen then: its own box, and how it is set in the scene. */
export function standing(item) {
  const [width, height] = item.turn % 2 ? [item.height, item.width] : [item.width, item.height];
  const centre = [item.x + item.width / 2, item.y + item.height / 2];
  const flip = item.mirrored ? "scale(-1 1) " : "";
  const transform = `translate(${centre.join(" ")}) ${flip}rotate(${-90 * (item.turn || 0)}) translate(${-width / 2} ${-height / 2})`;
  return { width, height, transform };
}
