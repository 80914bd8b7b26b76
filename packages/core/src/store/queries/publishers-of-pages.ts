import { query } from '../define-query.js';

export interface PublisherOfPage {
  pageId: number;
  network: string;
  publisher: string;
  /** Click links at strong or medium that name the publisher. */
  links: number;
  /** Position of the first of them among the links of the page. */
  seq: number;
}

/** The publishers that pages name, page by page. */
export const publishersOfPages = query<[run: number], PublisherOfPage>(
  `
  select page_id as pageId, network, publisher, count(*) as links, min(seq) as seq
  from affiliate_link
  where run_id = ? and role = 'click' and tier <> 'weak' and side = 'publisher' and publisher <> ''
  group by page_id, network, publisher
  order by page_id
`,
  { scansRun: true },
);

/** Where a monetised link stands. */
export const placeOfAffiliateLink = query<
  [run: number, pageId: number, seq: number],
  { line: number; column: number | null; selector: string }
>(`
  select line, column, selector from affiliate_link where run_id = ? and page_id = ? and seq = ?
`);

/** The ids of which it is known whether they are those of the site on whose hosts they stand. */
export const ownPublishers = query<[run: number], { host: string; network: string; publisher: string; own: number }>(`
  select host.host, network, publisher, own
  from publisher_count
  join host on host.id = publisher_count.host_id
  where run_id = ? and own is not null
`);
