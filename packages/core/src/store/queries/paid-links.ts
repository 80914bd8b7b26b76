import { query } from '../define-query.js';

export interface PaidLinksOfPage {
  pageId: number;
  hostId: number;
  /**
   * A JSON array with a text for each link, itself a JSON array: network, publisher, and the id of the host of the URL to which
   * the link leads in the end, as far as its own tells.
   */
  links: string;
}

/**
 * Paid links of a run, page by page: what counts as an affiliate link, and links to a checkout, short links and redirects of
 * the site's own where they name a publisher.
 */
export const paidLinks = query<[run: number], PaidLinksOfPage>(
  `
  select
    link.page_id as pageId,
    page.host_id as hostId,
    json_group_array(json_array(link.network, coalesce(link.publisher, ''), url.host_id) || '') as links
  from affiliate_link as link
  cross join page on page.id = link.page_id
  cross join url on url.id = coalesce(link.target_url_id, link.url_id)
  where link.run_id = ? and link.side = 'publisher' and link.tier <> 'weak'
    and (link.role = 'click' or (link.role in ('checkout', 'shortlink', 'cloak') and link.publisher <> ''))
  group by link.page_id
`,
  { scansRun: true },
);
