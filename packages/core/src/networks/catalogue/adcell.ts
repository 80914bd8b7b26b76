import { defineNetwork } from '../define.js';

const query = {
  slotId: 'publisher',
  promoId: 'creative',
  bid: ':creative(digits)-:publisher(digits)',
  subId: 'sub',
  param0: 'target',
} as const;

const hosts = ['t.adcell.com', 't.adcell.de', 'adcell.de'];

export const adcell = defineNetwork({
  id: 'adcell',
  name: 'ADCELL',
  description: 'German network; slotId is the ad place of the publisher, promoId the creative.',
  source: 'seen in public pages and source files',
  urls: [
    { role: 'click', hosts, path: ['/p/click', '/promotion/click', '/click.php'], query },
    { role: 'click', hosts, path: '/promotion/click/promoId/:creative(digits)/slotId/:publisher(digits)/**', query },
    { role: 'impression', hosts, path: ['/p/(view|image)', '/promotion/view', '/bannersview'], query },
    { role: 'impression', hosts, path: '/promotion/view/promoId/:creative(digits)/slotId/:publisher(digits)/**' },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { bid: [':creative(digits)-:publisher(digits)-*', query.bid] },
      requires: ['adcref', 'bid'],
    },
    {
      role: 'script',
      side: 'advertiser',
      hosts,
      path: '/js/(trad|track|jsadlib|inlineretarget).js',
      query: { pid: 'advertiser' },
    },
  ],
  examples: [
    {
      url: 'https://t.adcell.com/p/click?promoId=123456&slotId=65432&subId=guide&param0=https%3A%2F%2Fshop.example%2Flamp',
      role: 'click',
      ids: { publisher: '65432', creative: '123456', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://www.adcell.de/click.php?bid=123456-65432',
      role: 'click',
      ids: { publisher: '65432', creative: '123456' },
    },
    {
      url: 'https://www.adcell.de/promotion/click/promoId/123456/slotId/65432?param0=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '65432', creative: '123456' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://t.adcell.com/p/image?promoId=123456&slotId=65432',
      role: 'impression',
      ids: { publisher: '65432', creative: '123456' },
    },
    {
      url: 'https://www.adcell.de/promotion/view/promoId/123456/slotId/65432',
      role: 'impression',
      ids: { publisher: '65432', creative: '123456' },
    },
    {
      url: 'https://shop.example/lamp?utm_source=adcell&bid=123456-65432-guide&adcref=blog.example',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: '65432', creative: '123456' },
    },
    {
      url: 'https://t.adcell.com/js/trad.js?pid=1234',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '1234' },
    },
  ],
  nearMisses: [
    'https://www.adcell.de/partnerprogramme/1234/',
    'https://shop.example/lamp?bid=123456-65432',
    'https://example.com/p/click?promoId=123456&slotId=65432',
  ],
});
