import { tableOperators } from '../../store/queries/table-operators.js';
import type { Table } from '../table.js';

export const operators: Table = {
  name: 'operators',
  fileName: 'operators.csv',
  description:
    'A host that is run with the same ids as others: by one operator, or on a platform that puts its ids on the pages of its customers.',
  columns: [
    { name: 'operator_id', type: 'integer', description: 'number of the operator, the most hosts first' },
    { name: 'hosts', type: 'integer', description: 'hosts of the run that are run with these ids' },
    { name: 'host', type: 'string', description: 'one of them' },
    { name: 'pages', type: 'integer', description: 'its pages with content' },
    {
      name: 'shared_ids',
      type: 'string',
      description: 'the ids that join it to others: system and id, separated by "; "',
    },
    {
      name: 'template_likeness',
      type: 'number',
      description:
        'Jaccard similarity of its template with that of the most alike host of the operator, 0 to 1, rounded down; empty when either has hardly any',
    },
    {
      name: 'asset_hosts',
      type: 'string',
      description:
        'hosts under a domain of the operator from which it and others of the operator load scripts and styles, separated by "; "',
    },
  ],
  key: ['operator_id', 'host'],
  query: tableOperators,
};
