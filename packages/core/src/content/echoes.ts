import { fold } from '../fold.js';
import type { Block, BlockRole, PagePrints } from '../model.js';
import { CORE_PART } from '../printed-blocks.js';
import { isCore, jaccard, MIN_TOKENS, printOf } from './fingerprint.js';
import type { IntegerIndex } from './integer-index.js';
import { tokenHashes } from './tokens.js';
import { wordPairs } from './word-pairs.js';

/**
 * A page says nothing but what others say when this share of its core stands on much of the host. Measured on two hosts: at
 * least 0.88 in the core of 1,250 copies where only their family was looked at, at most 0.15 in that of 95 % of all pages.
 */
const ECHO = 0.85;
/** Where this share of the core stands on much of the host, it is asked whether the rest is the same but for single words. */
const FRAMED = 0.3;
/** Pages of a host that are read for that. */
const SAMPLE = 64;
/** The rest of two pages is alike when it shares this many pairs of words: other texts share a twentieth. */
const ALIKE = 0.3;
/** A page with so many pages of which the rest is alike is one of a family. */
const KIN = 4;

/** The blocks of a page and what they are. */
export interface ReadBlocks {
  blocks: Block[];
  roles: BlockRole[];
  main: boolean[];
}

/** What much of one host repeats, by the number of its print. */
export interface Repeated {
  prints: IntegerIndex;
  /** On how many pages each stands. */
  pages: number[];
  /** What of the pages that gather no others holds it: none, only the core of one, or more. */
  articles: ('none' | 'core of one' | 'more')[];
  /** The last page on which it was seen: a page counts once. */
  lastPage: number[];
  /** On how many pages it is core while the page says nothing of its own: estimated where they are more than are read. */
  echoes: number[];
}

/** Pages of one host whose core stands in part on much of the host. */
interface Framed {
  /** By the number of a print: on how many of them it is core. */
  pages: number[];
  /** Those that are read: the first by a number that does not depend on the crawl. */
  sample: { key: number; pageId: number }[];
}

/** Counts the echoes of what hosts repeat, in short steps. */
export function* countEchoes(
  pages: Iterable<PagePrints>,
  hosts: ReadonlyMap<number, Repeated>,
  blocksOf: (pageId: number) => ReadBlocks,
): Generator<undefined, void> {
  const framedOfHost = new Map<number, Framed>();
  for (const page of pages) {
    yield;
    const repeated = hosts.get(page.hostId);
    if (repeated === undefined) continue;
    const { numbers, share } = repeatedCore(page, repeated);
    if (share >= ECHO) for (const number of numbers) repeated.echoes[number] = (repeated.echoes[number] as number) + 1;
    else if (share >= FRAMED) {
      const framed = framedOfHost.get(page.hostId) ?? { pages: [], sample: [] };
      framedOfHost.set(page.hostId, framed);
      for (const number of numbers) framed.pages[number] = (framed.pages[number] ?? 0) + 1;
      keepFirst(framed.sample, page);
    }
  }
  for (const [hostId, framed] of framedOfHost) {
    yield* addFamily(framed, hosts.get(hostId) as Repeated, blocksOf);
  }
}

/** The repeated blocks that are core on the page, each once, and their share of the core; 0 for a short core. */
function repeatedCore(
  { pageId, blocks }: PagePrints,
  { prints, lastPage }: Repeated,
): { numbers: number[]; share: number } {
  const { hashes, words, parts } = blocks;
  const numbers: number[] = [];
  let core = 0;
  let repeated = 0;
  for (let index = 0; index < hashes.length; index++) {
    if (((parts[index] as number) & CORE_PART) === 0) continue;
    core += words[index] as number;
    const number = prints.find(hashes[index] as number);
    if (number < 0) continue;
    repeated += words[index] as number;
    if (lastPage[number] === pageId) continue;
    lastPage[number] = pageId;
    numbers.push(number);
  }
  return { numbers, share: core < MIN_TOKENS ? 0 : repeated / core };
}

function keepFirst(sample: Framed['sample'], { pageId, blocks }: PagePrints): void {
  let key = 0;
  for (const hash of blocks.hashes) key = Math.imul(key ^ hash, 0x9e3779b1) ^ (key >>> 15);
  const last = sample.at(-1);
  if (sample.length === SAMPLE && last !== undefined && key >= last.key) return;
  if (sample.length === SAMPLE) sample.pop();
  sample.push({ key, pageId });
  sample.sort((one, other) => one.key - other.key);
}

/** Adds the pages that are one family but for single words: one template with a few changing words is a body, not a frame. */
function* addFamily(
  framed: Framed,
  repeated: Repeated,
  blocksOf: (pageId: number) => ReadBlocks,
): Generator<undefined, void> {
  if (framed.sample.length <= KIN) return;
  const read: { numbers: Set<number>; rest: Uint32Array }[] = [];
  for (const { pageId } of framed.sample) {
    yield;
    read.push(splitCore(blocksOf(pageId), repeated.prints));
  }
  const [held, kindred] = [new Map<number, number>(), new Map<number, number>()];
  for (const page of read) {
    yield;
    const isKindred = read.filter((other) => other !== page && jaccard(page.rest, other.rest) >= ALIKE).length >= KIN;
    for (const number of page.numbers) {
      held.set(number, (held.get(number) ?? 0) + 1);
      if (isKindred) kindred.set(number, (kindred.get(number) ?? 0) + 1);
    }
  }
  for (const [number, count] of kindred) {
    const share = count / (held.get(number) as number);
    repeated.echoes[number] = (repeated.echoes[number] as number) + share * (framed.pages[number] ?? 0);
  }
}

/** The repeated blocks in the core of a page, and the pairs of words in the rest of the core. */
function splitCore(
  { blocks, roles, main }: ReadBlocks,
  prints: IntegerIndex,
): { numbers: Set<number>; rest: Uint32Array } {
  const numbers = new Set<number>();
  const rest: string[] = [];
  for (const [index, { text }] of blocks.entries()) {
    if (!isCore(roles, main, index)) continue;
    const folded = fold(text);
    const tokens = tokenHashes([folded]);
    const number = prints.find(printOf(tokens, 0, tokens.length));
    if (number < 0) rest.push(folded);
    else numbers.add(number);
  }
  return { numbers, rest: wordPairs(tokenHashes(rest)) };
}
