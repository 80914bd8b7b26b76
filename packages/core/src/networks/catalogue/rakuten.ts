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

export const rakuten = defineNetwork({
  id: 'rakuten',
  name: 'Rakuten Advertising (LinkShare)',
  description: 'Network behind linksynergy.com; the publisher is an encrypted id of eleven characters.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages and source files',
  urls: [
    { role: 'click', hosts: ['click.linksynergy.com'], path: ['/deeplink', '/link', '/fs-bin/click'], query },
    { role: 'click', tier: 'medium', hosts: ['*.linksynergy.com'], path: '/**', query, requires: ['id'] },
    {
      role: 'impression',
      hosts: ['ad.linksynergy.com'],
      path: '/fs-bin/show',
      query: { id: 'publisher', bids: 'creative' },
    },
    { role: 'widget', tier: 'medium', hosts: ['merchant.linksynergy.com'], path: '/*/**' },
    { role: 'landing', tier: 'medium', hosts: ['*'], query: { ranMID: 'advertiser' }, requires: ['ranSiteID'] },
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
    { url: 'https://merchant.linksynergy.com/fs/banners/1/1_1.gif', role: 'widget', tier: 'medium' },
    {
      url: 'https://shop.example/desk.html?ranMID=44880&ranEAID=AbCdEfGhIjK&ranSiteID=AbCdEfGhIjK-xyz',
      role: 'landing',
      tier: 'medium',
      ids: { advertiser: '44880' },
    },
  ],
  nearMisses: [
    'https://tags.rd.linksynergy.com/js/1',
    'https://www.rakuten.com/shop/x?id=1',
    'https://click.linksynergy.com.example.net/deeplink?id=1',
  ],
});
