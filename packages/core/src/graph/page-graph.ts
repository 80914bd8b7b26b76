import type { CloseStep, PageLinks, PageStanding } from '../model.js';

/** The links between the pages of a run, in typed arrays: a few bytes a link, no object a page. */
export class PageGraph {
  add(_page: PageLinks): void {}

  /** In-links and PageRank of every page, by page. */
  // biome-ignore lint/correctness/useYield: the contract
  *stand(): Generator<CloseStep, Iterable<PageStanding>> {
    return [];
  }
}
