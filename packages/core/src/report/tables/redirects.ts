import { tableRedirects } from '../../store/queries/table-redirects.js';
import type { Table } from '../table.js';
import { depth } from './shared-columns.js';

export const redirects: Table = {
  name: 'redirects',
  fileName: 'redirects.csv',
  description: 'A URL that leads on by itself: each hop of a chain has its row.',
  columns: [
    { name: 'url', type: 'string', description: 'the URL that was asked for' },
    { name: 'status', type: 'integer', description: 'HTTP status' },
    { name: 'target_url', type: 'string', description: 'where it points' },
    { name: 'final_url', type: 'string', description: 'where the chain ends; empty when it loops or is too long' },
    { name: 'final_status', type: 'integer', description: 'HTTP status at the end of the chain; empty out of scope' },
    depth,
    { name: 'via', type: 'string', description: 'http, or meta-refresh: an element of the page sends readers on' },
    { name: 'hops', type: 'integer', description: 'redirects from here to the end; 11 for more than 10' },
    { name: 'loops', type: 'boolean', description: 'whether the chain comes back to a URL on it' },
    { name: 'chain', type: 'string', description: 'status and URL of each redirect from here on, separated by "; "' },
    { name: 'headers', type: 'string', description: 'headers of the answer, a line each, without Set-Cookie' },
  ],
  key: ['url'],
  query: tableRedirects,
};
