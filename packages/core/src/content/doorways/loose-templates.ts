import type { Cluster, CopyFacts, Doorway, FoundCluster, PageSignature } from '../../model.js';
import { release } from '../clusters/columns.js';
import { Cores } from '../clusters/cores.js';
import { declaredExcuses, excuseKin } from '../clusters/excuses.js';
import { findFamilies, partsOf } from '../clusters/families.js';
import type { Alike, Likeness } from '../clusters/likeness.js';
import { type DoorwaySource, findDoorways, LEAST_PAGES } from './index.js';

/**
 * Copies share more, but each changing word costs five runs of five words: a name that stands five times in a hundred words
 * leaves 0.59 of them. Whether it is a template then the texts themselves tell.
 */
const LEAST_ALIKE = 0.4;
/** Signatures read between two rests. */
const STEP = 1024;
/** Pages whose facts are asked for in one step. */
const FACTS_IN_A_STEP = 100;

/** What is asked beside the clusters that were found. */
export interface LooseSource extends DoorwaySource {
  signatures(): Iterable<PageSignature>;
  copyFacts(pageIds: readonly number[]): CopyFacts[];
}

/**
 * Templates whose changing words take so much of a short text that its pages are no copies: families of pages that are alike
 * to 0.4, by estimate, and that `findDoorways` takes for a template. Pages of larger clusters are left where they are.
 * Memory: as `findClusters`, for the pages that are in none of the larger clusters.
 * @param found the clusters of the run; ones of two pages may become part of a family
 * @returns all clusters, those of the families behind the others, and the families
 */
export function* findLooseTemplates(
  found: Iterable<FoundCluster>,
  source: LooseSource,
): Generator<undefined, { clusters: Iterable<FoundCluster>; doorways: Doorway[] }> {
  const taken = pagesOfLarger(found);
  const cores = yield* readCores(source.signatures(), taken.pageIds);
  const families = yield* findFamilies(cores, new LooseLikeness(cores));
  cores.forgetValues();
  const doorways: Doorway[] = [];
  const added: FoundCluster[] = [];
  for (const parts of partsOf(families, cores)) {
    const family: Family = new Map();
    for (const { core, similarity } of parts) for (const page of cores.pagesOf(core)) family.set(page, similarity);
    if (family.size < LEAST_PAGES) continue;
    const id = taken.lastId + added.length + 1;
    const cluster = describe(id, family, yield* factsOf([...family.keys()], source));
    const [doorway] = yield* findDoorways([cluster], source);
    if (doorway?.kind !== 'template') continue;
    doorways.push(doorway);
    const members = cluster.members.map(({ pageId, similarity, excuse }) => ({ pageId, similarity, excuse }));
    added.push({ id, kind: 'near', chosenBy: 'url', members });
  }
  release(families.leaderOf, families.similarity);
  cores.release();
  return { clusters: { [Symbol.iterator]: () => withFamilies(found, added) }, doorways };
}

/** Similarity with the leading page, which is the first, by page. */
type Family = Map<number, number>;

/** The pages that stay in their clusters, sorted, and the last number of a cluster. */
function pagesOfLarger(clusters: Iterable<FoundCluster>): { pageIds: Uint32Array; lastId: number } {
  let [count, lastId] = [0, 0];
  for (const { id, members } of clusters) {
    if (members.length >= LEAST_PAGES) count += members.length;
    lastId = Math.max(lastId, id);
  }
  const pageIds = new Uint32Array(count);
  for (const { members } of clusters) {
    if (members.length >= LEAST_PAGES) for (const { pageId } of members) pageIds[--count] = pageId;
  }
  return { pageIds: pageIds.sort(), lastId };
}

/** The clusters without those of two pages of which a family has one, and behind them the families. */
function* withFamilies(found: Iterable<FoundCluster>, added: readonly FoundCluster[]): Generator<FoundCluster> {
  const moved = new Set(added.flatMap(({ members }) => members.map(({ pageId }) => pageId)));
  for (const cluster of found) if (!cluster.members.some(({ pageId }) => moved.has(pageId))) yield cluster;
  yield* added;
}

function* readCores(signatures: Iterable<PageSignature>, taken: Uint32Array): Generator<undefined, Cores> {
  const cores = new Cores();
  let read = 0;
  for (const signature of signatures) {
    if (++read % STEP === 0) yield;
    if (signature.minhash !== null && !holds(taken, signature.pageId)) cores.add(signature, signature.minhash);
  }
  yield* cores.rank();
  return cores;
}

function holds(sorted: Uint32Array, value: number): boolean {
  let [first, end] = [0, sorted.length];
  while (first < end) {
    const middle = (first + end) >>> 1;
    if ((sorted[middle] as number) < value) first = middle + 1;
    else end = middle;
  }
  return sorted[first] === value;
}

/** Takes the estimates of MinHash for what they are: a hint. */
class LooseLikeness implements Likeness {
  readonly #cores: Cores;

  constructor(cores: Cores) {
    this.#cores = cores;
  }

  couldBe(one: number, other: number): boolean {
    return this.#cores.estimate(one, other) >= LEAST_ALIKE;
  }

  mostAlike(core: number, others: readonly number[]): Alike | undefined {
    let most: Alike | undefined;
    for (const other of others) {
      const similarity = this.#cores.estimate(other, core);
      if (similarity >= LEAST_ALIKE && similarity > (most?.similarity ?? 0)) most = { core: other, similarity };
    }
    return most;
  }
}

function* factsOf(pageIds: readonly number[], { copyFacts }: LooseSource): Generator<undefined, CopyFacts[]> {
  const facts: CopyFacts[] = [];
  for (let from = 0; from < pageIds.length; from += FACTS_IN_A_STEP) {
    yield;
    facts.push(...copyFacts(pageIds.slice(from, from + FACTS_IN_A_STEP)));
  }
  return facts;
}

/** @param pages the leading one first */
function describe(id: number, family: Family, pages: readonly CopyFacts[]): Cluster {
  const [leader] = pages;
  const ordered = [...pages].sort((one, other) => {
    return Number(other === leader) - Number(one === leader) || (one.url < other.url ? -1 : 1);
  });
  const excuses = excuseKin(ordered, declaredExcuses(ordered));
  const members = ordered.map(({ pageId, url, host, title, published, wordsCore }, index) => ({
    ...{ pageId, url, host, title, published, wordsCore },
    ...{ similarity: family.get(pageId) ?? 0, excuse: excuses[index] ?? '' },
  }));
  return { id, kind: 'near', chosenBy: 'url', members };
}
