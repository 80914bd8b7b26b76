import type { PageType } from '../../model.js';
import { query } from '../define-query.js';

export interface PageValueRow {
  pageId: number;
  url: string;
  host: string;
  type: PageType;
  full: number;
  main: number;
  core: number;
  link: number;
  unique: number | null;
  template: number;
  adUnits: number;
  affiliateLinks: number;
  followable: number;
  indexable: 0 | 1;
  cluster: number | null;
  seq: number | null;
}

/** Every page with content, by URL. */
export const pageValues = query<[{ run: number }], PageValueRow>(
  `
  select page.id as pageId, url.url, host.host, page.type, words_full as "full", words_main as main, words_core as core,
    words_link as link, words_unique as "unique", coalesce(words_template, 0) as template, ad_units as adUnits,
    affiliate_links as affiliateLinks, followable_links as followable, indexable, member.cluster_id as cluster, member.seq
  from page
    join url on url.id = page.url_id
    join host on host.id = page.host_id
    left join (
      select page_id, cluster_id, seq from cluster_member where run_id = @run
    ) as member on member.page_id = page.id
  where page.run_id = @run and words_full is not null
  order by url.url
`,
  { scansRun: true },
);
