import { tableOperatorPlaces } from '../../store/queries/table-operator-places.js';
import type { Table } from '../table.js';
import { column } from './shared-columns.js';

export const operatorPlaces: Table = {
  name: 'operator_places',
  fileName: 'operator_places.csv',
  description: 'Where an id of an operator stands first on one of its hosts: the evidence for operator_ids.csv.',
  columns: [
    { name: 'operator_id', type: 'integer', description: 'the operator: operators.csv' },
    { name: 'kind', type: 'string', description: 'as in operator_ids.csv' },
    { name: 'system', type: 'string', description: 'as in operator_ids.csv' },
    {
      name: 'id',
      type: 'string',
      description: 'the id, as this host has it: operator_ids.csv may have it among the aliases of another',
    },
    { name: 'host', type: 'string', description: 'the host that carries it, or for which the ads.txt speaks' },
    {
      name: 'pages',
      type: 'integer',
      description:
        'pages of the host that carry it; where ad slots and a meta element name it, those of whichever are more; of an ads.txt those of the host',
    },
    { name: 'standing', type: 'string', description: 'what the id is to the operator, as in operator_ids.csv' },
    {
      name: 'page_url',
      type: 'string',
      description: 'the first page of the host that carries it, by URL; of an ads.txt the file',
    },
    {
      name: 'line',
      type: 'integer',
      description: 'line of the first place there, from 1; an ad slot comes before a script',
    },
    column,
  ],
  key: ['operator_id', 'kind', 'system', 'id', 'host'],
  query: tableOperatorPlaces,
};
