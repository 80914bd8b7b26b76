import { defineNetwork } from '../define.js';

export const datafeedfile = defineNetwork({
  id: 'datafeedfile',
  name: 'Datafeedfile, Prosperent',
  description: 'Older services that turned shop links into paid ones; affid or apiKey names the publisher.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['datafeedfile.com'],
      path: '/dff_prdtclick.php',
      query: { affid: 'publisher' },
      requires: ['affid'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.datafeedfile.com'],
      path: '/sl',
      query: { u: 'target' },
      requires: ['u'],
    },
    {
      role: 'click',
      hosts: ['prosperent.com'],
      path: '/api/linkaffiliator/redirect',
      query: { apiKey: 'publisher', sid: 'sub', url: 'target' },
      requires: ['apiKey'],
    },
    { role: 'script', hosts: ['prosperent.com'], path: '/js/prosperent.js', rewritesLinks: true },
    {
      role: 'widget',
      hosts: ['*.datafeedfile.com'],
      path: '/widget/**',
      query: { aff_num: 'publisher', sid: 'sub' },
      requires: ['aff_num'],
    },
  ],
  examples: [
    {
      url: 'http://www.datafeedfile.com/dff_prdtclick.php?affid=12345&prdtid=678901',
      role: 'click',
      ids: { publisher: '12345' },
    },
    {
      url: 'https://deeplink.datafeedfile.com/sl?u=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      tier: 'medium',
      target: 'https://shop.example/lamp',
    },
    {
      url: 'http://prosperent.com/api/linkaffiliator/redirect?apiKey=0123456789abcdef0123456789abcdef&sid=guide&url=http%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '0123456789abcdef0123456789abcdef', sub: 'guide' },
      target: 'http://shop.example/',
    },
    { url: 'https://prosperent.com/js/prosperent.js', role: 'script' },
    {
      url: 'https://mer12345.datafeedfile.com/widget/aff_widget.php?aff_num=23456&aff_net=1&size=468x60&sid=guide',
      role: 'widget',
      ids: { publisher: '23456', sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://www.datafeedfile.com/',
    'https://wiki.datafeedfile.com/DFFSKUExport',
    'https://prosperent.com/store/product/lamp',
    'https://example.com/sl?u=https%3A%2F%2Fshop.example%2F',
  ],
});
