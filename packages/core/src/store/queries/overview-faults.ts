import { query } from '../define-query.js';

export interface FaultTotal {
  rule: string;
  /** Pages whose findings of this rule are missing; a site rule that threw counts as one. */
  pages: number;
}

/** Rules that threw and how often, by rule. */
export const faultTotals = query<[run: number], FaultTotal>(`
  select rule, count(*) as pages from fault where run_id = ? group by rule order by rule
`);
