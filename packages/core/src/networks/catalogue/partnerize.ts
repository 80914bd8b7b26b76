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
      query: { camref: 'publisher', pubref: 'sub', adref: 'creative', creativeref: 'creative', destination: 'target' },
      requires: ['camref'],
    },
    // Hosts of shops, which forward to the network.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: ['/click/**', '/sr/**'],
      syntax: 'path-pairs',
      query: {
        camref: [':publisher("11" alnum 5-9)', ':publisher("10" alnum 5-9)'],
        pubref: 'sub',
        adref: 'creative',
        creativeref: 'creative',
        destination: 'target',
      },
      requires: ['camref'],
    },
    {
      role: 'creative',
      hosts: ['*.prf.hn'],
      path: '/source/**',
      syntax: 'path-pairs',
      query: { camref: 'publisher', creativeref: 'creative' },
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
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['*.prf.hn'],
      path: '/conversion/**',
      syntax: 'path-pairs',
      query: { campaign: 'campaign' },
      requires: ['campaign'],
    },
    // Awin has a parameter of this name, too, so the shop must name Partnerize beside it.
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      requires: ['clickref', 'utm_source=partnerize|utm_content=partnerize|as_source=partnerize|source=partnerize'],
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
    {
      url: 'https://brand.prf.hn/click/camref:1100l5d8B/creativeref:1101l77',
      role: 'click',
      ids: { publisher: '1100l5d8B', creative: '1101l77' },
    },
    {
      url: 'https://af.shop.example/sr/camref:1100l5d8B/pubref:guide/destination:https://shop.example/lamp',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1100l5d8B', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://brand-creative.prf.hn/source/camref:1100l5d8B/creativeref:1101l77',
      role: 'creative',
      ids: { publisher: '1100l5d8B', creative: '1101l77' },
    },
    { url: 'https://prf.hn/l/7Xy9zAb', role: 'shortlink' },
    {
      url: 'https://prf.hn/view/camref:1100l5d8B/adref:77',
      role: 'impression',
      ids: { publisher: '1100l5d8B', creative: '77' },
    },
    {
      url: 'https://prf.hn/conversion/campaign:1100l123/conversionref:42/currency:GBP/',
      role: 'postback',
      side: 'advertiser',
      ids: { campaign: '1100l123' },
    },
    {
      url: 'https://shop.example/lamp?clickref=1011lAbCdEfG&utm_source=partnerize&utm_medium=affiliate',
      role: 'landing',
      tier: 'medium',
    },
  ],
  nearMisses: [
    'https://prf.hn/click/',
    'https://shop.example/?utm_source=partnerize',
    'https://shop.example/lamp?clickref=guide',
    'https://console.partnerize.com/',
    'https://example.com/click/camref:1',
    'https://example.com/sr/camref:guide',
    'https://example.com/sr/1100l5d8B',
    'https://brand-creative.prf.hn/source/',
  ],
});
