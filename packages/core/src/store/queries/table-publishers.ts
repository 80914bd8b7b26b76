import { query } from '../define-query.js';

export type PublisherRow = {
  network: string;
  publisher_id: string;
  hosts: number;
  pages: number;
  links: number;
  own: number | null;
  slots: number;
};

/** publishers.csv: who earns, by network and id. */
export const tablePublishers = query<[{ run: number }], PublisherRow>(
  `
  select
    network,
    publisher as publisher_id,
    count(*) as hosts,
    sum(pages) as pages,
    sum(links) as links,
    max(own) as own,
    sum(slots) as slots
  from publisher_count
  where run_id = @run
  group by network, publisher
  order by network, publisher
`,
  { scansRun: true },
);
