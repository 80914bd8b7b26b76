import { tableCreatives } from '../../store/queries/table-creatives.js';
import type { Table } from '../table.js';
import { column, line, pageUrl, selector } from './shared-columns.js';

export const creatives: Table = {
  name: 'creatives',
  fileName: 'creatives.csv',
  description: 'A banner, product box or video of a programme: its click URL, pixel and image in one row.',
  columns: [
    pageUrl,
    { name: 'network', type: 'string', description: 'the network' },
    { name: 'publisher_id', type: 'string', description: 'who earns; empty when no part holds it, as all ids' },
    { name: 'advertiser_id', type: 'string', description: 'who pays' },
    { name: 'campaign_id', type: 'string', description: 'the offer of the advertiser in the network' },
    { name: 'creative_id', type: 'string', description: 'the banner, text or video' },
    { name: 'click_url', type: 'string', description: 'where a click leads; empty without a link' },
    { name: 'pixel_url', type: 'string', description: 'its first impression pixel; empty without one' },
    { name: 'image_url', type: 'string', description: 'its image; empty without one' },
    { name: 'pixels', type: 'integer', description: 'number of impression pixels' },
    { name: 'size', type: 'string', description: 'declared size as WxH in pixels' },
    {
      name: 'problem',
      type: 'string',
      description:
        'mismatch, no-creative (a pixel with nothing to be seen) or repeated (several pixels); empty for none',
    },
    { name: 'detail', type: 'string', description: 'what disagrees' },
    line,
    column,
    selector,
  ],
  key: [],
  query: tableCreatives,
};
