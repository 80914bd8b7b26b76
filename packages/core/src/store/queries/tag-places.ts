import { query } from '../define-query.js';

export interface TagPlace {
  host: string;
  kind: 'ads' | 'analytics' | 'tag-manager' | 'site-token';
  system: string;
  id: string;
  pages: number;
  /** The first page of the host that has it, by URL. */
  pageUrl: string;
  line: number;
  column: number | null;
}

/** The tags of hosts, by host, system and id. */
export const tagPlaces = query<[{ run: number }], TagPlace>(
  `
  select host.host, tag_count.kind, system, tag as id, pages, url.url as pageUrl, line, column
  from tag_count
  cross join host on host.id = tag_count.host_id
  cross join page on page.id = tag_count.page_id
  cross join url on url.id = page.url_id
  where tag_count.run_id = @run
  order by host.host, system, tag
`,
  { scansRun: true },
);
