import type { MoneyFlow, MoneyPath } from '../model.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Rows in a transaction: some hundredths of a second. */
const rowsAtOnce = 10_000;

/** Replaces the money paths and what they come to, some thousand in a transaction. */
export function* saveMoneyPaths(
  { connection, run }: RunContext,
  paths: readonly MoneyPath[],
  flows: readonly MoneyFlow[],
): Generator<'write', void> {
  yield 'write';
  connection.transaction(() => {
    connection.run('delete from money_path where run_id = ?', run);
    connection.run('delete from money_flow where run_id = ?', run);
    for (const [seq, flow] of flows.entries()) {
      connection.run('insert into money_flow (run_id, seq, card) values (?, ?, ?)', run, seq, JSON.stringify(flow));
    }
  });
  const rows = new RowInserter(connection, 'money_path', [
    ...['run_id', 'seq', 'source_host_id', 'hub_host_id', 'network', 'publisher', 'merchant', 'links', 'content_links'],
    ...['pages', 'paid_links', 'paid_pages', 'hub_links', 'hub_pages', 'hub_paid_links', 'hub_paid_pages', 'hubs'],
    'paths',
  ]);
  for (let from = 0; from < paths.length; from += rowsAtOnce) {
    yield 'write';
    const values = paths
      .slice(from, from + rowsAtOnce)
      .flatMap((path, place) => [
        ...[run, from + place, path.sourceId, path.hubId, path.network, path.publisher, path.merchant, path.links],
        ...[path.contentLinks, path.pages, path.paidLinks, path.paidPages],
        ...[path.hubLinks, path.hubPages, path.hubPaidLinks, path.hubPaidPages, path.hubs, path.paths],
      ]);
    connection.transaction(() => rows.insert(values));
  }
}
