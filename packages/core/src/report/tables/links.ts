import { tableLinks } from '../../store/queries/table-links.js';
import type { Table } from '../table.js';
import {
  anchor,
  column,
  hidden,
  hiddenBy,
  kind,
  line,
  pageUrl,
  placement,
  region,
  rel,
  via,
} from './shared-columns.js';

export const links: Table = {
  name: 'links',
  fileName: 'links.csv',
  description: 'A link on a page: one http or https URL in one attribute.',
  columns: [
    pageUrl,
    { name: 'target_url', type: 'string', description: 'where it leads, absolute, with its fragment' },
    kind,
    rel,
    anchor,
    placement,
    line,
    column,
    via,
    region,
    hidden,
    hiddenBy,
    { name: 'target_state', type: 'string', description: 'state of the target in pages.csv; empty when out of scope' },
    { name: 'target_status', type: 'integer', description: 'HTTP status of the target, where it was asked for' },
  ],
  key: [],
  query: tableLinks,
};
