import { query } from '../define-query.js';

/** As stored: title, policy and waiver are not in the database. */
export type FindingRow = {
  finding_id: string;
  rule: string;
  severity: string;
  confidence: string;
  state: string | null;
  page_url: string | null;
  places: number;
  first_seen: string | null;
  last_seen: string | null;
  /** A JSON object. */
  evidence: string;
  line: number | null;
  column: number | null;
  selector: string | null;
  file: string | null;
  pages: number | null;
};

/** findings.csv: what the rules found: the gravest first, then by rule, page and place. */
export const tableFindings = query<[{ run: number }], FindingRow>(
  `
  select
    finding.id as finding_id,
    finding.rule,
    finding.severity,
    finding.confidence,
    finding.state,
    url.url as page_url,
    finding.places,
    finding.first_seen,
    finding.last_seen,
    finding.evidence,
    finding.line,
    finding.column,
    finding.selector,
    page.file,
    finding.pages
  from finding
  left join page on page.id = coalesce(finding.first_page_id, finding.page_id)
  left join url on url.id = page.url_id
  where finding.run_id = @run and finding.part_of is null
  order by
    case finding.severity when 'error' then 0 when 'warning' then 1 else 2 end,
    finding.rule, url.url, finding.seq, finding.id
`,
  { scansRun: true },
);
