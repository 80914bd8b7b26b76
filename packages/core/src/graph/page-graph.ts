import { IntegerTable } from '../integer-table.js';
import type { CloseStep, PageLinks, PageStanding } from '../model.js';
import { pageRanks } from './page-rank.js';
import { TargetLists } from './target-lists.js';

/** Links that are worked on between two steps: some milliseconds. */
const linksAtOnce = 200_000;

/** The links between the pages of a run: a page once among the targets of another, in two or three bytes, and no object a page. */
export class PageGraph {
  readonly #pageIds: number[] = [];
  readonly #hostIds: number[] = [];
  readonly #targets = new TargetLists();

  /** Pages come in any order, each once. */
  add({ pageId, hostId, pageIds }: PageLinks): void {
    this.#pageIds.push(pageId);
    this.#hostIds.push(hostId);
    this.#targets.add(othersOf(pageId, pageIds));
  }

  /** In-links and PageRank of every page, by page. To be asked once, when all pages are there. */
  *stand(): Generator<CloseStep, Iterable<PageStanding>> {
    // In the order of their ids, so that every sum is made in the same order.
    const order = Uint32Array.from(this.#pageIds.keys()).sort((one, other) => this.#idOf(one) - this.#idOf(other));
    yield;
    const inLinks = yield* this.#pointAtPlaces(order);
    const ranks = yield* pageRanks(order, this.#targets);
    return this.#standings(order, inLinks, ranks);
  }

  /** Puts the places of the targets in `order` where their ids were, and counts the links to each. */
  *#pointAtPlaces(order: Uint32Array): Generator<CloseStep, Uint32Array> {
    const places = new IntegerTable();
    for (const [place, page] of order.entries()) places.set(this.#idOf(page), place + 1);
    const inLinks = new Uint32Array(order.length);
    const targets = new Uint32Array(this.#targets.longest);
    let links = 0;
    for (let page = 0; page < this.#targets.count; page++) {
      const length = this.#targets.read(page, targets);
      let known = 0;
      for (let entry = 0; entry < length; entry++) {
        const place = places.get(targets[entry] as number);
        if (place === 0) continue;
        targets[known++] = place - 1;
        (inLinks[place - 1] as number)++;
      }
      this.#targets.replace(page, targets, known);
      links += 1 + length;
      if (links < linksAtOnce) continue;
      yield;
      links = 0;
    }
    return inLinks;
  }

  *#standings(order: Uint32Array, inLinks: Uint32Array, ranks: Float64Array): Generator<PageStanding> {
    for (const [place, page] of order.entries()) {
      const hostId = this.#hostIds[page] as number;
      yield { pageId: this.#idOf(page), hostId, inLinks: inLinks[place] as number, rank: ranks[place] as number };
    }
  }

  #idOf(page: number): number {
    return this.#pageIds[page] as number;
  }
}

/** The pages that a page links to beside itself, each once, ascending. */
function othersOf(pageId: number, pageIds: ArrayLike<number>): Uint32Array {
  const targets = Uint32Array.from(pageIds).sort();
  let others = 0;
  let last = 0;
  for (const target of targets) {
    if (target === last || target === pageId) continue;
    targets[others++] = target;
    last = target;
  }
  return targets.subarray(0, others);
}
