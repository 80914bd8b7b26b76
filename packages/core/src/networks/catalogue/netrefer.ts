import { defineNetwork } from '../define.js';

export const netrefer = defineNetwork({
  id: 'netrefer',
  name: 'NetRefer',
  description:
    'Software on which bookmakers and casinos run their programmes; pid names the publisher, bid the banner.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/redirect.aspx',
      query: {
        pid: ':publisher(digits)',
        bid: ':creative(digits)',
        var1: 'sub',
        var2: 'sub',
        var3: 'sub',
        redirecturl: 'target',
      },
      requires: ['pid', 'bid'],
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'https://media.brand.example/redirect.aspx?pid=12345&lpid=60&bid=1825&var1=guide&redirectURL=https%3A%2F%2Fcasino.example%2Flamp',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345', creative: '1825', sub: 'guide' },
      target: 'https://casino.example/lamp',
    },
  ],
  nearMisses: [
    'https://shop.example/Redirect.aspx?pid=12345',
    'https://shop.example/redirect.aspx?pid=lamp&bid=red',
    'https://shop.example/ResponseRedirect.aspx?pid=12345&bid=1',
    'https://netrefer.com/faq',
  ],
});
