import { query } from '../define-query.js';

export type DoorwayPageRow = {
  cluster_id: number;
  kind: string;
  url: string;
  representative: number;
  host: string;
  title: string | null;
  published: string | null;
  similarity: number;
  words_core: number | null;
  ad_units: number | null;
  affiliate_links: number | null;
};

/** doorway_pages.csv: the pages of each family, its representative first, then by URL. */
export const tableDoorwayPages = query<[{ run: number }], DoorwayPageRow>(
  `
  select
    doorway.cluster_id,
    doorway.kind,
    url.url,
    listed.key = 0 as representative,
    host.host,
    page.title,
    nullif(page.published, '') as published,
    cast(member.similarity * 100 as integer) / 100.0 as similarity,
    page.words_core,
    page.ad_units,
    page.affiliate_links
  from doorway
  join json_each(doorway.card, '$.pages') as listed
  join page on page.id = listed.value
  join url on url.id = page.url_id
  join host on host.id = page.host_id
  join (
    select page_id, cluster_id, similarity from cluster_member where run_id = @run
  ) as member on member.page_id = page.id and member.cluster_id = doorway.cluster_id
  where doorway.run_id = @run
  order by doorway.cluster_id, listed.key
`,
  { scansRun: true },
);
