import { defineNetwork } from '../define.js';

export const partnerize = defineNetwork({
  id: 'partnerize',
  name: 'Partnerize',
  description:
    'Network whose links carry name:value pairs in the path; camref stands for publisher and campaign at once.',
  source:
    'webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); brave/adblock-lists (MPL-2.0); seen in public pages',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['*.prf.hn'],
      path: '/click/**',
      syntax: 'path-pairs',
      query: { camref: 'publisher', pubref: 'sub', adref: 'creative', destination: 'target' },
      requires: ['camref'],
    },
    { role: 'shortlink', hosts: ['*.prf.hn'], path: '/l/*(alnum)' },
    {
      role: 'impression',
      hosts: ['*.prf.hn'],
      path: '/view/**',
      syntax: 'path-pairs',
      query: { camref: 'publisher', adref: 'creative' },
      requires: ['camref'],
    },
  ],
  examples: [
    {
      url: 'https://prf.hn/click/camref:1100l5d8B/pubref:guide/destination:https%3A%2F%2Fshop.example%2Flamp%3Fa%3D1',
      role: 'click',
      ids: { publisher: '1100l5d8B', sub: 'guide' },
      target: 'https://shop.example/lamp?a=1',
    },
    {
      url: 'https://brand.prf.hn/click/camref:1100l5d8B/destination:https://shop.example/lamp?a=1',
      role: 'click',
      ids: { publisher: '1100l5d8B' },
      target: 'https://shop.example/lamp?a=1',
    },
    { url: 'https://prf.hn/l/7Xy9zAb', role: 'shortlink' },
    {
      url: 'https://prf.hn/view/camref:1100l5d8B/adref:77',
      role: 'impression',
      ids: { publisher: '1100l5d8B', creative: '77' },
    },
  ],
  nearMisses: [
    'https://prf.hn/click/',
    'https://shop.example/?clickref=1100l5d8B',
    'https://example.com/click/camref:1',
  ],
});
