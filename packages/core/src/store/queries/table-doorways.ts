import { query } from '../define-query.js';

export type DoorwayRow = {
  cluster_id: number;
  kind: string;
  representative_url: string;
  pages: number;
  compared: number;
  titles: number;
  hosts: number;
  shared_words: number;
  similarity: number;
  first_published: string | null;
  last_published: string | null;
  publishers: string;
  ad_units_least: number;
  ad_units_most: number;
  listed_hosts_least: number;
  listed_hosts_most: number;
  slots: string;
  shared_text: string;
};

/** doorways.csv: a family of copies under many titles, the largest cluster first. */
export const tableDoorways = query<[{ run: number }], DoorwayRow>(
  `
  select
    doorway.cluster_id,
    doorway.kind,
    url.url as representative_url,
    json_array_length(card, '$.pages') as pages,
    card ->> '$.compared' as compared,
    card ->> '$.titles' as titles,
    card ->> '$.hosts' as hosts,
    card ->> '$.sharedWords' as shared_words,
    (
      select cast(min(member.similarity) * 100 as integer) / 100.0
      from cluster_member as member
      where member.run_id = doorway.run_id and member.cluster_id = doorway.cluster_id
        and member.page_id in (select value from json_each(card, '$.pages'))
    ) as similarity,
    nullif(card ->> '$.published[0]', '') as first_published,
    nullif(card ->> '$.published[1]', '') as last_published,
    (
      select coalesce(group_concat((value ->> '$.network') || ' ' || (value ->> '$.publisher'), '; '), '')
      from json_each(card, '$.publishers')
    ) as publishers,
    card ->> '$.adUnits[0]' as ad_units_least,
    card ->> '$.adUnits[1]' as ad_units_most,
    card ->> '$.listedHosts[0]' as listed_hosts_least,
    card ->> '$.listedHosts[1]' as listed_hosts_most,
    (select coalesce(group_concat(value, ' | '), '') from json_each(card, '$.slots')) as slots,
    card ->> '$.sharedText' as shared_text
  from doorway
  join page on page.id = card ->> '$.pages[0]'
  join url on url.id = page.url_id
  where doorway.run_id = @run
  order by doorway.cluster_id
`,
  { scansRun: true },
);
