import { defineAdSystem } from '../define.js';

export const adpushup = defineAdSystem({
  id: 'adpushup',
  name: 'AdPushup',
  description: 'Ad management: its script places the ads by itself; the number names the site.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['adpushup.com'] },
  slots: [
    { tags: ['script'], src: { hosts: ['cdn.adpushup.com'], path: '/:account(digits)/adpushup.js' } },
    { tags: ['script'], code: { contains: 'cdn.adpushup.com/' } },
  ],
  examples: [
    { html: '<script async src="//cdn.adpushup.com/12345/adpushup.js"></script>', account: '12345' },
    {
      html: '<script>(function (d) { var s = d.createElement("script"); s.src = "//cdn.adpushup.com/12345/adpushup.js"; d.head.appendChild(s); })(document);</script>',
    },
  ],
  nearMisses: [
    '<script src="https://www.adpushup.com/app.js"></script>',
    '<script src="https://cdn.adpushup.com/blog/app.js"></script>',
  ],
});
