import { tableContainments } from '../../store/queries/table-containments.js';
import type { Table } from '../table.js';

export const containments: Table = {
  name: 'containments',
  fileName: 'containments.csv',
  description:
    'A page whose article stands, as a whole or nearly so, within a longer page that is no near-duplicate of it.',
  columns: [
    { name: 'page_url', type: 'string', description: 'URL of the page' },
    { name: 'within_url', type: 'string', description: 'URL of the longer page' },
    { name: 'words', type: 'integer', description: 'words of the paragraphs that both hold' },
    { name: 'share', type: 'number', description: "their share of the page's core text, 0.8 to 1" },
    { name: 'words_core', type: 'integer', description: 'words of the core text of the page' },
    { name: 'within_words_core', type: 'integer', description: 'words of the core text of the longer page' },
    { name: 'type', type: 'string', description: 'page type of the page' },
    {
      name: 'within_type',
      type: 'string',
      description: 'page type of the longer page; that a home page or a listing shows articles as a whole is common',
    },
  ],
  key: ['page_url', 'within_url'],
  query: tableContainments,
};
