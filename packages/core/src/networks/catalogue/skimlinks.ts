import { defineNetwork } from '../define.js';

export const skimlinks = defineNetwork({
  id: 'skimlinks',
  name: 'Skimlinks',
  description: "Turns a page's plain shop links into paid ones, often by script only when they are clicked.",
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['go.skimresources.com', 'go.redirectingat.com'],
      query: { id: 'publisher', xcust: 'sub', url: 'target' },
      requires: ['id'],
    },
    { role: 'script', hosts: ['s.skimresources.com'], path: '/js/:publisher.skimlinks.js', rewritesLinks: true },
    { role: 'shortlink', tier: 'medium', hosts: ['fave.co'], path: '/*(alnum 6-10)' },
    { role: 'widget', tier: 'medium', hosts: ['m.skimresources.com'], path: '/*/**' },
  ],
  examples: [
    {
      url: 'https://go.skimresources.com/?id=1025X1701743&xs=1&xcust=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '1025X1701743', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://s.skimresources.com/js/1025X1701743.skimlinks.js',
      role: 'script',
      ids: { publisher: '1025X1701743' },
    },
    { url: 'https://fave.co/3AbCdEf', role: 'shortlink', tier: 'medium' },
    { url: 'https://m.skimresources.com/product/v1.js', role: 'widget', tier: 'medium' },
  ],
  nearMisses: [
    'https://go.skimresources.com/',
    'https://fave.co/about',
    'https://t.skimresources.com/api/v2/robots.txt',
    'https://skimlinks.com/',
  ],
});
