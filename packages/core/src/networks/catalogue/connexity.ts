import { defineNetwork } from '../define.js';

const query = {
  af_id: 'publisher',
  pub_id: 'publisher',
  mid: 'advertiser',
  af_placement_id: 'sub',
  rf: 'sub',
  t: 'target',
} as const;

export const connexity = defineNetwork({
  id: 'connexity',
  name: 'Connexity',
  description:
    'Price comparison (Bizrate, Shopzilla) that pays by the click; af_id names the publisher where it is given.',
  source: 'brave/adblock-lists (MPL-2.0); nextdns/click-tracking-domains (MIT); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['rd.bizrate.com', 'rd2.bizrate.com', 'bizrate.com', 'rd.connexity.net'],
      path: ['/rd', '/rd2'],
      query,
      requires: ['t'],
    },
    { role: 'click', hosts: ['link.sylikes.com'], query: { url: 'target' }, requires: ['url'] },
  ],
  examples: [
    {
      url: 'https://rd.bizrate.com/rd?t=https%3A%2F%2Fshop.example%2Flamp&mid=64001&cat_id=13170101&af_id=12345&af_placement_id=guide',
      role: 'click',
      ids: { publisher: '12345', advertiser: '64001', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://link.sylikes.com/?url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      target: 'https://shop.example/',
    },
  ],
  nearMisses: [
    'https://www.bizrate.com/lamps/',
    'https://rd.bizrate.com/',
    'https://eval.bizrateinsights.com/rd?t=https%3A%2F%2Fshop.example%2F',
    'https://example.com/rd?t=https%3A%2F%2Fshop.example%2F&mid=1',
  ],
});
