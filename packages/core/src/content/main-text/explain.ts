import { inputNames, inputSubjects } from './inputs.js';
import { LEAF_STEP, type Trees, weighInputs } from './trees.js';

/** What spoke for a block, or against it. */
export interface Reason {
  /** What it is, in words: `its text (share of words in links)`. */
  words: string;
  /** Log-odds: above 0 for main text, below 0 against it. */
  weight: number;
}

/** Reasons told for and against. */
const TOLD = 3;
/** Lighter ones change nothing that a person would see. */
const LEAST = 0.05;

/**
 * What weighed most in the trees for a row, the heaviest first. Along the path of the row through each tree, an input is
 * given what its split changes: the difference between the means of a node and of its child (after Saabas, "Interpreting
 * random forests", 2014; both children of a node count the same, as the model does not hold how many rows went where).
 * Inputs that tell of one thing are summed, and the heaviest of them is named.
 */
export function reasonsOf(trees: Trees, row: Uint8Array): Reason[] {
  const weights = weighInputs(trees, row);
  const subjects = new Map<string, { total: number; input: number }>();
  for (const [input, weight] of weights.subarray(0, inputNames.length).entries()) {
    const about = inputSubjects[input] as string;
    const known = subjects.get(about);
    if (known === undefined) {
      subjects.set(about, { total: weight, input });
      continue;
    }
    known.total += weight;
    if (Math.abs(weight) > Math.abs(weights[known.input] as number)) known.input = input;
  }
  const reasons = [...subjects]
    .map(([about, { total, input }]) => ({ words: `${about} (${inputNames[input]})`, weight: total * LEAF_STEP }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return [
    ...reasons.filter(({ weight }) => weight > 0).slice(0, TOLD),
    ...reasons.filter(({ weight }) => weight < 0).slice(0, TOLD),
  ].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
