import { defineAdSystem } from '../define.js';

export const ezoic = defineAdSystem({
  id: 'ezoic',
  name: 'Ezoic',
  description: 'A place that Ezoic may fill; it decides for each visit which it does.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['ezoic.com'], account: ':account' },
  slots: [{ id: 'ezoic-pub-ad-placeholder-:slot' }],
  examples: [{ html: '<div id="ezoic-pub-ad-placeholder-101"></div>', slot: '101' }],
  nearMisses: ['<div id="ezoic-pub-ad-placeholder-"></div>', '<script src="https://go.ezoic.net/x.js"></script>'],
});
