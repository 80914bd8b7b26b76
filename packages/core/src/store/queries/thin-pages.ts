import type { ThinVerdict } from '../../model.js';
import { query } from '../define-query.js';
import type { PageValueRow } from './page-values.js';

export interface ThinPageRow
  extends Pick<
    PageValueRow,
    | ('host' | 'url' | 'type' | 'full' | 'main' | 'core' | 'link' | 'unique' | 'own' | 'template')
    | ('adUnits' | 'adSlots' | 'affiliateLinks' | 'cluster')
  > {
  ofPages: number;
  verdict: ThinVerdict;
  score: number;
}

/** Pages with too little of their own, by host, verdict and URL; with the number of pages with content of each host. */
export const thinPages = query<[{ run: number }], ThinPageRow>(
  `
  select host.host, tally.pages as ofPages, thin_verdict as verdict, thin_score as score, url.url, page.type,
    words_full as "full", words_main as main, words_core as core, words_link as link, words_unique as "unique",
    words_own as own,
    coalesce(words_template, 0) as template, ad_units as adUnits, ad_slots as adSlots, affiliate_links as affiliateLinks,
    member.cluster_id as cluster
  from page
    join url on url.id = page.url_id
    join host on host.id = page.host_id
    join (
      select host_id, count(*) as pages from page where run_id = @run and words_full is not null group by host_id
    ) as tally on tally.host_id = page.host_id
    left join cluster_member as member on member.page_id = page.id
  where page.run_id = @run and thin_verdict is not null
  order by host.host, thin_verdict, url.url
`,
  { scansRun: true },
);
