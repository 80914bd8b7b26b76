import { defineAdSystem } from '../define.js';

export const infolinks = defineAdSystem({
  id: 'infolinks',
  name: 'Infolinks',
  description: 'Ads in the text and over the page, which its script places by itself.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['infolinks.com'], account: ':account' },
  slots: [
    {
      tags: ['script'],
      code: { contains: 'infolinks_pid', values: { infolinks_pid: 'account', infolinks_wsid: 'slot' } },
    },
    { tags: ['script'], src: { hosts: ['resources.infolinks.com'], path: '/js/infolinks_main.js' } },
  ],
  examples: [
    {
      html: '<script>var infolinks_pid = 1234567; var infolinks_wsid = 0;</script>',
      account: '1234567',
      slot: '0',
    },
    { html: '<script src="//resources.infolinks.com/js/infolinks_main.js"></script>' },
  ],
  nearMisses: [
    '<script src="https://www.infolinks.com/app.js"></script>',
    '<script>var infolinks = document.querySelectorAll("a.info");</script>',
  ],
});
