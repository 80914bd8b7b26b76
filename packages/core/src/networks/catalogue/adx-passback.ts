import { defineAdSystem } from '../define.js';

export const adxPassback = defineAdSystem({
  id: 'adx_passback',
  name: 'DoubleClick tags (adj, adi)',
  description: 'Tags of Ad Manager from before the Publisher Tag: a script or frame that names site, zone and size.',
  source: 'seen in public source files',
  counts: 'unit',
  // A size of one pixel is that of a tag that only counts.
  slots: [
    {
      tags: ['script', 'iframe'],
      src: {
        hosts: ['ad.doubleclick.net', 'ad-emea.doubleclick.net'],
        path: [
          '/N:account(digits)/(adj|adi)/*/*;sz=:width(digits 2-4)x:height(digits 2-4);*',
          '/N:account(digits)/(adj|adi)/*/*;sz=*(digits 2-4)x*;*',
          '/(adj|adi)/*/*;sz=:width(digits 2-4)x:height(digits 2-4);*',
          '/(adj|adi)/*/*;sz=*(digits 2-4)x*;*',
          '/(adj|adi)/*/*/*;sz=*(digits 2-4)x*;*',
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
    {
      html: '<script src="https://ad.doubleclick.net/N1234/adj/paper.home/top;sz=728x90,970x250;ord=1?"></script>',
      account: '1234',
    },
    { html: '<iframe src="//ad.doubleclick.net/adi/paper.home/side;sz=300x250;ord=1?"></iframe>', size: '300x250' },
    { html: '<script src="//ad.doubleclick.net/adj/paper.home/side;sz=300x250,300x600;ord=1?"></script>' },
    {
      html: '<script src="//ad-emea.doubleclick.net/adj/paper.home/sport/top;tile=1;sz=728x90;ord=1"></script>',
    },
  ],
  nearMisses: [
    '<script src="//ad.doubleclick.net/adj/N1234.nso.codesrv/B1234567;dcadv=1234567;sz=1x2;ord=1?"></script>',
    '<iframe src="https://1234567.fls.doubleclick.net/activityi;src=1234567;type=a;cat=b;ord=1"></iframe>',
    '<script src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>',
    '<iframe src="https://ad.doubleclick.net.example.com/adi/paper.home/top;sz=300x250;ord=1"></iframe>',
    '<iframe src="https://ad.doubleclick.net/ddm/activity/src=1"></iframe>',
  ],
});
