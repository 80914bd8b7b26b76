import { tableOperatorIds } from '../../store/queries/table-operator-ids.js';
import type { Table } from '../table.js';

export const operatorIds: Table = {
  name: 'operator_ids',
  fileName: 'operator_ids.csv',
  description: 'An id that hosts of an operator carry; at most 500 of each operator, those that join its hosts first.',
  columns: [
    { name: 'operator_id', type: 'integer', description: 'the operator: operators.csv' },
    {
      name: 'kind',
      type: 'string',
      description:
        'ads: an ad account; affiliate: a publisher id; analytics, tag-manager; site-token: names a single site; ads.txt: a DIRECT line of an ads.txt, or the owner that it names',
    },
    {
      name: 'system',
      type: 'string',
      description: 'network, ad system or service; of an ads.txt its domain, or OWNERDOMAIN',
    },
    { name: 'id', type: 'string', description: 'the id, as pages have it' },
    {
      name: 'standing',
      type: 'string',
      description:
        'joins: several hosts are run with it; own: the site’s own, by declaration or by its weight; foreign: somebody else’s; unknown',
    },
    {
      name: 'hosts',
      type: 'integer',
      description:
        'hosts of the operator with a page that carries it; of an ads.txt line those for which the file speaks',
    },
    {
      name: 'pages',
      type: 'integer',
      description: 'pages of these hosts that carry it: by host those with the alias that most of them carry',
    },
    {
      name: 'aliases',
      type: 'string',
      description: 'further ids of the same account: system and id, separated by "; "',
    },
  ],
  key: ['operator_id', 'kind', 'system', 'id'],
  query: tableOperatorIds,
};
