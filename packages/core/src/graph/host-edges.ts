import { IntegerTable } from '../integer-table.js';
import type { CloseStep, HostEdge, PageLinks } from '../model.js';
import type { BoxLedger } from './boxes.js';
import type { Group } from './groups.js';

/**
 * The links from host to host. Pages come in any order, each once; then `settle`; then the edges can be read as often as one
 * likes, by source and target, of the hosts' ids. A link within a host is none.
 */
export class HostEdges implements Iterable<HostEdge> {
  /** By source and target: the place of the edge in the columns. */
  readonly #placesFrom = new Map<number, Map<number, number>>();
  readonly #sources = new IntegerTable();
  readonly #targets = new IntegerTable();
  readonly #links = new IntegerTable();
  readonly #pages = new IntegerTable();
  readonly #contentLinks = new IntegerTable();
  /** The last page that was counted: by its number in the order in which pages came, from 1. */
  readonly #lastPage = new IntegerTable();
  #pageNumber = 0;
  #length = 0;
  #order = new Uint32Array();
  #boxLinks: ReadonlyMap<number, ReadonlyMap<number, number>> = new Map();

  add({ hostId, hostIds, template }: PageLinks): void {
    const places = this.#placesFrom.get(hostId) ?? new Map<number, number>();
    this.#placesFrom.set(hostId, places);
    this.#pageNumber++;
    for (let link = 0; link < hostIds.length; link++) {
      const targetId = hostIds[link] as number;
      if (targetId === hostId) continue;
      let place = places.get(targetId);
      if (place === undefined) {
        place = this.#length++;
        places.set(targetId, place);
        this.#sources.set(place, hostId);
        this.#targets.set(place, targetId);
      }
      this.#links.set(place, this.#links.get(place) + 1);
      if (template[link] === 0) this.#contentLinks.set(place, this.#contentLinks.get(place) + 1);
      if (this.#lastPage.get(place) === this.#pageNumber) continue;
      this.#lastPage.set(place, this.#pageNumber);
      this.#pages.set(place, this.#pages.get(place) + 1);
    }
  }

  /** Puts the edges in order. */
  *settle(): Generator<CloseStep, void> {
    this.#order = new Uint32Array(this.#length);
    let length = 0;
    for (const sourceId of [...this.#placesFrom.keys()].sort((one, other) => one - other)) {
      yield;
      const places = this.#placesFrom.get(sourceId) as Map<number, number>;
      for (const targetId of Uint32Array.from(places.keys()).sort()) {
        this.#order[length++] = places.get(targetId) as number;
      }
      this.#placesFrom.delete(sourceId);
    }
  }

  /** Says which of the links stand in boxes that list siblings. */
  tellBoxes(groups: readonly Group[], boxes: BoxLedger): void {
    this.#boxLinks = new Map(
      groups.flatMap((group) => Array.from(boxes.ofGroup(group), ([hostId, { links }]) => [hostId, links] as const)),
    );
  }

  *[Symbol.iterator](): Generator<HostEdge> {
    for (const place of this.#order) {
      const sourceId = this.#sources.get(place);
      const targetId = this.#targets.get(place);
      yield {
        sourceId,
        targetId,
        links: this.#links.get(place),
        pages: this.#pages.get(place),
        contentLinks: this.#contentLinks.get(place),
        boxLinks: this.#boxLinks.get(sourceId)?.get(targetId) ?? 0,
      };
    }
  }
}
