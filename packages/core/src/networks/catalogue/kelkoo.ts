import { defineNetwork } from '../define.js';

export const kelkoo = defineNetwork({
  id: 'kelkoo',
  name: 'Kelkoo Group',
  description: 'Price comparison that pays by the click; affiliationId names the publisher.',
  source: 'nextdns/click-tracking-domains (MIT); seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['*.kelkoogroup.net'],
      path: ['/ctl/go/**', '/redirect', '/*Go'],
      query: {
        affiliationId: 'publisher',
        id: ':publisher(digits)',
        trackingId: 'publisher',
        merchantid: 'advertiser',
        comId: 'advertiser',
        custom1: 'sub',
        url: 'target',
        merchantUrl: 'target',
      },
    },
    { role: 'script', side: 'advertiser', hosts: ['s.kk-resources.com'], path: '/leadtag.js' },
  ],
  examples: [
    {
      url: 'https://uk-go.kelkoogroup.net/ctl/go/sitesearchGo?.ts=1600000000000&.sig=AbCdEf-&affiliationId=96900001&catId=100020213&comId=100500001&country=uk&custom1=guide',
      role: 'click',
      ids: { publisher: '96900001', advertiser: '100500001', sub: 'guide' },
    },
    { url: 'https://no-go.kelkoogroup.net/redirect?country=no&k=0123456789abcdef', role: 'click' },
    {
      url: 'https://de-go.kelkoogroup.net/sitesearchGo?.ts=1600000000000&affiliationId=96900001',
      role: 'click',
      ids: { publisher: '96900001' },
    },
    {
      url: 'https://uk-go.kelkoogroup.net/permanentLinkGo?country=uk&id=96912345&merchantUrl=https%3A%2F%2Fshop.example%2F&custom1=guide',
      role: 'click',
      ids: { publisher: '96912345', sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://s.kk-resources.com/leadtag.js', role: 'script', side: 'advertiser' },
  ],
  nearMisses: [
    'https://www.kelkoogroup.com/',
    'https://shop.example/lamp?utm_source=1&utm_medium=afi&utm_campaign=es-go.kelkoogroup.net',
    'https://uk-go.kelkoogroup.net/',
    'https://www.kelkoo.co.uk/ctl/do/search?siteSearchQuery=lamp',
  ],
});
