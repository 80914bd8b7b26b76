import { tableDoorways } from '../../store/queries/table-doorways.js';
import type { Table } from '../table.js';

export const doorways: Table = {
  name: 'doorways',
  fileName: 'doorways.csv',
  description: 'A family of pages with one text under many titles, or one template with a few changing words.',
  columns: [
    { name: 'cluster_id', type: 'integer', description: 'its cluster in duplicate_clusters.csv' },
    { name: 'kind', type: 'string', description: 'spun-titles or template' },
    { name: 'representative_url', type: 'string', description: 'the page that the others are compared with' },
    { name: 'pages', type: 'integer', description: 'pages of the cluster that nothing excuses: doorway_pages.csv' },
    {
      name: 'compared',
      type: 'integer',
      description: 'on how many of them texts, publishers, ad units and lists were read: all, or a sample',
    },
    { name: 'titles', type: 'integer', description: 'distinct titles' },
    { name: 'hosts', type: 'integer', description: 'distinct hosts' },
    {
      name: 'shared_words',
      type: 'integer',
      description: 'words of the core text of the representative that stand on every page, in runs of five and more',
    },
    {
      name: 'similarity',
      type: 'number',
      description: 'the least similarity of a page with the representative, 0 to 1, rounded down',
    },
    {
      name: 'first_published',
      type: 'string',
      description: 'the earliest date of publication; empty when none is known',
    },
    { name: 'last_published', type: 'string', description: 'the latest date of publication' },
    {
      name: 'publishers',
      type: 'string',
      description: 'who earns on the pages: network and id, the most frequent first, at most twenty, separated by "; "',
    },
    { name: 'ad_units_least', type: 'integer', description: 'ad slots and creatives: the fewest on a page' },
    { name: 'ad_units_most', type: 'integer', description: 'ad slots and creatives: the most on a page' },
    {
      name: 'listed_hosts_least',
      type: 'integer',
      description: 'other hosts that lists of links lead to: the fewest on a page',
    },
    {
      name: 'listed_hosts_most',
      type: 'integer',
      description: 'other hosts that lists of links lead to: the most on a page',
    },
    {
      name: 'slots',
      type: 'string',
      description: 'of a template: words that stand in the same place, of five pages at most, separated by " | "',
    },
    {
      name: 'shared_text',
      type: 'string',
      description: 'the beginning of what the pages share, at most 500 characters; … marks where pages differ',
    },
  ],
  key: ['cluster_id'],
  query: tableDoorways,
};
