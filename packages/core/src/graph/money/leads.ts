import type { PageLinks } from '../../model.js';
import { TargetLists } from '../target-lists.js';

/** Links of one page to one page with paid links. */
export interface Lead {
  /** Number of the page with paid links. */
  target: number;
  links: number;
  /** Those of them that are no template. */
  contentLinks: number;
}

/** The links from pages to pages with paid links on other hosts: a few bytes a link, by the host of the page. */
export class Leads {
  /** By host the numbers of the lists of its pages. */
  readonly #pagesOf = new Map<number, number[]>();
  /** Of each page its links, ascending: twice the number of the target, and one for a link that is no template. */
  readonly #lists = new TargetLists();

  /** Hosts that lead anywhere. */
  get hostIds(): Iterable<number> {
    return this.#pagesOf.keys();
  }

  /** @param targetOf the number of a page with paid links on another host; -1 for any other page */
  add(page: PageLinks, targetOf: (pageId: number) => number): void {
    const links: number[] = [];
    for (let place = 0; place < page.pageIds.length; place++) {
      const target = targetOf(page.pageIds[place] as number);
      if (target >= 0) links.push(2 * target + (page.template[place] === 1 ? 0 : 1));
    }
    if (links.length === 0) return;
    const ofHost = this.#pagesOf.get(page.hostId) ?? [];
    this.#pagesOf.set(page.hostId, ofHost);
    ofHost.push(this.#lists.count);
    this.#lists.add(Uint32Array.from(links).sort());
  }

  /** Page by page of a host: where it leads, each target once. */
  *of(hostId: number): Generator<Lead[]> {
    const links = new Uint32Array(this.#lists.longest);
    for (const list of this.#pagesOf.get(hostId) ?? []) {
      const length = this.#lists.read(list, links);
      const leads: Lead[] = [];
      for (let entry = 0; entry < length; entry++) {
        const target = (links[entry] as number) >>> 1;
        const isContent = (links[entry] as number) & 1;
        const last = leads.at(-1);
        if (last?.target === target) {
          last.links += 1;
          last.contentLinks += isContent;
        } else leads.push({ target, links: 1, contentLinks: isContent });
      }
      yield leads;
    }
  }
}
