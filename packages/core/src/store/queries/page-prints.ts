import { query } from '../define-query.js';

export interface PagePrintsRow {
  pageId: number;
  hostId: number;
  /** Words of the main and of the core text. */
  main: number;
  core: number;
  /** Packed as block-prints.ts says. */
  blocks: Buffer;
}

/** The prints of every page with content, by page. */
export const pagePrints = query<[run: number], PagePrintsRow>(
  `
  select page.id as pageId, page.host_id as hostId, page.words_main as main, page.words_core as core, block_print.blocks
  from page
    join block_print on block_print.page_id = page.id
  where page.run_id = ?
  order by page.id
`,
  { scansRun: true },
);

/** The prints of one page. */
export const printsOfPage = query<[page: number], Pick<PagePrintsRow, 'hostId' | 'blocks'>>(`
  select page.host_id as hostId, block_print.blocks
  from page
    join block_print on block_print.page_id = page.id
  where page.id = ?
`);
