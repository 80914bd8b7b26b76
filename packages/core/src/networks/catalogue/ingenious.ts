import { defineNetwork } from '../define.js';

const query = { subid: 'sub', url: 'target', deeplinkurl: 'target' } as const;

export const ingenious = defineNetwork({
  id: 'ingenious',
  name: 'Ingenious Technologies',
  description: 'Software of private networks under hosts of shops; the token in the path names nobody.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/trck/eclick/*(alnum 16-64)', query },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/trck/eclick',
      query: { campaign_id: ':campaign(digits)', ...query },
      requires: ['campaign_id'],
    },
    { role: 'impression', tier: 'medium', hosts: ['*'], path: '/trck/eview/*(alnum 16-64)' },
  ],
  examples: [
    {
      url: 'https://pvn.shop.example/trck/eclick/0123456789abcdef0123456789abcdef?subid=guide&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      tier: 'medium',
      ids: { sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://trck.network.example/trck/eclick/?campaign_id=510',
      role: 'click',
      tier: 'medium',
      ids: { campaign: '510' },
    },
    {
      url: 'https://pvn.shop.example/trck/eview/0123456789abcdef0123456789abcdef',
      role: 'impression',
      tier: 'medium',
    },
  ],
  nearMisses: [
    'https://trck.shop.example/trck/etms/rpc.json',
    'https://shop.example/trck/eclick/',
    'https://shop.example/eclick/0123456789abcdef0123456789abcdef',
    'https://www.ingenioustechnologies.com/',
  ],
});
