import type { CloseStep } from '../model.js';
import type { TargetLists } from './target-lists.js';

/** The share of readers who follow a link rather than begin anew on any page: Brin and Page 1998, 2.1.1. */
const damping = 0.85;
/**
 * Rounds are repeated until the ranks of all pages together change by less: what is missing then is six times as much at most.
 * Real sites need some forty rounds; after fifty the change is 6e-4 on whatever graph, and 3e-6 on one of 200,000 pages.
 */
const stillness = 1e-6;
const mostRounds = 50;
/** Links that are followed between two steps: some milliseconds. */
const linksAtOnce = 200_000;

/**
 * PageRank: where a reader is found who follows links at random, and every now and then begins anew on any page, all being
 * equally likely. From a page without links a reader begins anew. (S. Brin, L. Page: The Anatomy of a Large-Scale
 * Hypertextual Web Search Engine, 1998.)
 * @param order the list of each page
 * @param targets the places in `order` of the pages that a page links to
 * @returns shares of 1, in the order of `order`
 */
export function* pageRanks(order: Uint32Array, targets: TargetLists): Generator<CloseStep, Float64Array> {
  const pages = order.length;
  let ranks = new Float64Array(pages).fill(1 / pages);
  let next = new Float64Array(pages);
  const scratch = new Uint32Array(targets.longest);
  let change = 1;
  for (let round = 0; round < mostRounds && change >= stillness; round++) {
    const stranded = yield* pass(order, targets, ranks, next.fill(0), scratch);
    change = settle(ranks, next, (1 - damping + damping * stranded) / pages);
    [ranks, next] = [next, ranks];
    yield;
  }
  return ranks;
}

/**
 * Hands on the rank of each page in equal parts.
 * @returns the rank of the pages that link to none
 */
function* pass(
  order: Uint32Array,
  targets: TargetLists,
  ranks: Float64Array,
  next: Float64Array,
  scratch: Uint32Array,
): Generator<CloseStep, number> {
  let stranded = 0;
  let links = 0;
  for (let page = 0; page < order.length; page++) {
    const rank = ranks[page] as number;
    const length = targets.read(order[page] as number, scratch);
    if (length === 0) stranded += rank;
    const part = rank / length;
    for (let entry = 0; entry < length; entry++) (next[scratch[entry] as number] as number) += part;
    links += 1 + length;
    if (links < linksAtOnce) continue;
    yield;
    links = 0;
  }
  return stranded;
}

/**
 * Adds what comes from readers who begin anew.
 * @param anew what each page gets of it
 * @returns how much all ranks have changed
 */
function settle(ranks: Float64Array, next: Float64Array, anew: number): number {
  let change = 0;
  for (let page = 0; page < next.length; page++) {
    const rank = anew + damping * (next[page] as number);
    next[page] = rank;
    change += Math.abs(rank - (ranks[page] as number));
  }
  return change;
}
