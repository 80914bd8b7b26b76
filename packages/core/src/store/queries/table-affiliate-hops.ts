import { query } from '../define-query.js';

export type AffiliateHopRow = {
  page_url: string;
  link_url: string;
  hop: number;
  network: string;
  role: string;
  publisher_id: string | null;
  hop_url: string | null;
  tier: string;
  line: number;
};

/** affiliate_hops.csv: the further hops of monetised URLs, by page, in document order, the outermost first. */
export const tableAffiliateHops = query<[{ run: number }], AffiliateHopRow>(
  `
  select
    url.url as page_url,
    link_url.url as link_url,
    further.hop,
    further.network,
    further.role,
    further.publisher as publisher_id,
    hop_url.url as hop_url,
    further.tier,
    link.line
  from affiliate_hop as further
  join page on page.id = further.page_id
  join url on url.id = page.url_id
  join affiliate_link as link
    on link.run_id = further.run_id and link.page_id = further.page_id and link.seq = further.seq
  join url as link_url on link_url.id = link.url_id
  left join url as hop_url on hop_url.id = further.url_id
  where further.run_id = @run
  order by url.url, further.seq, further.hop
`,
  { scansRun: true },
);
