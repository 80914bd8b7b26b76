import type { DiscoveredUrl, Frontier, PageCounts, QueuedUrl } from '@linkvet/core';

/** A queue for the few URLs of a call that stores nothing. What was claimed counts as fetched. */
export class MemoryFrontier implements Frontier {
  readonly #known = new Set<string>();
  readonly #waiting: QueuedUrl[] = [];
  #skipped = 0;

  add(urls: DiscoveredUrl[]): void {
    for (const { url, depth, skip } of urls) {
      if (this.#known.has(url)) continue;
      this.#known.add(url);
      if (skip) this.#skipped++;
      else this.#waiting.push({ url, host: new URL(url).host, depth });
    }
  }

  hosts(): string[] {
    return [...new Set(this.#waiting.map(({ host }) => host))];
  }

  claim(host: string): QueuedUrl | null {
    const next = this.#waiting.findIndex((queued) => queued.host === host);
    return next < 0 ? null : (this.#waiting.splice(next, 1)[0] ?? null);
  }

  counts(): PageCounts {
    const discovered = this.#known.size;
    const pending = this.#waiting.length;
    const fetched = discovered - pending - this.#skipped;
    return { discovered, fetched, unchanged: 0, failed: 0, skipped: this.#skipped, pending };
  }

  /** Nothing was asked for by a call before. */
  asked(): Map<string, number> {
    return new Map();
  }

  known(): Iterable<string> {
    return this.#known;
  }

  /** Nothing out of scope is asked for where nothing is stored. */
  unchecked(): string[] {
    return [];
  }
}
