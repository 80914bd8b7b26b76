import { placeOf } from './link-places.js';
import { unpackLinks } from './packed-links.js';
import { pageUrlId } from './queries/page-links.js';
import type { Reader } from './reader.js';

/** The links that lead to one target and stand there in one way; places from the first page to the last. */
export interface InverseTarget {
  /** The target without its fragment. */
  urlId: number;
  contextId: number;
  places: number[];
}

/** The links of pages, by where they lead. */
export class InverseLinks {
  /** Links that were added. */
  count = 0;
  readonly #reader: Reader;
  /** Places by URL with its fragment, and by context. */
  readonly #places = new Map<number, Map<number, number[]>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Pages come in the order of their ids. */
  add(pageId: number, packed: Buffer): void {
    const links = unpackLinks(packed);
    for (let seq = 0; seq < links.length; seq++) {
      const { urlId, contextId } = links[seq] as (typeof links)[number];
      let contexts = this.#places.get(urlId);
      if (contexts === undefined) {
        contexts = new Map();
        this.#places.set(urlId, contexts);
      }
      const places = contexts.get(contextId);
      if (places === undefined) contexts.set(contextId, [placeOf(pageId, seq)]);
      else places.push(placeOf(pageId, seq));
    }
    this.count += links.length;
  }

  /** In the order of URL and context. */
  targets(): InverseTarget[] {
    for (const urlId of [...this.#places.keys()]) this.#cutFragment(urlId);
    const urlIds = Uint32Array.from(this.#places.keys()).sort();
    const targets: InverseTarget[] = [];
    for (const urlId of urlIds) {
      const contexts = [...(this.#places.get(urlId) ?? [])].sort(([one], [other]) => one - other);
      for (const [contextId, places] of contexts) targets.push({ urlId, contextId, places });
    }
    return targets;
  }

  /** Lets a URL with a fragment count as its page. */
  #cutFragment(urlId: number): void {
    const pageUrl = this.#reader.get(pageUrlId, urlId)?.id ?? urlId;
    const contexts = this.#places.get(urlId);
    if (pageUrl === urlId || contexts === undefined) return;
    this.#places.delete(urlId);
    const known = this.#places.get(pageUrl);
    if (known === undefined) {
      this.#places.set(pageUrl, contexts);
      return;
    }
    for (const [contextId, places] of contexts) {
      const others = known.get(contextId) ?? [];
      known.set(
        contextId,
        others.concat(places).sort((one, other) => one - other),
      );
    }
  }
}
