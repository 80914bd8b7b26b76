import type { Role, Tier } from '../../model.js';
import { query } from '../define-query.js';

export interface NetworkCount {
  network: string;
  role: Role;
  tier: Tier;
  /** Rows of affiliate_links.csv. */
  links: number;
  /** Pages that have at least one. */
  pages: number;
}

/** Monetised URLs per network, role and tier, the most frequent first. */
export const networkCounts = query<[run: number], NetworkCount>(`
  select network, role, tier, links, pages
  from network_count
  where run_id = ?
  order by links desc, network, role, tier
`);
