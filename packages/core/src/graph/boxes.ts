import type { CloseStep, StoredBox } from '../model.js';
import { BoxColumns } from './box-columns.js';
import type { Group } from './groups.js';
import { counterpartBoxes, type PoolSize, pooledBoxes } from './pooled-boxes.js';
import { countListings, type SiblingBoxes, tellSiblingBoxes } from './sibling-boxes.js';

/** On its own host, a target is navigation, or one of a small pool, from a tenth of the pages with boxes on. */
const POOL_OF_HOST: PoolSize = { pages: 3, share: 0.1 };
/** Editions, countries and versions stand on most pages. */
const COUNTERPARTS: PoolSize = { pages: 3, share: 0.5 };
/**
 * Over the hosts of a group, of each of which few pages may have been read, from a fifth on: a network of forums that shows
 * twenty of the hundred questions of the day gets there, hosts that draw from all that they have do not.
 */
const POOL_OF_GROUP: PoolSize = { pages: 5, share: 0.2 };
/** Fewer siblings in a box are how people mention each other. */
const LEAST_SIBLINGS = 4;

/** A box as an example: where it stands, and what it lists. */
export interface BoxPlace {
  line: number;
  label: string;
  /** Hosts that it leads to, each once, in document order. */
  hosts: string[];
}

/** The boxes of links of a run: by host, without what is navigation. Boxes come by page; then `settle`, `readGroups`, and questions. */
export class BoxLedger {
  readonly #columns = new BoxColumns();
  #boxesOf: ReadonlyMap<number, number[]> = new Map();
  readonly #navigation = new Set<number>();
  readonly #names = new Map<number, string>();
  readonly #domains = new Map<number, string | null>();
  readonly #told = new Map<Group, ReadonlyMap<number, SiblingBoxes>>();

  add(box: StoredBox): void {
    this.#columns.push(box);
  }

  /**
   * Tells navigation from what is content, host by host.
   * @param namesOf the names of hosts, in the order of their ids
   * @param domainOf the registrable domain of a name
   */
  *settle(
    namesOf: (hostIds: readonly number[]) => readonly string[],
    domainOf: (host: string) => string | null,
  ): Generator<CloseStep, void> {
    const hosts = this.#columns.targetHosts();
    for (const [at, name] of namesOf(hosts).entries()) {
      this.#names.set(hosts[at] as number, name);
      this.#domains.set(hosts[at] as number, domainOf(name));
    }
    this.#boxesOf = this.#columns.byHost();
    for (const boxes of this.#boxesOf.values()) {
      yield;
      for (const box of pooledBoxes(this.#columns, boxes, POOL_OF_HOST)) this.#navigation.add(box);
      for (const box of counterpartBoxes(this.#columns, boxes, COUNTERPARTS)) this.#navigation.add(box);
    }
  }

  /** Finds what the hosts of each group list, host by host: `ofGroup` then only looks it up. */
  *readGroups(groups: readonly Group[]): Generator<CloseStep, void> {
    for (const group of groups) this.#told.set(group, yield* this.#tell(group));
  }

  /** What each host of a group lists of its siblings, also hosts that list none; after `readGroups`. */
  ofGroup(group: Group): ReadonlyMap<number, SiblingBoxes> {
    return this.#told.get(group) ?? new Map();
  }

  /**
   * On how many pages a host has boxes that list another, by both their ids; of boxes that list at least four of the hosts.
   * @param hostIds what may list, and be listed
   */
  *listings(hostIds: ReadonlySet<number>): Generator<CloseStep, ReadonlyMap<number, ReadonlyMap<number, number>>> {
    const listings = new Map<number, ReadonlyMap<number, number>>();
    if (hostIds.size <= LEAST_SIBLINGS) return listings;
    for (const hostId of hostIds) {
      yield;
      const isOther = (target: number) => hostIds.has(target);
      const listed = countListings(this.#columns, this.#contentOf(hostId), isOther, LEAST_SIBLINGS);
      if (listed.size > 0) listings.set(hostId, listed);
    }
    return listings;
  }

  pageOf(box: number): number {
    return this.#columns.pages.at(box);
  }

  place(box: number): BoxPlace {
    const hosts = new Set(this.#columns.links(box).map(({ hostId }) => this.#names.get(hostId) ?? ''));
    return {
      line: this.#columns.lines.at(box),
      label: this.#columns.labels[this.#columns.frames.at(box)] ?? '',
      hosts: [...hosts],
    };
  }

  *#tell({ hostIds, domains }: Group): Generator<CloseStep, ReadonlyMap<number, SiblingBoxes>> {
    const own = new Set(hostIds);
    const ownDomains = new Set(domains);
    const isSibling = (hostId: number) => own.has(hostId) || ownDomains.has(this.#domains.get(hostId) ?? '');
    const all = hostIds.flatMap((hostId) => this.#boxesOf.get(hostId) ?? []);
    const pooled = pooledBoxes(this.#columns, all, POOL_OF_GROUP);
    const told = new Map<number, SiblingBoxes>();
    for (const hostId of hostIds) {
      yield;
      const boxes = this.#contentOf(hostId).filter((box) => !pooled.has(box));
      told.set(hostId, tellSiblingBoxes(this.#columns, hostId, boxes, isSibling, LEAST_SIBLINGS));
    }
    return told;
  }

  #contentOf(hostId: number): number[] {
    return (this.#boxesOf.get(hostId) ?? []).filter((box) => !this.#navigation.has(box));
  }
}
