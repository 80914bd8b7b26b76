import type { HostStanding, PageStanding } from '../model.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Pages that are written in one transaction. */
const pagesAtOnce = 2000;

/** Inside a transaction: replaces how hosts stand. */
export function saveHostStandings({ connection, run }: RunContext, standings: readonly HostStanding[]): void {
  connection.run('delete from host_standing where run_id = ?', run);
  const rows = new RowInserter(connection, 'host_standing', [
    ...['run_id', 'host_id', 'out_hosts', 'siblings', 'in_hosts', 'reciprocal', 'density', 'overlap'],
    ...['box_pages', 'varied_box_pages', 'box_siblings', 'box_targets', 'anchor_relevance', 'rank', 'community'],
  ]);
  for (const standing of standings) {
    rows.insert([
      ...[run, standing.hostId, standing.outHosts, standing.siblings, standing.inHosts, standing.reciprocal],
      ...[standing.density, standing.overlap, standing.boxPages, standing.variedBoxPages, standing.boxSiblings],
      ...[standing.boxTargets, standing.anchorRelevance, standing.rank, standing.community],
    ]);
  }
}

/** Writes where pages stand, some thousand in a transaction. */
export function* savePageStandings(
  { connection }: RunContext,
  standings: Iterable<PageStanding>,
): Generator<'write', void> {
  let batch: PageStanding[] = [];
  for (const standing of standings) {
    batch.push(standing);
    if (batch.length < pagesAtOnce) continue;
    yield 'write';
    connection.transaction(() => writeStandings(connection, batch));
    batch = [];
  }
  yield 'write';
  connection.transaction(() => writeStandings(connection, batch));
}

function writeStandings(connection: RunContext['connection'], standings: readonly PageStanding[]): void {
  for (const { pageId, inLinks, rank } of standings) {
    connection.run('update page set in_links = ?, page_rank = ? where id = ?', inLinks, rank, pageId);
  }
}
