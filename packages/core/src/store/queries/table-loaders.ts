import { query } from '../define-query.js';

export type LoaderRow = {
  page_url: string;
  kind: string;
  system: string;
  account_id: string;
  line: number;
  column: number | null;
  selector: string;
  region: string;
};

/** loaders.csv: scripts that place ads or turn links into paid ones by themselves, by page and in document order. */
export const tableLoaders = query<[{ run: number }], LoaderRow>(
  `
  select
    url.url as page_url,
    loader.kind,
    loader.system,
    loader.account as account_id,
    loader.line,
    loader.column,
    loader.selector,
    loader.region
  from loader
  join page on page.id = loader.page_id
  join url on url.id = page.url_id
  where loader.run_id = @run
  order by url.url, loader.seq
`,
  { scansRun: true },
);
