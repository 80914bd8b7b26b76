import type { HostEdge } from '../model.js';
import type { Connection } from './connection.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Rows in a transaction: some hundredths of a second. */
const rowsAtOnce = 10_000;
/** Rows that are cleared away in one transaction, and those of one more host. */
const rowsCleared = 50_000;

/**
 * Replaces the edges between hosts, some thousand in a transaction. How hosts stand is cleared away before, and says when it is
 * there again that all edges are.
 */
export function* saveHostEdges({ connection, run }: RunContext, edges: Iterable<HostEdge>): Generator<'write', void> {
  yield 'write';
  connection.transaction(() => connection.run('delete from host_standing where run_id = ?', run));
  yield* clearEdges(connection, run);
  const rows = new RowInserter(connection, 'host_edge', [
    ...['run_id', 'source_host_id', 'target_host_id', 'links', 'pages', 'content_links', 'box_links'],
  ]);
  const width = 7;
  let values: number[] = [];
  for (const { sourceId, targetId, links, pages, contentLinks, boxLinks } of edges) {
    values.push(run, sourceId, targetId, links, pages, contentLinks, boxLinks);
    if (values.length < rowsAtOnce * width) continue;
    yield 'write';
    connection.transaction(() => rows.insert(values));
    values = [];
  }
  yield 'write';
  connection.transaction(() => rows.insert(values));
}

/** An earlier close may have left a million. */
function* clearEdges(connection: Connection, run: number): Generator<'write', void> {
  const bound =
    'select source_host_id as last from host_edge where run_id = ? order by source_host_id limit 1 offset ?';
  let last: number | undefined;
  do {
    yield 'write';
    last = connection.get<{ last: number }>(bound, run, rowsCleared)?.last;
    const to = last ?? Number.MAX_SAFE_INTEGER;
    connection.transaction(() =>
      connection.run('delete from host_edge where run_id = ? and source_host_id <= ?', run, to),
    );
  } while (last !== undefined);
}
