import type { Disclosure, PagePurpose, PageType } from '../../model.js';
import { query } from '../define-query.js';

export interface ReadingRow {
  type: PageType;
  purpose: PagePurpose;
  published: string;
  language: string;
  titleLanguage: string;
  /** Words of the full text, and those of them inside links. */
  full: number;
  link: number;
  exact: string;
  fullText: string;
  /** 128 values of 16 bits, little-endian. */
  minhash: Buffer | null;
  /** Packed as block-prints.ts says. */
  blocks: Buffer;
}

/** What was read in the blocks of a page; no row where its close judged it anew by what only that run knew. */
export const readingOfPage = query<[page: number], ReadingRow>(`
  select type, purpose, published, language, title_language as titleLanguage, words_full as "full", words_link as link,
    coalesce(exact, '') as exact, coalesce(full_text, '') as fullText, minhash, block_print.blocks
  from page
    join fingerprint on fingerprint.page_id = page.id
    join block_print on block_print.page_id = page.id
  where page.id = ? and judged_again is null
`);

/** The disclosures of a page, in their order. */
export const disclosuresOfPage = query<[run: number, page: number], Disclosure>(`
  select quote, strength, programme, block, offset, line, region, hidden
  from disclosure
  where run_id = ? and page_id = ?
  order by seq
`);
