import type { PagePurpose, PageType } from '../../model.js';
import { query } from '../define-query.js';

/** What the row of a page says of it; its host with it. */
export const doorwayPage = query<
  [pageId: number],
  { host: string; type: PageType; purpose: PagePurpose; adUnits: number }
>(`
  select host.host, page.type, coalesce(page.purpose, '') as purpose, coalesce(page.ad_units, 0) as adUnits
  from page join host on host.id = page.host_id
  where page.id = ?
`);

/** Who earns on a page, each once: ids of click links at strong or medium, accounts of ad slots. */
export const publishersOfPage = query<[{ run: number; page: number }], { network: string; publisher: string }>(`
  select network, publisher from affiliate_link
  where run_id = @run and page_id = @page and role = 'click' and tier <> 'weak' and side = 'publisher' and publisher <> ''
  union
  select system, account from ad_slot where run_id = @run and page_id = @page and account <> ''
  order by 1, 2
`);

/** The hosts that the links of a page lead to, in the order of its links. */
export const hostsOfLinks = query<[pageId: number], { kind: string; host: string }>(`
  select link_context.kind, host.host
  from page_links join link_of(page_links.links) as link
    join url on url.id = link.url_id
    join host on host.id = url.host_id
    join link_context on link_context.id = link.context_id
  where page_links.page_id = ?
  order by link.seq
`);
