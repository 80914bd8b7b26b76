import type { Confidence, Severity } from '../../model.js';
import { query } from '../define-query.js';

export interface FindingRow {
  /** 16 hex digits that stay the same from run to run. */
  finding: string;
  rule: string;
  severity: Severity;
  confidence: Confidence;
  /** Against the baseline: new, unchanged or changed; null until the run ends. */
  state: string | null;
  /** Of a finding about the whole site: the page of its first place; null when it has none. */
  pageUrl: string | null;
  /** Of one about the template of a host: on how many pages it stands; null for any other. */
  pages: number | null;
  /** How many places it stands for; line, column and selector are those of the first. */
  places: number;
  firstSeen: string | null;
  lastSeen: string | null;
  line: number | null;
  column: number | null;
  selector: string | null;
  /** Of a folder's page: its path in the folder. */
  file: string | null;
  /** A JSON object. */
  evidence: string;
}

/** What to show; null leaves a filter out. */
export type FindingFilter = {
  run: number;
  rule: string | null;
  severity: Severity | null;
  /** URL of the page. */
  page: string | null;
  state: string | null;
  /** How many rows, and how many to leave out before them; -1 for all. */
  limit: number;
  offset: number;
};

/**
 * Findings by severity, the worst first, then rule, page and place. What a page shares with much of its host is listed once
 * for the host, or with the page when one is asked for.
 */
export const findings = query<[FindingFilter], FindingRow>(`
  select finding.id as finding, rule, severity, confidence, finding.state, url.url as pageUrl, finding.pages,
    places, first_seen as firstSeen, last_seen as lastSeen, line, column, selector, page.file, evidence
  from finding
    left join page on page.id = coalesce(finding.first_page_id, finding.page_id)
    left join url on url.id = page.url_id
  where finding.run_id = @run and iif(@page is null, part_of is null, finding.pages is null)
    and (@rule is null or rule = @rule)
    and (@severity is null or severity = @severity)
    and (@page is null or url.url = @page)
    and (@state is null or finding.state = @state)
  order by case severity when 'error' then 0 when 'warning' then 1 else 2 end, rule, url.url, finding.seq
  limit @limit offset @offset
`);
