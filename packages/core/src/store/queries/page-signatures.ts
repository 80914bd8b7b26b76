import { query } from '../define-query.js';

export interface PageSignatureRow {
  pageId: number;
  url: string;
  title: string;
  wordsCore: number;
  /** 64-bit hash of the core words, hex. */
  exact: string;
  /** 128 values of 16 bits, little-endian. */
  minhash: Buffer | null;
}

/** Pages that can be compared, by URL. */
export const pageSignatures = query<[run: number], PageSignatureRow>(
  `
  select page.id as pageId, url.url, coalesce(page.title, '') as title, coalesce(page.words_core, 0) as wordsCore,
    page_facts.exact, page_facts.minhash
  from page
    join url on url.id = page.url_id
    join page_facts on page_facts.page_id = page.id
  where page.run_id = ? and page_facts.exact is not null
  order by url.url
`,
  { scansRun: true },
);
