import { tableDuplicateClusters } from '../../store/queries/table-duplicate-clusters.js';
import type { Table } from '../table.js';

export const duplicateClusters: Table = {
  name: 'duplicate_clusters',
  fileName: 'duplicate_clusters.csv',
  description:
    'A page in a cluster of pages that say the same: their core text is the same or nearly so, or all that a reader sees is.',
  columns: [
    { name: 'cluster_id', type: 'integer', description: 'number within the run, the largest cluster first' },
    {
      name: 'kind',
      type: 'string',
      description: 'near: the core texts are alike; exact: they are equal; full-page: so is all that a reader sees',
    },
    { name: 'url', type: 'string', description: 'URL of the page' },
    {
      name: 'similarity',
      type: 'number',
      description:
        'Jaccard similarity of the 5-word shingles of the core text with the representative, 0 to 1, rounded down: only the same text is 1; exact near the threshold of 0.65, and in clusters of at most 200 different texts until 1,000 texts of the run were read; elsewhere an estimate with a standard error of 0.04, of texts of 50 words 0.07',
    },
    { name: 'representative', type: 'boolean', description: 'whether the others are compared with this page' },
    { name: 'title', type: 'string', description: 'title of the page' },
    { name: 'words_core', type: 'integer', description: 'words of its core text' },
    { name: 'representative_url', type: 'string', description: 'the page that the others are compared with' },
    {
      name: 'chosen_by',
      type: 'string',
      description:
        'why it is that page, of those without an excuse of their own if there are any: canonical (others name it), date (published first), in-links (clearly most pages link to it), url (nothing tells: the first by URL of those with the text that most pages carry)',
    },
    {
      name: 'excuse',
      type: 'string',
      description:
        'why the copy is no offence: canonical (names another page), redirect (a meta refresh leads to another copy), noindex, version (of the same documentation), translation; empty for none',
    },
    { name: 'host', type: 'string', description: 'host of the page' },
    { name: 'published', type: 'string', description: 'when it was published, as it declares' },
    { name: 'canonical', type: 'string', description: 'canonical URL that it declares' },
    { name: 'words_full', type: 'integer', description: 'words a reader sees' },
  ],
  key: ['cluster_id', 'url'],
  query: tableDuplicateClusters,
};
