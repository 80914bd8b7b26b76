import { defineAdSystem } from '../define.js';

export const seedtag = defineAdSystem({
  id: 'seedtag',
  name: 'Seedtag',
  description: 'Ads on and between pictures, which its script places by itself.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['seedtag.com'] },
  slots: [
    {
      tags: ['script'],
      src: { hosts: ['t.seedtag.com'], path: '/t/:account(digits)-*(digits)-*(digits).js' },
    },
    { tags: ['script'], src: { hosts: ['t.seedtag.com'], path: '/loader.js' } },
  ],
  examples: [
    { html: '<script async src="https://t.seedtag.com/t/1234-5678-01.js"></script>', account: '1234' },
    { html: '<script async src="https://t.seedtag.com/loader.js?v=0.1"></script>' },
  ],
  nearMisses: [
    '<script src="https://www.seedtag.com/app.js"></script>',
    '<script src="https://example.com/t/1234-5678-01.js"></script>',
  ],
});
