import { fold } from '../../fold.js';
import { countWords } from '../../words.js';
import { mix, stir } from '../tokens.js';
import { hashWords, wordsOf } from './words.js';

/** As long as the shingles that copies are found by. */
const SHINGLE = 5;
/** Words between two places of the text that a changing value may fill: a name, a model, a city. */
const LONGEST_SLOT = 12;

/** The words of a text of several blocks, and where each stands. */
interface Wording {
  /** For each word: its block, and its place in the folded text of that. */
  blocks: number[];
  starts: number[];
  ends: number[];
  /** For each run of five words, by the first: its hash. */
  shingles: Int32Array;
}

/** A part of the representative's text: words from the first up to, not including, the end. */
export interface Run {
  first: number;
  end: number;
}

/**
 * One page's text against which others are laid, one after the other: what stands on all of them, and where they differ.
 * Runs of five words are compared, so a word is shared where it stands in a run that the other page holds too.
 */
export class SharedText {
  readonly #texts: readonly string[];
  readonly #wording: Wording;
  /** The distinct runs of five words by their hashes: the position of the first. */
  readonly #positions = new Map<number, number>();
  /** For each run of five words the position of the first that is equal. */
  readonly #firsts: Int32Array;
  /** For each run of five words, by its first position: on how many of the other pages it stands, and the last of them. */
  readonly #held: Uint32Array;
  readonly #last: Uint32Array;
  #others = 0;

  /** @param texts the blocks of the page's core */
  constructor(texts: readonly string[]) {
    this.#texts = texts;
    this.#wording = read(texts);
    const { shingles } = this.#wording;
    for (let at = shingles.length - 1; at >= 0; at--) this.#positions.set(shingles[at] as number, at);
    this.#firsts = shingles.map((shingle) => this.#positions.get(shingle) as number);
    this.#held = new Uint32Array(shingles.length);
    this.#last = new Uint32Array(shingles.length);
  }

  /** Lays another page beside it. */
  add(texts: readonly string[]): void {
    const page = ++this.#others;
    for (const shingle of shinglesOf(hashWords(texts.map(fold)))) {
      const at = this.#positions.get(shingle);
      if (at === undefined || this.#last[at] === page) continue;
      this.#last[at] = page;
      this.#held[at] = (this.#held[at] as number) + 1;
    }
  }

  /**
   * The parts of the text that stand on at least such a share of the other pages, in reading order.
   * @param left so many pages are still to come: what stands on all of those is counted as held by them
   */
  runs(share: number, left = 0): Run[] {
    const least = (this.#others + left) * share - left;
    const runs: Run[] = [];
    let last: Run | undefined;
    for (let first = 0; first < this.#firsts.length; first++) {
      if ((this.#held[this.#firsts[first] as number] as number) < least) continue;
      if (last !== undefined && first <= last.end) {
        last.end = first + SHINGLE;
      } else {
        last = { first, end: first + SHINGLE };
        runs.push(last);
      }
    }
    return runs;
  }

  /** How much of the text stands in the runs, 0 to 1. */
  shareOf(runs: readonly Run[]): number {
    const covered = runs.reduce((sum, { first, end }) => sum + end - first, 0);
    return covered / Math.max(1, this.#wording.blocks.length);
  }

  /** The words in the runs, counted as those of blocks are. */
  countWords(runs: readonly Run[]): number {
    return this.#pieces(runs).reduce((sum, { text }) => sum + countWords(text), 0);
  }

  /** The beginning of the runs, at most so many characters; what is left out between them is marked. */
  begin(runs: readonly Run[], most: number): string {
    let text = '';
    for (const { text: piece, isStart } of this.#pieces(runs)) {
      if (text.length > most) break;
      text += text === '' ? piece : isStart ? ` … ${piece}` : ` ${piece}`;
    }
    if (text.length <= most) return text;
    const cut = text.slice(0, most - 1);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
  }

  /** The places between the runs that a short value may fill. */
  gaps(runs: readonly Run[]): Run[] {
    const { length } = this.#wording.blocks;
    const ends = [{ first: 0, end: 0 }, ...runs, { first: length, end: length }];
    return ends.slice(1).flatMap(({ first: end }, index) => {
      const { end: first } = ends[index] as Run;
      return first < end && end - first <= LONGEST_SLOT ? [{ first, end }] : [];
    });
  }

  /** What stands in each gap on another page, between the five words before and the five behind it; '' where that is not found. */
  valuesIn(gaps: readonly Run[], texts: readonly string[]): string[] {
    const other = read(texts);
    const { blocks, shingles } = this.#wording;
    return gaps.map(({ first, end }) => {
      const before = first === 0 ? -SHINGLE : other.shingles.indexOf(shingles[first - SHINGLE] as number);
      if (before < 0 && first > 0) return '';
      const from = before + SHINGLE;
      const isLast = end === blocks.length;
      const to = isLast ? other.blocks.length : other.shingles.indexOf(shingles[end] as number, from);
      if (to < 0 || to - from > LONGEST_SLOT) return '';
      return piecesOf(texts, other, { first: from, end: to }).join(' ');
    });
  }

  #pieces(runs: readonly Run[]): { text: string; isStart: boolean }[] {
    return runs.flatMap((run) =>
      piecesOf(this.#texts, this.#wording, run).map((text, index) => ({ text, isStart: index === 0 })),
    );
  }
}

function read(texts: readonly string[]): Wording {
  const folded = texts.map(fold);
  const [blocks, starts, ends]: [number[], number[], number[]] = [[], [], []];
  for (const [block, text] of folded.entries()) {
    const words = wordsOf(text);
    for (let at = 0; at < words.starts.length; at++) {
      blocks.push(block);
      starts.push(words.starts[at] as number);
      ends.push(words.ends[at] as number);
    }
  }
  return { blocks, starts, ends, shingles: shinglesOf(hashWords(folded)) };
}

/** Signed: V8 keeps such integers where it has no room for others. */
function shinglesOf(hashes: Uint32Array): Int32Array {
  const shingles = new Int32Array(Math.max(0, hashes.length - SHINGLE + 1));
  for (let first = 0; first < shingles.length; first++) {
    let hash = 0;
    for (let at = first; at < first + SHINGLE; at++) hash = stir(hash, hashes[at] as number);
    shingles[first] = mix(hash);
  }
  return shingles;
}

/** The text of a run as it is written, with the signs around it where a block begins or ends; a piece for each block. */
function piecesOf(texts: readonly string[], { blocks, starts, ends }: Wording, { first, end }: Run): string[] {
  const pieces: string[] = [];
  for (let at = first; at < end; ) {
    const block = blocks[at] as number;
    const text = asWritten(texts[block] as string);
    let last = at;
    while (last + 1 < end && blocks[last + 1] === block) last++;
    const isBeginning = blocks[at - 1] !== block;
    const isEnding = blocks[last + 1] !== block;
    pieces.push(text.slice(isBeginning ? 0 : starts[at], isEnding ? text.length : ends[last]));
    at = last + 1;
  }
  return pieces;
}

/** Rarely a character folds to several: places are then known in the folded text only. */
function asWritten(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? text : folded;
}
