import { defineNetwork } from '../define.js';

export const cisnets = defineNetwork({
  id: 'cisnets',
  name: 'CityAds, Actionpay, GdeSlon, ePN and Leads.su',
  description: 'Networks of the Russian-speaking countries; most links are tokens, Actionpay names its publisher.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['f.gdeslon.ru', 'xf.gdeslon.ru', 'gdeslon.ru'],
      path: ['/(f|cf|fc|ck)/*(hex)/**', '/(f|cf|fc|ck)/*(hex)'],
      query: { mid: 'advertiser', sub_id: 'sub', goto: 'target' },
    },
    {
      role: 'click',
      hosts: ['n.actionpay.ru', 'actionpay.ru', 'x.actionpay.ru'],
      path: ['/click/:publisher(alnum)/:campaign(digits)/**', '/click/:publisher(alnum)/**'],
      query: { url: 'target' },
    },
    {
      role: 'click',
      hosts: ['cityadspix.com', 'cityads.ru', 'gameleads.ru'],
      path: '/click-*(alnum)-*(alnum)',
      query: { sa: 'sub', url: 'target' },
    },
    {
      role: 'click',
      hosts: ['epnclick.ru', 'alipromo.com', 'shopeasy.by', 'buyeasy.by', 'ali.epn.bz', 'epn.bz'],
      path: '/redirect/(cpa|product)/**',
      query: { sub: 'sub', sub1: 'sub', to: 'target' },
    },
    {
      role: 'click',
      hosts: ['pxl.leads.su'],
      path: '/click/*(hex)',
      query: { aff_sub1: 'sub', source: 'sub', aff_sub2: 'sub' },
    },
  ],
  examples: [
    {
      url: 'https://f.gdeslon.ru/cf/0a1b2c3d4e?mid=12345&goto=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { advertiser: '12345' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'http://n.actionpay.ru/click/0a1b2c3d4e5f6a7b8c9d0e1f/123456/guide/',
      role: 'click',
      ids: { publisher: '0a1b2c3d4e5f6a7b8c9d0e1f', campaign: '123456' },
    },
    {
      url: 'https://cityadspix.com/click-AB12CD34-EF56GH78?bt=25&tl=1&sa=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'http://epnclick.ru/redirect/cpa/o/0a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p/?to=https%3A%2F%2Fshop.example%2Flamp&sub=guide',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://pxl.leads.su/click/0123456789abcdef0123456789abcdef?aff_sub1=guide&erid=abc',
      role: 'click',
      ids: { sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://epn.bz/ru/cashback/shops/page/1',
    'https://n.actionpay.ru/ok/1234.png?actionpay=1&apid=2&price=3',
    'https://cityadspix.com/track/1234/ct/q1/c/2085',
    'https://leads.su/',
    'https://example.com/redirect/cpa/o/0a1b2c3d/?to=https%3A%2F%2Fshop.example%2F',
  ],
});
