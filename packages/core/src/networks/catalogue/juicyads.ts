import { defineAdSystem } from '../define.js';

export const juicyads = defineAdSystem({
  id: 'juicyads',
  name: 'JuicyAds, TrafficStars',
  description: 'Ads for adults; the number of the zone, with TrafficStars a key, names the place.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['juicyads.com'] },
  slots: [
    { tags: ['script'], code: { contains: 'adsbyjuicy', values: { adzone: 'slot' } } },
    {
      tags: ['iframe'],
      src: {
        hosts: ['adserver.juicyads.com'],
        path: '/adshow.php',
        query: { adzone: 'slot' },
        requires: ['adzone'],
      },
    },
    { tags: ['iframe'], src: { hosts: ['*.tsyndicate.com'], path: '/iframes2/:slot(hex 32-32).html' } },
  ],
  examples: [
    {
      html: "<script>(adsbyjuicy = window.adsbyjuicy || []).push({ 'adzone': 1234567 });</script>",
      slot: '1234567',
    },
    {
      html: '<iframe width="300" height="262" src="//adserver.juicyads.com/adshow.php?adzone=123456"></iframe>',
      slot: '123456',
      size: '300x262',
    },
    {
      html: '<iframe width="300" height="250" src="//tsyndicate.com/iframes2/0123456789abcdef0123456789abcdef.html?"></iframe>',
      slot: '0123456789abcdef0123456789abcdef',
      size: '300x250',
    },
  ],
  nearMisses: [
    '<iframe src="https://www.juicyads.com/"></iframe>',
    '<iframe src="https://dotsyndicate.com/iframes2/0123456789abcdef0123456789abcdef.html"></iframe>',
    '<ins id="123456" data-width="300">new</ins>',
  ],
});
