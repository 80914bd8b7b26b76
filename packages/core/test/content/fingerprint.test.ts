import { expect, test } from 'vitest';
import { identify, jaccard, MINHASH_VALUES, shinglesOf } from '../../src/content/fingerprint.js';
import { tokenHashes } from '../../src/content/tokens.js';

/** `count` words of which no two texts with another `name` share any. */
function words(count: number, name = 'word'): string[] {
  return Array.from({ length: count }, (_, index) => `${name}${index}`);
}

function tokensOf(text: string[]): Uint32Array {
  return tokenHashes([text.join(' ')]);
}

function estimate(a: string[], b: string[]): number {
  const [left, right] = [identify(tokensOf(a)).minhash, identify(tokensOf(b)).minhash];
  if (!left || !right) throw new Error('too short');
  return left.filter((value, index) => value === right[index]).length / MINHASH_VALUES;
}

test('equal words give an equal fingerprint, one other word another exact hash', () => {
  const text = words(300);
  const fingerprint = identify(tokensOf(text));
  expect(fingerprint.exact).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint.minhash).toHaveLength(128);
  expect(identify(tokensOf([...text]))).toEqual(fingerprint);
  expect(identify(tokensOf(text.with(150, 'other'))).exact).not.toBe(fingerprint.exact);
  expect(identify(tokensOf(text.toReversed())).exact).not.toBe(fingerprint.exact);
});

test('a core of fewer than fifty words has no MinHash, and one of a few words not even a hash', () => {
  expect(identify(tokensOf(words(49)))).toEqual({ exact: expect.stringMatching(/^[0-9a-f]{16}$/), minhash: null });
  expect(identify(tokensOf(words(4)))).toEqual({ exact: '', minhash: null });
  expect(identify(tokensOf(words(50))).exact).not.toBe('');
});

test('the similarity of two sets is what they share of what they have together', () => {
  expect(jaccard(Uint32Array.of(1, 2, 3), Uint32Array.of(2, 3, 4, 5))).toBe(2 / 5);
  expect(jaccard(Uint32Array.of(1), Uint32Array.of(1))).toBe(1);
  expect(jaccard(Uint32Array.of(1), Uint32Array.of())).toBe(0);
  expect(jaccard(Uint32Array.of(), Uint32Array.of())).toBe(0);
});

test('shingles are sorted, distinct, and five words long', () => {
  const shingles = shinglesOf(tokensOf([...words(20), ...words(20)]));
  // 16 inside the twenty words, 4 across the seam.
  expect(shingles).toHaveLength(20);
  expect(shingles).toEqual(shingles.toSorted());
  expect(shinglesOf(tokensOf(words(4)))).toHaveLength(0);
  expect(shinglesOf(tokensOf(words(5)))).toHaveLength(1);
});

test.each([0.3, 0.5, 0.7, 0.9])(
  'estimates follow the similarity of %d within four standard deviations',
  (similarity) => {
    // Two texts of n words that begin with the same s words: s/(2n-s) is their similarity but for four shingles.
    const total = 2000;
    const shared = Math.round((2 * total * similarity) / (1 + similarity));
    const a = [...words(shared), ...words(total - shared, 'left')];
    const b = [...words(shared), ...words(total - shared, 'right')];
    expect(jaccard(shinglesOf(tokensOf(a)), shinglesOf(tokensOf(b)))).toBeCloseTo(similarity, 2);
    expect(Math.abs(estimate(a, b) - similarity)).toBeLessThan(0.18);
  },
);

test('short texts without a common word look nothing alike, though they fill few bins', () => {
  expect(estimate(words(60), words(60, 'other'))).toBeLessThan(0.1);
});
