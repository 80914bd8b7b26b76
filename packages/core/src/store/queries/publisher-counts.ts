import { query } from '../define-query.js';

export interface PublisherCount {
  /** Id of the network or ad system. */
  network: string;
  /** Publisher or account id. */
  publisher: string;
  /** Hosts whose pages carry it. */
  hosts: number;
  /** Pages that carry it. */
  pages: number;
  /** Click links at strong or medium. */
  links: number;
  /** Ad slots. */
  slots: number;
}

/** Who earns: publisher ids of click links, accounts of ad slots and of scripts that place ads, those on most pages first. */
export const publisherCounts = query<[run: number], PublisherCount>(`
  select network, publisher, count(*) as hosts, sum(pages) as pages, sum(links) as links, sum(slots) as slots
  from publisher_count
  where run_id = ?
  group by network, publisher
  order by pages desc, network, publisher
`);
