import { query } from '../define-query.js';

/** The cards of MoneyFlow: over a hub before without one, the most links first; so many at most. */
export const moneyFlows = query<[{ run: number; most: number }], { card: string }>(
  'select card from money_flow where run_id = @run order by seq limit @most',
);
