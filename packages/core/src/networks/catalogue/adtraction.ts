import { defineNetwork } from '../define.js';

const ownHosts = [
  'adtraction.com',
  'track.adtraction.com',
  'go.adt212.net',
  'go.adt228.com',
  'go.adt242.com',
  'go.adt246.net',
  'go.adt256.com',
  'go.adt267.com',
  'go.adt284.net',
  'go.adt291.com',
  '*.adtr.io',
  '*.adtraction.net',
];

const query = { as: 'publisher', a: 'advertiser', epi: 'sub', epi2: 'sub', url: 'target' } as const;

export const adtraction = defineNetwork({
  id: 'adtraction',
  name: 'Adtraction',
  description:
    'Nordic network, often under a host of the shop; as names the channel of the publisher, a the programme.',
  source: 'seen in public pages and source files',
  urls: [
    { role: 'click', hosts: ownHosts, path: '/t/t', query },
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/t/t', query, requires: ['a', 'as', 'tk'] },
    {
      role: 'impression',
      hosts: ownHosts,
      path: '/t/t',
      query: { as: 'publisher', a: 'advertiser' },
      requires: ['i=1'],
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['at_gd'] },
  ],
  examples: [
    {
      url: 'https://track.adtraction.com/t/t?a=1515835895&as=2013245131&t=2&tk=1&epi=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '2013245131', advertiser: '1515835895', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://to.shop.example/t/t?a=1515835895&as=2013245131&t=2&tk=1',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '2013245131', advertiser: '1515835895' },
    },
    {
      url: 'https://track.adtraction.com/t/t?a=1515835895&as=2013245131&t=1&tk=1&i=1',
      role: 'impression',
      ids: { publisher: '2013245131', advertiser: '1515835895' },
    },
    { url: 'https://shop.example/lamp?at_gd=0123456789ABCDEF', role: 'landing', tier: 'medium' },
  ],
  nearMisses: ['https://shop.example/t/t?a=1', 'https://adtraction.com/'],
});
