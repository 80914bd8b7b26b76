import { tableDoorwayPages } from '../../store/queries/table-doorway-pages.js';
import type { Table } from '../table.js';

export const doorwayPages: Table = {
  name: 'doorway_pages',
  fileName: 'doorway_pages.csv',
  description: 'A page of a family in doorways.csv.',
  columns: [
    { name: 'cluster_id', type: 'integer', description: 'the family in doorways.csv' },
    { name: 'kind', type: 'string', description: 'spun-titles or template' },
    { name: 'url', type: 'string', description: 'URL of the page' },
    { name: 'representative', type: 'boolean', description: 'whether the others are compared with this page' },
    { name: 'host', type: 'string', description: 'host of the page' },
    { name: 'title', type: 'string', description: 'title of the page' },
    {
      name: 'published',
      type: 'string',
      description: 'when it was published, as it declares; empty when it does not say',
    },
    {
      name: 'similarity',
      type: 'number',
      description: 'similarity of its core text with that of the representative, 0 to 1, rounded down',
    },
    { name: 'words_core', type: 'integer', description: 'words of its core text' },
    { name: 'ad_units', type: 'integer', description: 'ad slots and creatives' },
    { name: 'affiliate_links', type: 'integer', description: 'click links at strong or medium' },
  ],
  key: ['cluster_id', 'url'],
  query: tableDoorwayPages,
};
