import { defineNetwork } from '../define.js';

const hosts = ['linkconnector.com'];
const path = '/(ta|traffic_affiliate|lc).php';

export const linkconnector = defineNetwork({
  id: 'linkconnector',
  name: 'LinkConnector',
  description: 'US network; lc is one number: six digits each for publisher, campaign and shop.',
  source: 'seen in public source files: one publisher with many shops, one shop with many campaigns',
  urls: [
    {
      role: 'click',
      hosts,
      path,
      query: { lc: ':publisher(digits 6):campaign(digits 6):advertiser(digits 6)', atid: 'sub', url: 'target' },
      requires: ['lc'],
    },
    // A number of another length is not taken apart.
    { role: 'click', hosts, path, query: { atid: 'sub', url: 'target' }, requires: ['lc'] },
  ],
  examples: [
    {
      url: 'https://www.linkconnector.com/ta.php?lc=012345067890001234&atid=guide&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '012345', campaign: '067890', advertiser: '001234', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    { url: 'http://www.linkconnector.com/traffic_affiliate.php?lc=012345678901', role: 'click' },
  ],
  nearMisses: [
    'https://www.linkconnector.com/',
    'https://www.linkconnector.com/api/?Function=getMerchantFeed',
    'https://www.linkconnector.com/ta.php',
    'https://example.com/ta.php?lc=012345678901234567',
  ],
});
