import { defineNetwork } from '../define.js';

export const shareasale = defineNetwork({
  id: 'shareasale',
  name: 'ShareASale',
  description:
    'Network of the Awin group, closed in 2025, whose links lead on; u names the publisher, m the merchant, b the creative.',
  source:
    'webis-de/ecir24-seo-spam-in-search-engines (Apache-2.0); brave/adblock-lists (MPL-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['shareasale.com', 'shareasale-analytics.com'],
      path: '/(r|u|m-pr).cfm',
      query: {
        u: 'publisher',
        userID: 'publisher',
        m: 'advertiser',
        merchantID: 'advertiser',
        b: 'creative',
        d: 'creative',
        afftrack: 'sub',
        subid: 'sub',
        urllink: 'bare-target',
      },
      ignoreCase: true,
    },
    { role: 'shortlink', hosts: ['shrsl.com'], path: '/*' },
    {
      role: 'creative',
      hosts: ['static.shareasale.com', 'shareasale.com'],
      path: '/image/:advertiser(digits)/**',
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts: ['static.shareasale.com'],
      path: '/json/**',
      query: { sasmid: ':advertiser(digits)' },
    },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['shareasale.com', 'shareasale-analytics.com'],
      path: '/sale.cfm',
      query: { merchantID: 'advertiser' },
      requires: ['merchantID'],
      ignoreCase: true,
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['sscid'] },
  ],
  examples: [
    {
      url: 'https://shareasale.com/r.cfm?b=999&u=1234567&m=68890&afftrack=guide&urllink=www%2Eshop%2Eexample%2Flamp',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '68890', creative: '999', sub: 'guide' },
      target: 'https://www.shop.example/lamp',
    },
    {
      url: 'https://www.shareasale.com/m-pr.cfm?merchantID=68890&userID=1234567&productID=3',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '68890' },
    },
    {
      url: 'http://www.shareasale.com/u.cfm?d=296344&m=68890&u=1234567',
      role: 'click',
      ids: { publisher: '1234567', advertiser: '68890', creative: '296344' },
    },
    { url: 'https://shrsl.com/4uqia?sid=guide', role: 'shortlink' },
    {
      url: 'https://static.shareasale.com/image/66875/800X800.jpg',
      role: 'creative',
      ids: { advertiser: '66875' },
    },
    {
      url: 'https://static.shareasale.com/json/shopify/shareasale-tracking.js?sasmid=68890',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '68890' },
    },
    {
      url: 'https://www.shareasale.com/sale.cfm?amount=1&merchantID=68890&transtype=sale',
      role: 'postback',
      side: 'advertiser',
      ids: { advertiser: '68890' },
    },
    { url: 'https://shop.example/?sscid=a1k8_abcde', role: 'landing', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.shareasale.com/shareasale.cfm?merchantID=68890',
    'https://www.shareasale.com/',
    'https://www.shareasale.com/a-login.cfm',
    'https://example.com/r.cfm?b=1&u=2&m=3',
  ],
});
