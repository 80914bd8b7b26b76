import { tableSellers } from '../../store/queries/table-sellers.js';
import type { Table } from '../table.js';

export const sellers: Table = {
  name: 'sellers',
  fileName: 'sellers.csv',
  description: 'An account in an ads.txt, as the sellers.json of its ad system has it; only when that was asked for.',
  columns: [
    { name: 'system', type: 'string', description: 'domain of the ad system' },
    { name: 'account_id', type: 'string', description: 'account id' },
    {
      name: 'type',
      type: 'string',
      description:
        'PUBLISHER: sells its own; INTERMEDIARY: sells for others; BOTH; absent: the file has no such seller; unknown: the file could not be had',
    },
    { name: 'name', type: 'string', description: 'name of the seller' },
    { name: 'domain', type: 'string', description: 'domain of the seller' },
    { name: 'is_confidential', type: 'boolean', description: 'whether the seller does not want to be named' },
    { name: 'detail', type: 'string', description: 'why it is unknown' },
  ],
  key: ['system', 'account_id'],
  query: tableSellers,
};
