import { query } from '../define-query.js';

export interface PageWithHost {
  url: string;
  host: string;
}

/** A page of a run. */
export const pageWithHost = query<[pageId: number], PageWithHost>(`
  select url.url, host.host
  from page join url on url.id = page.url_id join host on host.id = page.host_id
  where page.id = ?
`);
