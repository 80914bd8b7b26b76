import { tableAdsTxt } from '../../store/queries/table-ads-txt.js';
import type { Table } from '../table.js';

export const adsTxt: Table = {
  name: 'ads_txt',
  fileName: 'ads_txt.csv',
  description: 'A line of an ads.txt or app-ads.txt that says something; a file without such lines has one row.',
  columns: [
    {
      name: 'domain',
      type: 'string',
      description: 'the host of which the file speaks, with the hosts below it that have no file of their own',
    },
    { name: 'kind', type: 'string', description: 'ads.txt or app-ads.txt' },
    { name: 'url', type: 'string', description: 'where it was found at last' },
    {
      name: 'state',
      type: 'string',
      description: 'found; absent: there is none, or a page in its place; unknown: it could not be had',
    },
    { name: 'status', type: 'integer', description: "HTTP status; empty without an answer, and for a folder's file" },
    { name: 'detail', type: 'string', description: 'why it is absent or unknown' },
    { name: 'line', type: 'integer', description: 'line of the file, from 1' },
    { name: 'type', type: 'string', description: 'record: a seller; variable; malformed: neither, nobody reads it' },
    { name: 'name', type: 'string', description: 'domain of the ad system, or name of the variable' },
    {
      name: 'value',
      type: 'string',
      description: 'account id, or value of the variable; of a malformed line its text, at most 200 characters',
    },
    { name: 'relation', type: 'string', description: 'DIRECT or RESELLER; empty for what is no record' },
    { name: 'authority', type: 'string', description: 'id of the ad system at a certification authority' },
    { name: 'problem', type: 'string', description: 'what is wrong with the line' },
  ],
  key: [],
  query: tableAdsTxt,
};
