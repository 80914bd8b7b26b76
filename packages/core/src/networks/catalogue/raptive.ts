import { defineAdSystem } from '../define.js';

export const raptive = defineAdSystem({
  id: 'raptive',
  name: 'Raptive (AdThrive)',
  description: 'Ad management: its script places the ads by itself, the page has no places of its own.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['cafemedia.com', 'raptive.com'] },
  slots: [
    {
      tags: ['script'],
      src: { hosts: ['ads.adthrive.com'], path: '/sites/:account(hex 24-24)/ads.min.js' },
    },
    { tags: ['script'], code: { contains: 'ads.adthrive.com/sites/' } },
  ],
  examples: [
    {
      html: '<script async src="https://ads.adthrive.com/sites/0123456789abcdef01234567/ads.min.js"></script>',
      account: '0123456789abcdef01234567',
    },
    {
      html: '<script>var s = document.createElement("script"); s.src = "https://ads.adthrive.com/sites/0123456789abcdef01234567/ads.min.js";</script>',
    },
  ],
  nearMisses: [
    '<body class="adthrive-disable-all"></body>',
    '<script src="https://raptive.com/app.js"></script>',
    '<script src="https://ads.adthrive.com/abd/abd.js"></script>',
  ],
});
