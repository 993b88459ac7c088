/* Long files told in few words: { text, times } rows, mixed evenly; {n} is the number of the line, {t} a clock. */

const kept = new WeakMap();

export function lines(bulk) {
  if (!kept.has(bulk)) kept.set(bulk, spread(bulk));
  return kept.get(bulk);
}

const two = (number) => String(number).padStart(2, "0");

function spread(bulk) {
  const all = bulk.reduce((sum, row) => sum + row.times, 0);
  /* Each row is due at even distances, the first one somewhere of its own. */
  const due = bulk.flatMap((row, rank) =>
    Array.from({ length: row.times }, (_, n) => [((n + ((rank * 0.37 + 0.21) % 1)) * all) / row.times, rank]),
  );
  due.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return due.map(([, rank], n) => `${filled(bulk[rank].text, n, all)}\n`).join("");
}

function filled(text, n, all) {
  const second = Math.floor((n * 86_399) / all);
  const clock = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  return text.replaceAll("{n}", n + 1).replaceAll("{t}", clock);
}
