import { defineAdSystem } from '../define.js';

export const ezoic = defineAdSystem({
  id: 'ezoic',
  name: 'Ezoic',
  description: 'A place that Ezoic may fill; it decides for each visit which it does.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['ezoic.com', 'ezoic.ai'] },
  slots: [
    { id: 'ezoic-pub-ad-placeholder-:slot' },
    { counts: 'page', tags: ['script'], src: { hosts: ['ezojs.com'], path: '/ezoic/sa.min.js' } },
  ],
  examples: [
    { html: '<div id="ezoic-pub-ad-placeholder-101"></div>', slot: '101' },
    { html: '<script async src="//www.ezojs.com/ezoic/sa.min.js"></script>' },
  ],
  nearMisses: ['<div id="ezoic-pub-ad-placeholder-"></div>', '<script src="https://go.ezoic.net/x.js"></script>'],
});
