import { defineNetwork } from '../define.js';

const token = ':advertiser(digits)_:creative(digits)_:publisher(digits)_:sub(any 0-200)';

const numbers = {
  a: ':publisher(digits)',
  c: ':advertiser(digits)',
  m: ':creative(digits)',
  r: 'sub',
  u: 'target',
} as const;

export const tradetracker = defineNetwork({
  id: 'tradetracker',
  name: 'TradeTracker',
  description: 'Network; a names the site of the publisher, c the campaign of the merchant, m the creative.',
  source: 'anudeepND/whitelist (MIT); seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['tc.tradetracker.net', 'tm.tradetracker.net'],
      query: { a: 'publisher', c: 'advertiser', m: 'creative', r: 'sub', u: 'target' },
      requires: ['a', 'c'],
    },
    {
      role: 'click',
      hosts: ['tc.tradetracker.net', 'tm.tradetracker.net'],
      query: { tt: token, r: 'target' },
      requires: ['tt'],
    },
    // Further hosts of the network; feeds and tags have other parameters.
    { role: 'click', hosts: ['*.tradetracker.net'], query: numbers, requires: ['c', 'm', 'a', 'r?'] },
    {
      role: 'impression',
      hosts: ['ti.tradetracker.net'],
      query: { a: 'publisher', c: 'advertiser', m: 'creative' },
      requires: ['a'],
    },
    // The publisher's tag: with it the network makes paid links of a page's plain ones.
    {
      role: 'script',
      hosts: ['tm.tradetracker.net'],
      path: '/tag',
      query: { s: 'publisher' },
      requires: ['t=a', 's'],
      rewritesLinks: true,
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['tm.tradetracker.net'],
      path: '/conversion',
      query: { s: 'advertiser' },
      requires: ['s'],
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['ts.tradetracker.net', 'tl.tradetracker.net'],
      query: { cid: 'advertiser' },
      requires: ['cid|tgi'],
    },
    // Hosts of shops, which forward to the network or redirect.
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/c', query: numbers, requires: ['c', 'm', 'a', 'r?'] },
    { role: 'impression', tier: 'medium', hosts: ['*'], path: '/i', query: numbers, requires: ['c', 'm', 'a', 'r?'] },
    // On a page of a shop, mostly /tt/; the numbers are as long as those of the network are, and r is there, if empty.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      query: { tt: ':advertiser(digits 3-6)_:creative(digits)_:publisher(digits 4-7)_:sub(any 0-200)', r: 'target' },
      requires: ['tt', 'r?'],
    },
    { role: 'click', tier: 'weak', hosts: ['*'], query: { tt: token, r: 'target' }, requires: ['tt'] },
  ],
  examples: [
    {
      url: 'https://tc.tradetracker.net/?c=12345&m=1234567&a=345678&r=guide&u=',
      role: 'click',
      ids: { publisher: '345678', advertiser: '12345', creative: '1234567', sub: 'guide' },
    },
    {
      url: 'https://tm.tradetracker.net/redirect?tt=12345_1234567_345678_guide&r=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '345678', advertiser: '12345', creative: '1234567', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://tc.tradetracker.net/?c=12345&a=345678',
      role: 'click',
      ids: { publisher: '345678', advertiser: '12345' },
    },
    {
      url: 'https://to.tradetracker.net/?c=12345&m=12&a=345678&r=&u=',
      role: 'click',
      ids: { publisher: '345678', advertiser: '12345', creative: '12' },
    },
    {
      url: 'https://ti.tradetracker.net/?c=12345&m=1234567&a=345678&r=guide&t=html',
      role: 'impression',
      ids: { publisher: '345678', advertiser: '12345', creative: '1234567' },
    },
    {
      url: 'https://tm.tradetracker.net/tag?t=a&s=345678&chk=0123456789abcdef',
      role: 'script',
      ids: { publisher: '345678' },
    },
    {
      url: 'https://tm.tradetracker.net/conversion?s=12345&t=m',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '12345' },
    },
    {
      url: 'https://ts.tradetracker.net/?cid=12345&pid=1&tid=42',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '12345' },
    },
    {
      url: 'https://referral.shop.example/c?c=12345&m=1234567&a=345678&r=&u=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '345678', advertiser: '12345', creative: '1234567' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://referral.shop.example/i?c=12345&m=1234567&a=345678&r=guide&t=html',
      role: 'impression',
      tier: 'medium',
      ids: { publisher: '345678', advertiser: '12345', creative: '1234567', sub: 'guide' },
    },
    {
      url: 'https://www.shop.example/tt/?tt=12345_0_345678_&r=%2Flamp',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '345678', advertiser: '12345', creative: '0' },
    },
    {
      url: 'https://www.shop.example/lamps/?tt=12345_0_345678_&r=',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '345678', advertiser: '12345', creative: '0' },
    },
    {
      url: 'https://www.shop.example/lamps/?tt=12345_0_345678_',
      role: 'click',
      tier: 'weak',
      ids: { publisher: '345678', advertiser: '12345', creative: '0' },
    },
  ],
  nearMisses: [
    'https://ts.tradetracker.net/',
    'https://tm.tradetracker.net/tag?t=',
    'https://pf.tradetracker.net/?aid=345678&type=xml&fid=1',
    'https://example.com/redirect/?tt=experiment-b',
    'https://example.com/?tt=tt0111161',
    'https://example.com/lamps/?tt=1&r=https%3A%2F%2Fexample.com%2F',
    'https://to.tradetracker.net/?c=12345&m=lamps&a=1',
    'https://example.com/c?c=lamps',
    'https://example.com/c?c=1&m=2&a=3',
  ],
});
