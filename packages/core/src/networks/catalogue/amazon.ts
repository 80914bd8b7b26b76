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
]
  .map((ending) => `*.amazon.${ending}`)
  .concat('amzn.com');

/** Shop windows that publishers could build for themselves until 2017. */
const ownShops = stores.filter((store) => store.startsWith('*.')).map((store) => `astore.${store.slice(2)}`);

/** A link that was built or copied wrongly has more behind the tag. */
const tag = [':publisher(tag)', ':publisher(tag)&*', ':publisher(tag)?*', ':publisher(tag)/*'] as const;

/** Under which Amazon itself advertises. */
const ownTags = [
  'googhydr-20',
  'googhydra-20',
  'googhydrabk1-21',
  'googleglobalp-20',
  'googleshopdes-21',
  'googshopuk-21',
  'googshopde-21',
  'googshopfr-21',
  'googshopit-21',
  'googshopes-21',
  'jpgo-22',
  'hyprod-20',
].map((own) => `tag=${own}`);

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

const enhancerHosts = ['wms-na', 'wms-eu', 'wms-fe'].map((area) => `${area}.amazon-adsystem.com`);

const pixelHosts = [
  'na',
  'eu',
  'fe',
  'uk',
  'de',
  'fr',
  'it',
  'es',
  'ca',
  'jp',
  'in',
  'br',
  'mx',
  'au',
  'nl',
  'se',
  'pl',
  'sg',
].map((area) => `ir-${area}.amazon-adsystem.com`);

