import type { CloseStep, StoredBox } from '../model.js';
import { BoxColumns } from './box-columns.js';
import type { Group } from './groups.js';
import { counterpartBoxes, type PoolSize, pooledBoxes } from './pooled-boxes.js';
import { type SiblingBoxes, tellSiblingBoxes } from './sibling-boxes.js';

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
  pageId: number;
  line: number;
  label: string;
  isHidden: boolean;
  /** Hosts that it leads to, each once, in document order. */
  hosts: string[];
}

/** The boxes of links of a run: by host, without what is navigation. Boxes come by page; then `settle`; then questions. */
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

  /** What each host of the group lists of its siblings, also hosts that list none. */
  ofGroup(group: Group): ReadonlyMap<number, SiblingBoxes> {
    const known = this.#told.get(group);
    if (known !== undefined) return known;
    const told = this.#tell(group);
    this.#told.set(group, told);
    return told;
  }

  /**
   * On how many pages a host has boxes that list another, by both their ids; of boxes that list at least four of the hosts.
   * @param hostIds what may list, and be listed
   */
  listings(hostIds: ReadonlySet<number>): ReadonlyMap<number, ReadonlyMap<number, number>> {
    const listings = new Map<number, ReadonlyMap<number, number>>();
    for (const hostId of hostIds) {
      const boxes = (this.#boxesOf.get(hostId) ?? []).filter((box) => !this.#navigation.has(box));
      const told = tellSiblingBoxes(this.#columns, hostId, boxes, (target) => hostIds.has(target), LEAST_SIBLINGS);
      if (told.pages > 0) listings.set(hostId, told.siblings);
    }
    return listings;
  }

  place(box: number): BoxPlace {
    const hosts = new Set(Array.from(this.#columns.links(box), ({ hostId }) => this.#names.get(hostId) ?? ''));
    return {
      pageId: this.#columns.pages.at(box),
      line: this.#columns.lines.at(box),
      label: this.#columns.labels[this.#columns.frames.at(box)] ?? '',
      isHidden: this.#columns.hidden.at(box) === 1,
      hosts: [...hosts],
    };
  }

  #tell({ hostIds, domains }: Group): Map<number, SiblingBoxes> {
    const own = new Set(hostIds);
    const ownDomains = new Set(domains);
    const isSibling = (hostId: number) => own.has(hostId) || ownDomains.has(this.#domains.get(hostId) ?? '');
    const pooled = pooledBoxes(
      this.#columns,
      hostIds.flatMap((id) => this.#boxesOf.get(id) ?? []),
      POOL_OF_GROUP,
    );
    return new Map(
      hostIds.map((id) => {
        const boxes = (this.#boxesOf.get(id) ?? []).filter((box) => !this.#navigation.has(box) && !pooled.has(box));
        return [id, tellSiblingBoxes(this.#columns, id, boxes, isSibling, LEAST_SIBLINGS)];
      }),
    );
  }
}
