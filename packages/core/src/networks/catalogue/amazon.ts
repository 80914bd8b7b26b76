import { defineNetwork } from '../define.js';

const stores = [
  'com',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'nl',
  'se',
  'pl',
  'com.be',
  'ie',
  'ca',
  'com.mx',
  'com.br',
  'co.jp',
  'in',
  'com.au',
  'sg',
  'ae',
  'sa',
  'eg',
  'com.tr',
  'co.za',
  'cn',
].map((ending) => `*.amazon.${ending}`);

const widgetHosts = [
  'rcm-na.amazon-adsystem.com',
  'rcm-eu.amazon-adsystem.com',
  'rcm-fe.amazon-adsystem.com',
  'ws-na.amazon-adsystem.com',
  'ws-eu.amazon-adsystem.com',
  'ws-fe.amazon-adsystem.com',
  'z-na.amazon-adsystem.com',
  'z-eu.amazon-adsystem.com',
];

const oldHosts = ['com', 'de', 'co.uk', 'fr', 'ca', 'jp'].map((ending) => `*.assoc-amazon.${ending}`);

const pixelHosts = ['na', 'eu', 'uk', 'de', 'fr', 'it', 'es', 'ca', 'jp'].map(
  (area) => `ir-${area}.amazon-adsystem.com`,
);

export const amazon = defineNetwork({
  id: 'amazon',
  name: 'Amazon Associates',
  description: "Amazon's own programme; the tag of a shop link names the publisher and the store in which it earns.",
  source: 'webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: stores,
      query: { tag: ':publisher(tag)', ascsubtag: 'sub' },
      requires: ['tag'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: stores,
      query: { AssociateTag: 'publisher' },
      requires: ['AssociateTag'],
      ignoreCase: true,
    },
    {
      role: 'click',
      hosts: stores,
      path: [
        '/exec/obidos/:publisher(tag)',
        '/exec/obidos/*/:publisher(tag)/**',
        '/exec/obidos/*/*/:publisher(tag)/**',
        '/exec/obidos/*/*/*/*/:publisher(tag)/**',
        '/o/*/:publisher(tag)/**',
        '/o/*/*/:publisher(tag)/**',
      ],
    },
    { role: 'shortlink', tier: 'medium', hosts: ['amzn.to', 'amzn.eu', 'amzn.asia', 'amzn.in'], path: ['/*', '/*/**'] },
    {
      role: 'widget',
      hosts: [...widgetHosts, ...oldHosts],
      path: '/*/**',
      query: { t: 'publisher', tag: 'publisher', tracking_id: 'publisher' },
    },
    { role: 'impression', hosts: [...pixelHosts, 'assoc-amazon.com'], path: '/e/ir', query: { t: 'publisher' } },
  ],
  examples: [
    {
      url: 'https://www.amazon.co.jp/dp/B0799JGS7X?tag=example-22',
      role: 'click',
      ids: { publisher: 'example-22' },
    },
    {
      url: 'https://www.amazon.com/Kettle-Steel/dp/B000000000/ref=nosim?linkCode=ll1&tag=example-20&ascsubtag=guide%7C1&linkId=0123',
      role: 'click',
      ids: { publisher: 'example-20', sub: 'guide|1' },
    },
    {
      url: 'https://amazon.com.au/gp/product/B000000000/?tag=example-22',
      role: 'click',
      ids: { publisher: 'example-22' },
    },
    {
      url: 'https://smile.amazon.de/gp/search?tag=example0e-21&keywords=x',
      role: 'click',
      ids: { publisher: 'example0e-21' },
    },
    {
      url: 'https://www.amazon.com/dp/B000000000?AssociateTag=example-20',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'example-20' },
    },
    {
      url: 'https://www.amazon.com/exec/obidos/ASIN/B000000000/example-20',
      role: 'click',
      ids: { publisher: 'example-20' },
    },
    {
      url: 'https://www.amazon.com/exec/obidos/tg/detail/-/B000000000/example-20',
      role: 'click',
      ids: { publisher: 'example-20' },
    },
    { url: 'https://amzn.to/3AbCdEf', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://ws-na.amazon-adsystem.com/widgets/q?ServiceVersion=20070822&tracking_id=example-20',
      role: 'widget',
      ids: { publisher: 'example-20' },
    },
    {
      url: 'https://ir-na.amazon-adsystem.com/e/ir?t=example-20&l=am2&o=1&a=B000000000',
      role: 'impression',
      ids: { publisher: 'example-20' },
    },
  ],
  nearMisses: [
    'https://www.amazon.com/dp/B000000000/ref=as_li_ss_tl',
    'https://blog.example.com/?tag=example-20',
    'https://amazon.com.example.net/dp/B000000000?tag=example-20',
    'https://aws.amazon.com/blogs/?tag=security',
    'https://c.amazon-adsystem.com/aax2/apstag.js',
    'https://amzn.to/',
  ],
});
