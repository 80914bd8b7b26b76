import { defineAdSystem } from '../define.js';

export const adxPassback = defineAdSystem({
  id: 'adx_passback',
  name: 'DoubleClick tags (adj, adi)',
  description: 'Tags of Ad Manager from before the Publisher Tag: a script or frame that names site, zone and size.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxtDomain: 'google.com',
  slots: [
    {
      tags: ['script', 'iframe'],
      src: {
        hosts: ['ad.doubleclick.net', 'ad-emea.doubleclick.net'],
        path: [
          '/N:account(digits)/(adj|adi)/*/*;sz=:size;*',
          '/N:account(digits)/(adj|adi)/**',
          '/(adj|adi)/*/*;sz=:size;*',
          '/(adj|adi)/**',
        ],
      },
    },
  ],
  examples: [
    {
      html: '<script src="https://ad.doubleclick.net/N1234/adj/paper.home/top;tile=1;sz=728x90;ord=1?"></script>',
      account: '1234',
      size: '728x90',
    },
    { html: '<iframe src="https://ad.doubleclick.net/N1234/adi/paper.home/top"></iframe>', account: '1234' },
    { html: '<iframe src="//ad.doubleclick.net/adi/paper.home/side;sz=300x250;ord=1?"></iframe>', size: '300x250' },
    { html: '<script src="//ad-emea.doubleclick.net/adj/paper.home/section/top;tile=1"></script>' },
  ],
  nearMisses: [
    '<iframe src="https://1234567.fls.doubleclick.net/activityi;src=1234567;type=a;cat=b;ord=1"></iframe>',
    '<script src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>',
    '<iframe src="https://ad.doubleclick.net.example.com/adi/paper.home/top"></iframe>',
    '<iframe src="https://ad.doubleclick.net/ddm/activity/src=1"></iframe>',
  ],
});
