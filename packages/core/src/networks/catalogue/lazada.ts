import { defineNetwork } from '../define.js';

const countries = ['com.my', 'sg', 'com.ph', 'co.th', 'co.id', 'vn'];

export const lazada = defineNetwork({
  id: 'lazada',
  name: 'Lazada Affiliate',
  description: "Lazada's own programme; the token of a link names its maker only to Lazada.",
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: countries.map((country) => `c.lazada.${country}`),
      path: '/t/*',
      query: { sub_aff_id: 'sub', sub_id1: 'sub', url: 'target' },
    },
    // Shoppers share products under these hosts, too.
    {
      role: 'shortlink',
      tier: 'weak',
      hosts: countries.map((country) => `s.lazada.${country}`),
      path: '/(s|l).*(alnum)',
    },
  ],
  examples: [
    {
      url: 'https://c.lazada.vn/t/c.AbCdEf?url=https%3A%2F%2Fwww.lazada.vn%2Fproducts%2Flamp-i1.html&sub_aff_id=guide',
      role: 'click',
      ids: { sub: 'guide' },
      target: 'https://www.lazada.vn/products/lamp-i1.html',
    },
    { url: 'https://s.lazada.co.th/s.AbCdE', role: 'shortlink', tier: 'weak' },
  ],
  nearMisses: [
    'https://www.lazada.vn/products/lamp-i1.html?spm=a2o4n.home',
    'https://c.lazada.vn.example.com/t/c.AbCdEf',
    'https://example.com/t/c.AbCdEf',
    'https://s.lazada.co.th/',
  ],
});
