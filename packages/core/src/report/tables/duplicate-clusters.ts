import { tableDuplicateClusters } from '../../store/queries/table-duplicate-clusters.js';
import type { Table } from '../table.js';

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
      description:
        'Jaccard similarity of the core text with the representative, 0 to 1; 1 is the same text, less is an estimate with a standard error of 0.04',
    },
    { name: 'representative', type: 'boolean', description: 'whether the others are compared with this page' },
    { name: 'title', type: 'string', description: 'title of the page' },
    { name: 'words_core', type: 'integer', description: 'words of its core text' },
    { name: 'representative_url', type: 'string', description: 'the page that the others are compared with' },
  ],
  key: ['cluster_id', 'url'],
  query: tableDuplicateClusters,
};
