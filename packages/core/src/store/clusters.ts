import type { Cluster } from '../model.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Inside a transaction: replaces the clusters of the run. */
export function saveClusters({ connection, run }: RunContext, clusters: readonly Cluster[]): void {
  connection.run('delete from cluster where run_id = ?', run);
  connection.run('delete from cluster_member where run_id = ?', run);
  const clusterRows = new RowInserter(connection, 'cluster', ['run_id', 'id', 'kind', 'pages']);
  const memberRows = new RowInserter(connection, 'cluster_member', [
    ...['run_id', 'cluster_id', 'seq', 'page_id', 'similarity'],
  ]);
  for (const { id, kind, members } of clusters) {
    clusterRows.insert([run, id, kind, members.length]);
    memberRows.insert(members.flatMap(({ pageId, similarity }, seq) => [run, id, seq, pageId, similarity]));
  }
}
