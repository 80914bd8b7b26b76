import { defineAdSystem } from '../define.js';

export const nitropay = defineAdSystem({
  id: 'nitropay',
  name: 'NitroPay',
  description: 'Ad management: scripts of the page ask it for ads; the number names the site.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['nitropay.com'] },
  slots: [
    { tags: ['script'], src: { hosts: ['s.nitropay.com'], path: '/ads-:account(digits).js' } },
    { counts: 'unit', tags: ['script'], code: { contains: 'nitroAds.createAd', arguments: ['slot'] } },
    { counts: 'unit', tags: ['script'], code: { contains: "nitroAds'].createAd", arguments: ['slot'] } },
  ],
  examples: [
    { html: '<script async src="https://s.nitropay.com/ads-1234.js"></script>', account: '1234' },
    {
      html: "<script>window.nitroAds.createAd('example-top', { sizes: [['728', '90']] });</script>",
      slot: 'example-top',
    },
    { html: "<script>window['nitroAds'].createAd('example-side', {});</script>", slot: 'example-side' },
  ],
  nearMisses: [
    '<script src="https://nitropay.com/app.js"></script>',
    '<script>window.nitroAds = window.nitroAds || { createAd: function () {}, queue: [] };</script>',
    '<script src="https://s.nitropay.com.example.com/ads-1234.js"></script>',
  ],
});
