import { tableSitemapUrls } from '../../store/queries/table-sitemap-urls.js';
import type { Table } from '../table.js';

export const sitemapUrls: Table = {
  name: 'sitemap_urls',
  fileName: 'sitemap_urls.csv',
  description: 'A URL that a sitemap names, or a page that none names although its host has one.',
  columns: [
    { name: 'url', type: 'string', description: 'the URL, without fragment' },
    { name: 'sitemap', type: 'string', description: 'the sitemap that names it; empty when none does' },
    { name: 'lastmod', type: 'string', description: 'as written there' },
    { name: 'state', type: 'string', description: 'its state in pages.csv; empty when it is not there: out of scope' },
    { name: 'status', type: 'integer', description: 'HTTP status; empty without an answer' },
    {
      name: 'issue',
      type: 'string',
      description:
        'orphan: named, and no other page, no linked redirect leads there; missing: indexable, linked, in no sitemap; not-indexable, redirect, broken or not-asked; empty when nothing is wrong, or not known before the run has ended',
    },
  ],
  key: [],
  query: tableSitemapUrls,
};
