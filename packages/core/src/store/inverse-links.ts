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
    const targets = new Map<string, InverseTarget>();
    for (const [id, contexts] of this.#places) {
      const urlId = this.#reader.get(pageUrlId, id)?.id ?? id;
      for (const [contextId, places] of contexts) {
        const key = `${urlId} ${contextId}`;
        const known = targets.get(key);
        // Two fragments of one page.
        if (known === undefined) targets.set(key, { urlId, contextId, places });
        else known.places = known.places.concat(places).sort((one, other) => one - other);
      }
    }
    return [...targets.values()].sort((one, other) => one.urlId - other.urlId || one.contextId - other.contextId);
  }
}
