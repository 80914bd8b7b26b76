import type { CloseStep } from '../model.js';
import type { Connection } from './connection.js';
import { findBaseline } from './earlier-runs.js';
import { pageRanges } from './page-ranges.js';
import type { RunContext } from './run-context.js';

/**
 * Compares the findings with those of the baseline, range by range. What stands for others and was not there as such is as
 * old as the oldest of them, and what was a part of such a one is no news alone. No index leads from the id of a finding to
 * its row, so one of the baseline's is made for the time being.
 */
export function* compareFindings(context: RunContext): Generator<CloseStep, void> {
  const { connection, run } = context;
  const baseline = findBaseline(context);
  yield 'write';
  connection.transaction(() => {
    connection.run('update run set baseline_run_id = ? where id = ?', baseline, run);
    dropTables(connection);
    connection.run(createEarlier);
    connection.run(createEarlierParts);
  });
  if (baseline !== null) {
    for (const range of pageRanges(connection, 'finding', baseline)) {
      yield 'write';
      connection.transaction(() => connection.run(findEarlier, { baseline, ...range }));
    }
  }
  if (baseline !== null && connection.get(anyTemplate, run) !== undefined) {
    for (const range of pageRanges(connection, 'finding', run)) {
      yield 'write';
      connection.transaction(() => connection.run(findEarlierParts, { run, baseline, ...range }));
    }
  }
  for (const range of pageRanges(connection, 'finding', run)) {
    yield 'write';
    connection.transaction(() => connection.run(compare, { run, baseline, ...range }));
  }
  yield 'write';
  connection.transaction(() => dropTables(connection));
}

function dropTables(connection: Connection): void {
  connection.run('drop table if exists temp.earlier_finding');
  connection.run('drop table if exists temp.earlier_part');
}

const createEarlier = `
  create temp table earlier_finding (id text primary key, page_id integer, seq integer) without rowid`;

const findEarlier = `
  insert or ignore into temp.earlier_finding
  select id, page_id, seq from finding
  where run_id = @baseline and page_id > @after and page_id <= @last`;

const earlierRow = `
  temp.earlier_finding as known
    join finding as earlier
      on earlier.run_id = @baseline and earlier.page_id = known.page_id and earlier.seq = known.seq`;

/** Findings that stand for others of which the baseline has some: whether one of them is the same, and since when. */
const createEarlierParts = `
  create temp table earlier_part (id text primary key, is_same integer, first_seen text) without rowid`;

const anyTemplate = 'select 1 from finding where run_id = ? and page_id = 0 and pages is not null limit 1';

const isSame = 'earlier.severity = finding.severity and earlier.evidence = finding.evidence';

const findEarlierParts = `
  insert into temp.earlier_part
  select finding.part_of, max(${isSame}), min(earlier.first_seen)
  from finding join ${earlierRow}
  where finding.run_id = @run and finding.page_id > @after and finding.page_id <= @last
    and finding.part_of is not null and known.id = finding.id
  group by finding.part_of
  on conflict do update set is_same = max(is_same, excluded.is_same), first_seen = min(first_seen, excluded.first_seen)`;

const standing = 'coalesce(finding.part_of, finding.id)';

const compare = `
  with this as (select started_at from run where id = @run)
  update finding set
    state = coalesce((
      select iif(${isSame}, 'unchanged', 'changed') from ${earlierRow} where known.id = ${standing}
    ), (
      select iif(is_same, 'unchanged', 'changed') from temp.earlier_part where earlier_part.id = ${standing}
    ), 'new'),
    first_seen = coalesce(
      (select earlier.first_seen from ${earlierRow} where known.id = ${standing}),
      (select first_seen from temp.earlier_part where earlier_part.id = ${standing}),
      (select started_at from this)
    ),
    last_seen = (select started_at from this)
  where run_id = @run and page_id > @after and page_id <= @last`;
