import { query } from '../define-query.js';
import { type PageValueRow, selectPageValues } from './page-values.js';

/** As stored: the factors of the score are not in the database. */
export type ThinPageRow = PageValueRow & { thin_score: number; thin_verdict: string | null; told: 0 | 1 };

/** Pages of which half of what they need is missing. */
const leastScore = 50;

/** Whether a finding tells what is told of the page; a finding stands for all such pages of its host. */
const told = `coalesce((thin_verdict, page.host_id) in (
    select finding.rule, first.host_id
    from finding join page as first on first.id = finding.first_page_id
    where finding.run_id = @run and finding.page_id = 0
  ), 0) as told`;

/** thin_pages.csv: pages with a high thin score, and all of which something is told, by URL. */
export const tableThinPages = query<[{ run: number }], ThinPageRow>(
  selectPageValues(
    `, thin_score, thin_verdict, ${told}`,
    `and (thin_score >= ${leastScore} or thin_verdict is not null)`,
  ),
  { scansRun: true },
);
