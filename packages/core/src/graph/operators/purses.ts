import type { CarriedId, RunHost } from '../../model.js';

/** An id that came with a guest, or with text that was copied, stands on few pages of a host; its own stand on many. */
const LEAST_SHARE = 0.1;
/** On a host of which more pages were read, an id on fewer is a chance. */
const LEAST_PAGES = 3;
/** A paid link in a single article may be that of its author, also where few pages were read. */
const LEAST_AFFILIATE_PAGES = 2;

/** Universal Analytics: account and number of the property. */
const PROPERTY = /^(UA-\d{1,20})-\d{1,10}$/;

/** An account, whatever ids name it, and the hosts that carry it. */
export interface Purse {
  /** Tells it apart from any other. */
  key: string;
  /** Its ids by host; each id once a host. */
  carried: ReadonlyMap<number, readonly CarriedId[]>;
  /** Hosts that are run with it: at least two, or none. */
  joined: readonly number[];
}

export interface PurseSource {
  hosts: readonly RunHost[];
  ids: readonly CarriedId[];
  /** Ids of several systems may name one account: what they are told apart by. The payer is the system itself where no seller is known. */
  purseOf: (system: string, id: string) => { payer: string; id: string };
}

/** The accounts that hosts of a run carry. */
export function findPurses({ hosts, ids, purseOf }: PurseSource): Purse[] {
  const pagesOf = new Map(hosts.map(({ hostId, pages }) => [hostId, pages]));
  const purses = new Map<string, Map<number, CarriedId[]>>();
  for (const carried of ids) {
    if (!pagesOf.has(carried.hostId)) continue;
    const key = keyOf(carried, purseOf);
    const byHost = purses.get(key) ?? new Map<number, CarriedId[]>();
    purses.set(key, byHost);
    const known = byHost.get(carried.hostId);
    if (known === undefined) byHost.set(carried.hostId, [carried]);
    else known.push(carried);
  }
  return [...purses].map(([key, carried]) => ({ key, carried, joined: joinedBy(carried, pagesOf, purseOf) }));
}

function keyOf({ system, id }: CarriedId, purseOf: PurseSource['purseOf']): string {
  const purse = purseOf(system, id);
  return JSON.stringify([purse.payer, PROPERTY.exec(purse.id)?.[1] ?? purse.id]);
}

function joinedBy(
  carried: ReadonlyMap<number, readonly CarriedId[]>,
  pagesOf: ReadonlyMap<number, number>,
  purseOf: PurseSource['purseOf'],
): number[] {
  const hosts = [...carried].flatMap(([hostId, ids]) => {
    const pages = pagesOf.get(hostId) as number;
    return ids.some((id) => mayJoin(id, purseOf) && isCarriedFairly(id, pages)) ? [hostId] : [];
  });
  return hosts.length > 1 && standingOf([...carried.values()].flat()) !== 'foreign' ? hosts : [];
}

/**
 * Whether who carries the id runs the host. Lines of an ads.txt do not tell: managers of ads put theirs into the files of
 * thousands. Nor does an account that is not that of a seller: it may be the manager's.
 */
function mayJoin({ kind, system, id }: CarriedId, purseOf: PurseSource['purseOf']): boolean {
  if (kind === 'ads') return purseOf(system, id).payer !== system;
  return kind === 'affiliate' || kind === 'analytics' || kind === 'tag-manager';
}

function isCarriedFairly({ kind, pages }: CarriedId, pagesOfHost: number): boolean {
  if (kind === 'affiliate' && pages < LEAST_AFFILIATE_PAGES) return false;
  return pages >= Math.max(pagesOfHost * LEAST_SHARE, Math.min(LEAST_PAGES, pagesOfHost / 2));
}

/** Whose ids of one account are: what is known of one of them is true of all. */
export function standingOf(ids: readonly CarriedId[]): 'own' | 'foreign' | 'unknown' {
  if (ids.some(({ isOwn }) => isOwn)) return 'own';
  return ids.some(({ isOwn }) => isOwn === false) ? 'foreign' : 'unknown';
}
