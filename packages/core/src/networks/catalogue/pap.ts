import { defineNetwork } from '../define.js';

const query = { a_aid: 'publisher', a_bid: 'creative', data1: 'sub', desturl: 'target' } as const;

export const pap = defineNetwork({
  id: 'pap',
  name: 'Post Affiliate Pro',
  description: 'Software on which shops run their own programme; a_aid names the publisher, a_bid the banner.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', tier: 'medium', hosts: ['*'], query, requires: ['a_aid'] },
    {
      role: 'click',
      hosts: ['*.postaffiliatepro.com'],
      path: '/scripts/click.php',
      query: { ...query, refid: 'publisher' },
    },
    {
      role: 'impression',
      tier: 'medium',
      hosts: ['*'],
      path: '/**/scripts/(imp|banner).php',
      query: { a_aid: 'publisher', a_bid: 'creative' },
      requires: ['a_aid'],
    },
    {
      role: 'creative',
      hosts: ['*.postaffiliatepro.com'],
      path: '/accounts/*/*/:creative(hex 8).(png|jpg|jpeg|gif|webp)',
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts: [':advertiser.postaffiliatepro.com'],
      path: ['/scripts/trackjs.js', '/scripts/*(alnum 8)'],
    },
    { role: 'script', side: 'advertiser', tier: 'medium', hosts: ['*'], path: '/**/scripts/trackjs.js' },
    {
      role: 'postback',
      side: 'advertiser',
      tier: 'medium',
      hosts: ['*'],
      path: '/**/scripts/sale.php',
      requires: ['TotalCost|OrderID'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      fragment: { a_aid: 'publisher', a_bid: 'creative', data1: 'sub' },
      requires: ['#a_aid'],
    },
  ],
  examples: [
    {
      url: 'https://shop.example/lamp?a_aid=guide&a_bid=ecf6a832',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'guide', creative: 'ecf6a832' },
    },
    {
      url: 'https://brand.postaffiliatepro.com/scripts/click.php?refid=guide&desturl=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'http://www.shop.example/affiliates/scripts/imp.php?a_aid=guide&a_bid=ecf6a832',
      role: 'impression',
      tier: 'medium',
      ids: { publisher: 'guide', creative: 'ecf6a832' },
    },
    {
      url: 'https://brand.postaffiliatepro.com/accounts/default1/a1b2c3d4e5f/ecf6a832.png',
      role: 'creative',
      ids: { creative: 'ecf6a832' },
    },
    {
      url: 'https://brand.postaffiliatepro.com/scripts/trackjs.js',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: 'brand' },
    },
    { url: 'https://shop.example/affiliate/scripts/trackjs.js', role: 'script', side: 'advertiser', tier: 'medium' },
    {
      url: 'https://partners.shop.example/scripts/sale.php?TotalCost=1&OrderID=2',
      role: 'postback',
      side: 'advertiser',
      tier: 'medium',
    },
    { url: 'https://shop.example/#a_aid=guide', role: 'click', tier: 'medium', ids: { publisher: 'guide' } },
  ],
  nearMisses: [
    'https://shop.example/trackjs.js',
    'https://shop.example/scripts/sale.php?id=1',
    'https://www.postaffiliatepro.com/',
    'https://brand.postaffiliatepro.com/affiliates/',
    'https://shop.example/scripts/banner.php?id=1',
  ],
});
