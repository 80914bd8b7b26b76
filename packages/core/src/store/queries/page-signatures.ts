import { query } from '../define-query.js';

export interface PageSignatureRow {
  pageId: number;
  wordsCore: number;
  /** 64-bit hash of the core words, hex; '' when the core is too short to compare. */
  exact: string;
  /** 64-bit hash of the words that a reader sees, hex; '' when there are none. */
  full: string;
  /** 128 values of 16 bits, little-endian. */
  minhash: Buffer | null;
}

/** Pages that can be compared, by URL. */
export const pageSignatures = query<[run: number], PageSignatureRow>(
  `
  select page.id as pageId, coalesce(page.words_core, 0) as wordsCore, coalesce(fingerprint.exact, '') as exact,
    coalesce(fingerprint.full_text, '') as full, fingerprint.minhash
  from page
    join url on url.id = page.url_id
    join fingerprint on fingerprint.page_id = page.id
  where page.run_id = ? and fingerprint.full_text is not null
  order by url.url
`,
  { scansRun: true },
);
