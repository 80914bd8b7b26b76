import type { CloseStep } from '../model.js';
import { findBaseline } from './earlier-runs.js';
import { pageRanges } from './page-ranges.js';
import type { RunContext } from './run-context.js';

/**
 * Compares the findings with those of the baseline, range by range. No index leads from the id of a finding to its row, so
 * one of the baseline's is made for the time being.
 */
export function* compareFindings(context: RunContext): Generator<CloseStep, void> {
  const { connection, run } = context;
  const baseline = findBaseline(context);
  yield 'write';
  connection.transaction(() => {
    connection.run('update run set baseline_run_id = ? where id = ?', baseline, run);
    connection.run('drop table if exists temp.earlier_finding');
    connection.run(createEarlier);
  });
  if (baseline !== null) {
    for (const range of pageRanges(connection, 'finding', baseline)) {
      yield 'write';
      connection.transaction(() => connection.run(findEarlier, { baseline, ...range }));
    }
  }
  for (const range of pageRanges(connection, 'finding', run)) {
    yield 'write';
    connection.transaction(() => connection.run(compare, { run, baseline, ...range }));
  }
  yield 'write';
  connection.transaction(() => connection.run('drop table temp.earlier_finding'));
}

const createEarlier = `
  create temp table earlier_finding (id text primary key, page_id integer, seq integer) without rowid`;

const findEarlier = `
  insert or ignore into temp.earlier_finding
  select id, page_id, seq from finding
  where run_id = @baseline and page_id > @after and page_id <= @last and part_of is null`;

/** The row of the baseline with the id of a finding, or of the one that stands for it. */
const earlierRow = `
  temp.earlier_finding as known
    join finding as earlier
      on earlier.run_id = @baseline and earlier.page_id = known.page_id and earlier.seq = known.seq
  where known.id = coalesce(finding.part_of, finding.id)`;

const compare = `
  with this as (select started_at from run where id = @run)
  update finding set
    state = coalesce((
      select iif(earlier.severity = finding.severity and earlier.evidence = finding.evidence, 'unchanged', 'changed')
      from ${earlierRow}
    ), 'new'),
    first_seen = coalesce((select earlier.first_seen from ${earlierRow}), (select started_at from this)),
    last_seen = (select started_at from this)
  where run_id = @run and page_id > @after and page_id <= @last`;
