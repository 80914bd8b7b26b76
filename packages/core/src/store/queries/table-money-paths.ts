import { query } from '../define-query.js';

export type MoneyPathRow = {
  source_host: string;
  hub_host: string | null;
  network: string;
  publisher_id: string;
  merchant_host: string;
  links: number;
  content_links: number;
  pages: number;
  paid_links: number;
  paid_pages: number;
  operator_id: number | null;
  hub_links: number;
  hub_pages: number;
  hub_paid_links: number;
  hub_paid_pages: number;
  source_hubs: number;
  hub_paths: number;
};

/** money_paths.csv: by source, hub, network, publisher and merchant. */
export const tableMoneyPaths = query<[{ run: number }], MoneyPathRow>(
  `
  with operated as materialized (
    select operator.id, run_host.value ->> '$.hostId' as host_id
    from operator, json_each(card, '$.hosts') as run_host
    where operator.run_id = @run
  )
  select
    source.host as source_host,
    hub.host as hub_host,
    money_path.network,
    money_path.publisher as publisher_id,
    money_path.merchant as merchant_host,
    money_path.links,
    money_path.content_links,
    money_path.pages,
    money_path.paid_links,
    money_path.paid_pages,
    operated.id as operator_id,
    money_path.hub_links,
    money_path.hub_pages,
    money_path.hub_paid_links,
    money_path.hub_paid_pages,
    money_path.hubs as source_hubs,
    money_path.paths as hub_paths
  from money_path
  join host as source on source.id = money_path.source_host_id
  left join host as hub on hub.id = money_path.hub_host_id
  left join operated on operated.host_id = money_path.source_host_id
  where money_path.run_id = @run
  order by source.host, hub.host, money_path.network, money_path.publisher, money_path.merchant
`,
);
