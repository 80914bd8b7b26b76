import { tableLoaders } from '../../store/queries/table-loaders.js';
import type { Table } from '../table.js';
import { column, line, pageUrl, region, selector } from './shared-columns.js';

export const loaders: Table = {
  name: 'loaders',
  fileName: 'loaders.csv',
  description:
    'A script that places ads on the page, or turns its links into paid ones, by itself: what is counted there is a lower bound.',
  columns: [
    pageUrl,
    { name: 'kind', type: 'string', description: 'ads: it places ads; links: it turns links into paid ones' },
    { name: 'system', type: 'string', description: 'the ad system or network' },
    { name: 'account_id', type: 'string', description: 'account as written; empty when the markup does not hold it' },
    line,
    column,
    selector,
    region,
  ],
  key: [],
  query: tableLoaders,
};
