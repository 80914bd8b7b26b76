import { defineAdSystem } from '../define.js';

export const adform = defineAdSystem({
  id: 'adform',
  name: 'Adform',
  description: 'An ad server; mid names the place, which is where its script stands.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['adform.com'] },
  slots: [
    { counts: 'page', tags: ['script'], src: { hosts: ['s1.adform.net'], path: '/banners/scripts/adx.js' } },
    {
      tags: ['script'],
      attributes: { 'data-adfscript': 'adx.adform.net/adx/?mid=:slot(digits)' },
      requires: ['data-adfscript'],
    },
    {
      tags: ['script'],
      src: { hosts: ['adx.adform.net'], path: '/adx', query: { mid: 'slot' }, requires: ['mid'] },
    },
  ],
  examples: [
    { html: '<script async defer src="//s1.adform.net/banners/scripts/adx.js"></script>' },
    { html: '<script data-adfscript="adx.adform.net/adx/?mid=123456"></script>', slot: '123456' },
    { html: '<script src="https://adx.adform.net/adx/?mid=123456"></script>', slot: '123456' },
  ],
  nearMisses: [
    '<script src="https://track.adform.net/Serving/TrackPoint/?pm=123456"></script>',
    '<script src="https://s2.adform.net/banners/scripts/st/trackpoint-async.js"></script>',
  ],
});
