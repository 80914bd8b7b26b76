import { defineNetwork } from '../define.js';

const subs = { s1: 'sub', s2: 'sub', s3: 'sub', s4: 'sub', s5: 'sub' } as const;

const query = { a: ':publisher(digits 1-7)', c: ':creative(digits 1-7)', ...subs, ckmrdr: 'target' } as const;

export const cake = defineNetwork({
  id: 'cake',
  name: 'CAKE, HitPath',
  description: 'Software on which many networks run, each under hosts of its own; a or pub names the publisher.',
  source:
    'https://support.getcake.com/support/solutions/articles/5000545977-how-affiliates-can-generate-a-tracking-link-in-the-affiliate-portal; seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/', query, requires: ['s1', 'a', 'c'] },
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/', query, requires: ['ckmrdr', 'a', 'c'] },
    // Two letters with numbers may mean anything.
    { role: 'click', tier: 'weak', hosts: ['*'], path: '/', query, requires: ['c', 'a'] },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/rd/r.php',
      query: { pub: ':publisher(digits)', sid: ':campaign(digits)', c1: 'sub', c2: 'sub', c3: 'sub' },
      requires: ['sid', 'pub'],
    },
  ],
  examples: [
    {
      url: 'https://track.network.example/?a=1234&c=56789&p=r&s1=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234', creative: '56789', sub: 'guide' },
    },
    {
      url: 'https://track.network.example/?a=1234&c=56789&ckmrdr=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234', creative: '56789' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://track.network.example/?a=1234&c=56789&s1=',
      role: 'click',
      tier: 'weak',
      ids: { publisher: '1234', creative: '56789' },
    },
    {
      url: 'https://affiliate.network.example/rd/r.php?sid=125&pub=123456&c1=guide&c2=&c3=',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456', campaign: '125', sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://shop.example/?a=lamp&c=red',
    'https://shop.example/lamps?a=1&c=2&s1=3',
    'https://shop.example/?a=1',
    'https://example.com/rd/r.php?sid=abc',
    'https://getcake.com/',
  ],
});
