import { defineNetwork } from '../define.js';

export const janet = defineNetwork({
  id: 'janet',
  name: 'JANet, felmat, Smart-C, TG and Infotop',
  description: 'Japanese networks beside the large ones; most of their links name the site of the publisher.',
  source: 'nove-b/AffiliateLinkChecker (facts only); seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: ['click.j-a-net.jp'], path: '/:publisher(digits)/:creative(digits)/**' },
    { role: 'creative', hosts: ['image.j-a-net.jp'], path: '/:publisher(digits)/:creative(digits)/**' },
    {
      role: 'click',
      hosts: ['t.felmat.net'],
      path: '/fmcl',
      query: { ak: ':campaign.*.:creative.:publisher', url: 'target' },
      requires: ['ak'],
    },
    { role: 'impression', hosts: ['t.felmat.net'], path: '/(fmimp|fmimg)/:campaign.:creative.:publisher' },
    { role: 'click', hosts: ['smart-c.jp'], path: '/c', requires: ['i'] },
    { role: 'impression', hosts: ['image.smart-c.jp'], path: '/i', requires: ['i'] },
    {
      role: 'click',
      hosts: ['ad2.trafficgate.net'],
      path: [
        '/t/r/:creative(digits)/:advertiser(digits)/:publisher/*(digits)/-/:target**',
        '/t/r/:creative(digits)/:advertiser(digits)/:publisher/**',
      ],
    },
    {
      role: 'click',
      hosts: ['infotop.jp'],
      path: '/click.php',
      query: { aid: 'publisher', iid: 'campaign' },
      requires: ['aid'],
    },
    { role: 'click', tier: 'medium', hosts: ['get.mobu.jp'], path: '/*/**' },
  ],
  examples: [
    {
      url: 'https://click.j-a-net.jp/1234567/890123/',
      role: 'click',
      ids: { publisher: '1234567', creative: '890123' },
    },
    {
      url: 'https://image.j-a-net.jp/1234567/890123/',
      role: 'creative',
      ids: { publisher: '1234567', creative: '890123' },
    },
    {
      url: 'https://t.felmat.net/fmcl?ak=A12345B.1.C234567D.E345678F',
      role: 'click',
      ids: { publisher: 'E345678F', campaign: 'A12345B', creative: 'C234567D' },
    },
    {
      url: 'https://t.felmat.net/fmimp/A12345B.C234567D.E345678F',
      role: 'impression',
      ids: { publisher: 'E345678F', campaign: 'A12345B', creative: 'C234567D' },
    },
    { url: 'https://smart-c.jp/c?i=0aBcDeFgHiJk001a7&guid=ON', role: 'click' },
    { url: 'https://image.smart-c.jp/i?i=0aBcDeFgHiJk001a7', role: 'impression' },
    {
      url: 'https://ad2.trafficgate.net/t/r/1234/738/312345/0/-/https://shop.example/lamp?colour=red',
      role: 'click',
      ids: { publisher: '312345', advertiser: '738', creative: '1234' },
      target: 'https://shop.example/lamp?colour=red',
    },
    {
      url: 'https://ad2.trafficgate.net/t/r/1234/738/312345_389012',
      role: 'click',
      ids: { publisher: '312345_389012', advertiser: '738', creative: '1234' },
    },
    {
      url: 'https://www.infotop.jp/click.php?aid=123456&iid=78901',
      role: 'click',
      ids: { publisher: '123456', campaign: '78901' },
    },
    { url: 'https://get.mobu.jp/abcdef/?guide', role: 'click', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.j-a-net.jp/',
    'https://www.felmat.net/publisher/login',
    'https://t.felmat.net/js/fmamp.js',
    'https://www.infotop.jp/click.php',
    'https://example.com/click.php?aid=123456&iid=78901',
    'https://example.com/1234567/890123/',
  ],
});
