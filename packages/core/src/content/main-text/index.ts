import type { Block, PageFacts } from '../../model.js';
import { seenBlocks } from '../roles.js';
import { chooseCut, reaches } from './cut.js';
import { type Reason, reasonsOf } from './explain.js';
import { unframedBlocks } from './frameless.js';
import { inputNames, ROW, writeInputs, writePageInputs } from './inputs.js';
import { BASE, TREES } from './learned.js';
import { type PageView, viewPage } from './page.js';
import { inputWeigher, probability, scoreRow, unpackTrees } from './trees.js';

/** The main text of a page: for each block whether it belongs to it, and how likely that is, 0 to 1. */
export interface MainText {
  main: boolean[];
  likelihood: Float32Array;
}

/** Why blocks are main text. */
interface MainTextExplanation {
  /** How likely a block had to be on this page; above 1 where no block holds a word. */
  cut: number;
  /** For each block of the page. */
  blocks: BlockExplanation[];
}

interface BlockExplanation {
  isMain: boolean;
  likelihood: number;
  /**
   * Set where the block was not weighed: nobody sees it, it has no words, nothing on the page frames it, or so many blocks
   * stand before it that it is taken to be like its kind.
   */
  because: '' | 'hidden' | 'wordless' | 'unframed' | 'like-its-kind';
  /** The heaviest first, for and against. */
  reasons: Reason[];
}

/** A page as it was judged; blocks by their order among those that can be main text. */
interface Judgement {
  at: Int32Array;
  view: PageView;
  unframed: Uint8Array | null;
  likelihood: Float64Array;
  cut: number;
}

const trees = unpackTrees(
  Uint8Array.from(atob(TREES), (character) => character.charCodeAt(0)),
  BASE,
);
/** On pages that call themselves articles, a wrong word counts more than a missing one: what is not the article is frame. */
const ARTICLE_BETA = 0.8;
/**
 * Blocks behind so many are not looked at one by one, so that no page takes long: they are as likely as those of their kind
 * were on average. Of 2,487 real pages one has more.
 */
const MOST_WEIGHED = 5_000;
/** Blocks whose inputs are written before they are looked at: so many stay near the processor. */
const WEIGHED_TOGETHER = 64;

/** What a reader calls the article. Words that nobody sees never belong to it. */
export function findMainText(facts: PageFacts): MainText {
  const judgement = judge(facts);
  const main = facts.blocks.map(() => false);
  const likelihood = new Float32Array(facts.blocks.length);
  for (const [order, index] of judgement.at.entries()) {
    likelihood[index] = judgement.likelihood[order] as number;
    main[index] = isTaken(judgement, order);
  }
  return { main, likelihood };
}

/** What spoke for and against each block, compared with the average block of its page. */
export function explainMainText(facts: PageFacts): MainTextExplanation {
  const judgement = judge(facts);
  const blocks = facts.blocks.map(
    (): BlockExplanation => ({ isMain: false, likelihood: 0, because: 'hidden', reasons: [] }),
  );
  const row = new Uint8Array(inputNames.length);
  writePageInputs(judgement.view, row);
  const weigh = inputWeigher(trees);
  const usual = usualWeights(judgement, weigh, row);
  for (const [order, index] of judgement.at.entries()) {
    const because = becauseOf(judgement, order);
    if (because === '') writeInputs(judgement.view, order, row);
    blocks[index] = {
      isMain: isTaken(judgement, order),
      likelihood: judgement.likelihood[order] as number,
      because,
      reasons: because === '' ? reasonsOf(weigh(row), usual, row) : [],
    };
  }
  return { cut: judgement.cut, blocks };
}

/** The mean weight of each input over the blocks of the page that have words. */
function usualWeights(judgement: Judgement, weigh: (row: Uint8Array) => Float64Array, row: Uint8Array): Float64Array {
  const { view } = judgement;
  const sums = new Float64Array(inputNames.length);
  let weighed = 0;
  for (let order = 0; order < Math.min(view.columns.count, MOST_WEIGHED); order++) {
    if (!hasWords(judgement, order)) continue;
    weighed++;
    writeInputs(view, order, row);
    const weights = weigh(row);
    for (let input = 0; input < sums.length; input++) (sums[input] as number) += weights[input] as number;
  }
  return sums.map((sum) => sum / Math.max(1, weighed));
}

function judge(facts: PageFacts): Judgement {
  const at = candidateBlocks(facts.blocks);
  const view = viewPage(facts, at);
  const unframed = unframedBlocks(facts, at);
  const likelihood = weigh(view);
  if (unframed !== null) for (const [order, is] of unframed.entries()) if (is === 1) likelihood[order] = 1;
  return { at, view, unframed, likelihood, cut: chooseCut(likelihood, view.columns.words, betaOf(view)) };
}

function becauseOf(judgement: Judgement, order: number): BlockExplanation['because'] {
  if (!hasWords(judgement, order)) return 'wordless';
  if (judgement.unframed?.[order] === 1) return 'unframed';
  return order < MOST_WEIGHED ? '' : 'like-its-kind';
}

function isTaken(judgement: Judgement, order: number): boolean {
  return reaches(judgement.likelihood[order] as number, judgement.cut) && hasWords(judgement, order);
}

function hasWords({ view }: Judgement, order: number): boolean {
  return (view.columns.words[order] as number) > 0;
}

/** What an error counts on a page: see `chooseCut`. */
export function betaOf({ isArticle }: Pick<PageView, 'isArticle'>): number {
  return isArticle ? ARTICLE_BETA : 1;
}

/** Indexes of the blocks that can be main text: those that a reader sees. */
export function candidateBlocks(blocks: Block[]): Int32Array {
  const seen = seenBlocks(blocks);
  const at = new Int32Array(blocks.length);
  let count = 0;
  for (let index = 0; index < blocks.length; index++) if (seen[index]) at[count++] = index;
  return at.subarray(0, count);
}

function weigh(view: PageView): Float64Array {
  const { words, count } = view.columns;
  const likelihood = new Float64Array(count);
  const weighed = Math.min(count, MOST_WEIGHED);
  const rows = new Uint8Array(Math.min(weighed, WEIGHED_TOGETHER) * ROW);
  writePageInputs(view, rows);
  for (let first = 0; first < weighed; first += WEIGHED_TOGETHER) {
    const blocks = Math.min(WEIGHED_TOGETHER, weighed - first);
    writeInputs(view, first, rows, blocks);
    for (let order = 0; order < blocks; order++)
      if (words[first + order] !== 0) likelihood[first + order] = probability(scoreRow(trees, rows, order * ROW));
  }
  if (weighed < likelihood.length) guessTheRest(view, likelihood, weighed);
  return likelihood;
}

function guessTheRest({ kindOf }: PageView, likelihood: Float64Array, weighed: number): void {
  const kindAt = (index: number): number => kindOf[index] as number;
  const sums = new Map<number, { total: number; blocks: number }>();
  let total = 0;
  for (let index = 0; index < weighed; index++) {
    const sum = sums.get(kindAt(index)) ?? { total: 0, blocks: 0 };
    sum.total += likelihood[index] as number;
    sum.blocks++;
    sums.set(kindAt(index), sum);
    total += likelihood[index] as number;
  }
  for (let index = weighed; index < likelihood.length; index++) {
    const sum = sums.get(kindAt(index));
    likelihood[index] = sum === undefined ? total / weighed : sum.total / sum.blocks;
  }
}
