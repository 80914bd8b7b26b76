import { tableLinkChecks } from '../../store/queries/table-link-checks.js';
import type { Table } from '../table.js';

export const linkChecks: Table = {
  name: 'link_checks',
  fileName: 'link_checks.csv',
  description: 'A URL out of scope that was to be checked; there are some only with --external check.',
  columns: [
    { name: 'url', type: 'string', description: 'the URL, without fragment' },
    {
      name: 'verdict',
      type: 'string',
      description:
        'ok, redirect, broken, or inconclusive: a bot wall or a limit kept us from knowing; empty while it waits',
    },
    { name: 'status', type: 'integer', description: 'HTTP status of the last hop; empty without an answer' },
    { name: 'final_url', type: 'string', description: 'where redirects ended; empty without a redirect' },
    { name: 'detail', type: 'string', description: 'why there is no answer or no verdict' },
    {
      name: 'checked_at',
      type: 'datetime',
      description: 'when it was asked for; before the run when an earlier one had done so shortly before',
    },
    { name: 'links', type: 'integer', description: 'links of the run that lead there, images and scripts included' },
    { name: 'pages', type: 'integer', description: 'pages that hold them' },
  ],
  key: ['url'],
  query: tableLinkChecks,
};
