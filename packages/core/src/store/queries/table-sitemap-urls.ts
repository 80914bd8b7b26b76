import { query } from '../define-query.js';

export type SitemapUrlRow = {
  url: string;
  sitemap: string | null;
  lastmod: string | null;
  state: string | null;
  status: number | null;
  issue: string | null;
};

/**
 * sitemap_urls.csv: the URLs that sitemaps name, and the pages of a host with a sitemap that none names; by URL and sitemap.
 * Which links there are is known only once the run has ended. A page is linked when another page leads to it, by what a
 * crawl follows, when a redirect that is linked ends there, or when it is a target of the run.
 */
export const tableSitemapUrls = query<[{ run: number }], SitemapUrlRow>(
  `
  with
    ended as materialized (select 1 from run where id = @run and state not in ('running', 'interrupted')),
    following as materialized (
      select id from link_context
      where kind in ('a', 'area', 'frame', 'iframe') or (kind = 'meta' and rel = 'refresh')
        or (kind = 'link' and (' ' || rel || ' ' like '% next %' or ' ' || rel || ' ' like '% prev %'))
    ),
    led_to as materialized (
      select page.url_id, page.final_url_id
      from page join url on url.id = page.url_id
      where page.run_id = @run and (
        url.url in (select value from run, json_each(run.targets) where run.id = @run)
        or exists (
          select 1 from inlink
          -- With a plus: by the index each of the many contexts would be looked up.
          where inlink.run_id = @run and inlink.url_id = page.url_id and +inlink.context_id in (select id from following)
            -- Where one page holds all links of a kind, it may be the page itself.
            and (inlink.pages > 1 or not exists (
              select 1 from page_links join link_of(page_links.links) as link join url as own on own.id = link.url_id
              where page_links.page_id = page.id and link.context_id = inlink.context_id
                and coalesce(own.page_url_id, own.id) = page.url_id
            ))
        )
      )
    ),
    linked as materialized (
      select url_id from led_to
      union
      select coalesce(final.page_url_id, final.id) from led_to join url as final on final.id = led_to.final_url_id
    ),
    mapped_host as materialized (
      select url.host_id from sitemap join url on url.id = sitemap.url_id
      where sitemap.run_id = @run and sitemap.format <> ''
      union
      select url.host_id from sitemap_url join url on url.id = sitemap_url.url_id where sitemap_url.run_id = @run
    )
  select
    url.url,
    map.url as sitemap,
    named.lastmod,
    page.state,
    page.status,
    case
      when page.id is null or page.state in ('pending', 'skipped') then 'not-asked'
      when page.state = 'failed' or page.status >= 400 then 'broken'
      when page.redirect_url_id is not null then 'redirect'
      when not page.indexable then 'not-indexable'
      when not exists (select 1 from ended) then null
      when page.url_id not in (select url_id from linked) then 'orphan'
      else ''
    end as issue
  from sitemap_url as named
  join url on url.id = named.url_id
  join sitemap on sitemap.id = named.sitemap_id
  join url as map on map.id = sitemap.url_id
  left join page on page.run_id = named.run_id and page.url_id = named.url_id
  where named.run_id = @run
  union all
  select url.url, null, null, page.state, page.status, 'missing'
  from page
  join url on url.id = page.url_id
  where page.run_id = @run and page.indexable and page.words_full is not null
    and exists (select 1 from ended)
    and page.host_id in (select host_id from mapped_host)
    and page.url_id in (select url_id from linked)
    and not exists (select 1 from sitemap_url where sitemap_url.run_id = @run and sitemap_url.url_id = page.url_id)
  order by 1, 2
`,
  { scansRun: true },
);
