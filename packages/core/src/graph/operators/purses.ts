import type { CarriedId, CloseStep, RunHost } from '../../model.js';
import { withoutWww } from '../../without-www.js';

/** An id that came with a guest, or with text that was copied, stands on few pages of a host; its own stand on many. */
const LEAST_SHARE = 0.1;
/** On a host of which more pages were read, an id on fewer is a chance. */
const LEAST_PAGES = 3;
/** A paid link in a single article may be that of its author, also where few pages were read. */
const LEAST_AFFILIATE_PAGES = 2;
/** Ids that are read between two steps. */
const IDS_AT_ONCE = 2000;

/** Exchanges where managers of ads bid with accounts of their own on the pages of their customers. */
const BY_MANAGERS: ReadonlySet<string> = new Set(['aps', 'equativ', 'xandr']);

/** Universal Analytics: account and number of the property. */
const PROPERTY = /^(UA-\d{1,20})-\d{1,10}$/;

/** An account, whatever ids name it, and the hosts that carry it. */
export interface Purse {
  /** Its ids by host; each id once a host. */
  carried: ReadonlyMap<number, readonly CarriedId[]>;
  /** Hosts that are run with it: at least two, or none. */
  joined: readonly number[];
}

export interface PurseSource {
  hosts: readonly RunHost[];
  ids: Iterable<CarriedId>;
  /** Ids of several systems may name one account: what they are told apart by. The payer is the system itself where no seller is known. */
  purseOf: (system: string, id: string) => { payer: string; id: string };
  /** Registrable domain of a host; null where it has none. */
  domainOf: (host: string) => string | null;
}

/** The accounts that hosts of a run carry; in short steps. */
export function* findPurses(source: PurseSource): Generator<CloseStep, Purse[]> {
  const hosts = new Map(source.hosts.map((host) => [host.hostId, host]));
  const found = new Map<string, Map<number, CarriedId[]>>();
  let read = 0;
  for (const carried of source.ids) {
    if (++read === IDS_AT_ONCE) {
      read = 0;
      yield;
    }
    if (!hosts.has(carried.hostId)) continue;
    const key = keyOf(carried, source);
    const byHost = found.get(key) ?? new Map<number, CarriedId[]>();
    if (byHost.size === 0) found.set(key, byHost);
    const known = byHost.get(carried.hostId);
    if (known === undefined) byHost.set(carried.hostId, [carried]);
    else known.push(carried);
  }
  const purses: Purse[] = [];
  for (const carried of found.values()) {
    read += carried.size;
    purses.push({ carried, joined: joinedBy(carried, hosts, source) });
    if (read < IDS_AT_ONCE) continue;
    read = 0;
    yield;
  }
  return purses;
}

/** No payer has a blank. */
function keyOf({ system, id }: CarriedId, { purseOf }: PurseSource): string {
  const purse = purseOf(system, id);
  return `${purse.payer} ${PROPERTY.exec(purse.id)?.[1] ?? purse.id}`;
}

function joinedBy(
  carried: ReadonlyMap<number, readonly CarriedId[]>,
  hosts: ReadonlyMap<number, RunHost>,
  { purseOf, domainOf }: PurseSource,
): number[] {
  if (carried.size < 2) return [];
  const sites = new Set<string>();
  const joined: number[] = [];
  for (const [hostId, ids] of carried) {
    const { host, pages } = hosts.get(hostId) as RunHost;
    const joining = ids.find((id) => mayJoin(id, purseOf) && isCarriedFairly(id, pages));
    if (joining === undefined || standingOf(ids) === 'foreign') continue;
    const domain = domainOf(host) ?? host;
    // An owner is drawn in by nobody who names it.
    if (joining.kind === 'ads.txt' && joining.id === domain) continue;
    joined.push(hostId);
    // All hosts of a domain may have one file.
    sites.add(joining.kind === 'ads.txt' ? domain : withoutWww(host));
  }
  return sites.size > 1 ? joined : [];
}

/**
 * Whether who carries the id runs the host. Accounts in an ads.txt do not tell: managers of ads put theirs into the files of
 * thousands; the owner that the file names does. Nor does an account that is not that of a seller: it may be the manager's.
 */
function mayJoin({ kind, system, id }: CarriedId, purseOf: PurseSource['purseOf']): boolean {
  if (kind === 'ads') return !BY_MANAGERS.has(system) && purseOf(system, id).payer !== system;
  if (kind === 'ads.txt') return system === 'OWNERDOMAIN';
  return kind === 'affiliate' || kind === 'analytics' || kind === 'tag-manager';
}

function isCarriedFairly({ kind, pages }: CarriedId, pagesOfHost: number): boolean {
  if (kind === 'affiliate' && pages < LEAST_AFFILIATE_PAGES) return false;
  return pages >= Math.max(pagesOfHost * LEAST_SHARE, Math.min(LEAST_PAGES, pagesOfHost / 2));
}

/** Whose ids of one account are, on one host or on those of one operator: what is known of one of them is true of all. */
export function standingOf(ids: readonly CarriedId[]): 'own' | 'foreign' | 'unknown' {
  if (ids.some(({ isOwn }) => isOwn)) return 'own';
  return ids.some(({ isOwn }) => isOwn === false) ? 'foreign' : 'unknown';
}
