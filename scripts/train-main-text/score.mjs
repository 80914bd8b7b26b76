// How well a choice of blocks does, as the benchmarks count it.
import { squash, wordsOf } from './corpus.mjs';

/** Precision, recall and F1 of the words, each as often as it stands there. */
export function wordScore(text, gold) {
  const taken = wordsOf(text);
  const wanted = wordsOf(gold);
  if (wanted.length === 0 || taken.length === 0) return wanted.length === taken.length ? 1 : 0;
  const left = new Map();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of taken) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    hits++;
  }
  return (2 * hits) / (taken.length + wanted.length);
}

/** Counts for the F1 of snippets: wanted ones that are there, unwanted ones that are there, wanted ones that are not. */
export function snippetCounts(text, { wanted, unwanted }) {
  const squashed = squash(text);
  const found = wanted.filter((snippet) => squashed.includes(squash(snippet))).length;
  return {
    found,
    missed: wanted.length - found,
    wrong: unwanted.filter((snippet) => squashed.includes(squash(snippet))).length,
  };
}

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function snippetF1({ found, missed, wrong }) {
  return (2 * found) / (2 * found + missed + wrong);
}
