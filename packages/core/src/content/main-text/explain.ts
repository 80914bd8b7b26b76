import { inputNames, inputSubjects, OF_PAGE } from './inputs.js';
import { LEAF_STEP } from './trees.js';
import { wordInput } from './wording.js';

/** What spoke for a block, or against it, more than for the average block of its page. */
export interface Reason {
  /** What it is, in words: `its text (share of words in links: 12 %)`. */
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
 * What it gives to all blocks of the page alike is taken off, and inputs that are the same for all of them are left out: they
 * part none from another. Inputs that tell of one thing are summed, and the heaviest of them is named.
 * @param weights of the inputs of this row, in steps
 * @param usual their means over the blocks of the page
 */
export function reasonsOf(weights: Float64Array, usual: Float64Array, row: Uint8Array): Reason[] {
  const subjects = new Map<string, { total: number; input: number; heaviest: number }>();
  for (const input of inputNames.keys()) {
    const weight = (weights[input] as number) - (usual[input] as number);
    const about = inputSubjects[input] as string;
    if (about === OF_PAGE) continue;
    const known = subjects.get(about);
    if (known === undefined) {
      subjects.set(about, { total: weight, input, heaviest: weight });
      continue;
    }
    known.total += weight;
    if (Math.abs(weight) > Math.abs(known.heaviest)) Object.assign(known, { input, heaviest: weight });
  }
  const reasons = [...subjects]
    .map(([about, { total, input }]) => ({
      words: `${about} (${wordInput(inputNames[input] as string, row[input] as number)})`,
      weight: total * LEAF_STEP,
    }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return [
    ...reasons.filter(({ weight }) => weight > 0).slice(0, TOLD),
    ...reasons.filter(({ weight }) => weight < 0).slice(0, TOLD),
  ].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
