import { query } from '../define-query.js';
import { type PageValueRow, selectPageValues } from './page-values.js';

/** As stored: the factors of the score are not in the database. */
export type ThinPageRow = PageValueRow & { thin_score: number; thin_verdict: string | null };

/** Pages of which half of what they need is missing. */
const leastScore = 50;

/** thin_pages.csv: pages with a high thin score, and all of which something is told, by URL. */
export const tableThinPages = query<[{ run: number }], ThinPageRow>(
  selectPageValues(', thin_score, thin_verdict', `and (thin_score >= ${leastScore} or thin_verdict is not null)`),
  { scansRun: true },
);
