import { query } from '../define-query.js';

export interface PaidLinkRow {
  pageId: number;
  hostId: number;
  network: string;
  publisher: string;
  /** Host of the URL to which the link leads in the end, as far as its own tells. */
  merchantId: number;
}

/**
 * Paid links of a run, by page: what counts as an affiliate link, and links to a checkout, short links and redirects of the
 * site's own where they name a publisher.
 */
export const paidLinks = query<[run: number], PaidLinkRow>(
  `
  select
    link.page_id as pageId,
    page.host_id as hostId,
    link.network,
    coalesce(link.publisher, '') as publisher,
    url.host_id as merchantId
  from affiliate_link as link
  cross join page on page.id = link.page_id
  cross join url on url.id = coalesce(link.target_url_id, link.url_id)
  where link.run_id = ? and link.side = 'publisher' and link.tier <> 'weak'
    and (link.role = 'click' or (link.role in ('checkout', 'shortlink', 'cloak') and link.publisher <> ''))
  order by link.page_id
`,
  { scansRun: true },
);
