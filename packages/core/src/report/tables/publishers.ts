import { tablePublishers } from '../../store/queries/table-publishers.js';
import type { Table } from '../table.js';

export const publishers: Table = {
  name: 'publishers',
  fileName: 'publishers.csv',
  description:
    'A publisher or account id that earns on the pages, from click links at strong or medium, ad slots and scripts that place ads.',
  columns: [
    { name: 'network', type: 'string', description: 'the network or ad system' },
    { name: 'publisher_id', type: 'string', description: 'the publisher or account id' },
    { name: 'hosts', type: 'integer', description: 'hosts whose pages carry it' },
    { name: 'pages', type: 'integer', description: 'pages that carry it' },
    { name: 'links', type: 'integer', description: 'click links' },
    {
      name: 'own',
      type: 'boolean',
      description: 'true: one of your own ids, as declared or by its weight; false: another; empty: nobody knows',
    },
    { name: 'slots', type: 'integer', description: 'ad slots' },
  ],
  key: ['network', 'publisher_id'],
  query: tablePublishers,
};
