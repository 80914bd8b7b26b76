import { IntegerTable } from '../integer-table.js';
import type { CloseStep, HostEdge, PageLinks } from '../model.js';
import type { BoxLedger } from './boxes.js';
import type { Group } from './groups.js';

/** An odd number by which neighbours are scattered over 32 bits: those of the golden ratio. */
const spreading = 0x9e3779b1;

/**
 * The links from host to host. Pages come in any order, each once; then `settle`; then the edges can be read as often as one
 * likes, by source and target, of the hosts' ids. A link within a host is none.
 */
export class HostEdges implements Iterable<HostEdge> {
  /** Places in the columns, one more than the place: found by source and target, or free (0) from there on. */
  #slots = new Uint32Array(1 << 10);
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
    this.#pageNumber++;
    for (let link = 0; link < hostIds.length; link++) {
      const targetId = hostIds[link] as number;
      if (targetId === hostId) continue;
      const place = this.#placeOf(hostId, targetId);
      this.#links.set(place, this.#links.get(place) + 1);
      if (template[link] === 0) this.#contentLinks.set(place, this.#contentLinks.get(place) + 1);
      if (this.#lastPage.get(place) === this.#pageNumber) continue;
      this.#lastPage.set(place, this.#pageNumber);
      this.#pages.set(place, this.#pages.get(place) + 1);
    }
  }

  /** Puts the edges in order. */
  *settle(): Generator<CloseStep, void> {
    this.#slots = new Uint32Array();
    const counts = new Map<number, number>();
    for (let place = 0; place < this.#length; place++) {
      const sourceId = this.#sources.get(place);
      counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
    }
    const ends = new Map<number, number>();
    let end = 0;
    for (const [sourceId, count] of [...counts].sort(([one], [other]) => one - other)) {
      ends.set(sourceId, end);
      end += count;
    }
    yield;
    this.#order = new Uint32Array(this.#length);
    for (let place = 0; place < this.#length; place++) {
      const sourceId = this.#sources.get(place);
      const at = ends.get(sourceId) as number;
      this.#order[at] = place;
      ends.set(sourceId, at + 1);
    }
    for (const [sourceId, count] of counts) {
      yield;
      const last = ends.get(sourceId) as number;
      const ofSource = this.#order.subarray(last - count, last);
      ofSource.sort((one, other) => this.#targets.get(one) - this.#targets.get(other));
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

  #placeOf(sourceId: number, targetId: number): number {
    const slot = this.#slotOf(sourceId, targetId);
    const known = this.#slots[slot] as number;
    if (known > 0) return known - 1;
    const place = this.#length++;
    this.#sources.set(place, sourceId);
    this.#targets.set(place, targetId);
    this.#slots[slot] = place + 1;
    if (2 * this.#length > this.#slots.length) this.#grow();
    return place;
  }

  #grow(): void {
    this.#slots = new Uint32Array(2 * this.#slots.length);
    for (let place = 0; place < this.#length; place++) {
      this.#slots[this.#slotOf(this.#sources.get(place), this.#targets.get(place))] = place + 1;
    }
  }

  /** Where the edge stands among the slots, or would stand. */
  #slotOf(sourceId: number, targetId: number): number {
    const last = this.#slots.length - 1;
    const hash = Math.imul(Math.imul(sourceId, spreading) ^ targetId, spreading);
    for (let slot = (hash ^ (hash >>> 15)) & last; ; slot = (slot + 1) & last) {
      const place = (this.#slots[slot] as number) - 1;
      if (place < 0 || (this.#targets.get(place) === targetId && this.#sources.get(place) === sourceId)) return slot;
    }
  }
}
