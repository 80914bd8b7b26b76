import type { Severity } from '../../model.js';
import { query } from '../define-query.js';

export interface RuleCount {
  rule: string;
  severity: Severity;
  findings: number;
  /** Pages that have at least one; of findings about the whole site, pages of their first places. */
  pages: number;
}

/** Findings per rule, the worst first, then the most frequent; ties by rule id, so the order is stable. */
export const ruleCounts = query<[run: number], RuleCount>(`
  select rule, severity, findings, pages
  from finding_count
  where run_id = ?
  order by case severity when 'error' then 0 when 'warning' then 1 else 2 end, findings desc, rule
`);
