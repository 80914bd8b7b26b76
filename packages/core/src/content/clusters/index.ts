import type { CopyFacts, FoundCluster, PageSignature } from '../../model.js';
import { isOnePage } from '../../twins.js';
import { Cores } from './cores.js';
import { declaredExcuses, excuseKin } from './excuses.js';
import { type Families, findFamilies } from './families.js';
import { HashGroups } from './hash-groups.js';
import { Likeness, THRESHOLD } from './likeness.js';
import { chooseRepresentative } from './representative.js';

/** Pages with fewer words are as good as empty: what they have in common says nothing. */
const FEWEST_WORDS = 10;
/** Signatures read between two rests. */
const STEP = 1024;
/** Pages that are described between two rests. */
const DESCRIBED = 500;
/** In a family of more cores than this only the pages with its leading core are asked whether they should represent it. */
const MOST_WEIGHED = 1000;

/** A cluster that has no number yet, and the URL of its representative. */
interface Unordered {
  url: string;
  cluster: Omit<FoundCluster, 'id'>;
}

/** Pages of one core, and how like that of the family's leader it is. */
interface Part {
  core: number;
  similarity: number;
}

/**
 * The families of pages that say the same, the largest first; ties by the representative's URL. One page at several
 * addresses is no family.
 *
 * Pages with one exact core count as one, so that thousands of equal pages cost nothing. Cores that share a band of their
 * MinHash are compared, joined, and dealt out again, see `findFamilies`. Pages whose core is too short to compare are copies
 * of each other where all that a reader sees is the same. Every member is at least 0.65 like the representative.
 * `similarity` is 1 for the same core; otherwise it is exact as long as few thousand texts differ from their copies, and
 * where an estimate is in doubt; in runs with more, those of the later families are estimates with a standard error of at
 * most 0.045.
 *
 * The result does not depend on the order of the signatures. Memory: about 200 bytes a distinct core, and some 70 a page in a
 * family.
 *
 * The work is done in short steps: the caller may rest between them, or stop.
 * @param shinglesOf the core shingles of a page, as `coreShingles` gives them; asked for pages of this run only.
 * @param copyFacts asked for pages that are in a family, and some that turn out to be one page.
 */
export function* findClusters(
  signatures: Iterable<PageSignature>,
  shinglesOf: (pageId: number) => Uint32Array,
  copyFacts: (pageIds: readonly number[]) => CopyFacts[],
): Generator<undefined, FoundCluster[]> {
  const { cores, wholes } = yield* readSignatures(signatures);
  const likeness = new Likeness(cores, shinglesOf);
  const families = yield* findFamilies(cores, likeness);
  cores.forgetValues();
  const clusters: Unordered[] = [];
  for (const parts of partsOf(families, cores)) {
    clusters.push(...(yield* describe(parts, cores, likeness, copyFacts)));
  }
  for (let whole = 0; whole < wholes.count; whole++) {
    const pages = wholes.pagesOf(whole);
    if (pages.length > 1) clusters.push(...clusterOf('full-page', yield* factsOf(pages, copyFacts)));
  }
  return clusters
    .sort((a, b) => b.cluster.members.length - a.cluster.members.length || compare(a.url, b.url))
    .map(({ cluster }, index) => ({ id: index + 1, ...cluster }));
}

/** The distinct cores, and the pages without one by all that a reader sees. */
function* readSignatures(
  signatures: Iterable<PageSignature>,
): Generator<undefined, { cores: Cores; wholes: HashGroups }> {
  const cores = new Cores();
  const wholes = new HashGroups();
  let read = 0;
  for (const signature of signatures) {
    const { pageId, minhash, full, wordsFull } = signature;
    if (minhash !== null) cores.add(signature, minhash);
    else if (full !== '' && wordsFull >= FEWEST_WORDS) wholes.add(full, pageId);
    if (++read % STEP === 0) yield;
  }
  wholes.finish();
  yield* cores.rank();
  return { cores, wholes };
}

/** The cores of each family of at least two pages, the leader first, then by rank; the families in order of rank. */
function* partsOf({ leaderOf, similarity }: Families, cores: Cores): Generator<Part[]> {
  const followers = new Uint32Array(leaderOf.length);
  // A chain from each leader to its followers and from one to the next: 0 ends it, for the first core follows nobody.
  for (let core = leaderOf.length - 1; core > 0; core--) {
    const leader = leaderOf[core] as number;
    if (leader === core) continue;
    followers[core] = followers[leader] as number;
    followers[leader] = core;
  }
  for (let core = 0; core < leaderOf.length; core++) {
    if (leaderOf[core] !== core) continue;
    const parts = [{ core, similarity: 1 }];
    for (let at = followers[core] as number; at !== 0; at = followers[at] as number) {
      parts.push({ core: at, similarity: similarity[at] as number });
    }
    if (parts.length > 1 || cores.pagesOf(core).length > 1) yield parts;
  }
}

/** A family and its pages, described; none where it is one page. */
function* describe(
  parts: readonly Part[],
  cores: Cores,
  likeness: Likeness,
  copyFacts: (pageIds: readonly number[]) => CopyFacts[],
): Generator<undefined, Unordered[]> {
  const coreOf = new Map<number, number>();
  for (const { core } of parts) for (const pageId of cores.pagesOf(core)) coreOf.set(pageId, core);
  const pages = yield* factsOf(coreOf.keys(), copyFacts);
  const [leader] = parts as [Part];
  if (parts.length === 1) return clusterOf(cores.isWholePage(leader.core) ? 'full-page' : 'exact', pages);
  const isLeader = ({ pageId }: CopyFacts) => coreOf.get(pageId) === leader.core;
  const wanted = chooseRepresentative(pages);
  // Where nothing but the URL tells, the text that most pages carry leads.
  const core = wanted.chosenBy === 'url' ? leader.core : (coreOf.get(wanted.page.pageId) as number);
  const compared = core === leader.core ? null : compareWith(core, parts, likeness);
  const representative = compared || isLeader(wanted.page) ? wanted : chooseRepresentative(pages, isLeader);
  const similarity = new Map((compared ?? parts).map((part) => [part.core, part.similarity]));
  return clusterOf(
    'near',
    pages,
    representative,
    ({ pageId }) => similarity.get(coreOf.get(pageId) as number) as number,
  );
}

/** The parts of a family compared with another core than the leader; null where one is unlike it, or it would take too long. */
function compareWith(core: number, parts: readonly Part[], likeness: Likeness): Part[] | null {
  if (parts.length > MOST_WEIGHED || !likeness.canRead(parts.length)) return null;
  const compared = parts.map((part) => ({ core: part.core, similarity: likeness.exact(core, part.core) }));
  return compared.every(({ similarity }) => similarity >= THRESHOLD) ? compared : null;
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
function clusterOf(
  kind: FoundCluster['kind'],
  pages: readonly CopyFacts[],
  { page: first, chosenBy } = chooseRepresentative(pages),
  similarityOf: (page: CopyFacts) => number = () => 1,
): Unordered[] {
  if (isOnePage(pages)) return [];
  const ordered = [first, ...pages.filter((page) => page !== first)];
  const excuses = excuseKin(ordered, declaredExcuses(ordered));
  const members = ordered.map((page, index) => {
    return { pageId: page.pageId, similarity: similarityOf(page), excuse: excuses[index] ?? '' };
  });
  return [{ url: first.url, cluster: { kind, chosenBy, members } }];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
