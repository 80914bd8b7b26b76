import { defineNetwork } from '../define.js';

export const retailads = defineNetwork({
  id: 'retailads',
  name: 'retailAds, communicationAds',
  description:
    'German networks of the house of financeAds; the digits before the first letter of t name the publisher.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['*.retailads.net', '*.communicationads.net'],
      path: '/tc.php',
      query: { t: [':publisher(digits)C*', ':publisher(digits)V*'], subid: 'sub', deeplink: 'target' },
      requires: ['t'],
    },
    {
      role: 'impression',
      hosts: ['*.retailads.net', '*.communicationads.net'],
      path: '/(tb|tv).php',
      query: { t: ':publisher(digits)V*' },
      requires: ['t'],
    },
    // Another network of the same market; its links do not name the publisher.
    { role: 'click', tier: 'medium', hosts: ['*.uppr.de'], path: '/trck/(eclick|click)/**' },
  ],
  examples: [
    {
      url: 'https://cdn.retailads.net/tc.php?t=123456C2176132254T&subid=guide',
      role: 'click',
      ids: { publisher: '123456', sub: 'guide' },
    },
    {
      url: 'https://www.communicationads.net/tc.php?t=12345C678901T&deeplink=https%3A%2F%2Fshop.example%2Fphone',
      role: 'click',
      ids: { publisher: '12345' },
      target: 'https://shop.example/phone',
    },
    { url: 'https://www.retailads.net/tb.php?t=123456V2176132254B', role: 'impression', ids: { publisher: '123456' } },
    { url: 'https://netzwerk.uppr.de/trck/eclick/0123456789abcdef', role: 'click', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.retailads.net/',
    'https://example.com/tc.php?t=123456C2176132254T',
    'https://netzwerk.uppr.de/user-billings.do',
  ],
});
