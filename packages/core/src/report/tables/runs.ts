import { tableRuns } from '../../store/queries/table-runs.js';
import type { Table } from '../table.js';

export const runs: Table = {
  name: 'runs',
  fileName: 'runs.csv',
  description: 'The run that the other files are of.',
  columns: [
    { name: 'run_id', type: 'integer', description: 'number of the run in its database' },
    { name: 'targets', type: 'string', description: 'what was audited, sorted, separated by "; "' },
    { name: 'state', type: 'string', description: 'running, complete, partial, or interrupted: it can go on' },
    { name: 'started_at', type: 'datetime', description: 'when it began' },
    {
      name: 'finished_at',
      type: 'datetime',
      description: 'when it ended; empty while it runs, and when it was killed',
    },
    { name: 'pages_fetched', type: 'integer', description: 'URLs that answered and were read' },
    { name: 'tool_version', type: 'string', description: 'version of linkvet' },
    { name: 'catalogue_version', type: 'string', description: 'version of the networks and ad systems it knew' },
    { name: 'pages_discovered', type: 'integer', description: 'URLs in scope: the sum of the five states' },
    { name: 'pages_unchanged', type: 'integer', description: 'URLs that had not changed since the run before' },
    { name: 'pages_failed', type: 'integer', description: 'URLs without an answer' },
    { name: 'pages_skipped', type: 'integer', description: 'URLs that were not asked for, with a reason' },
    { name: 'pages_pending', type: 'integer', description: 'URLs still in the queue; 0 when the run is complete' },
    { name: 'affiliate_links', type: 'integer', description: 'click links at strong or medium' },
    { name: 'ad_slots', type: 'integer', description: 'ad slots' },
    { name: 'baseline_run_id', type: 'integer', description: 'the run its findings were compared with' },
    { name: 'incomplete_because', type: 'string', description: 'why it is partial, separated by "; "' },
    { name: 'options', type: 'string', description: 'the options it was started with, as JSON' },
  ],
  key: ['run_id'],
  query: tableRuns,
};
