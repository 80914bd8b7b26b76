import { query } from '../define-query.js';

export type FindingPlaceRow = {
  finding_id: string;
  rule: string;
  page_url: string;
  places: number;
  line: number | null;
  column: number | null;
  selector: string | null;
  file: string | null;
};

/** finding_places.csv: the pages of findings that stand for the same one on many pages, by rule, finding and page. */
export const tableFindingPlaces = query<[{ run: number }], FindingPlaceRow>(
  `
  select
    finding.part_of as finding_id,
    finding.rule,
    url.url as page_url,
    finding.places,
    finding.line,
    finding.column,
    finding.selector,
    page.file
  from finding
  join page on page.id = finding.page_id
  join url on url.id = page.url_id
  where finding.run_id = @run and finding.part_of is not null
  order by finding.rule, finding.part_of, url.url, finding.seq
`,
  { scansRun: true },
);
