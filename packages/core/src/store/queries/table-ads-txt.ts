import type { AdsTxtFile, AdsTxtLine } from '../../model.js';
import { query } from '../define-query.js';

/** A file, and a line of it; the line's columns are null for a file without lines. */
export type AdsTxtRow = Pick<AdsTxtFile, 'domain' | 'kind' | 'url' | 'status' | 'state' | 'detail'> & {
  line: number | null;
  type: AdsTxtLine['type'] | null;
  name: string | null;
  value: string | null;
  relation: AdsTxtLine['relation'] | null;
  authority: string | null;
  problem: string | null;
};

/** ads_txt.csv: the lines of the ads.txt and app-ads.txt files, by domain, kind and line. */
export const tableAdsTxt = query<[{ run: number }], AdsTxtRow>(`
  select domain, kind, url, status, state, detail, line, type, name, value, relation, authority, problem
  from ads_txt
  left join ads_txt_line on ads_txt_line.ads_txt_id = ads_txt.id
  where ads_txt.run_id = @run
  order by domain, kind, line
`);
