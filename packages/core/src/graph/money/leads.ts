import type { PageLinks } from '../../model.js';
import { TargetLists } from '../target-lists.js';
import { HubLinks } from './hub-links.js';
import type { PaidPages } from './paid-pages.js';

/** The links from pages to hubs, which are other hosts with paid links; those to pages with paid links in a few bytes each. */
export class Leads {
  readonly hubLinks = new HubLinks();
  readonly #paid: PaidPages;
  /** By host the numbers of the lists of its pages. */
  readonly #pagesOf = new Map<number, number[]>();
  /** As `of` says. */
  readonly #lists = new TargetLists();

  /** @param paid complete: what is added later is not seen */
  constructor(paid: PaidPages) {
    this.#paid = paid;
  }

  /** Hosts that lead to pages with paid links. */
  get hostIds(): Iterable<number> {
    return this.#pagesOf.keys();
  }

  add({ hostId, pageIds, hostIds, template }: PageLinks): void {
    const links: number[] = [];
    const hubIds: number[] = [];
    for (let place = 0; place < pageIds.length; place++) {
      const target = this.#paid.find(pageIds[place] as number);
      const hubId = target < 0 ? (hostIds[place] as number) : this.#paid.hostOf(target);
      if (hubId === hostId || !this.#paid.holds(hubId)) continue;
      hubIds.push(hubId);
      if (target >= 0) links.push(2 * target + (template[place] === 1 ? 0 : 1));
    }
    if (hubIds.length > 0) this.hubLinks.add(hostId, hubIds);
    if (links.length > 0) this.#addList(hostId, Uint32Array.from(links).sort());
  }

  /**
   * Page by page of a host its links to pages with paid links, ascending: twice the number of the target, and one more where the
   * link is no template. Each list is good until the next one is asked for.
   */
  *of(hostId: number): Generator<Uint32Array> {
    const links = new Uint32Array(this.#lists.longest);
    for (const list of this.#pagesOf.get(hostId) ?? []) yield links.subarray(0, this.#lists.read(list, links));
  }

  #addList(hostId: number, links: Uint32Array): void {
    const ofHost = this.#pagesOf.get(hostId) ?? [];
    this.#pagesOf.set(hostId, ofHost);
    ofHost.push(this.#lists.count);
    this.#lists.add(links);
  }
}
