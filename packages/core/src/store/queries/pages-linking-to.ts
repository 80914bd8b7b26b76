import { query } from '../define-query.js';

/** The links of a run to a URL that has none of fragment, name and password: places packed as link-places.ts says. */
export const placesOfUrl = query<[{ run: number; key: number; url: string }], { places: Buffer }>(`
  select inlink.places
  from url join inlink on inlink.run_id = @run and inlink.url_id = url.id
  where url.key = @key and url.url = @url
`);

/** What it takes to judge a page again, beside its facts. */
export const judgedPage = query<[pageId: number], { url: string; status: number | null; depth: number }>(`
  select url.url, page.status, page.depth from page join url on url.id = page.url_id where page.id = ?
`);
