import { defineNetwork } from '../define.js';

export const coupang = defineNetwork({
  id: 'coupang',
  name: 'Coupang Partners',
  description: "Coupang's own programme; AF and a number name the publisher, short links name nobody.",
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['link.coupang.com'],
      path: '/re/*',
      query: { lptag: 'publisher', subid: 'sub', subId: 'sub', url: 'target' },
    },
    { role: 'click', hosts: ['link.coupang.com'], path: '/a/*(alnum)' },
    { role: 'shortlink', hosts: ['coupa.ng'], path: '/*(alnum)' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.coupang.com'],
      query: { lptag: ':publisher(alnum 5-14)', subid: 'sub' },
      requires: ['lptag'],
    },
    {
      role: 'widget',
      hosts: ['ads-partners.coupang.com'],
      path: '/(widgets.html|g.js)',
      query: { trackingCode: 'publisher', id: 'creative', subId: 'sub' },
    },
    {
      role: 'creative',
      hosts: ['ads-partners.coupang.com'],
      path: '/banners/:creative(digits)',
      query: { subId: 'sub' },
    },
  ],
  examples: [
    {
      url: 'https://link.coupang.com/re/AFFSDP?lptag=AF1234567&subid=guide&pageKey=1&traceid=V0-153',
      role: 'click',
      ids: { publisher: 'AF1234567', sub: 'guide' },
    },
    { url: 'https://link.coupang.com/a/AbCdEf', role: 'click' },
    { url: 'https://coupa.ng/AbCdEf', role: 'shortlink' },
    {
      url: 'https://www.coupang.com/vp/products/1?itemId=2&lptag=AF1234567',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'AF1234567' },
    },
    {
      url: 'https://ads-partners.coupang.com/widgets.html?id=123456&template=carousel&trackingCode=AF1234567&subId=&width=680&height=140',
      role: 'widget',
      ids: { publisher: 'AF1234567', creative: '123456' },
    },
    {
      url: 'https://ads-partners.coupang.com/banners/123456?subId=&traceId=V0-301-0123&w=728&h=90',
      role: 'creative',
      ids: { creative: '123456' },
    },
  ],
  nearMisses: [
    'https://www.coupang.com/vp/products/1?itemId=2&vendorItemId=3',
    'https://www.coupang.com/?lptag=%EC%BF%A0%ED%8C%A1',
    'https://link.coupang.com/',
    'https://partners.coupang.com/',
    'https://link.coupang.com.example.net/a/AbCdEf',
  ],
});
