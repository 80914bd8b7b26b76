import type { CloseStep, Severity } from '../model.js';
import { pageRanges } from './page-ranges.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Host by host what a run holds of it, with the findings as they are told: `host_count`, anew. In ranges of pages. */
export function* saveHostTotals({ connection, run }: RunContext): Generator<CloseStep, void> {
  const hosts = new Map<number, HostCount>();
  for (const row of connection.all<HostCount>(countPages, run)) hosts.set(row.hostId, row);
  for (const range of pageRanges(connection, 'finding', run)) {
    yield;
    for (const { hostId, severity, findings } of connection.all<FindingCount>(countFindings, { run, ...range })) {
      const host = hosts.get(hostId);
      if (host) host[severity] += findings;
    }
  }
  yield 'write';
  connection.transaction(() => {
    connection.run('delete from host_count where run_id = ?', run);
    const columns = ['run_id', 'host_id', 'pages', 'errors', 'warnings', 'notices', 'affiliate_links', 'ad_slots'];
    const rows = new RowInserter(connection, 'host_count', columns);
    for (const { hostId, pages, error, warning, notice, affiliateLinks, adSlots } of hosts.values()) {
      rows.insert([run, hostId, pages, error, warning, notice, affiliateLinks, adSlots]);
    }
  });
}

interface HostCount extends Record<Severity, number> {
  hostId: number;
  pages: number;
  affiliateLinks: number;
  adSlots: number;
}

interface FindingCount {
  hostId: number;
  severity: Severity;
  findings: number;
}

const countPages = `
  select host_id as hostId, count(*) as pages, sum(coalesce(affiliate_links, 0)) as affiliateLinks,
    sum(coalesce(ad_slots, 0)) as adSlots, 0 as error, 0 as warning, 0 as notice
  from page where run_id = ? and state in ('fetched', 'unchanged') group by host_id`;

/** What stands on no page, such as findings about the site or the template of a host, counts where its first place is. */
const countFindings = `
  select page.host_id as hostId, severity, count(*) as findings
  from finding join page on page.id = iif(finding.page_id = 0, first_page_id, finding.page_id)
  where finding.run_id = @run and finding.page_id > @after and finding.page_id <= @last and part_of is null
  group by page.host_id, severity`;
