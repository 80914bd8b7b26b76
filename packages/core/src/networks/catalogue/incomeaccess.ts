import { defineNetwork } from '../define.js';

const query = {
  affid: 'publisher',
  adid: 'creative',
  btag: ['a_:publisher(digits)b_:creative(digits)c_*', 'a_:publisher(digits)b_:creative(digits)'],
  c: 'sub',
  anid: 'sub',
  asclurl: 'target',
} as const;

export const incomeaccess = defineNetwork({
  id: 'incomeaccess',
  name: 'Income Access',
  description:
    'Software on which bookmakers and casinos run their programmes; affid, or the first part of btag, is the publisher.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: ['*.adsrv.eacdn.com'], path: '/C.ashx', query, requires: ['btag'], ignoreCase: true },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: ['/C.ashx', '/processing/clickthrgh.asp', '/clickthrgh.asp'],
      query,
      requires: ['btag'],
      ignoreCase: true,
    },
    // A banner in a frame or an image.
    {
      role: 'creative',
      tier: 'medium',
      hosts: ['*'],
      path: ['/I.ashx', '/processing/impressions.asp'],
      query,
      requires: ['btag'],
      ignoreCase: true,
    },
    { role: 'landing', tier: 'weak', hosts: ['*'], query: { btag: 'publisher' }, requires: ['btag'] },
  ],
  examples: [
    {
      url: 'https://wlbrand.adsrv.eacdn.com/C.ashx?btag=a_12345b_678c_&affid=9012&siteid=12345&adid=678&c=guide',
      role: 'click',
      ids: { publisher: '9012', creative: '678', sub: 'guide' },
    },
    {
      url: 'https://media.brand.example/C.ashx?btag=a_12345b_678c_&affid=9012&siteid=12345&adid=678&c=',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '9012', creative: '678' },
    },
    {
      url: 'http://affiliates.brand.example/processing/clickthrgh.asp?btag=a_12345b_678&aid=',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345', creative: '678' },
    },
    {
      url: 'https://media.brand.example/I.ashx?btag=a_12345b_678c_&affid=9012&siteid=12345&adid=678&c=',
      role: 'creative',
      tier: 'medium',
      ids: { publisher: '9012', creative: '678' },
    },
    {
      url: 'https://casino.example/?btag=P12345-PR678-CM90-TS12',
      role: 'landing',
      tier: 'weak',
      ids: { publisher: 'P12345-PR678-CM90-TS12' },
    },
  ],
  nearMisses: [
    'https://media.brand.example/C.ashx',
    'https://example.com/?tag=a_12345b_678c_',
    'https://incomeaccess.com/',
    'https://example.com/processing/clickthrgh.asp?id=1',
  ],
});
