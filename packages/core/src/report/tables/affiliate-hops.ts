import { tableAffiliateHops } from '../../store/queries/table-affiliate-hops.js';
import type { Table } from '../table.js';
import { line, pageUrl, role, tier } from './shared-columns.js';

export const affiliateHops: Table = {
  name: 'affiliate_hops',
  fileName: 'affiliate_hops.csv',
  description: 'A further hop of a monetised URL: one beside the one that affiliate_links.csv names.',
  columns: [
    pageUrl,
    { name: 'link_url', type: 'string', description: 'the URL as it stands on the page, absolute' },
    { name: 'hop', type: 'integer', description: 'position in the chain, the outermost being 1' },
    { name: 'network', type: 'string', description: 'network of the hop' },
    role,
    { name: 'publisher_id', type: 'string', description: 'publisher id in the hop; empty when it holds none' },
    { name: 'hop_url', type: 'string', description: 'URL of the hop; empty when the chain does not tell' },
    tier,
    line,
  ],
  key: [],
  query: tableAffiliateHops,
};
