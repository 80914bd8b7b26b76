import { defineNetwork } from '../define.js';

const hosts = [
  'ds1.nl',
  'lt45.net',
  'ndt5.net',
  'jdt8.net',
  'jf79.net',
  'rkn3.net',
  'bdt9.net',
  'at19.net',
  'dt51.net',
  'fr135.net',
  'glp8.net',
];

export const daisycon = defineNetwork({
  id: 'daisycon',
  name: 'Daisycon',
  description: 'Dutch network; wi names the site of the publisher, si the programme, li the creative.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: [...hosts, 'curli.no'],
      path: '/c/**',
      query: { wi: 'publisher', si: 'advertiser', li: 'creative', ws: 'sub', dl: 'target' },
      requires: ['si', 'wi'],
    },
    {
      role: 'impression',
      hosts,
      path: '/i/**',
      query: { wi: 'publisher', si: 'advertiser', li: 'creative' },
    },
    // Shops have hosts of their own.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/c',
      query: { wi: ':publisher(digits)', si: ':advertiser(digits)', li: 'creative', ws: 'sub', dl: 'target' },
      requires: ['si', 'wi', 'li'],
    },
  ],
  examples: [
    {
      url: 'https://ds1.nl/c/?si=1234&li=56789&wi=345678&ws=guide&dl=lamp%2Fred',
      role: 'click',
      ids: { publisher: '345678', advertiser: '1234', creative: '56789', sub: 'guide' },
    },
    {
      url: 'https://lt45.net/i/?si=1234&li=56789&wi=345678',
      role: 'impression',
      ids: { publisher: '345678', advertiser: '1234', creative: '56789' },
    },
    {
      url: 'https://partner.shop.example/c/?si=12345&li=1234567&wi=234567&ws=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '234567', advertiser: '12345', creative: '1234567', sub: 'guide' },
    },
  ],
  nearMisses: ['https://ds1.nl/c/abc', 'https://example.com/c/?si=1&wi=2', 'https://shop.example/c/?si=1&li=2'],
});
