import { defineNetwork } from '../define.js';

const query = {
  pubid: 'publisher',
  lid: 'creative',
  mid: 'sub',
  adurl: 'target',
  ds_dest_url: 'target',
  redirect: 'target',
} as const;

export const googleGan = defineNetwork({
  id: 'google_gan',
  name: 'Google Affiliate Network',
  description: 'Closed in 2013; its links, and those of Performics before it, lead nowhere now.',
  source:
    'nextdns/click-tracking-domains (MIT); anudeepND/whitelist (MIT); its end: https://martech.org/google-retiring-their-affiliate-network-over-the-next-few-months/',
  ended: '2013',
  urls: [
    { role: 'click', hosts: ['gan.doubleclick.net'], path: '/gan_click', query },
    {
      role: 'impression',
      hosts: ['gan.doubleclick.net'],
      path: '/gan_impression',
      query: { pubid: 'publisher', lid: 'creative' },
    },
    { role: 'click', hosts: ['clickserve.cc-dt.com'], path: '/link/(tplclick|click)', query },
    {
      role: 'impression',
      hosts: ['clickserve.cc-dt.com'],
      path: '/link/(tplimage|banner)',
      query: { pubid: 'publisher', lid: 'creative' },
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['gan.doubleclick.net'],
      path: '/gan_conversion',
      query: { advid: 'advertiser' },
    },
  ],
  examples: [
    {
      url: 'http://gan.doubleclick.net/gan_click?lid=41000000000000001&pubid=21000000000000002&adurl=http%3A%2F%2Fshop.example%2Flamp&lsrc=17',
      role: 'click',
      ids: { publisher: '21000000000000002', creative: '41000000000000001' },
      target: 'http://shop.example/lamp',
    },
    {
      url: 'http://gan.doubleclick.net/gan_impression?lid=41000000000000001&pubid=21000000000000002',
      role: 'impression',
      ids: { publisher: '21000000000000002', creative: '41000000000000001' },
    },
    {
      url: 'http://clickserve.cc-dt.com/link/tplclick?lid=41000000000000001&pubid=21000000000000002&mid=guide&redirect=http%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '21000000000000002', creative: '41000000000000001', sub: 'guide' },
      target: 'http://shop.example/',
    },
    {
      url: 'http://clickserve.cc-dt.com/link/banner?lid=41000000000000001',
      role: 'impression',
      ids: { creative: '41000000000000001' },
    },
    {
      url: 'https://gan.doubleclick.net/gan_conversion?advid=K123456&oid=1&amt=1',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: 'K123456' },
    },
  ],
  nearMisses: [
    'https://clickserve.dartsearch.net/link/click?lid=43700000000000001&ds_dest_url=https%3A%2F%2Fshop.example%2F',
    'https://ad.doubleclick.net/gan_click?lid=41000000000000001',
    'http://clickserve.cc-dt.com/',
  ],
});
