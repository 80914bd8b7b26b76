import { query } from '../define-query.js';

export type PageRow = {
  url: string;
  final_url: string | null;
  status: number | null;
  state: string;
  content_type: string | null;
  depth: number;
  title: string | null;
  lang: string | null;
  type: string | null;
  words_full: number | null;
  words_main: number | null;
  words_core: number | null;
  unique_share: number | null;
  affiliate_links: number | null;
  ad_slots: number | null;
  canonical: string | null;
  indexable: number | null;
  body_sha256: string | null;
  fetched_at: string | null;
  reason: string | null;
  detail: string | null;
  charset: string | null;
  bytes: number | null;
  elapsed_ms: number | null;
  robots_header: string | null;
  file: string | null;
  etag: string | null;
  last_modified: string | null;
  links_lower_bound: number | null;
  ads_lower_bound: number | null;
  ads_per_1000_words: number | null;
  language: string | null;
  published: string | null;
  words_unique: number | null;
  words_template: number | null;
  words_link: number | null;
  ad_units: number | null;
  thin_score: number | null;
  in_links: number | null;
  page_rank: number | null;
};

/** pages.csv: every URL in scope, by URL. */
export const tablePages = query<[{ run: number }], PageRow>(
  `
  select
    url.url,
    case
      when page.state not in ('fetched', 'unchanged') then null
      when page.redirect_url_id is null then url.url
      else final.url
    end as final_url,
    page.status,
    page.state,
    page.content_type,
    page.depth,
    page.title,
    page.lang,
    page.type,
    page.words_full,
    page.words_main,
    page.words_core,
    round(1.0 * page.words_unique / nullif(page.words_main, 0), 3) as unique_share,
    page.affiliate_links,
    page.ad_slots,
    canonical.url as canonical,
    page.indexable,
    lower(hex(page.body_sha256)) as body_sha256,
    page.fetched_at,
    page.reason,
    page.detail,
    page.charset,
    page.bytes,
    page.elapsed_ms,
    page.robots_header,
    page.file,
    page.etag,
    page.last_modified,
    iif(page.words_full is null, null, exists (
      select 1 from loader where loader.run_id = page.run_id and loader.page_id = page.id and kind = 'links'
    )) as links_lower_bound,
    iif(page.words_full is null, null, exists (
      select 1 from loader where loader.run_id = page.run_id and loader.page_id = page.id and kind = 'ads'
    )) as ads_lower_bound,
    round(page.ad_slots * 1000.0 / nullif(page.words_main, 0), 1) as ads_per_1000_words,
    page.language,
    page.published,
    page.words_unique,
    page.words_template,
    page.words_link,
    page.ad_units,
    page.thin_score,
    page.in_links,
    round(page.page_rank, 9) as page_rank
  from page
  join url on url.id = page.url_id
  left join url as final on final.id = page.final_url_id
  left join url as canonical on canonical.id = page.canonical_url_id
  where page.run_id = @run
  order by url.url
`,
  { scansRun: true },
);
