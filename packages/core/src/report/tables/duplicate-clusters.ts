import { type DuplicateRow, tableDuplicateClusters } from '../../store/queries/table-duplicate-clusters.js';
import { isOnePage } from '../../twins.js';
import type { Row, Table } from '../table.js';

export const duplicateClusters: Table = {
  name: 'duplicate_clusters',
  fileName: 'duplicate_clusters.csv',
  description: 'A page in a cluster of pages whose core text is the same or nearly so.',
  columns: [
    { name: 'cluster_id', type: 'integer', description: 'number within the run, the largest cluster first' },
    { name: 'kind', type: 'string', description: 'exact, near or full-page' },
    { name: 'url', type: 'string', description: 'URL of the page' },
    {
      name: 'similarity',
      type: 'number',
      description: 'Jaccard similarity of the core text with the representative, 0 to 1, exact',
    },
    { name: 'representative', type: 'boolean', description: 'whether the others are compared with this page' },
    { name: 'title', type: 'string', description: 'title of the page' },
    { name: 'words_core', type: 'integer', description: 'words of its core text' },
    { name: 'representative_url', type: 'string', description: 'the page that the others are compared with' },
  ],
  key: ['cluster_id', 'url'],
  query: tableDuplicateClusters,
  arrange: (rows) => withoutTwins(rows as Iterable<DuplicateRow>),
};

/** One page at several addresses is no copy: those clusters are in twins.csv. */
function* withoutTwins(rows: Iterable<DuplicateRow>): Generator<Row> {
  let cluster: DuplicateRow[] = [];
  for (const row of rows) {
    if (cluster[0] !== undefined && cluster[0].cluster_id !== row.cluster_id) {
      if (!isOnePage(cluster)) yield* cluster;
      cluster = [];
    }
    cluster.push(row);
  }
  if (cluster.length > 0 && !isOnePage(cluster)) yield* cluster;
}
