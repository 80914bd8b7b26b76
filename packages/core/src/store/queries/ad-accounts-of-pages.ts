import type { Place } from '../../model.js';
import { query } from '../define-query.js';

export interface AdAccountOfPage {
  pageId: number;
  system: string;
  account: string;
  /** Ad slots. */
  links: number;
  /** Position of the first slot among those of the page; where there is none, of the first script that places ads. */
  seq: number;
  kind: 'slot' | 'loader';
}

/** The ad accounts that pages name, page by page. */
export const adAccountsOfPages = query<[{ run: number }], AdAccountOfPage>(
  `
  with carrying as (
    select page_id, system, account, count(*) as links, min(seq) as seq, 'slot' as kind
    from ad_slot where run_id = @run and account <> ''
    group by page_id, system, account
    union all
    select page_id, system, account, 0, min(seq), 'loader'
    from loader where run_id = @run and kind = 'ads' and account <> ''
    group by page_id, system, account
  )
  select page_id as pageId, system, account, sum(links) as links, seq, max(kind) as kind
  from carrying
  group by page_id, system, account
  order by page_id
`,
  { scansRun: true },
);

/** Where an ad slot stands. */
export const placeOfAdSlot = query<[run: number, pageId: number, seq: number], Place>(`
  select line, column, selector from ad_slot where run_id = ? and page_id = ? and seq = ?
`);

/** Where a script stands that places ads. */
export const placeOfLoader = query<[run: number, pageId: number, seq: number], Place>(`
  select line, column, selector from loader where run_id = ? and page_id = ? and seq = ?
`);
