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

/** What each id counts on each host, by network, id and host. */
export const publisherWeights = query<[run: number], Omit<PublisherCount, 'hosts'> & { hostId: number; host: string }>(`
  select host_id as hostId, host.host, network, publisher, pages, links, slots
  from publisher_count
  join host on host.id = publisher_count.host_id
  where run_id = ?
  order by network, publisher, host.host
`);
