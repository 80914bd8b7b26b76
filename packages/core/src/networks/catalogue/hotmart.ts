import { defineNetwork } from '../define.js';

export const hotmart = defineNetwork({
  id: 'hotmart',
  name: 'Hotmart',
  description: 'Market of courses; one code stands for publisher and product, and makers share such links themselves.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['go.hotmart.com'],
      path: '/*(alnum 8-12)',
      query: { src: 'sub', sck: 'sub' },
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['hotmart.net.br', 'app.hotmart.com'],
      query: { a: 'publisher', src: 'sub', sck: 'sub' },
      requires: ['a'],
    },
    {
      role: 'checkout',
      tier: 'medium',
      hosts: ['pay.hotmart.com'],
      path: '/*',
      query: { ref: 'publisher', src: 'sub', sck: 'sub' },
      requires: ['ref'],
    },
    { role: 'shortlink', tier: 'medium', hosts: ['hotm.art', 'hotm.io'], path: '/*(word)' },
  ],
  examples: [
    { url: 'https://go.hotmart.com/A12345678B?ap=1a2b&src=guide', role: 'click', ids: { sub: 'guide' } },
    {
      url: 'http://hotmart.net.br/show.html?a=A1234567B',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'A1234567B' },
    },
    {
      url: 'https://pay.hotmart.com/C12345678D?checkoutMode=10&ref=A1234567B',
      role: 'checkout',
      tier: 'medium',
      ids: { publisher: 'A1234567B' },
    },
    { url: 'https://hotm.art/AbCdE1', role: 'shortlink', tier: 'medium' },
  ],
  nearMisses: [
    'https://hotmart.com/',
    'https://pay.hotmart.com/C12345678D?checkoutMode=10',
    'https://www.hotmart.net.br/checkout.html?order=C12345678D',
    'https://go.hotmart.com/',
    'https://example.com/show.html?a=A1234567B',
  ],
});
