import type { ContainedPage, Doorway, FoundCluster } from '../model.js';
import { RowInserter } from './row-inserter.js';
import type { RunContext } from './run-context.js';

/** Members whose values are put together at once. */
const MEMBERS = 1024;

/** Inside a transaction: replaces the clusters of the run. */
export function saveClusters({ connection, run }: RunContext, clusters: Iterable<FoundCluster>): void {
  connection.run('delete from cluster where run_id = ?', run);
  connection.run('delete from cluster_member where run_id = ?', run);
  const clusterRows = new RowInserter(connection, 'cluster', ['run_id', 'id', 'kind', 'chosen_by', 'pages']);
  const memberRows = new RowInserter(connection, 'cluster_member', [
    ...['run_id', 'cluster_id', 'seq', 'page_id', 'similarity', 'excuse'],
  ]);
  for (const { id, kind, chosenBy, members } of clusters) {
    clusterRows.insert([run, id, kind, chosenBy, members.length]);
    for (let first = 0; first < members.length; first += MEMBERS) {
      const rows = members.slice(first, first + MEMBERS);
      memberRows.insert(rows.flatMap((row, at) => [run, id, first + at, row.pageId, row.similarity, row.excuse]));
    }
  }
}

/** Inside a transaction: replaces the pages that stand within others. */
export function saveContainments({ connection, run }: RunContext, containments: readonly ContainedPage[]): void {
  connection.run('delete from containment where run_id = ?', run);
  const rows = new RowInserter(connection, 'containment', [
    ...['run_id', 'inner_page_id', 'outer_page_id', 'words', 'share'],
  ]);
  rows.insert(
    containments.flatMap(({ innerPageId, outerPageId, words, share }) => [run, innerPageId, outerPageId, words, share]),
  );
}

/** Inside a transaction: replaces the doorways of the run. */
export function saveDoorways({ connection, run }: RunContext, doorways: readonly Doorway[]): void {
  connection.run('delete from doorway where run_id = ?', run);
  const rows = new RowInserter(connection, 'doorway', ['run_id', 'cluster_id', 'kind', 'card']);
  rows.insert(
    doorways.flatMap(({ cluster, kind, pages, ...card }) => [
      ...[run, cluster, kind],
      JSON.stringify({ ...card, pages: pages.map(({ pageId }) => pageId) }),
    ]),
  );
}
