import { mix, stir } from './tokens.js';

/** Each word with the next one, sorted; pairs that repeat stay. Where texts differ in single words, they share more pairs than longer shingles. */
export function wordPairs(tokens: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, tokens.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = mix(stir(tokens[i] as number, tokens[i + 1] as number));
  return pairs.sort();
}
