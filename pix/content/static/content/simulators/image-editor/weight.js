/* How heavy a file would be; weight.py counts the same. */

const RATES = { jpeg: [0.03, 0.45], webp: [0.02, 0.3], png: [1.2, 0], layers: [4, 0] };

export function weight({ width, height }, format, quality) {
  const [alone, more] = RATES[format];
  return 600 + Math.round(width * height * (alone + more * (quality / 100) ** 2));
}
