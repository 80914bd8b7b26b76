import { defineAdSystem } from '../define.js';

export const setupad = defineAdSystem({
  id: 'setupad',
  name: 'Setupad',
  description: 'Ad management: its script bids for and fills the places of the page.',
  source: 'seen in public source files',
  counts: 'page',
  adsTxt: { domains: ['setupad.com'] },
  slots: [
    { tags: ['script'], src: { hosts: ['stpd.cloud'], path: '/saas/:account(digits)' } },
    { tags: ['script'], code: { contains: '//stpd.cloud/saas/' } },
  ],
  examples: [
    { html: '<script async src="https://stpd.cloud/saas/1234"></script>', account: '1234' },
    {
      html: '<script>var s = document.createElement("script"); s.src = "https://stpd.cloud/saas/1234"; document.head.appendChild(s);</script>',
    },
  ],
  nearMisses: [
    '<script>function setupAdRefresh() {}</script>',
    '<script src="https://setupad.com/saas/1234"></script>',
    '<script src="https://stpd.cloud/"></script>',
  ],
});
