import { tableDisclosures } from '../../store/queries/table-disclosures.js';
import type { Table } from '../table.js';
import { hiddenBy, line, pageUrl, region } from './shared-columns.js';

export const disclosures: Table = {
  name: 'disclosures',
  fileName: 'disclosures.csv',
  description: 'Words on a page that tell a reader about the money.',
  columns: [
    pageUrl,
    {
      name: 'strength',
      type: 'string',
      description: 'explains: says that money is earned; names: names the link only; label: one word such as "Ad"',
    },
    { name: 'quote', type: 'string', description: 'the words, as they stand on the page' },
    line,
    {
      name: 'programme',
      type: 'string',
      description: 'the network whose required statement it is, e.g. amazon; empty for any other',
    },
    region,
    hiddenBy,
  ],
  key: [],
  query: tableDisclosures,
};
