import type { Cluster, FoundCluster, FoundMember } from '../../model.js';
import { enlarged, newColumn } from './columns.js';

const KINDS: readonly Cluster['kind'][] = ['exact', 'near', 'full-page'];
const REASONS: readonly Cluster['chosenBy'][] = ['canonical', 'date', 'in-links', 'url'];
const EXCUSES: readonly FoundMember['excuse'][] = ['', 'canonical', 'redirect', 'noindex', 'version', 'translation'];
const FIRST_CAPACITY = 1024;

/**
 * The clusters of a run in typed columns, about 13 bytes a page, and each an object only while somebody looks at it. Can be
 * gone through again and again: the largest first, ties by the URL of the representative.
 */
export class FoundClusters implements Iterable<FoundCluster> {
  /** By member; those of a cluster side by side. */
  #pageIds = newColumn(Uint32Array, FIRST_CAPACITY);
  #similarities = newColumn(Float64Array, FIRST_CAPACITY);
  #excuses = newColumn(Uint8Array, FIRST_CAPACITY);
  #members = 0;
  /** By cluster, as they were added: where its members begin, its kind, and why its first member represents it. */
  readonly #starts: number[] = [];
  readonly #traits: number[] = [];
  #urls: string[] = [];
  #order = new Uint32Array(0);

  get length(): number {
    return this.#starts.length;
  }

  /** @param url that of the representative */
  add(url: string, { kind, chosenBy, members }: Omit<FoundCluster, 'id'>): void {
    this.#urls.push(url);
    this.#starts.push(this.#members);
    this.#traits.push(KINDS.indexOf(kind) * REASONS.length + REASONS.indexOf(chosenBy));
    for (const { pageId, similarity, excuse } of members) {
      if (this.#members === this.#pageIds.length) this.#enlarge();
      this.#pageIds[this.#members] = pageId;
      this.#similarities[this.#members] = similarity;
      this.#excuses[this.#members++] = EXCUSES.indexOf(excuse);
    }
  }

  /** Puts the clusters in order. Nothing is added after that. */
  finish(): this {
    const urls = this.#urls;
    this.#order = Uint32Array.from(urls.keys()).sort((one, other) => {
      return this.#sizeOf(other) - this.#sizeOf(one) || ((urls[one] as string) < (urls[other] as string) ? -1 : 1);
    });
    this.#urls = [];
    return this;
  }

  *[Symbol.iterator](): Generator<FoundCluster> {
    for (const [index, cluster] of this.#order.entries()) {
      const traits = this.#traits[cluster] as number;
      yield {
        id: index + 1,
        kind: KINDS[Math.floor(traits / REASONS.length)] as Cluster['kind'],
        chosenBy: REASONS[traits % REASONS.length] as Cluster['chosenBy'],
        members: this.#membersOf(cluster),
      };
    }
  }

  #membersOf(cluster: number): FoundMember[] {
    const start = this.#starts[cluster] as number;
    return Array.from({ length: this.#sizeOf(cluster) }, (_, index) => ({
      pageId: this.#pageIds[start + index] as number,
      similarity: this.#similarities[start + index] as number,
      excuse: EXCUSES[this.#excuses[start + index] as number] as FoundMember['excuse'],
    }));
  }

  #sizeOf(cluster: number): number {
    return (this.#starts[cluster + 1] ?? this.#members) - (this.#starts[cluster] as number);
  }

  #enlarge(): void {
    this.#pageIds = enlarged(this.#pageIds);
    this.#similarities = enlarged(this.#similarities);
    this.#excuses = enlarged(this.#excuses);
  }
}
