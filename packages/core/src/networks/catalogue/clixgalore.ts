import { defineNetwork } from '../define.js';

export const clixgalore = defineNetwork({
  id: 'clixgalore',
  name: 'clixGalore, Paid On Results, Public-Idées and Affiliaxe',
  description: 'Four smaller networks; each names the publisher in its own way.',
  source: 'brave/adblock-lists (MPL-2.0); nextdns/click-tracking-domains (MIT); seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['*.clixgalore.com'],
      path: '/(PSale|Lead).aspx',
      query: {
        AfID: 'publisher',
        AdID: 'advertiser',
        BID: 'creative',
        AffDirectURL: 'bare-target',
        LP: 'bare-target',
      },
      ignoreCase: true,
    },
    {
      role: 'click',
      hosts: ['paidonresults.net'],
      path: ['/c/:publisher(digits)/:creative/:advertiser(digits)/**'],
      query: { deeplink: 'target' },
    },
    {
      role: 'click',
      hosts: ['tracking.publicidees.com'],
      path: '/clic.php',
      query: { partid: 'publisher', progid: 'campaign', promoid: 'creative', url: 'target', dpl: 'target' },
    },
    {
      role: 'impression',
      hosts: ['tracking.publicidees.com'],
      path: '/banner.php',
      query: { partid: 'publisher', progid: 'campaign', promoid: 'creative' },
    },
    {
      role: 'click',
      hosts: ['performance.affiliaxe.com'],
      path: '/aff_c',
      query: { aff_id: 'publisher', offer_id: 'campaign', url_id: 'creative', aff_sub: 'sub', source: 'sub' },
    },
    {
      role: 'impression',
      hosts: ['*.clixgalore.com'],
      path: '/cgd.aspx',
      query: { AfID: 'publisher', AdID: 'advertiser', BID: 'creative' },
      ignoreCase: true,
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['*.clixgalore.com'],
      path: '/AdvTransaction.aspx',
      query: { AdID: 'advertiser' },
      ignoreCase: true,
    },
  ],
  examples: [
    {
      url: 'http://www.clixgalore.com/PSale.aspx?BID=12345&AfID=123456&AdID=2345&LP=shop.example/lamp',
      role: 'click',
      ids: { publisher: '123456', advertiser: '2345', creative: '12345' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://www.paidonresults.net/c/12345/1/678/0/lamps/desk',
      role: 'click',
      ids: { publisher: '12345', advertiser: '678', creative: '1' },
    },
    {
      url: 'https://tracking.publicidees.com/clic.php?partid=12345&progid=678&promoid=234567&url=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '12345', campaign: '678', creative: '234567' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://tracking.publicidees.com/banner.php?partid=12345&progid=678&promoid=234567&noret=',
      role: 'impression',
      ids: { publisher: '12345', campaign: '678', creative: '234567' },
    },
    {
      url: 'http://performance.affiliaxe.com/aff_c?offer_id=12345&aff_id=23456&url_id=678&source=guide',
      role: 'click',
      ids: { publisher: '23456', campaign: '12345', creative: '678', sub: 'guide' },
    },
    {
      url: 'http://www.is1.clixgalore.com/cgd.aspx?BID=123456&AfID=234567&AdID=12345',
      role: 'impression',
      ids: { publisher: '234567', advertiser: '12345', creative: '123456' },
    },
    {
      url: 'https://www.clixGalore.com/AdvTransaction.aspx?AdID=12345&SV=1.00&OID=1',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '12345' },
    },
    {
      url: 'https://tracking.publicidees.com/clic.php?progid=515&partid=12345&dpl=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '12345', campaign: '515' },
      target: 'https://shop.example/',
    },
  ],
  nearMisses: [
    'http://www.clixgalore.com/',
    'https://www.paidonresults.com/merchants/lamps.html',
    'https://www.paidonresults.net/c/',
    'https://tracking.publicidees.com/',
  ],
});
