import { query } from '../define-query.js';

/** Pages of the run that a page names by `link rel=alternate`, other than itself, by URL. */
export const alternatesOfPage = query<[run: number, pageId: number], { url: string }>(`
  select distinct url.url
  from page_links join link_of(page_links.links) as link
    join link_context on link_context.id = link.context_id
    join url as named on named.id = link.url_id
    join page as other on other.run_id = ? and other.url_id = coalesce(named.page_url_id, named.id)
    join url on url.id = other.url_id
  where page_links.page_id = ? and link_context.kind = 'link' and ' ' || link_context.rel || ' ' like '% alternate %'
    and other.id <> page_links.page_id
  order by url.url
`);
