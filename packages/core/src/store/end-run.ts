import type { RunState, RunSummary, Severity } from '../model.js';
import { findBaseline } from './earlier-runs.js';
import type { RunContext } from './run-context.js';

/**
 * Inside a transaction: compares the findings with the baseline and ends the run. It is partial, not complete, when a note
 * says that something is missing, also one from before the run was gone on with.
 */
export function endRun(context: RunContext, wanted: RunState, finishedAt: string): void {
  const { connection, run } = context;
  const state = wanted === 'complete' && isIncomplete(context) ? 'partial' : wanted;
  const baseline = findBaseline(context);
  compareFindings(context, baseline);
  connection.run(
    'update run set state = ?, finished_at = ?, baseline_run_id = ? where id = ?',
    ...[state, finishedAt, baseline, run],
  );
}

function isIncomplete({ connection, run }: RunContext): boolean {
  return connection.get('select 1 from note where run_id = ? and incomplete = 1 limit 1', run) !== undefined;
}

function compareFindings({ connection, run }: RunContext, baseline: number | null): void {
  connection.run(
    `update finding set state = 'new', first_seen = run.started_at, last_seen = run.started_at
     from run where run.id = finding.run_id and finding.run_id = ?`,
    run,
  );
  connection.run(
    `with earlier as materialized (
       select id, severity, evidence, first_seen from finding where run_id = ?
     )
     update finding set first_seen = coalesce(earlier.first_seen, finding.first_seen),
       state = iif(earlier.severity = finding.severity and earlier.evidence = finding.evidence, 'unchanged', 'changed')
     from earlier where earlier.id = finding.id and finding.run_id = ?`,
    baseline,
    run,
  );
}

/** INTERFACE linkvet/audit-summary@1, from the roll-ups. */
export function summarise({ connection, totals, run }: RunContext): RunSummary {
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
    newFindings: bySeverity(connection.all(newFindingTotals, run)),
    affiliateLinks: totals.affiliateLinks,
    networks: Object.fromEntries(
      connection.all<NetworkTotal>(networkTotals, run).map((row) => [row.network, row.links]),
    ),
    adSlots: totals.adSlots,
    duplicateClusters: connection.get<{ clusters: number }>(clusterTotal, run)?.clusters ?? 0,
    startedAt,
    seconds: (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000,
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
const newFindingTotals = `
  select severity, count(*) as findings from finding where run_id = ? and state = 'new' group by severity`;
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
