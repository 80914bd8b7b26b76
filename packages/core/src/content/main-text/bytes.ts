/** Every input of the model is a byte: small rows, exact comparisons, and a threshold that is a byte too. */

/** Steps of `size` for a doubling: 17 doublings, 131,000 words, fill a byte. */
const STEPS = 15;
const TABLED = 2_048;
const sizes = Uint8Array.from({ length: TABLED }, (_, value) => logarithm(value));

function logarithm(value: number): number {
  return Math.min(255, Math.round(Math.log2(1 + value) * STEPS));
}

/** A count, on a scale of doublings. */
export function size(value: number): number {
  return value < TABLED ? (sizes[value | 0] as number) : logarithm(value);
}

/** A part of a whole: 200 for all of it; 0 where there is no whole. */
export function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(255, ((part * 200) / whole + 0.5) | 0) : 0;
}

/** A difference: 128 for none, on a scale of doublings to both sides. */
export function difference(value: number): number {
  return value < 0 ? 128 - (size(-value) >> 1) : 128 + (size(value) >> 1);
}

/** A small count as it is. */
export function count(value: number): number {
  return Math.min(value, 255);
}
