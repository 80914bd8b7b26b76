import { tableAdSlots } from '../../store/queries/table-ad-slots.js';
import type { Table } from '../table.js';
import { column, line, pageUrl, placement, region, selector } from './shared-columns.js';

export const adSlots: Table = {
  name: 'ad_slots',
  fileName: 'ad_slots.csv',
  description: 'An element on a page that an ad system fills.',
  columns: [
    pageUrl,
    { name: 'system', type: 'string', description: 'the ad system' },
    { name: 'account_id', type: 'string', description: 'account as written; empty when the markup does not hold it' },
    { name: 'slot_id', type: 'string', description: 'id of the slot' },
    { name: 'format', type: 'string', description: 'declared format' },
    { name: 'size', type: 'string', description: 'declared size as WxH in pixels' },
    placement,
    line,
    column,
    selector,
    region,
  ],
  key: [],
  query: tableAdSlots,
};
