import { defineNetwork } from '../define.js';

export const accesstradeVn = defineNetwork({
  id: 'accesstrade_vn',
  name: 'AccessTrade Vietnam',
  description: 'Vietnamese network; a deep link names publisher and campaign in its path.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['go.isclix.com', 'fast.accesstrade.com.vn', 'pub.accesstrade.vn'],
      path: [
        '/deep_link/(v5|v6)/:publisher(digits)/:campaign(digits)/**',
        '/deep_link/(v5|v6)/:publisher(digits)',
        '/deep_link/:publisher(digits)/:campaign(digits)/**',
        '/deep_link/:publisher(digits)',
      ],
      query: {
        sub1: 'sub',
        sub2: 'sub',
        sub3: 'sub',
        sub4: 'sub',
        aff_sub1: 'sub',
        url: 'target',
        url_enc: 'base64-target',
      },
    },
    { role: 'shortlink', tier: 'medium', hosts: ['shorten.asia', 'isclix.com'], path: '/*(alnum 6-12)' },
  ],
  examples: [
    {
      url: 'https://go.isclix.com/deep_link/6800000000000000001/4700000000000000002?url=https%3A%2F%2Fshop.example%2Flamp&sub1=guide',
      role: 'click',
      ids: { publisher: '6800000000000000001', campaign: '4700000000000000002', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://go.isclix.com/deep_link/v6/6800000000000000001/4700000000000000002?sub4=guide',
      role: 'click',
      ids: { publisher: '6800000000000000001', campaign: '4700000000000000002', sub: 'guide' },
    },
    {
      url: 'https://fast.accesstrade.com.vn/deep_link/4600000000000000003?url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '4600000000000000003' },
      target: 'https://shop.example/',
    },
    { url: 'https://shorten.asia/AbCdEf12', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://go.isclix.com/deep_link/6800000000000000001/4700000000000000002/4700000000000000002?url_enc=aHR0cHM6Ly9zaG9wLmV4YW1wbGUvbGFtcA%3D%3D',
      role: 'click',
      ids: { publisher: '6800000000000000001', campaign: '4700000000000000002' },
      target: 'https://shop.example/lamp',
    },
  ],
  nearMisses: [
    'https://accesstrade.vn/',
    'https://go.isclix.com/',
    'https://shorten.asia/',
    'https://example.com/deep_link/6800000000000000001/4700000000000000002',
  ],
});
