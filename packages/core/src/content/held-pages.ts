import type { PagePrints } from '../model.js';

/** Prints that are held, in some 16 bytes each. */
const MOST_PRINTS = 2_000_000;

/** The same pages each time, held after the first time where they are few: the close looks at them eight times. */
export function heldPages(read: () => Iterable<PagePrints>, most = MOST_PRINTS): () => Iterable<PagePrints> {
  let held: readonly PagePrints[] | undefined;
  return () => held ?? reading();

  function* reading(): Generator<PagePrints> {
    let kept: PagePrints[] = [];
    let prints = 0;
    for (const page of read()) {
      prints += page.blocks.hashes.length;
      if (prints <= most) kept.push(page);
      else kept = [];
      yield page;
    }
    if (prints <= most) held = kept;
  }
}
