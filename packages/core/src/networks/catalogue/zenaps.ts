import { defineNetwork } from '../define.js';

export const zenaps = defineNetwork({
  id: 'zenaps',
  name: 'Awin relay (zenaps.com)',
  description: "A hop between Awin's click host and the shop; seen where an address was copied while it was loading.",
  source: 'brave/adblock-lists (MPL-2.0)',
  urls: [
    {
      role: 'click',
      hosts: ['*.zenaps.com'],
      path: '/rclick.php',
      query: {
        id: 'publisher',
        awinaffid: 'publisher',
        mid: 'advertiser',
        awinmid: 'advertiser',
        cid: 'sub',
        pr: 'target',
      },
    },
    { role: 'postback', side: 'advertiser', hosts: ['*.zenaps.com'], path: '/sread.js', query: { a: 'advertiser' } },
  ],
  examples: [
    {
      url: 'https://www.zenaps.com/rclick.php?mid=89435&awinaffid=1234567&pr=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '89435' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://www.zenaps.com/sread.js?a=1001&b=9.00&cr=EUR&c=42',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '1001' },
    },
  ],
  nearMisses: ['https://www.zenaps.com/', 'https://example.com/rclick.php?mid=1&id=2'],
});
