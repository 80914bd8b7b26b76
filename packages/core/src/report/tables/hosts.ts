import { tableHosts } from '../../store/queries/table-hosts.js';
import type { Table } from '../table.js';

export const hosts: Table = {
  name: 'hosts',
  fileName: 'hosts.csv',
  description:
    'A host with pages in scope, or one that they link to. How it stands among hosts is known of hosts with content, once the run has ended.',
  columns: [
    { name: 'host', type: 'string', description: 'name and, where it is not the default, port' },
    { name: 'pages', type: 'integer', description: 'URLs in scope' },
    { name: 'pages_fetched', type: 'integer', description: 'URLs that answered' },
    { name: 'affiliate_links', type: 'integer', description: 'click links at strong or medium on its pages' },
    { name: 'ad_slots', type: 'integer', description: 'ad slots on its pages' },
    { name: 'links_in', type: 'integer', description: 'a and area links from other hosts' },
    { name: 'links_out', type: 'integer', description: 'a and area links to other hosts' },
    { name: 'pages_with_content', type: 'integer', description: 'URLs that answered with a page' },
    { name: 'out_hosts', type: 'integer', description: 'other hosts that it links to' },
    {
      name: 'siblings',
      type: 'integer',
      description: 'those of them that are siblings: hosts of its group, and further hosts of the domains of its group',
    },
    { name: 'in_hosts', type: 'integer', description: 'hosts of the run that link to it' },
    { name: 'reciprocal', type: 'integer', description: 'those of them that it links to, too' },
    {
      name: 'density',
      type: 'number',
      description:
        'share of the other hosts of the run in its group that it links to, 0 to 1; empty where it is alone in its group',
    },
    {
      name: 'overlap',
      type: 'number',
      description:
        'how alike the siblings are that it and another host of its group link to from their content, 0 to 1: the median of the Jaccard similarities with the others (with 300 of them in a larger group); empty where there is nothing to compare',
    },
    { name: 'box_pages', type: 'integer', description: 'pages with a box of links in the content that lists siblings' },
    {
      name: 'varied_box_pages',
      type: 'integer',
      description: 'those of them where the frame of the box is that of other pages, but its links are others',
    },
    { name: 'box_siblings', type: 'number', description: 'median of the siblings in such a box; empty without one' },
    { name: 'box_targets', type: 'integer', description: 'distinct targets of the links in such boxes' },
    {
      name: 'anchor_relevance',
      type: 'number',
      description: 'share of the words of their anchors that the page itself has, 0 to 1; empty without one',
    },
    {
      name: 'page_rank',
      type: 'number',
      description: 'sum of the PageRank of its pages, which is 1 over the whole run',
    },
    {
      name: 'community',
      type: 'integer',
      description:
        'number of its community, hosts that link to each other or to the same hosts more than others do; the one with the most hosts of the run is 1',
    },
    { name: 'group_id', type: 'integer', description: 'number of the group of hosts in which it is judged' },
    { name: 'operator_id', type: 'integer', description: 'number of its operator; empty when no ids are shared' },
  ],
  key: ['host'],
  query: tableHosts,
};
