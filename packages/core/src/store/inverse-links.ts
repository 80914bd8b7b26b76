import { placeOf } from './link-places.js';
import { unpackLinks } from './packed-links.js';
import { pageUrlId } from './queries/page-links.js';
import type { Reader } from './reader.js';

/** Memory of one target, and of one place of it. */
const bytesOfTarget = 250;
const bytesOfPlace = 12;

/** The links that lead to one target and stand there in one way; places from the first page to the last. */
export interface InverseTarget {
  /** The target without its fragment. */
  urlId: number;
  contextId: number;
  places: number[];
}

/** The places of the links to one URL, by context. */
type Contexts = Map<number, number[]>;

/** The links of pages, by where they lead. */
export class InverseLinks {
  /** About how much memory they take, in bytes. */
  bytes = 0;
  readonly #reader: Reader;
  /** By URL without its fragment. */
  readonly #targets = new Map<number, Contexts>();
  /** The same by URL as it stands in links: the parts of a page share what leads to the page. */
  readonly #byLink = new Map<number, Contexts>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Pages come in the order of their ids. */
  add(pageId: number, packed: Buffer): void {
    let seq = 0;
    for (const { urlId, contextId } of unpackLinks(packed)) {
      const contexts = this.#byLink.get(urlId) ?? this.#meet(urlId);
      const places = contexts.get(contextId);
      if (places === undefined) {
        contexts.set(contextId, [placeOf(pageId, seq++)]);
        this.bytes += bytesOfTarget;
      } else {
        places.push(placeOf(pageId, seq++));
        this.bytes += bytesOfPlace;
      }
    }
  }

  /** In the order of URL and context. */
  *targets(): Generator<InverseTarget> {
    for (const urlId of Float64Array.from(this.#targets.keys()).sort()) {
      const contexts = [...(this.#targets.get(urlId) ?? [])].sort(([one], [other]) => one - other);
      for (const [contextId, places] of contexts) yield { urlId, contextId, places };
    }
  }

  #meet(urlId: number): Contexts {
    const target = this.#reader.get(pageUrlId, urlId)?.id ?? urlId;
    const contexts: Contexts = this.#targets.get(target) ?? new Map();
    this.#targets.set(target, contexts);
    this.#byLink.set(urlId, contexts);
    this.bytes += bytesOfTarget;
    return contexts;
  }
}
