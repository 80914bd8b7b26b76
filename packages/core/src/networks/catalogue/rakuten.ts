import { defineNetwork } from '../define.js';

const query = {
  id: 'publisher',
  mid: 'advertiser',
  offerid: 'campaign',
  bids: 'creative',
  tmpid: 'creative',
  u1: 'sub',
  subid: 'sub',
  murl: 'target',
  RD_PARM1: 'target',
} as const;

/** The encrypted id of a publisher: letters, digits, `*` and `/`. */
const publisher = ':publisher(11)';

export const rakuten = defineNetwork({
  id: 'rakuten',
  name: 'Rakuten Advertising (LinkShare)',
  description: 'Network behind linksynergy.com; the publisher is an encrypted id of eleven characters.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages and source files',
  urls: [
    { role: 'click', hosts: ['click.linksynergy.com'], path: ['/deeplink', '/link', '/fs-bin/(click|stat)'], query },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.linksynergy.com'],
      path: '/**',
      query: { ...query, id: publisher },
      requires: ['id'],
    },
    // Hosts of single shops.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['linksynergy.*'],
      path: ['/deeplink', '/link', '/fs-bin/(click|stat)'],
      query: { ...query, id: publisher },
      requires: ['id'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/fs-bin/(click|stat)',
      query: { ...query, id: publisher },
      requires: ['id', 'offerid'],
    },
    {
      role: 'impression',
      hosts: ['ad.linksynergy.com'],
      path: '/fs-bin/show',
      query: { id: 'publisher', bids: 'creative' },
    },
    { role: 'widget', tier: 'medium', hosts: ['merchant.linksynergy.com'], path: '/*/**' },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['tag.rmp.rakuten.com'],
      path: '/:advertiser(digits).ct.js',
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['track.linksynergy.com'],
      path: ['/ep', '/eventnvppixel'],
      query: { mid: 'advertiser' },
    },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { ranMID: 'advertiser', ranEAID: publisher, ranSiteID: `${publisher}-*` },
      requires: ['ranSiteID|ranEAID'],
    },
    // Older shops: the id, and what tells the click.
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { siteID: `${publisher}-*(22)` },
      requires: ['siteID'],
    },
  ],
  examples: [
    {
      url: 'https://click.linksynergy.com/deeplink?id=AbCdEfGhIjK&mid=44880&u1=guide&murl=https%3A%2F%2Fshop.example%2Fdesk.html',
      role: 'click',
      ids: { publisher: 'AbCdEfGhIjK', advertiser: '44880', sub: 'guide' },
      target: 'https://shop.example/desk.html',
    },
    {
      url: 'https://click.linksynergy.com/fs-bin/click?id=AbCdEfGhIjK&offerid=745685.6&bids=745685.6&type=3&subid=0&RD_PARM1=https%253A%252F%252Fshop.example%252F',
      role: 'click',
      ids: { publisher: 'AbCdEfGhIjK', campaign: '745685.6', creative: '745685.6', sub: '0' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://affiliate.linksynergy.com/go?id=AbCdEfGhIjK',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'AbCdEfGhIjK' },
    },
    {
      url: 'https://ad.linksynergy.com/fs-bin/show?id=AbCdEfGhIjK&bids=745685.6&type=3&subid=0',
      role: 'impression',
      ids: { publisher: 'AbCdEfGhIjK', creative: '745685.6' },
    },
    {
      url: 'https://click.linksynergy.com/fs-bin/stat?id=AbC/EfGh*jK&offerid=146261&type=3&subid=0&tmpid=1826',
      role: 'click',
      ids: { publisher: 'AbC/EfGh*jK', campaign: '146261', creative: '1826', sub: '0' },
    },
    {
      url: 'https://linksynergy.shop.example/link?id=AbCdEfGhIjK&offerid=123.4&type=15&murl=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'AbCdEfGhIjK', campaign: '123.4' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://click.shop.example/fs-bin/click?id=AbCdEfGhIjK&offerid=123.4&type=3',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'AbCdEfGhIjK', campaign: '123.4' },
    },
    {
      url: 'https://tag.rmp.rakuten.com/123456.ct.js',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '123456' },
    },
    {
      url: 'https://track.linksynergy.com/ep?mid=44880&ord=1&cur=USD',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '44880' },
    },
    {
      url: 'https://shop.example/desk.html?siteID=AbCdEfGhIjK-0123456789abcdefABCDEF',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'AbCdEfGhIjK' },
    },
    { url: 'https://merchant.linksynergy.com/fs/banners/1/1_1.gif', role: 'widget', tier: 'medium' },
    {
      url: 'https://shop.example/desk.html?ranMID=44880&ranEAID=AbCdEfGhIjK&ranSiteID=AbCdEfGhIjK-xyz',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'AbCdEfGhIjK', advertiser: '44880' },
    },
  ],
  nearMisses: [
    'https://tags.rd.linksynergy.com/js/1',
    'https://www.rakuten.com/shop/x?id=1',
    'https://api.linksynergy.com/coupon/1.0?mid=44880',
    'https://shop.example/?siteID=42',
    'https://example.com/fs-bin/click?id=1&offerid=2',
    'https://linksynergy.shop.example/link?id=1',
    'https://click.linksynergy.com.example.net/deeplink?id=1',
  ],
});
