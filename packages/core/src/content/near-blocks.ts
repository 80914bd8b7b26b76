import { fold } from '../fold.js';
import type { Block, FoundCluster, FoundMember } from '../model.js';
import { isPrinted } from '../printed-blocks.js';
import type { ReadBlocks } from './echoes.js';
import { isCore, shinglesOf } from './fingerprint.js';
import type { SamePages } from './same-pages.js';
import { tokenHashes } from './tokens.js';
import { wordPairs } from './word-pairs.js';

/** A block stands on another page, too, when more than this share of its shingles stand in that page's core. */
const MOST = 0.5;
/** Of blocks with fewer words, pairs of words are compared: one other word changes most of their five-word shingles. */
const SHORT_TOKENS = 10;

/** The core of a page, for comparing blocks with it: both sorted. */
interface Core {
  shingles: Uint32Array;
  pairs: Uint32Array;
}

/** Blocks of a page: by their position among its prints. */
export interface NearBlocks {
  prints: number[];
  words: number;
  /** Those of them that are core. */
  core: number;
}

/**
 * Blocks that stand on no other page word for word, but nearly so on a copy: two copies whose paragraphs differ in
 * a word each have nothing of their own. Members of a cluster are compared with its representative; that one, and those
 * against which it does not count, with the copy that is most like it. By page; in short steps.
 * @param own which prints of a page stand on no other, by their position among its prints
 */
export function* findNearBlocks(
  clusters: Iterable<FoundCluster>,
  own: ReadonlyMap<number, readonly number[]>,
  samePages: SamePages,
  readBlocks: (pageId: number) => ReadBlocks,
): Generator<undefined, Map<number, NearBlocks>> {
  const found = new Map<number, NearBlocks>();
  for (const { members } of clusters) {
    const [representative] = members;
    if (representative === undefined) continue;
    let compared: { pageId: number; core: Core } | undefined;
    for (const member of members) {
      const blocks = own.get(member.pageId) ?? [];
      const other = blocks.length > 0 ? comparedWith(member, members, samePages) : undefined;
      yield;
      if (other === undefined) continue;
      if (compared?.pageId !== other.pageId)
        compared = { pageId: other.pageId, core: coreOf(readBlocks(other.pageId)) };
      found.set(member.pageId, nearBlocks(readBlocks(member.pageId), blocks, compared.core));
    }
  }
  return found;
}

/** The representative; where it does not count against the page, the copy that is most like it. */
function comparedWith(
  { pageId }: FoundMember,
  members: readonly FoundMember[],
  samePages: SamePages,
): FoundMember | undefined {
  const isOther = (member: FoundMember) => samePages.countsAgainst(member.pageId, pageId);
  const [representative] = members as [FoundMember];
  if (isOther(representative)) return representative;
  let best: FoundMember | undefined;
  for (const member of members) {
    if ((best === undefined || member.similarity > best.similarity) && isOther(member)) best = member;
  }
  return best;
}

function coreOf({ blocks, roles, main }: ReadBlocks): Core {
  const core = blocks.filter((_, index) => isCore(roles, main, index));
  const tokens = tokenHashes(core.map(({ text }) => fold(text)));
  return { shingles: shinglesOf(tokens), pairs: wordPairs(tokens) };
}

function nearBlocks({ blocks, roles, main }: ReadBlocks, own: readonly number[], core: Core): NearBlocks {
  const printed = [...blocks.keys()].filter((index) => isPrinted(blocks, roles, index));
  const near: NearBlocks = { prints: [], words: 0, core: 0 };
  for (const print of own) {
    const index = printed[print] as number;
    const block = blocks[index] as Block;
    const tokens = tokenHashes([fold(block.text)]);
    const isShort = tokens.length < SHORT_TOKENS;
    if (!standsIn(isShort ? wordPairs(tokens) : shinglesOf(tokens), isShort ? core.pairs : core.shingles)) continue;
    near.prints.push(print);
    near.words += block.words;
    if (isCore(roles, main, index)) near.core += block.words;
  }
  return near;
}

function standsIn(shingles: Uint32Array, sorted: Uint32Array): boolean {
  let shared = 0;
  for (const shingle of shingles) if (has(sorted, shingle)) shared++;
  return shared > shingles.length * MOST;
}

function has(sorted: Uint32Array, value: number): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return sorted[from] === value;
}
