import type { CarriedId, CloseStep, OperatorId } from '../../model.js';
import { type Purse, standingOf } from './purses.js';

/** Ids of one operator that are told: those by which its hosts are joined come first. */
const MOST_IDS = 500;
/** Ids of one account that are told beside its first: more are made up, as numbers of properties can be. */
const MOST_ALIASES = 50;
/** Ids that are described between two steps. */
const IDS_AT_ONCE = 2000;

const STANDINGS: readonly OperatorId['standing'][] = ['joins', 'own', 'unknown', 'foreign'];

export interface DescribedId {
  id: OperatorId;
  /** Hosts that it joins. */
  joined: readonly number[];
}

/**
 * The ids of hosts that are run together: what joins them and what else is their own, the most hosts first, then what is
 * somebody else's. A line of an ads.txt alone is told where several of them have it. In short steps.
 */
export function* describeIds(
  hostIds: ReadonlySet<number>,
  purses: readonly Purse[],
): Generator<CloseStep, DescribedId[]> {
  const described: DescribedId[] = [];
  let read = 0;
  for (const purse of purses) {
    described.push(...describe(purse, hostIds));
    read += purse.carried.size;
    if (described.length >= 2 * MOST_IDS) described.sort(inOrder).splice(MOST_IDS);
    if (read < IDS_AT_ONCE) continue;
    read = 0;
    yield;
  }
  return described.sort(inOrder).slice(0, MOST_IDS);
}

function inOrder({ id: a }: DescribedId, { id: b }: DescribedId): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    b.hosts - a.hosts ||
    b.pages - a.pages ||
    compare(a.system, b.system) ||
    compare(a.id, b.id)
  );
}

function describe({ carried, joined }: Purse, hostIds: ReadonlySet<number>): DescribedId[] {
  const own = [...carried].filter(([hostId]) => hostIds.has(hostId));
  const onPages = own.filter(([, ids]) => ids.some(isOnPages));
  const told = onPages.length > 0 ? onPages : own;
  if (told.length === 0 || (onPages.length === 0 && own.length === 1)) return [];
  const [first, ...others] = namesOf(own.flatMap(([, ids]) => ids));
  if (first === undefined) return [];
  const { kind, system, id } = first;
  const joins = joined.some((hostId) => hostIds.has(hostId));
  const described: OperatorId = {
    ...{ kind, system, id, standing: joins ? 'joins' : standingOf(own.flatMap(([, ids]) => ids)) },
    hosts: told.length,
    pages: told.reduce((sum, [, ids]) => sum + pagesOf(ids), 0),
    aliases: others.slice(0, MOST_ALIASES).map((other) => `${other.system} ${other.id}`),
  };
  return [{ id: described, joined }];
}

/** The ids of an account, each once: those on pages first, then by name, so that an account is called the same in every run. */
function namesOf(ids: readonly CarriedId[]): CarriedId[] {
  const names = new Map<string, CarriedId>();
  for (const id of ids) names.set(`${id.kind} ${id.system} ${id.id}`, id);
  return [...names.values()].sort(
    (a, b) => Number(isOnPages(b)) - Number(isOnPages(a)) || compare(a.system, b.system) || compare(a.id, b.id),
  );
}

function isOnPages({ kind }: CarriedId): boolean {
  return kind !== 'ads.txt';
}

/** Pages of a host that carry the account: those of its id that most of them carry. */
function pagesOf(ids: readonly CarriedId[]): number {
  const onPages = ids.filter(isOnPages);
  return Math.max(...(onPages.length > 0 ? onPages : ids).map(({ pages }) => pages));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
