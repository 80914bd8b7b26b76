import { query } from '../define-query.js';

export type DisclosureRow = {
  page_url: string;
  strength: string;
  quote: string;
  line: number;
  programme: string;
  region: string;
  hidden_by: string;
};

/** disclosures.csv: the words that tell a reader about the money, by page and in document order. */
export const tableDisclosures = query<[{ run: number }], DisclosureRow>(
  `
  select url.url as page_url, disclosure.strength, disclosure.quote, disclosure.line, disclosure.programme,
    disclosure.region, disclosure.hidden as hidden_by
  from disclosure
  join page on page.id = disclosure.page_id
  join url on url.id = page.url_id
  where disclosure.run_id = @run
  order by url.url, disclosure.seq
`,
  { scansRun: true },
);
