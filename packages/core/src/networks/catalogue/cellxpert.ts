import { defineNetwork } from '../define.js';

export const cellxpert = defineNetwork({
  id: 'cellxpert',
  name: 'Cellxpert',
  description: 'Software on which brokers and services run their programmes; bta names the publisher.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/visit',
      query: {
        bta: ':publisher(digits)',
        nci: 'creative',
        brand: 'campaign',
        afp: 'sub',
        utm_campaign: 'sub',
        landingPage: 'target',
        url: 'target',
      },
      requires: ['bta'],
    },
    { role: 'creative', hosts: ['*.ck-cdn.com'], path: '/tn/serve', query: { cid: 'creative' }, requires: ['cid'] },
  ],
  examples: [
    {
      url: 'https://go.broker.example/visit/?bta=12345&nci=5657&brand=lamp&afp=guide&landingPage=https%253A%252F%252Fbroker.example%252F',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345', creative: '5657', campaign: 'lamp', sub: 'guide' },
      target: 'https://broker.example/',
    },
    { url: 'https://broker.ck-cdn.com/tn/serve/?cid=12345678', role: 'creative', ids: { creative: '12345678' } },
  ],
  nearMisses: [
    'https://museum.example/visit/',
    'https://museum.example/visit/?brand=lamp&nci=1',
    'https://museum.example/?bta=12345',
    'https://www.cellxpert.com/',
  ],
});
