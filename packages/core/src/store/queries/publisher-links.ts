import { query } from '../define-query.js';

export interface PublisherLink {
  host: string;
  network: string;
  publisher: string;
  pageUrl: string;
  line: number;
  column: number | null;
  selector: string;
}

/** Click links at strong or medium that name a publisher, by host, network, publisher, page and place. */
export const publisherLinks = query<[run: number], PublisherLink>(`
  select host.host, network, publisher, url.url as pageUrl, line, column, selector
  from affiliate_link
    join page on page.id = affiliate_link.page_id
    join host on host.id = page.host_id
    join url on url.id = page.url_id
  where affiliate_link.run_id = ? and role = 'click' and tier <> 'weak' and publisher <> ''
  order by host.host, network, publisher, url.url, affiliate_link.seq
`);
