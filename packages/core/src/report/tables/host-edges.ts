import { tableHostEdges } from '../../store/queries/table-host-edges.js';
import type { Table } from '../table.js';

export const hostEdges: Table = {
  name: 'host_edges',
  fileName: 'host_edges.csv',
  description: 'The a and area links from one host to another.',
  columns: [
    { name: 'source_host', type: 'string', description: 'host of the pages' },
    { name: 'target_host', type: 'string', description: 'host that they link to' },
    { name: 'links', type: 'integer', description: 'number of links' },
    { name: 'pages', type: 'integer', description: 'number of pages that have one' },
    {
      name: 'content_links',
      type: 'integer',
      description: 'those of the links that are no template of the host; empty for a run that was cut short',
    },
    {
      name: 'box_links',
      type: 'integer',
      description: 'links in boxes of the content that list sibling hosts; empty for a run that was cut short',
    },
  ],
  key: ['source_host', 'target_host'],
  query: tableHostEdges,
};
