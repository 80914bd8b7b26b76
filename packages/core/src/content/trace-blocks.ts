import type { FoundCluster, PagePrints } from '../model.js';
import { MAIN_PART } from '../printed-blocks.js';
import type { ReadBlocks } from './echoes.js';
import { findNearBlocks } from './near-blocks.js';
import { type SamePage, SamePages } from './same-pages.js';

/** Where a block of a page stands in its run. */
export interface BlockTrace {
  /** Pages of the run that hold the same words, the page itself among them. */
  pages: number;
  /**
   * `template`: much of the host repeats it; `elsewhere`: other pages hold it too, and not only, for an article, those that gather articles; `nearly-elsewhere`: a copy of the page holds
   * nearly the same; `again`: the page itself repeats it; `own`: its words are the page's own. Empty outside the main text.
   */
  stands: 'template' | 'elsewhere' | 'nearly-elsewhere' | 'again' | 'own' | '';
}

/** What a trace asks of the run. */
export interface TraceOptions {
  page: PagePrints;
  pages: Iterable<PagePrints>;
  /** Whether a print is template of the host of the page. */
  isTemplate: (print: number) => boolean;
  samePages: Iterable<SamePage>;
  /** Pages that gather what others say. */
  gathering: ReadonlySet<number>;
  /** The cluster of the page; null for none. */
  cluster: FoundCluster | null;
  blocksOf: (pageId: number) => ReadBlocks;
}

/**
 * Where the blocks of one page stand, in the order of its prints: what the words of its own are made up of. It counts as
 * `compareBlocks` does, for one page.
 */
export function traceBlocks(options: TraceOptions): BlockTrace[] {
  const { page, isTemplate } = options;
  const samePages = new SamePages(options.samePages, options.gathering);
  const { counts, shared } = countPages(options, samePages);
  const seen = new Set<number>();
  const traces = Array.from(page.blocks.hashes, (hash, index): BlockTrace => {
    const pages = counts.get(hash) ?? 1;
    if (isTemplate(hash)) return { pages, stands: 'template' };
    if (((page.blocks.parts[index] as number) & MAIN_PART) === 0) return { pages, stands: '' };
    if (shared.has(hash)) return { pages, stands: 'elsewhere' };
    if (seen.has(hash)) return { pages, stands: 'again' };
    seen.add(hash);
    return { pages, stands: 'own' };
  });
  for (const print of nearPrints(traces, options, samePages)) (traces[print] as BlockTrace).stands = 'nearly-elsewhere';
  return traces;
}

/** On how many pages each print of the page stands, and which of them stand on pages that count against it. */
function countPages({ page, pages }: TraceOptions, samePages: SamePages) {
  const counts = new Map(Array.from(page.blocks.hashes, (hash) => [hash, 0]));
  const shared = new Set<number>();
  for (const other of pages) {
    const isAgainst = samePages.countsAgainst(other.pageId, page.pageId);
    for (const hash of new Set(other.blocks.hashes)) {
      const count = counts.get(hash);
      if (count === undefined) continue;
      counts.set(hash, count + 1);
      if (isAgainst) shared.add(hash);
    }
  }
  return { counts, shared };
}

function nearPrints(traces: BlockTrace[], { page, cluster, blocksOf }: TraceOptions, samePages: SamePages): number[] {
  if (cluster === null) return [];
  const own = traces.flatMap(({ stands }, index) => (stands === 'own' ? [index] : []));
  const search = findNearBlocks([cluster], new Map([[page.pageId, own]]), samePages, blocksOf);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value.get(page.pageId)?.prints ?? [];
}
