import { tableLinkFarms } from '../../store/queries/table-link-farms.js';
import type { Table } from '../table.js';

export const linkFarms: Table = {
  name: 'link_farms',
  fileName: 'link_farms.csv',
  description: 'A host in a group of hosts: groups of several hosts, and hosts alone that list others of their domain.',
  columns: [
    { name: 'group_id', type: 'integer', description: 'number of the group, the gravest verdict first' },
    { name: 'verdict', type: 'string', description: 'strong, suspicious, related or none; of the group' },
    { name: 'score', type: 'integer', description: '0 to 100: the sum of the points, rounded down' },
    { name: 'host', type: 'string', description: 'the host' },
    { name: 'pages', type: 'integer', description: 'pages of the host with content' },
    {
      name: 'box_pages',
      type: 'integer',
      description:
        'those of them with a box of links in their content that lists at least four hosts of the group or its domains',
    },
    { name: 'links_points', type: 'number', description: 'points of the group for its links, of 45: farm_signals.csv' },
    { name: 'content_points', type: 'number', description: 'points of the group for its texts, of 35' },
    { name: 'operator_points', type: 'number', description: 'points of the group for who runs it, of 20' },
    {
      name: 'joined_by',
      type: 'string',
      description:
        'why the hosts are judged together: domain, ids, links (they list each other), separated by a space; empty for a host alone',
    },
    { name: 'hosts_read', type: 'integer', description: 'hosts of the group of which pages were read' },
    {
      name: 'hosts_unread',
      type: 'integer',
      description: 'further hosts of their domains that their boxes list, of which no page was read',
    },
    {
      name: 'operator_id',
      type: 'integer',
      description: 'the operator that has most of the hosts: operators.csv; empty for none',
    },
  ],
  key: ['group_id', 'host'],
  query: tableLinkFarms,
};
