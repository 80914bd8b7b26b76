import { defineNetwork } from '../define.js';

export const shopstyle = defineNetwork({
  id: 'shopstyle',
  name: 'ShopStyle Collective (Collective Voice)',
  description:
    'Service that paid for links to shops until March 2026; pid names the publisher, short links name nobody.',
  source:
    'aruneshmathur/affiliate-marketing-disclosures; seen in public source files; its end: https://retailboss.co/collective-voice-shut-down-what-happened',
  ended: '2026',
  urls: [
    { role: 'shortlink', hosts: ['shopstyle.it'], path: '/l/*(alnum)' },
    {
      role: 'click',
      hosts: ['com', 'co.uk', 'ca', 'com.au', 'de', 'fr', 'co.jp'].flatMap((ending) => [
        `shopstyle.${ending}`,
        `api.shopstyle.${ending}`,
      ]),
      path: '/action/apiVisitRetailer',
      query: { pid: 'publisher', pdata: 'sub', url: 'target' },
      requires: ['pid'],
    },
  ],
  examples: [
    { url: 'https://shopstyle.it/l/aBcDe', role: 'shortlink' },
    {
      url: 'https://api.shopstyle.com/action/apiVisitRetailer?id=123456789&pid=uid1234-12345678-90&pdata=guide',
      role: 'click',
      ids: { publisher: 'uid1234-12345678-90', sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://www.shopstyle.com/browse/lamps',
    'https://shopstyle.it/',
    'https://api.shopstyle.com/action/apiVisitRetailer?id=123456789',
    'https://example.com/action/apiVisitRetailer?id=1&pid=uid1234-12345678-90',
  ],
});
