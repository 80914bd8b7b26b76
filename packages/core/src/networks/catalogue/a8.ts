import { defineNetwork } from '../define.js';

export const a8 = defineNetwork({
  id: 'a8',
  name: 'A8.net',
  description: 'Japanese network; a8mat is one token of four parts, from which no publisher can be read.',
  source: 'nove-b/AffiliateLinkChecker (facts only); seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['px.a8.net', 'rpx.a8.net'],
      path: '/svt/ejp',
      query: { a8ejpredirect: 'target' },
      requires: ['a8mat'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['s.a8.net'],
      path: '/*/**',
      query: { a8ejpredirect: 'target' },
    },
    { role: 'impression', hosts: ['*.a8.net'], path: '/0.gif', requires: ['a8mat'] },
    { role: 'creative', hosts: ['*.a8.net'], path: '/svt/bgt' },
    { role: 'script', side: 'advertiser', hosts: ['statics.a8.net'], path: '/a8sales/**' },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['px.a8.net'],
      path: '/(cgi-bin|a8fly)/**',
      query: { pid: 'advertiser' },
      requires: ['pid'],
    },
  ],
  examples: [
    {
      url: 'https://px.a8.net/svt/ejp?a8mat=4B1DXI+4XF71U+35XE+609HU&a8ejpredirect=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      target: 'https://shop.example/',
    },
    {
      url: 'https://rpx.a8.net/svt/ejp?a8mat=4B1DXI+4XF71U+35XE+609HU&rakuten=y&a8ejpredirect=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      target: 'https://shop.example/',
    },
    { url: 'https://s.a8.net/svt/ejp?a8mat=4B1DXI+4XF71U+35XE+609HU', role: 'click', tier: 'medium' },
    { url: 'https://www19.a8.net/0.gif?a8mat=4B1DXI+4XF71U+35XE+609HU', role: 'impression' },
    { url: 'https://www24.a8.net/svt/bgt?aid=1&wid=001&eno=01&mid=s1', role: 'creative' },
    { url: 'https://statics.a8.net/a8sales/a8sales.js', role: 'script', side: 'advertiser' },
    {
      url: 'https://px.a8.net/cgi-bin/a8fly/sales?pid=s00000012345001&so=1',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: 's00000012345001' },
    },
  ],
  nearMisses: ['https://px.a8.net/', 'https://www.a8.net/', 'https://statics.a8.net/logo.png'],
});
