import type { PageSignature } from '../../model.js';
import { HashGroups } from './hash-groups.js';

/** Pages whose core is too short to be like another one, by that core: it can only be the same. */
export class ShortCores {
  readonly #groups = new HashGroups();
  /** By core: 32 bits of the hash of the full text of the first page. */
  readonly #fullText: number[] = [];
  /** Cores of which a page differs from the first one in its full text. */
  readonly #differing = new Set<number>();

  add({ pageId, exact, full }: PageSignature): void {
    const core = this.#groups.add(exact, pageId);
    const fullText = Number.parseInt(full.slice(-8), 16) >>> 0;
    if (core === this.#fullText.length) this.#fullText.push(fullText);
    else if (this.#fullText[core] !== fullText) this.#differing.add(core);
  }

  /** The pages of each core that stands on several, and whether all that a reader sees is the same. Nothing is added after that. */
  *copies(): Generator<{ pages: Uint32Array; isWholePage: boolean }> {
    this.#groups.finish();
    for (let core = 0; core < this.#groups.count; core++) {
      const pages = this.#groups.pagesOf(core);
      if (pages.length > 1) yield { pages, isWholePage: !this.#differing.has(core) };
    }
  }
}
