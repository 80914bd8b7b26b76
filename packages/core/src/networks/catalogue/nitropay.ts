import { defineAdSystem } from '../define.js';

export const nitropay = defineAdSystem({
  id: 'nitropay',
  name: 'NitroPay',
  description: 'Ad management: scripts of the page ask it for ads; the number names the site.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['nitropay.com'] },
  slots: [{ tags: ['script'], src: { hosts: ['s.nitropay.com'], path: '/ads-:account(digits).js' } }],
  examples: [{ html: '<script async src="https://s.nitropay.com/ads-1234.js"></script>', account: '1234' }],
  nearMisses: [
    '<script src="https://nitropay.com/app.js"></script>',
    '<script src="https://s.nitropay.com.example.com/ads-1234.js"></script>',
  ],
});
