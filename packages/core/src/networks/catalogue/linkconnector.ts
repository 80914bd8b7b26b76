import { defineNetwork } from '../define.js';

export const linkconnector = defineNetwork({
  id: 'linkconnector',
  name: 'LinkConnector',
  description: 'US network; lc is one number of publisher, campaign and shop, which is not taken apart here.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['linkconnector.com'],
      path: ['/(ta|traffic_affiliate|lc).php'],
      query: { atid: 'sub', url: 'target' },
      requires: ['lc'],
    },
  ],
  examples: [
    {
      url: 'https://www.linkconnector.com/ta.php?lc=012345678901234567&atid=guide&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
  ],
  nearMisses: [
    'https://www.linkconnector.com/',
    'https://www.linkconnector.com/api/?Function=getMerchantFeed',
    'https://www.linkconnector.com/ta.php',
    'https://example.com/ta.php?lc=012345678901234567',
  ],
});
