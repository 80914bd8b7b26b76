import { query } from '../define-query.js';

export type RedirectRow = {
  url: string;
  status: number | null;
  target_url: string;
  final_url: string | null;
  final_status: number | null;
  depth: number;
  via: 'http' | 'meta-refresh';
  hops: number;
  loops: number;
  chain: string;
  headers: string | null;
};

/**
 * redirects.csv: the URLs that lead on by themselves, by URL. Chains are followed for 10 hops, as Googlebot does, one more
 * than that being too long. The trail is the ids of the pages on the way, as the inside of a JSON array.
 */
export const tableRedirects = query<[{ run: number }], RedirectRow>(
  `
  with recursive
    redirect as (
      select page.id, page.url_id, target.id as target_id, coalesce(target.page_url_id, target.id) as next_id
      from page join url as target on target.id = coalesce(page.redirect_url_id, page.refresh_url_id)
      where page.run_id = @run
    ),
    walk (id, target_id, next_id, hops, trail, loops) as (
      select id, target_id, next_id, 1, id, next_id = url_id from redirect
      union all
      select
        walk.id,
        target.id,
        coalesce(target.page_url_id, target.id),
        walk.hops + 1,
        walk.trail || ',' || page.id,
        exists (
          select 1 from json_each('[' || walk.trail || ',' || page.id || ']') as past
          join page as visited on visited.id = past.value
          where visited.url_id = coalesce(target.page_url_id, target.id)
        )
      from walk
      -- In this order: the other way round each step would read the whole run.
      cross join page on page.run_id = @run and page.url_id = walk.next_id
      cross join url as target on target.id = coalesce(page.redirect_url_id, page.refresh_url_id)
      where walk.hops <= 10 and not walk.loops
    ),
    chain as materialized (select id, target_id, next_id, max(hops) as hops, trail, loops from walk group by id)
  select
    url.url,
    page.status,
    target.url as target_url,
    final.url as final_url,
    final_page.status as final_status,
    page.depth,
    iif(page.redirect_url_id is null, 'meta-refresh', 'http') as via,
    chain.hops,
    chain.loops,
    (
      select group_concat(coalesce(hop.status || ' ', '') || hop_url.url, '; ' order by past.key)
      from json_each('[' || chain.trail || ']') as past
      join page as hop on hop.id = past.value
      join url as hop_url on hop_url.id = hop.url_id
    ) as chain,
    page.headers
  from chain
  join page on page.id = chain.id
  join url on url.id = page.url_id
  join url as target on target.id = coalesce(page.redirect_url_id, page.refresh_url_id)
  left join url as final on final.id = chain.target_id and chain.hops <= 10 and not chain.loops
  left join page as final_page
    on final_page.run_id = page.run_id and final_page.url_id = coalesce(final.page_url_id, final.id)
  order by url.url
`,
  { scansRun: true },
);
