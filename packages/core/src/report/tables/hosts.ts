import { tableHosts } from '../../store/queries/table-hosts.js';
import type { Table } from '../table.js';

export const hosts: Table = {
  name: 'hosts',
  fileName: 'hosts.csv',
  description: 'A host with pages in scope, or one that they link to.',
  columns: [
    { name: 'host', type: 'string', description: 'name and, where it is not the default, port' },
    { name: 'pages', type: 'integer', description: 'URLs in scope' },
    { name: 'pages_fetched', type: 'integer', description: 'URLs that answered' },
    { name: 'affiliate_links', type: 'integer', description: 'click links at strong or medium on its pages' },
    { name: 'ad_slots', type: 'integer', description: 'ad slots on its pages' },
    { name: 'links_in', type: 'integer', description: 'a and area links from other hosts' },
    { name: 'links_out', type: 'integer', description: 'a and area links to other hosts' },
  ],
  key: ['host'],
  query: tableHosts,
};
