import { query } from '../define-query.js';

export interface FaultRow {
  rule: string;
  /** Null for a site rule. */
  pageUrl: string | null;
  message: string;
}

/** Rules that threw, by rule and page. */
export const faults = query<[run: number], FaultRow>(`
  select rule, url.url as pageUrl, message
  from fault left join url on url.id = fault.url_id
  where run_id = ?
  order by rule, pageUrl
`);
