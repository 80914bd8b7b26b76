import { defineNetwork } from '../define.js';

const query = { affiliate: 'publisher', redirectto: 'target' } as const;

export const digitalriver = defineNetwork({
  id: 'digitalriver',
  name: 'Shop systems of software makers',
  description:
    'share-it!, RegNow, oneNetworkDirect, Cleverbridge and SafeCart, most of them closed; their orders name the publisher.',
  source: 'nextdns/click-tracking-domains (MIT); seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['order.shareit.com', 'secure.shareit.com', 'shareit.com', 'secure.element5.com'],
      path: '/*/**',
      query: { affiliateid: 'publisher', vendorid: 'advertiser', productid: 'campaign', backlink: 'target' },
      requires: ['affiliateid'],
      ignoreCase: true,
    },
    {
      role: 'click',
      hosts: ['regnow.com', 'admin.regnow.com'],
      path: '/(softsell|trialware|vendor)/**',
      query: { affiliate: 'publisher', vendor: 'advertiser', item: ':advertiser(digits)-*' },
      requires: ['affiliate'],
    },
    { role: 'click', hosts: ['send.onenetworkdirect.net'], path: '/z/:creative(digits)/CD:publisher(digits)' },
    {
      role: 'impression',
      hosts: ['show.onenetworkdirect.net'],
      path: '/*(digits)/:publisher(digits)/:creative(digits)',
    },
    {
      role: 'click',
      hosts: ['*.cleverbridge.com'],
      path: '/:advertiser(digits)/**',
      query,
      requires: ['affiliate'],
      ignoreCase: true,
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: ['/:advertiser(digits 1-6)/cookie', '/:advertiser(digits 1-6)/purl-*'],
      query: { ...query, affiliate: ':publisher(digits 3-9)' },
      requires: ['affiliate'],
    },
    {
      role: 'click',
      hosts: ['safecart.com'],
      path: '/:advertiser(word)/**',
      query: { aff: 'publisher' },
      requires: ['aff'],
    },
    {
      role: 'click',
      hosts: ['safecart.com'],
      path: '/:advertiser(word)/**',
      query: { affiliate: 'publisher' },
      requires: ['affiliate'],
    },
  ],
  examples: [
    {
      url: 'https://order.shareit.com/cart/add?vendorid=200000001&PRODUCT[300000001]=1&affiliateid=200000002',
      role: 'click',
      ids: { publisher: '200000002', advertiser: '200000001' },
    },
    {
      url: 'https://www.regnow.com/softsell/nph-softsell.cgi?item=12345-6&affiliate=23456',
      role: 'click',
      ids: { publisher: '23456', advertiser: '12345' },
    },
    {
      url: 'https://send.onenetworkdirect.net/z/612345/CD212345/',
      role: 'click',
      ids: { publisher: '212345', creative: '612345' },
    },
    {
      url: 'https://show.onenetworkdirect.net/42/212345/612345',
      role: 'impression',
      ids: { publisher: '212345', creative: '612345' },
    },
    {
      url: 'https://www.cleverbridge.com/747/?scope=checkout&cart=123456&affiliate=12345',
      role: 'click',
      ids: { publisher: '12345', advertiser: '747' },
    },
    {
      url: 'https://store.vendor.example/747/cookie?affiliate=12345&redirectto=https%3A%2F%2Fvendor.example%2Flamp',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345', advertiser: '747' },
      target: 'https://vendor.example/lamp',
    },
    {
      url: 'https://safecart.com/vendor/lamp/1year?aff=lampguide',
      role: 'click',
      ids: { publisher: 'lampguide', advertiser: 'vendor' },
    },
    {
      url: 'https://www.safecart.com/vendor/lamp?affiliate=lampguide',
      role: 'click',
      ids: { publisher: 'lampguide', advertiser: 'vendor' },
    },
  ],
  nearMisses: [
    'https://order.shareit.com/cart/add?vendorid=200000001&PRODUCT[300000001]=1',
    'https://www.regnow.com/softsell/nph-softsell.cgi?item=12345-6',
    'https://www.cleverbridge.com/747/?scope=checkout&cart=123456',
    'https://vendor.example/747/lamp?affiliate=12345',
    'https://blog.example/2024/purl-stitch?affiliate=lampguide',
    'https://safecart.com/vendor/lamp',
  ],
});
