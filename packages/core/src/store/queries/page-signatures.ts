import { query } from '../define-query.js';

export interface PageSignatureRow {
  pageId: number;
  wordsCore: number;
  wordsFull: number;
  /** 64-bit hash of the core words, hex; '' when the core is too short to compare. */
  exact: string;
  /** 64-bit hash of the words that a reader sees, hex; '' when there are none. */
  full: string;
  /** 128 values of 16 bits, little-endian. */
  minhash: Buffer | null;
}

/** Pages that can be compared, by URL: without the template of their host once that is known. */
export const pageSignatures = query<[run: number], PageSignatureRow>(
  `
  select page.id as pageId, coalesce(page.words_core, 0) as wordsCore, coalesce(page.words_full, 0) as wordsFull,
    coalesce(fingerprint.full_text, '') as full,
    coalesce(iif(core.page_id is null, fingerprint.exact, core.exact), '') as exact,
    iif(core.page_id is null, fingerprint.minhash, core.minhash) as minhash
  from page
    join url on url.id = page.url_id
    join fingerprint on fingerprint.page_id = page.id
    left join core_fingerprint as core on core.run_id = page.run_id and core.page_id = page.id
  where page.run_id = ? and fingerprint.full_text is not null
  order by url.url
`,
  { scansRun: true },
);
