import { defineNetwork } from '../define.js';

const clickRefs = {
  clickref: 'sub',
  clickref2: 'sub',
  clickref3: 'sub',
  clickref4: 'sub',
  clickref5: 'sub',
  clickref6: 'sub',
} as const;

export const awin = defineNetwork({
  id: 'awin',
  name: 'Awin',
  description: 'Network; awinaffid names the publisher and awinmid the advertiser.',
  source:
    'brave/adblock-lists (MPL-2.0); webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['awin1.com'],
      path: '/(cread|awclick).php',
      query: {
        awinaffid: 'publisher',
        id: 'publisher',
        r: 'publisher',
        awinmid: 'advertiser',
        mid: 'advertiser',
        v: 'advertiser',
        linkid: 'creative',
        s: 'creative',
        ued: 'target',
        p: 'target',
        ...clickRefs,
      },
    },
    // A product link: here p is the product.
    {
      role: 'click',
      hosts: ['awin1.com'],
      path: '/pclick.php',
      query: { a: 'publisher', m: 'advertiser', p: 'creative', ...clickRefs },
    },
    {
      role: 'impression',
      hosts: ['awin1.com'],
      path: '/cshow.php',
      query: { r: 'publisher', id: 'publisher', v: 'advertiser', mid: 'advertiser', s: 'creative' },
    },
    { role: 'shortlink', hosts: ['tidd.ly'], path: '/*' },
    {
      role: 'script',
      hosts: ['dwin2.com'],
      path: ['/pub.:publisher(digits).js', '/pub.:publisher(digits).min.js'],
      rewritesLinks: true,
    },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { awc: ':advertiser(digits)_*(digits)_*(hex)' },
      requires: ['awc'],
    },
    { role: 'script', side: 'advertiser', hosts: ['dwin1.com'], path: '/:advertiser(digits).js' },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['awin1.com'],
      path: '/sread.(js|php|img)',
      query: { merchant: 'advertiser', a: 'advertiser' },
    },
  ],
  examples: [
    {
      url: 'https://www.awin1.com/cread.php?awinmid=89435&awinaffid=1234567&clickref=guide&ued=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '89435', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://www.awin1.com/cread.php?s=2345678&v=89435&q=345&r=1234567',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '89435', creative: '2345678' },
    },
    {
      url: 'https://www.awin1.com/awclick.php?mid=89435&id=1234567&p=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '89435' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://www.awin1.com/pclick.php?p=998877&a=1234567&m=89435',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '89435', creative: '998877' },
    },
    {
      url: 'https://www.awin1.com/cshow.php?s=2345678&v=89435&q=345&r=1234567',
      role: 'impression',
      ids: { publisher: '1234567', advertiser: '89435', creative: '2345678' },
    },
    { url: 'https://tidd.ly/3aBcDeF', role: 'shortlink' },
    { url: 'https://www.dwin2.com/pub.1234567.min.js', role: 'script', ids: { publisher: '1234567' } },
    {
      url: 'https://shop.example/lamp?awc=89435_1600000000_0123456789abcdef0123456789abcdef',
      role: 'landing',
      tier: 'medium',
      ids: { advertiser: '89435' },
    },
    { url: 'https://www.dwin1.com/12345.js', role: 'script', side: 'advertiser', ids: { advertiser: '12345' } },
    {
      url: 'https://www.awin1.com/sread.img?tt=ns&tv=2&merchant=12345&amount=1',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '12345' },
    },
  ],
  nearMisses: [
    'https://example.com/cread.php?awinmid=1&awinaffid=2',
    'https://example.com/?awc=yes',
    'https://www.awin1.com/',
    'https://ui.awin.com/merchant-profile/12345',
    'https://www.dwin1.com/tag.js',
  ],
});
