import { tableFarmSignals } from '../../store/queries/table-farm-signals.js';
import type { Table } from '../table.js';

export const farmSignals: Table = {
  name: 'farm_signals',
  fileName: 'farm_signals.csv',
  description: 'A signal by which a group of hosts was judged, also one without points.',
  columns: [
    { name: 'group_id', type: 'integer', description: 'the group: link_farms.csv' },
    { name: 'signal', type: 'string', description: 'the signal, as docs/link-farms.md names it' },
    { name: 'part', type: 'string', description: 'links, content or operator' },
    { name: 'points', type: 'number', description: 'what it adds to the score' },
    { name: 'most', type: 'integer', description: 'the most that it can add' },
    {
      name: 'value',
      type: 'number',
      description:
        'what was measured: a share of pages, words, pairs or hosts, or a number; empty when it could not be',
    },
    { name: 'seen', type: 'string', description: 'what was seen, in a sentence' },
    { name: 'examples', type: 'string', description: 'URLs of at most five pages, separated by a space' },
    { name: 'lines', type: 'string', description: 'of each of them the line; - where there is none' },
    {
      name: 'quotes',
      type: 'string',
      description:
        'of each of them the label of the box and what it lists, or its title, separated by " | "; a | of the page is written ¦',
    },
  ],
  key: ['group_id', 'signal'],
  query: tableFarmSignals,
};
