import type { ClusterMember, PagePurpose, PageType, PageValue } from '../../model.js';
import { query } from '../define-query.js';

export type PageValueRow = {
  pageId: number;
  url: string;
  host: string;
  type: PageType;
  full: number;
  main: number;
  core: number;
  link: number;
  unique: number | null;
  own: number | null;
  template: number;
  adUnits: number;
  adSlots: number;
  affiliateLinks: number;
  followable: number;
  indexable: 0 | 1;
  purpose: PagePurpose;
  cluster: number | null;
  /** Place in the cluster; 0 for the representative. */
  seq: number | null;
  excuse: ClusterMember['excuse'];
  doorway: 0 | 1;
  /** Of the indexable pages of its type on its host, their own words; null where they are fewer than twenty. */
  normPages: number | null;
  normMedian: number | null;
  normSpread: number | null;
};

/** Pages of a type on a host from which on a norm of the host can be told. */
const leastOfNorm = 20;

/** A question for pages with content and all that their thin score is made of, by URL. */
export function selectPageValues(columns = '', condition = ''): string {
  return `
  with ranked as (
    select host_id, type, words_own, count(*) over (partition by host_id, type) as pages,
      row_number() over (partition by host_id, type order by words_own) as place
    from page
    where run_id = @run and words_own is not null and indexable = 1
  ), norm as (
    select host_id, type, pages,
      avg(words_own) filter (where place in ((pages + 1) / 2, (pages + 2) / 2)) as median,
      max(words_own) filter (where place = (3 * pages + 3) / 4)
        - max(words_own) filter (where place = (pages + 3) / 4) as spread
    from ranked
    where pages >= ${leastOfNorm}
    group by host_id, type
  )
  select page.id as pageId, url.url, host.host, page.type, words_full as "full", words_main as main, words_core as core,
    words_link as link, words_unique as "unique", words_own as own, coalesce(words_template, 0) as template, ad_units as adUnits,
    ad_slots as adSlots, affiliate_links as affiliateLinks, followable_links as followable, indexable, purpose,
    member.cluster_id as cluster, member.seq, coalesce(member.excuse, '') as excuse,
    coalesce(member.excuse = '' and doorway.cluster_id is not null, 0) as doorway,
    norm.pages as normPages, norm.median as normMedian, norm.spread as normSpread ${columns}
  from page
    join url on url.id = page.url_id
    join host on host.id = page.host_id
    left join cluster_member as member on member.page_id = page.id
    left join doorway on doorway.run_id = @run and doorway.cluster_id = member.cluster_id
    left join norm on norm.host_id = page.host_id and norm.type = page.type
  where page.run_id = @run and words_full is not null ${condition}
  order by url.url`;
}

/** Every page with content, by URL. */
export const pageValues = query<[{ run: number }], PageValueRow>(selectPageValues(), { scansRun: true });

export function pageValueOf(row: PageValueRow): PageValue {
  const { indexable, seq, doorway, normPages: pages, normMedian: median, normSpread: spread, ...value } = row;
  return {
    ...value,
    isIndexable: indexable === 1,
    isRepresentative: seq === 0,
    isDoorway: doorway === 1,
    norm: pages === null || median === null || spread === null ? null : { pages, median, spread },
  };
}
