/* Addresses and ranges, as numbers counted from 0. */

export const letters = (column) => String.fromCharCode(65 + (column % 26));
export const columnOf = (name) => [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
export const address = (row, column) => `${letters(column)}${row + 1}`;

export function place(text) {
  const [, name, row] = /^\$?([A-Za-z]{1,2})\$?(\d{1,4})$/.exec(text) || [];
  return name && Number(row) > 0 ? [Number(row) - 1, columnOf(name)] : null;
}

/* { top, left, bottom, right } of "A1:B4" or "A1". */
export function area(text) {
  const [first, last] = text.split(":");
  return between(place(first), place(last || first));
}

export const between = ([row, column], [otherRow, otherColumn]) => (
  { top: Math.min(row, otherRow), left: Math.min(column, otherColumn), bottom: Math.max(row, otherRow), right: Math.max(column, otherColumn) });

export const nameOf = ({ top, left, bottom, right }) =>
  (top === bottom && left === right ? address(top, left) : `${address(top, left)}:${address(bottom, right)}`);

export const holds = (area_, row, column) => row >= area_.top && row <= area_.bottom && column >= area_.left && column <= area_.right;
export const overlap = (one, other) => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
export const isSingle = (one) => one.top === one.bottom && one.left === one.right;

/* Every [row, column] of an area, line by line. */
export function spots({ top, left, bottom, right }) {
  const found = [];
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) found.push([row, column]);
  return found;
}
