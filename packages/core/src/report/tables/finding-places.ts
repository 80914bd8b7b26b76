import { tableFindingPlaces } from '../../store/queries/table-finding-places.js';
import type { Table } from '../table.js';
import { column, line, pageUrl, selector } from './shared-columns.js';

export const findingPlaces: Table = {
  name: 'finding_places',
  fileName: 'finding_places.csv',
  description: 'A page of a finding that says the same of much of a host: findings.csv has it once.',
  columns: [
    { name: 'finding_id', type: 'string', description: 'the finding in findings.csv' },
    { name: 'rule', type: 'string', description: 'its rule' },
    pageUrl,
    { name: 'places', type: 'integer', description: 'how many places on the page; line and column are the first' },
    line,
    column,
    selector,
    { name: 'file', type: 'string', description: 'file of a page in a folder, which the line is of; empty for a site' },
  ],
  key: [],
  query: tableFindingPlaces,
};
