import { defineAdSystem } from '../define.js';

export const gpt = defineAdSystem({
  id: 'gpt',
  name: 'Google Publisher Tag (Ad Manager)',
  description: 'A place that Google Ad Manager fills; account and sizes stand in scripts that often are elsewhere.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['google.com'], account: ':account' },
  slots: [{ id: 'div-gpt-ad*', attributes: { id: 'slot' } }],
  examples: [
    { html: '<div id="div-gpt-ad-1234567890123-0"></div>', slot: 'div-gpt-ad-1234567890123-0' },
    {
      html: '<div id="div-gpt-ad-top" style="width: 728px; height:90px;"></div>',
      slot: 'div-gpt-ad-top',
      size: '728x90',
    },
  ],
  nearMisses: [
    '<div id="gpt-ad-wrapper"></div>',
    '<script src="https://securepubads.g.doubleclick.net/tag/js/gpt.js"></script>',
  ],
});
