import { defineNetwork } from '../define.js';

export const geniuslink = defineNetwork({
  id: 'geniuslink',
  name: 'Geniuslink',
  description: 'Sends a reader to the shop of their country, mostly Amazon or Apple, with the tag of its customer.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages',
  urls: [
    {
      role: 'click',
      hosts: ['target.georiot.com', 'buy.geni.us'],
      path: '/proxy.ashx',
      query: { tsid: 'publisher', grid: 'publisher', dtb: 'sub', GR_URL: 'target', RD_PARM1: 'target' },
      ignoreCase: true,
    },
    { role: 'shortlink', hosts: ['geni.us', '*.georiot.co'], path: ['/*', '/*/**'] },
    { role: 'script', hosts: ['cdn.geni.us', 'cdn.georiot.com'], path: '/snippet*', rewritesLinks: true },
  ],
  examples: [
    {
      url: 'https://buy.geni.us/Proxy.ashx?TSID=12345&GR%5FURL=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB000000000%3Ftag%3Dexample-20&dtb=1',
      role: 'click',
      ids: { publisher: '12345', sub: '1' },
      target: 'https://www.amazon.com/dp/B000000000?tag=example-20',
    },
    { url: 'https://geni.us/lamp-guide', role: 'shortlink' },
    { url: 'https://cdn.geni.us/snippet.min.js', role: 'script' },
    {
      url: 'http://target.georiot.com/Proxy.ashx?grid=12345&id=abc&offerid=146261&type=3&RD_PARM1=https%253A%252F%252Fshop.example%252F',
      role: 'click',
      ids: { publisher: '12345' },
      target: 'https://shop.example/',
    },
  ],
  nearMisses: ['https://geni.us/', 'https://geniuslink.example/lamp', 'https://example.com/Proxy.ashx?TSID=1'],
});
