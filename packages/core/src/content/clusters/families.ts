import { newColumn, release } from './columns.js';
import { BANDS, type Cores } from './cores.js';
import type { Alike, Likeness } from './likeness.js';

/** In one bucket a core is compared with this many others at most: more is a template and would take quadratic time. */
const MOST_IN_BUCKET = 32;
/** In a set of so many cores each is compared with all that lead; in larger ones with those that share a band. */
const SMALL_SET = 1000;
/** Steps of work between two rests. */
const STEP = 2 ** 13;

/** Which core leads the family of each core, and how like it the core is. By rank. */
export interface Families {
  leaderOf: Uint32Array;
  /** 1 for a leader. */
  similarity: Float64Array;
}

/**
 * The families of alike cores. Cores that share a band of their MinHash and could be alike are joined. Joining alone would
 * chain: a like b, b like c, but a not like c. So each joined set is dealt out: in order of rank each core goes to the
 * leader that it is most like, if it is at least 0.65 like it, and leads a family of its own otherwise.
 */
export function* findFamilies(cores: Cores, likeness: Likeness): Generator<undefined, Families> {
  const joined = eachItself(newColumn(Uint32Array, cores.count));
  const keys = newColumn(Float64Array, cores.count);
  yield* joinAlike(cores, likeness, joined, keys);
  const sets = setsOf(joined);
  // The columns hold the result from now on: at a million of cores each is 4 or 8 MB.
  const families = { leaderOf: eachItself(joined), similarity: keys.fill(1) };
  for (const set of sets) yield* dealOut(set, cores, likeness, families);
  return families;
}

/** The cores of each family of at least two pages, the leader first, then by rank; the families in order of rank. */
export function* partsOf({ leaderOf, similarity }: Families, cores: Cores): Generator<Alike[]> {
  const followers = newColumn(Uint32Array, leaderOf.length);
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
  release(followers);
}

function eachItself(cores: Uint32Array): Uint32Array {
  for (let core = 0; core < cores.length; core++) cores[core] = core;
  return cores;
}

/**
 * Joins cores that could be alike.
 * @param joined for each core one that it is joined with; following that leads to the first of its set by rank
 * @param keys room for a number for each core
 */
function* joinAlike(
  cores: Cores,
  likeness: Likeness,
  joined: Uint32Array,
  keys: Float64Array,
): Generator<undefined, void> {
  const rankRange = 2 ** Math.ceil(Math.log2(Math.max(2, cores.count)));
  let work = 0;
  for (let band = 0; band < BANDS; band++) {
    yield* cores.bandKeys(band, keys, rankRange);
    keys.sort();
    for (let first = 0; first < keys.length; ) {
      const end = endOfBucket(keys, first, rankRange);
      if (end - first > 1) work += yield* joinBucket(keys.subarray(first, end), rankRange, joined, likeness);
      work += end - first;
      if (work > STEP) {
        work = 0;
        yield;
      }
      first = end;
    }
  }
}

function endOfBucket(keys: Float64Array, first: number, rankRange: number): number {
  const next = (Math.floor((keys[first] as number) / rankRange) + 1) * rankRange;
  let end = first + 1;
  while (end < keys.length && (keys[end] as number) < next) end++;
  return end;
}

/** Joins the cores of a bucket that could be alike, and tells how much work that was. */
function* joinBucket(
  bucket: Float64Array,
  rankRange: number,
  joined: Uint32Array,
  likeness: Likeness,
): Generator<undefined, number> {
  const apart: number[] = [];
  let work = 0;
  for (const key of bucket) {
    const core = key % rankRange;
    let isNew = true;
    for (const other of apart) {
      const [one, two] = [rootOf(joined, other), rootOf(joined, core)];
      if (one !== two && !likeness.couldBe(other, core)) continue;
      joined[Math.max(one, two)] = Math.min(one, two);
      isNew = false;
    }
    work += apart.length;
    if (isNew && apart.length < MOST_IN_BUCKET) apart.push(core);
    if (work > STEP) {
      work = 0;
      yield;
    }
  }
  return work;
}

function rootOf(joined: Uint32Array, core: number): number {
  let at = core;
  while (joined[at] !== at) {
    joined[at] = joined[joined[at] as number] as number;
    at = joined[at] as number;
  }
  return at;
}

/** Sets of at least two cores that are joined by chains; each set, and the sets, in order of rank. */
function setsOf(joined: Uint32Array): Iterable<number[]> {
  const sets = new Map<number, number[]>();
  for (let core = 0; core < joined.length; core++) {
    const root = rootOf(joined, core);
    if (root === core) continue;
    const set = sets.get(root);
    if (set) set.push(core);
    else sets.set(root, [root, core]);
  }
  return [...sets.values()].sort(([one], [other]) => (one as number) - (other as number));
}

/** Deals a joined set out to its leading cores. */
function* dealOut(
  set: readonly number[],
  cores: Cores,
  likeness: Likeness,
  { leaderOf, similarity }: Families,
): Generator<undefined, void> {
  const leaders = set.length <= SMALL_SET ? new FewLeaders() : new ManyLeaders(cores);
  let work = 0;
  for (const core of set) {
    const near = leaders.near(core);
    const found = likeness.mostAlike(core, near, set.length);
    if (found) {
      leaderOf[core] = found.core;
      similarity[core] = found.similarity;
    } else leaders.add(core);
    work += near.length + (found ? STEP / 64 : 0);
    if (work > STEP) {
      work = 0;
      yield;
    }
  }
}

/** The leaders of a small set: all are near. */
class FewLeaders {
  readonly #leaders: number[] = [];

  add(core: number): void {
    this.#leaders.push(core);
  }

  near(_core: number): readonly number[] {
    return this.#leaders;
  }
}

/** The leaders of a large set, by band: near are those that share a band with a core. */
class ManyLeaders {
  readonly #cores: Cores;
  readonly #buckets = new Map<number, number[]>();

  constructor(cores: Cores) {
    this.#cores = cores;
  }

  add(core: number): void {
    for (const key of this.#cores.keysOf(core)) {
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) this.#buckets.set(key, [core]);
      else if (bucket.length < MOST_IN_BUCKET) bucket.push(core);
    }
  }

  near(core: number): readonly number[] {
    const found = new Set<number>();
    for (const key of this.#cores.keysOf(core)) for (const leader of this.#buckets.get(key) ?? []) found.add(leader);
    return [...found];
  }
}
