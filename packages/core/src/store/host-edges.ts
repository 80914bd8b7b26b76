import type { HostEdge } from '../model.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Rows in a transaction: some hundredths of a second. */
const rowsAtOnce = 10_000;

/** Replaces the edges between hosts, some thousand in a transaction. */
export function* saveHostEdges({ connection, run }: RunContext, edges: readonly HostEdge[]): Generator<'write', void> {
  yield 'write';
  connection.transaction(() => connection.run('delete from host_edge where run_id = ?', run));
  const rows = new RowInserter(connection, 'host_edge', [
    ...['run_id', 'source_host_id', 'target_host_id', 'links', 'pages', 'content_links', 'box_links'],
  ]);
  for (let from = 0; from < edges.length; from += rowsAtOnce) {
    yield 'write';
    const values = edges
      .slice(from, from + rowsAtOnce)
      .flatMap((edge) => [
        ...[run, edge.sourceId, edge.targetId, edge.links, edge.pages, edge.contentLinks, edge.boxLinks],
      ]);
    connection.transaction(() => rows.insert(values));
  }
}
