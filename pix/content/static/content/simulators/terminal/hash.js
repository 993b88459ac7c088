/* SHA-256 of a text, at once: the page's own is only given later. */

const turn = (word, by) => (word >>> by) | (word << (32 - by));
const primes = [];
for (let n = 2; primes.length < 64; n += 1) if (primes.every((prime) => n % prime)) primes.push(n);
const part = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
const ROUNDS = primes.map((prime) => part(Math.cbrt(prime)));
const FIRST = primes.slice(0, 8).map((prime) => part(Math.sqrt(prime)));

export function hash(text) {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  let state = [...FIRST];
  for (let start = 0; start < padded.length; start += 64) state = mixed(state, view, start);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function mixed(state, view, start) {
  const words = Array.from({ length: 16 }, (_, n) => view.getInt32(start + 4 * n));
  for (let n = 16; n < 64; n += 1) {
    const [one, other] = [words[n - 15], words[n - 2]];
    const small = turn(one, 7) ^ turn(one, 18) ^ (one >>> 3);
    const large = turn(other, 17) ^ turn(other, 19) ^ (other >>> 10);
    words[n] = (words[n - 16] + small + words[n - 7] + large) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let n = 0; n < 64; n += 1) {
    const high = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[n] + words[n];
    const low = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + high) | 0, c, b, a, (high + low) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, n) => (word + state[n]) | 0);
}
