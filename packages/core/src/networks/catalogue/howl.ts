import { defineNetwork } from '../define.js';

export const howl = defineNetwork({
  id: 'howl',
  name: 'Howl (Narrativ)',
  description: 'Sells the shop links of publishers on to other networks; publisher_slug names the publisher.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['shop-links.co', 'api.narrativ.com', 'api.bam-x.com'],
      path: '/*/**',
      query: { publisher_slug: 'publisher', pub: 'publisher', url: 'target' },
    },
    { role: 'shortlink', hosts: ['howl.me', 'howl.link'], path: '/*/**', query: { url: 'target' } },
    { role: 'script', hosts: ['static.narrativ.com', 'static.bam-x.com'], path: '/*/**', rewritesLinks: true },
  ],
  examples: [
    {
      url: 'https://shop-links.co/link/?exclusive=1&publisher_slug=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://howl.me/cAbCdEf', role: 'shortlink' },
    { url: 'https://static.narrativ.com/tags/narrativ-wrapper.1.0.0.js', role: 'script' },
    {
      url: 'https://howl.link/link?url=https%3A%2F%2Fshop.example%2F',
      role: 'shortlink',
      target: 'https://shop.example/',
    },
  ],
  nearMisses: ['https://howl.me/', 'https://shop-links.co.example.com/link/?url=https%3A%2F%2Fshop.example%2F'],
});
