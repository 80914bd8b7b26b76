import type { CloseStep, StoredBox } from '../model.js';
import { BoxColumns } from './box-columns.js';
import type { Group } from './groups.js';
import { counterpartBoxes, estimatePool, type PoolSize, pooledBoxes, repeatedBoxes } from './pooled-boxes.js';
import { countListings, type SiblingBoxes, tellSiblingBoxes } from './sibling-boxes.js';

/** Where a box stands on half of the pages, or on a tenth with the very same targets, it is a menu. */
const MENU: PoolSize = { pages: 3, share: 0.5 };
const REPEATED: PoolSize = { pages: 3, share: 0.1 };
/** Editions, countries and versions stand on most pages. */
const COUNTERPARTS: PoolSize = { pages: 3, share: 0.5 };
/**
 * On its own host, a target is one of a pool from a tenth of the pages with boxes on; over the hosts of a group, of each of
 * which few pages may have been read, from a fifth on. A network of forums that shows twenty of the hundred questions of the
 * day gets there.
 */
const POOL_OF_HOST: PoolSize = { pages: 3, share: 0.1 };
const POOL_OF_GROUP: PoolSize = { pages: 5, share: 0.2 };
const MENU_OF_GROUP: PoolSize = { pages: 5, share: 0.5 };
/**
 * A pool that is most of what the hosts have is none: half of the pages of a host that are known, and nine at least. A pool
 * of the day has five to eight of each, and of a host of which a sample was read, no more may be known.
 */
const WHOLE = { pages: 9, share: 0.5 };
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
  /** Menus and the like; and boxes that are drawn from a pool, which may be all that the hosts have. */
  readonly #navigation = new Set<number>();
  readonly #pooled = new Set<number>();
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
      for (const box of counterpartBoxes(this.#columns, boxes, COUNTERPARTS)) this.#navigation.add(box);
      const [pooled, menus] = pooledBoxes(this.#columns, boxes, [POOL_OF_HOST, MENU]) as [Set<number>, Set<number>];
      for (const box of pooled) this.#pooled.add(box);
      for (const box of menus) this.#navigation.add(box);
      for (const box of repeatedBoxes(this.#columns, boxes, pooled, REPEATED)) this.#navigation.add(box);
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
      const content = this.#contentOf(hostId).filter((box) => !this.#pooled.has(box));
      const listed = countListings(this.#columns, content, isOther, LEAST_SIBLINGS);
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

  *#tell(group: Group): Generator<CloseStep, ReadonlyMap<number, SiblingBoxes>> {
    const { hostIds, domains } = group;
    const own = new Set(hostIds);
    const ownDomains = new Set(domains);
    const isSibling = (hostId: number) => own.has(hostId) || ownDomains.has(this.#domains.get(hostId) ?? '');
    const pooled = yield* this.#pooledOf(group, isSibling);
    const told = new Map<number, SiblingBoxes>();
    for (const hostId of hostIds) {
      yield;
      const boxes = this.#contentOf(hostId).filter((box) => !pooled.has(box));
      told.set(hostId, tellSiblingBoxes(this.#columns, hostId, boxes, isSibling, LEAST_SIBLINGS));
    }
    return told;
  }

  /** Boxes of a group that are drawn from a small pool, one template of boxes after the other. */
  *#pooledOf(
    { hostIds, knownPages }: Group,
    isSibling: (hostId: number) => boolean,
  ): Generator<CloseStep, ReadonlySet<number>> {
    const all = hostIds.flatMap((hostId) => this.#contentOf(hostId));
    const sizes = [POOL_OF_GROUP, MENU_OF_GROUP];
    const [pooled, dropped] = pooledBoxes(this.#columns, all, sizes) as [Set<number>, Set<number>];
    yield;
    const drawn = all.filter((box) => !dropped.has(box));
    for (const boxes of this.#columns.byFrame(drawn).values()) {
      yield;
      const { targets, share } = estimatePool(this.#columns, boxes);
      const ofEach = targets / Math.max(1, this.#siblingsIn(boxes, isSibling));
      const isFew = ofEach < WHOLE.pages;
      if (Number.isFinite(targets) && !isFew && ofEach >= knownPages * WHOLE.share) continue;
      const isSmall = isFew && share >= POOL_OF_HOST.share;
      const small = boxes.filter((box) => isSmall || pooled.has(box) || this.#pooled.has(box));
      for (const box of small) dropped.add(box);
    }
    return dropped;
  }

  #siblingsIn(boxes: readonly number[], isSibling: (hostId: number) => boolean): number {
    const hosts = new Set<number>();
    for (const box of boxes) for (const { hostId } of this.#columns.links(box)) hosts.add(hostId);
    return [...hosts].filter(isSibling).length;
  }

  #contentOf(hostId: number): number[] {
    return (this.#boxesOf.get(hostId) ?? []).filter((box) => !this.#navigation.has(box));
  }
}
