import { tableSitemaps } from '../../store/queries/table-sitemaps.js';
import type { Table } from '../table.js';

export const sitemaps: Table = {
  name: 'sitemaps',
  fileName: 'sitemaps.csv',
  description: 'A sitemap that was asked for, or an index of sitemaps.',
  columns: [
    { name: 'url', type: 'string', description: 'where it is' },
    {
      name: 'named_by',
      type: 'string',
      description: 'the index or robots.txt that names it; empty when the operator did, or when it was guessed',
    },
    { name: 'status', type: 'integer', description: 'HTTP status; empty without an answer' },
    { name: 'format', type: 'string', description: 'urlset, index, text, rss or atom; empty when it is none of them' },
    { name: 'urls', type: 'integer', description: 'distinct URLs that it names; an index names sitemaps instead' },
    { name: 'problem', type: 'string', description: 'what is wrong with it; empty when nothing is' },
  ],
  key: ['url'],
  query: tableSitemaps,
};