export const amazon = defineNetwork({
  id: 'amazon',
  name: 'Amazon Associates',
  description: "Amazon's own programme; the tag of a shop link names the publisher and the store in which it earns.",
  source: 'webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: stores,
      query: { tag, ascsubtag: 'sub', AscSubtag: 'sub' },
      requires: ['tag'],
      unless: ['hvadid', 'linkCode=df0', ...ownTags],
    },
    // A publisher may have copied the address behind an advertisement and added a tag with Amazon's tool.
    {
      role: 'click',
      hosts: stores,
      query: { tag, ascsubtag: 'sub' },
      requires: ['tag', 'linkCode'],
      unless: ['linkCode=df0', ...ownTags],
    },
    // What Amazon advertises elsewhere carries tags, too: nobody on the page earns by it.
    { role: 'click', tier: 'weak', hosts: stores, query: { tag }, requires: ['tag'] },
    // An old tag has no number; without the kind of link the word would be nothing.
    {
      role: 'click',
      tier: 'medium',
      hosts: stores,
      query: { tag: ':publisher(word 3-60)', ascsubtag: 'sub' },
      requires: ['tag', 'linkCode'],
      unless: ['linkCode=df0', ...ownTags],
      ignoreCase: true,
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
        '/o/*/*/*/:publisher(tag)/**',
        '/(dp|gp)/*/:publisher(tag)/**',
        '/(dp|gp)/*/*/:publisher(tag)/**',
        '/gp/*/*/*/:publisher(tag)/**',
      ],
    },
    // An old tag has no number here, either; such a path ends with it.
    {
      role: 'click',
      tier: 'medium',
      hosts: stores,
      path: [
        '/exec/obidos/asin/*/:publisher(alnum 5-20)',
        '/exec/obidos/asin/*/ref=nosim/:publisher(alnum 5-20)',
        '/o/asin/*/:publisher(alnum 5-20)',
        '/o/asin/*/ref=nosim/:publisher(alnum 5-20)',
        '/exec/obidos/redirect-home/:publisher(alnum 5-20)',
      ],
      ignoreCase: true,
    },
    { role: 'click', hosts: ownShops, path: '/:publisher(tag)/**' },
    { role: 'click', tier: 'medium', hosts: ownShops, path: '/:publisher(alnum 5-20)' },
    // The shop window of a creator.
    { role: 'click', tier: 'medium', hosts: stores, path: '/shop/*(word)/**' },
    {
      role: 'shortlink',
      tier: 'medium',
      hosts: ['amzn.to', 'amzn.eu', 'amzn.asia', 'amzn.in', 'link.amazon'],
      path: '/*',
    },
    // The app makes such links for everybody who shares something.
    { role: 'shortlink', tier: 'weak', hosts: ['amzn.to', 'amzn.eu', 'amzn.asia', 'amzn.in', 'a.co'], path: '/d/*' },
    {
      role: 'widget',
      hosts: [...widgetHosts, ...oldHosts],
      path: '/*/**',
      query: { t: 'publisher', tag: 'publisher', tracking_id: 'publisher', storeId: 'publisher' },
    },
    { role: 'impression', hosts: [...pixelHosts, ...oldHosts], path: '/e/ir', query: { t: 'publisher' } },
    // Frames and images of older tools, under hosts of the shops.
    { role: 'widget', hosts: stores, path: '/e/cm', query: { t: 'publisher' }, requires: ['t'] },
    {
      role: 'widget',
      hosts: stores,
      path: '/widgets/(q|cm)',
      query: { t: 'publisher', tag: 'publisher' },
      requires: ['ServiceVersion'],
    },
    // Turns the plain links to the shop into paid ones: OneLink, and Link Enhancer before it.
    {
      role: 'script',
      hosts: widgetHosts,
      path: '/widgets/onejs',
      query: { storeId: 'publisher' },
      requires: ['adInstanceId'],
      rewritesLinks: true,
    },
    {
      role: 'script',
      hosts: [...oldHosts, ...enhancerHosts],
      path: ['/s/link-enhancer', '/20070822/**'],
      query: { tag: 'publisher' },
      requires: ['tag'],
      rewritesLinks: true,
    },
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
    {
      url: 'http://www.amazon.com/o/asin/B000000000/ref=nosim/example-20',
      role: 'click',
      ids: { publisher: 'example-20' },
    },
    {
      url: 'https://www.amazon.com/exec/obidos/ASIN/B000000000/readersguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'readersguide' },
    },
    {
      url: 'http://www.amazon.com/o/ASIN/B000000000/ref=nosim/readersguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'readersguide' },
    },
    {
      url: 'http://www.amazon.com/exec/obidos/redirect-home/readersguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'readersguide' },
    },
    {
      url: 'http://astore.amazon.de/example-21/detail/B000000000',
      role: 'click',
      ids: { publisher: 'example-21' },
    },
    {
      url: 'http://astore.amazon.com/readersguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'readersguide' },
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
    {
      url: 'http://www.amazon.com/exec/obidos/redirect?tag=guide-20%26link_code=xm2%26camp=2025',
      role: 'click',
      ids: { publisher: 'guide-20' },
    },
    {
      url: 'https://www.amazon.com/gp/redirect.html?tag=readersguide&linkCode=ur2&camp=1789',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'readersguide' },
    },
    { url: 'https://amzn.com/B000000000?tag=guide-20', role: 'click', ids: { publisher: 'guide-20' } },
    {
      url: 'https://www.amazon.co.jp/dp/B000000000/ref=nosim/guide-22',
      role: 'click',
      ids: { publisher: 'guide-22' },
    },
    { url: 'https://www.amazon.com/shop/lampreader', role: 'click', tier: 'medium' },
    { url: 'https://amzn.eu/d/AbC1dEf', role: 'shortlink', tier: 'weak' },
    { url: 'https://link.amazon/B0AbCdEfG', role: 'shortlink', tier: 'medium' },
    { url: 'http://rcm.amazon.com/e/cm?t=guide-20&o=1&p=8', role: 'widget', ids: { publisher: 'guide-20' } },
    {
      url: 'http://ws.amazon.co.uk/widgets/q?ServiceVersion=20070822&MarketPlace=GB&tag=guide-21',
      role: 'widget',
      ids: { publisher: 'guide-21' },
    },
    {
      url: 'https://z-na.amazon-adsystem.com/widgets/onejs?MarketPlace=US&storeId=guide-20&adInstanceId=01234567-89ab',
      role: 'script',
      ids: { publisher: 'guide-20' },
    },
    {
      url: 'https://www.assoc-amazon.de/s/link-enhancer?tag=guide-21&o=3',
      role: 'script',
      ids: { publisher: 'guide-21' },
    },
    {
      url: 'https://www.amazon.com/dp/B000000000?hvadid=123456789012&linkCode=ll1&tag=guide-20',
      role: 'click',
      ids: { publisher: 'guide-20' },
    },
    {
      url: 'https://www.amazon.com/dp/B000000000?hvadid=123456789012&tag=guide-20',
      role: 'click',
      tier: 'weak',
      ids: { publisher: 'guide-20' },
    },
    {
      url: 'https://www.amazon.com/s?k=lamp&tag=googhydr-20',
      role: 'click',
      tier: 'weak',
      ids: { publisher: 'googhydr-20' },
    },
  ],
  nearMisses: [
    'https://www.amazon.com/dp/B000000000/ref=as_li_ss_tl',
    'https://blog.example.com/?tag=example-20',
    'https://amazon.com.example.net/dp/B000000000?tag=example-20',
    'https://aws.amazon.com/blogs/?tag=security',
    'http://www.amazon.com/exec/obidos/ASIN/B000000000/102-1234567-1234567',
    'http://www.amazon.com/exec/obidos/ASIN/B000000000/qid=1/sr=1-1',
    'http://www.amazon.com/exec/obidos/ASIN/B000000000/',
    'http://www.amazon.com/o/asin/B000000000',
    'http://astore.amazon.com/favicon.ico',
    'http://astore.amazon.com/',
    'https://www.amazon.com/readersguide',
    'https://c.amazon-adsystem.com/aax2/apstag.js',
    'https://amzn.to/',
    'https://www.amazon.com/dp/B000000000?tag=&linkCode=ll1',
    'https://www.amazon.com/s?k=lamp&tag=lamp',
    'https://amzn.com/B000000000',
    'https://www.amazon.com/dp/B000000000/ref=sr_1_20',
    'https://www.amazon.com/gp/product/B000000000/ref=ppx_yo_dt_b_search',
  ],
});
