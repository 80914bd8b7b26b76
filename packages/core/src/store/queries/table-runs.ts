import { query } from '../define-query.js';

export type RunRow = {
  run_id: number;
  targets: string;
  state: string;
  started_at: string;
  finished_at: string | null;
  pages_fetched: number;
  tool_version: string;
  catalogue_version: string;
  pages_discovered: number;
  pages_unchanged: number;
  pages_failed: number;
  pages_skipped: number;
  pages_pending: number;
  affiliate_links: number;
  ad_slots: number;
  baseline_run_id: number | null;
  incomplete_because: string | null;
  options: string;
};

/** runs.csv: the run itself. */
export const tableRuns = query<[{ run: number }], RunRow>(
  `
  select
    run.id as run_id,
    (select group_concat(value, '; ') from json_each(run.targets)) as targets,
    run.state,
    run.started_at,
    run.finished_at,
    counts.fetched as pages_fetched,
    run.tool_version,
    run.catalogue_version,
    counts.fetched + counts.unchanged + counts.failed + counts.skipped + counts.pending as pages_discovered,
    counts.unchanged as pages_unchanged,
    counts.failed as pages_failed,
    counts.skipped as pages_skipped,
    counts.pending as pages_pending,
    counts.affiliate_links,
    counts.ad_slots,
    run.baseline_run_id,
    (
      select group_concat(subject || ': ' || detail, '; ' order by code, subject)
      from note
      where note.run_id = run.id and incomplete = 1
    ) as incomplete_because,
    run.options
  from run
  join run_count as counts on counts.run_id = run.id
  where run.id = @run
`,
  { runOf: ({ run_id }) => run_id },
);
