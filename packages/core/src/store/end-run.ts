import type { RunState, RunSummary, Severity } from '../model.js';
import { findBaseline } from './earlier-runs.js';
import { type HostTotal, hostTotals, type SharedHosts, sharedHosts } from './queries/overview-hosts.js';
import type { RunContext } from './run-context.js';

/** Hosts in a summary; `findings.csv` and `hosts.csv` know all of them. */
const MOST_HOSTS = 300;

/**
 * Inside a transaction: ends the run. It is partial, not complete, when a note says that something is missing, also one from
 * before the run was gone on with.
 */
export function endRun(context: RunContext, wanted: RunState, finishedAt: string): void {
  const { connection, run } = context;
  const state = wanted === 'complete' && isIncomplete(context) ? 'partial' : wanted;
  connection.run('update run set state = ?, finished_at = ? where id = ?', state, finishedAt, run);
}

function isIncomplete({ connection, run }: RunContext): boolean {
  return connection.get('select 1 from note where run_id = ? and incomplete = 1 limit 1', run) !== undefined;
}

/** INTERFACE linkvet/audit-summary@1, from the roll-ups. */
export function summarise(context: RunContext): RunSummary {
  const { connection, totals, run } = context;
  const row = connection.get<{ state: RunState; targets: string; startedAt: string; finishedAt: string }>(
    'select state, targets, started_at as startedAt, finished_at as finishedAt from run where id = ?',
    run,
  );
  if (row === undefined) throw new Error(`Run ${run} is gone.`);
  const { state, targets, startedAt, finishedAt } = row;
  return {
    schema: 'linkvet/audit-summary@1',
    run,
    state,
    targets: JSON.parse(targets),
    pages: totals.pages(),
    findings: bySeverity(connection.all(findingTotals, run)),
    newFindings: bySeverity(connection.all(newFindingTotals, run, findBaseline(context))),
    affiliateLinks: totals.affiliateLinks,
    networks: Object.fromEntries(
      connection.all<NetworkTotal>(networkTotals, run).map((row) => [row.network, row.links]),
    ),
    adSlots: totals.adSlots,
    duplicateClusters: connection.get<{ clusters: number }>(clusterTotal, run)?.clusters ?? 0,
    ...summariseHosts(context),
    startedAt,
    seconds: (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000,
  };
}

function summariseHosts({ connection, run }: RunContext): Pick<RunSummary, 'hosts' | 'operators' | 'linkFarms'> {
  const hosts = connection.all<HostTotal>(`${hostTotals.sql} limit ${MOST_HOSTS}`, run);
  const shared = connection.get<SharedHosts>(sharedHosts.sql, { run });
  const { operators, strong, suspicious } = shared ?? { operators: 0, strong: 0, suspicious: 0 };
  return {
    hosts: hosts.map(({ host, pages, errors, warnings, notices, affiliateLinks, adSlots }) => {
      return { host, pages, findings: { error: errors, warning: warnings, notice: notices }, affiliateLinks, adSlots };
    }),
    operators,
    linkFarms: { strong, suspicious },
  };
}

interface SeverityTotal {
  severity: Severity;
  findings: number;
}

interface NetworkTotal {
  network: string;
  links: number;
}

const findingTotals =
  'select severity, sum(findings) as findings from finding_count where run_id = ? group by severity';
/** By their ids where they have no state: a run that was interrupted has not been compared. */
const newFindingTotals = `
  select severity, count(*) as findings from finding
  where run_id = ? and part_of is null
    and iif(state is null, id not in (select id from finding where run_id = ?), state = 'new')
  group by severity`;
const networkTotals = `
  select network, sum(links) as links from network_count
  where run_id = ? and role = 'click' and tier <> 'weak'
  group by network order by links desc, network`;
const clusterTotal = 'select count(*) as clusters from cluster where run_id = ?';

function bySeverity(rows: readonly SeverityTotal[]): Record<Severity, number> {
  const totals: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { severity, findings } of rows) totals[severity] = findings;
  return totals;
}
