import type { CopyFacts, FoundCluster, PageSignature } from '../../model.js';
import { isOnePage } from '../../twins.js';
import { release } from './columns.js';
import { Cores } from './cores.js';
import { declaredExcuses, excuseKin } from './excuses.js';
import { findFamilies, partsOf } from './families.js';
import { FoundClusters } from './found-clusters.js';
import { HashGroups } from './hash-groups.js';
import { type Alike, CopyLikeness, THRESHOLD } from './likeness.js';
import { chooseRepresentative } from './representative.js';
import { ShortCores } from './short-cores.js';

/** Pages with fewer words are as good as empty: what they have in common says nothing. */
const FEWEST_WORDS = 10;
/** Signatures read between two rests. */
const STEP = 1024;
/** Pages that are described between two rests. */
const DESCRIBED = 500;
/** In a family of more cores than this only the pages with its leading core are asked whether they should represent it. */
const MOST_WEIGHED = 1000;

/**
 * The families of pages that say the same, the largest first; ties by the representative's URL. One page at several
 * addresses is no family.
 *
 * Pages with one exact core count as one, so that thousands of equal pages cost nothing. Cores that share a band of their
 * MinHash are compared, joined, and dealt out again, see `findFamilies`. Of cores under 50 words, which frames and captions
 * make alike, only the same one makes copies, and without a core all that a reader sees.
 *
 * Every member is at least 0.65 like the representative. `similarity` is 1 for the same core. Otherwise it is exact where an
 * estimate is about the threshold, and in families of at most 200 cores until 1,000 texts were read; elsewhere it is an
 * estimate with a standard error of 0.04, of texts of 50 words 0.07.
 *
 * The result does not depend on the order of the signatures. Memory: about 150 bytes a distinct core while they are compared,
 * 13 a page in a family in what is returned, and what is known of the pages of one family at a time.
 *
 * The work is done in short steps: the caller may rest between them, or stop.
 * @param shinglesOf the core shingles of a page, as `coreShingles` gives them; asked for pages of this run only.
 * @param copyFacts asked for pages that are in a family, and some that turn out to be one page.
 */
export function* findClusters(
  signatures: Iterable<PageSignature>,
  shinglesOf: (pageId: number) => Uint32Array,
  copyFacts: (pageIds: readonly number[]) => CopyFacts[],
): Generator<undefined, FoundClusters> {
  const { cores, shorts, wholes } = yield* readSignatures(signatures);
  const likeness = new CopyLikeness(cores, shinglesOf);
  const families = yield* findFamilies(cores, likeness);
  const clusters = new FoundClusters();
  for (const parts of partsOf(families, cores)) yield* describe(parts, cores, likeness, copyFacts, clusters);
  release(families.leaderOf, families.similarity);
  cores.release();
  for (const { pages, isWholePage } of shorts.copies()) {
    addCluster(clusters, isWholePage ? 'full-page' : 'exact', yield* factsOf(pages, copyFacts));
  }
  for (let whole = 0; whole < wholes.count; whole++) {
    const pages = wholes.pagesOf(whole);
    if (pages.length > 1) addCluster(clusters, 'full-page', yield* factsOf(pages, copyFacts));
  }
  wholes.release();
  return clusters.finish();
}

/** The distinct cores, those too short to be alike, and the pages without one by all that a reader sees. */
function* readSignatures(
  signatures: Iterable<PageSignature>,
): Generator<undefined, { cores: Cores; shorts: ShortCores; wholes: HashGroups }> {
  const cores = new Cores();
  const shorts = new ShortCores();
  const wholes = new HashGroups();
  let read = 0;
  for (const signature of signatures) {
    const { pageId, minhash, exact, full, wordsFull } = signature;
    if (minhash !== null) cores.add(signature, minhash);
    else if (wordsFull >= FEWEST_WORDS && exact !== '') shorts.add(signature);
    else if (wordsFull >= FEWEST_WORDS && full !== '') wholes.add(full, pageId);
    if (++read % STEP === 0) yield;
  }
  wholes.finish();
  yield* cores.rank();
  return { cores, shorts, wholes };
}

/** Adds a family and its pages; not where it is one page. */
function* describe(
  parts: readonly Alike[],
  cores: Cores,
  likeness: CopyLikeness,
  copyFacts: (pageIds: readonly number[]) => CopyFacts[],
  clusters: FoundClusters,
): Generator<undefined, void> {
  const coreOf = new Map<number, number>();
  for (const { core } of parts) for (const pageId of cores.pagesOf(core)) coreOf.set(pageId, core);
  const pages = yield* factsOf(coreOf.keys(), copyFacts);
  const [leader] = parts as [Alike];
  if (parts.length === 1) return addCluster(clusters, cores.isWholePage(leader.core) ? 'full-page' : 'exact', pages);
  const isLeader = ({ pageId }: CopyFacts) => coreOf.get(pageId) === leader.core;
  const wanted = chooseRepresentative(pages);
  const leading = chooseRepresentative(pages, isLeader);
  // Where nothing but the URL tells, the text that most pages carry leads, if one of them may.
  const isTold = wanted.chosenBy !== 'url' || (wanted.isFree && !leading.isFree);
  const core = isTold ? (coreOf.get(wanted.page.pageId) as number) : leader.core;
  const compared = core === leader.core ? null : compareWith(core, parts, likeness);
  const representative = compared || isLeader(wanted.page) ? wanted : leading;
  const similarity = new Map((compared ?? parts).map((part) => [part.core, part.similarity]));
  const similarityOf = ({ pageId }: CopyFacts) => similarity.get(coreOf.get(pageId) as number) as number;
  addCluster(clusters, 'near', pages, representative, similarityOf);
}

/** The parts of a family compared with another core than the leader; null where one is unlike it, or it would take too long. */
function compareWith(core: number, parts: readonly Alike[], likeness: CopyLikeness): Alike[] | null {
  if (parts.length > MOST_WEIGHED) return null;
  const compared: Alike[] = [];
  for (const part of parts) {
    const similarity = likeness.between(core, part.core, parts.length);
    if (similarity < THRESHOLD) return null;
    compared.push({ core: part.core, similarity });
  }
  return compared;
}

/** What is known of pages, by URL. */
function* factsOf(
  pageIds: Iterable<number>,
  copyFacts: (pageIds: readonly number[]) => CopyFacts[],
): Generator<undefined, CopyFacts[]> {
  const ids = [...pageIds];
  const facts: CopyFacts[] = [];
  for (let first = 0; first < ids.length; first += DESCRIBED) {
    yield;
    facts.push(...copyFacts(ids.slice(first, first + DESCRIBED)));
  }
  return facts.sort((a, b) => compare(a.url, b.url));
}

/** @param pages by URL */
function addCluster(
  clusters: FoundClusters,
  kind: FoundCluster['kind'],
  pages: readonly CopyFacts[],
  { page: first, chosenBy } = chooseRepresentative(pages),
  similarityOf: (page: CopyFacts) => number = () => 1,
): void {
  if (isOnePage(pages)) return;
  const ordered = [first, ...pages.filter((page) => page !== first)];
  const excuses = excuseKin(ordered, declaredExcuses(ordered));
  const members = ordered.map((page, index) => {
    return { pageId: page.pageId, similarity: similarityOf(page), excuse: excuses[index] ?? '' };
  });
  clusters.add(first.url, { kind, chosenBy, members });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
