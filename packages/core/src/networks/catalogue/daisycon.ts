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
  ],
  nearMisses: ['https://ds1.nl/c/abc', 'https://example.com/c/?si=1&wi=2'],
});
