import { query } from '../define-query.js';

/** What a run holds of a host, once it has ended. */
export interface HostTotal {
  host: string;
  /** Pages that were read, or had not changed. */
  pages: number;
  /** Findings on its pages, and those about the site whose first place is on one. */
  errors: number;
  warnings: number;
  notices: number;
  /** Click rows at strong or medium. */
  affiliateLinks: number;
  adSlots: number;
}

/** Hosts of which pages were read, the most pages first; ties by name. */
export const hostTotals = query<[run: number], HostTotal>(`
  select host.host, pages, errors, warnings, notices, affiliate_links as affiliateLinks, ad_slots as adSlots
  from host_count join host on host.id = host_count.host_id
  where run_id = ?
  order by pages desc, host.host
`);

export interface SharedHosts {
  operators: number;
  /** Groups of hosts with that verdict. */
  strong: number;
  suspicious: number;
}

/** How many operators a run has, and how many groups of hosts that link each other in bulk. */
export const sharedHosts = query<[{ run: number }], SharedHosts>(`
  select
    (select count(*) from operator where run_id = @run) as operators,
    (select count(*) from host_group where run_id = @run and verdict = 'strong') as strong,
    (select count(*) from host_group where run_id = @run and verdict = 'suspicious') as suspicious
`);

/** Operators, the most hosts first; the card is an `Operator` of model/hosts.ts as JSON. */
export const operatorCards = query<[run: number], { id: number; card: string }>(
  'select id, card from operator where run_id = ? order by id',
);
