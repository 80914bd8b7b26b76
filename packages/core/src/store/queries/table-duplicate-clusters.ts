import { query } from '../define-query.js';

export type DuplicateRow = {
  cluster_id: number;
  kind: string;
  url: string;
  similarity: number;
  representative: number;
  title: string | null;
  words_core: number | null;
  representative_url: string;
  chosen_by: string;
  excuse: string | null;
  host: string;
  published: string | null;
  canonical: string | null;
  words_full: number | null;
};

/** duplicate_clusters.csv: the pages of each cluster, the largest cluster first, its representative first. */
export const tableDuplicateClusters = query<[{ run: number }], DuplicateRow>(
  `
  select
    cluster.id as cluster_id,
    cluster.kind,
    url.url,
    cast(member.similarity * 100 as integer) / 100.0 as similarity,
    member.seq = 0 as representative,
    page.title,
    page.words_core,
    first_url.url as representative_url,
    cluster.chosen_by,
    nullif(member.excuse, '') as excuse,
    host.host,
    nullif(page.published, '') as published,
    canonical.url as canonical,
    page.words_full
  from cluster
  join cluster_member as member on member.run_id = cluster.run_id and member.cluster_id = cluster.id
  join page on page.id = member.page_id
  join url on url.id = page.url_id
  join host on host.id = page.host_id
  left join url as canonical on canonical.id = page.canonical_url_id
  join cluster_member as first
    on first.run_id = cluster.run_id and first.cluster_id = cluster.id and first.seq = 0
  join page as first_page on first_page.id = first.page_id
  join url as first_url on first_url.id = first_page.url_id
  where cluster.run_id = @run
  order by cluster.id, member.seq
`,
  { scansRun: true },
);
