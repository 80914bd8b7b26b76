import { tableRedirects } from '../../store/queries/table-redirects.js';
import type { Table } from '../table.js';
import { depth } from './shared-columns.js';

export const redirects: Table = {
  name: 'redirects',
  fileName: 'redirects.csv',
  description: 'A URL that answered with a redirect.',
  columns: [
    { name: 'url', type: 'string', description: 'the URL that was asked for' },
    { name: 'status', type: 'integer', description: 'HTTP status' },
    { name: 'target_url', type: 'string', description: 'where it points' },
    { name: 'final_url', type: 'string', description: 'where the chain ends; empty when it does not, or out of scope' },
    { name: 'final_status', type: 'integer', description: 'HTTP status at the end of the chain' },
    depth,
  ],
  key: ['url'],
  query: tableRedirects,
};
