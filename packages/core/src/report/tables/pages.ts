import { tablePages } from '../../store/queries/table-pages.js';
import type { Table } from '../table.js';
import { depth } from './shared-columns.js';

export const pages: Table = {
  name: 'pages',
  fileName: 'pages.csv',
  description: 'A URL in scope; a redirect and its target are two.',
  columns: [
    { name: 'url', type: 'string', description: 'the URL that was asked for, without fragment' },
    { name: 'final_url', type: 'string', description: 'where its redirects end; the URL itself when it has none' },
    { name: 'status', type: 'integer', description: "HTTP status; empty without an answer and for a folder's page" },
    { name: 'state', type: 'string', description: 'fetched, unchanged, failed, skipped or pending' },
    { name: 'content_type', type: 'string', description: 'media type in lower case' },
    depth,
    { name: 'title', type: 'string', description: 'the first non-empty title' },
    { name: 'lang', type: 'string', description: 'declared language in lower case' },
    { name: 'type', type: 'string', description: 'article, listing, product, forum, documentation, home or other' },
    { name: 'words_full', type: 'integer', description: 'words that a reader sees' },
    { name: 'words_main', type: 'integer', description: 'words of the main text: without menus, ads, link lists' },
    { name: 'words_core', type: 'integer', description: 'words of the core text: what makes this page this page' },
    {
      name: 'unique_share',
      type: 'number',
      description: 'words_unique of words_main, 0 to 1; the one in thin_pages.csv is of the core text',
    },
    { name: 'affiliate_links', type: 'integer', description: 'click links at strong or medium' },
    { name: 'ad_slots', type: 'integer', description: 'ad slots' },
    { name: 'canonical', type: 'string', description: 'the canonical URL that the page declares' },
    {
      name: 'indexable',
      type: 'boolean',
      description: '2xx or a file, no noindex, no redirect, and no canonical URL but its own',
    },
    { name: 'body_sha256', type: 'string', description: 'SHA-256 of the body after content decoding, lower-case hex' },
    { name: 'fetched_at', type: 'datetime', description: 'when it was answered, or failed' },
    { name: 'reason', type: 'string', description: 'why it failed or was skipped, in one word' },
    { name: 'detail', type: 'string', description: 'the same in a sentence' },
    { name: 'charset', type: 'string', description: 'WHATWG name of the encoding' },
    { name: 'bytes', type: 'integer', description: 'size of the decoded body' },
    { name: 'elapsed_ms', type: 'integer', description: 'milliseconds from the request to the end of the body' },
    { name: 'robots_header', type: 'string', description: 'X-Robots-Tag headers, a line each' },
    { name: 'file', type: 'string', description: 'path of a page in a folder; empty for a site' },
    { name: 'etag', type: 'string', description: 'ETag as sent, at most 300 characters' },
    { name: 'last_modified', type: 'string', description: 'Last-Modified as sent, at most 300 characters' },
    {
      name: 'links_lower_bound',
      type: 'boolean',
      description: 'a script turns links into affiliate links by itself, so there may be more than are counted',
    },
    {
      name: 'ads_lower_bound',
      type: 'boolean',
      description: 'a script places ads by itself, so there may be more than are counted',
    },
    {
      name: 'ads_per_1000_words',
      type: 'number',
      description: 'ad slots per 1,000 words of main text: a proxy of density, not a share of the screen',
    },
    { name: 'language', type: 'string', description: 'language of the main text, ISO 639; empty when it is too short' },
    { name: 'published', type: 'string', description: 'when it was published, as it declares' },
    {
      name: 'words_unique',
      type: 'integer',
      description:
        'words of main blocks that stand on no other page; those that show articles again (home, archives) do not count',
    },
    { name: 'words_template', type: 'integer', description: 'words that a reader sees and much of the host repeats' },
    { name: 'words_link', type: 'integer', description: 'words that a reader sees inside links' },
    { name: 'ad_units', type: 'integer', description: 'ad slots and creatives' },
    {
      name: 'thin_score',
      type: 'integer',
      description:
        'how little it has of its own, 0 to 100, whether or not that is told of such a page: thin_pages.csv has its parts and says why; empty where it was not compared',
    },
    {
      name: 'in_links',
      type: 'integer',
      description: 'other pages of the run that link to it with a or area, redirects followed; empty without content',
    },
    {
      name: 'page_rank',
      type: 'number',
      description: 'PageRank in the links of the run, damping .85: a share of 1 over all pages with content',
    },
  ],
  key: ['url'],
  query: tablePages,
};
