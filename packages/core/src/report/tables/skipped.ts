import { tableSkipped } from '../../store/queries/table-skipped.js';
import type { Table } from '../table.js';
import { depth } from './shared-columns.js';

export const skipped: Table = {
  name: 'skipped',
  fileName: 'skipped.csv',
  description: 'A URL in scope that was not asked for.',
  columns: [
    { name: 'url', type: 'string', description: 'the URL' },
    {
      name: 'reason',
      type: 'string',
      description:
        'robots, excluded, depth-limit, page-limit, monetised, acts, unmapped-host, host-gave-up, too-long, trap, private-address or port',
    },
    { name: 'detail', type: 'string', description: 'the same in a sentence' },
    depth,
  ],
  key: ['url'],
  query: tableSkipped,
};
