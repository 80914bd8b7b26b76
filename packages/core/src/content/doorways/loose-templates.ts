import type { Cluster, CopyFacts, Doorway, FoundCluster, PageSignature } from '../../model.js';
import { Cores } from '../clusters/cores.js';
import { declaredExcuses, excuseKin } from '../clusters/excuses.js';
import { findFamilies } from '../clusters/families.js';
import { Likeness } from '../clusters/likeness.js';
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
 * Memory: as `findClusters`.
 * @param clusters those of the run; ones of two pages may become part of a family
 * @returns all clusters, those of the families behind the others, and the families
 */
export function* findLooseTemplates(
  clusters: readonly FoundCluster[],
  source: LooseSource,
): Generator<undefined, { clusters: FoundCluster[]; doorways: Doorway[] }> {
  const pairs = clusters.filter(({ members }) => members.length < LEAST_PAGES);
  const kept = clusters.filter(({ members }) => members.length >= LEAST_PAGES);
  const taken = new Set(kept.flatMap(({ members }) => members.map(({ pageId }) => pageId)));
  const doorways: Doorway[] = [];
  const added: FoundCluster[] = [];
  let id = clusters.reduce((most, cluster) => Math.max(most, cluster.id), 0);
  for (const family of yield* looseFamilies(source.signatures(), taken)) {
    const cluster = describe(id + 1, family, yield* factsOf([...family.keys()], source));
    const [doorway] = yield* findDoorways([cluster], source);
    if (doorway?.kind !== 'template') continue;
    id++;
    doorways.push(doorway);
    const members = cluster.members.map(({ pageId, similarity, excuse }) => ({ pageId, similarity, excuse }));
    added.push({ id, kind: 'near', chosenBy: 'url', members });
  }
  const moved = new Set(added.flatMap(({ members }) => members.map(({ pageId }) => pageId)));
  const left = pairs.filter(({ members }) => !members.some(({ pageId }) => moved.has(pageId)));
  return { clusters: [...kept, ...left, ...added].sort((one, other) => one.id - other.id), doorways };
}

/** Similarity with the leading page, which is the first, by page. */
type Family = ReadonlyMap<number, number>;

function* looseFamilies(
  signatures: Iterable<PageSignature>,
  taken: ReadonlySet<number>,
): Generator<undefined, Family[]> {
  const cores = new Cores();
  let read = 0;
  for (const signature of signatures) {
    if (++read % STEP === 0) yield;
    if (signature.minhash !== null && !taken.has(signature.pageId)) cores.add(signature, signature.minhash);
  }
  yield* cores.rank();
  const { leaderOf, similarity } = yield* findFamilies(cores, new LooseLikeness(cores));
  const families = new Map<number, Map<number, number>>();
  for (const [core, leader] of leaderOf.entries()) {
    if (leader === core) continue;
    const family = families.get(leader) ?? new Map(Array.from(cores.pagesOf(leader), (pageId) => [pageId, 1]));
    for (const pageId of cores.pagesOf(core)) family.set(pageId, similarity[core] as number);
    families.set(leader, family);
  }
  return [...families.values()].filter(({ size }) => size >= LEAST_PAGES);
}

/** Takes the estimates of MinHash for what they are: a hint. */
class LooseLikeness extends Likeness {
  readonly #estimate: (one: number, other: number) => number;

  constructor(cores: Cores) {
    super(cores, () => new Uint32Array());
    this.#estimate = (one, other) => cores.estimate(one, other);
  }

  override couldBe(one: number, other: number): boolean {
    return this.#estimate(one, other) >= LEAST_ALIKE;
  }

  override mostAlike(core: number, others: readonly number[]): { core: number; similarity: number } | undefined {
    let most: { core: number; similarity: number } | undefined;
    for (const other of others) {
      const similarity = this.#estimate(other, core);
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
