import { defineAdSystem } from '../define.js';

export const wordads = defineAdSystem({
  id: 'wordads',
  name: 'WordAds',
  description: 'A place that WordPress.com or Jetpack fills; the id names it.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['pubmine.com'] },
  slots: [{ tags: ['div'], id: 'atatags-:slot' }],
  examples: [{ html: '<div id="atatags-123456-0123456789abc"></div>', slot: '123456-0123456789abc' }],
  nearMisses: [
    '<div id="atatags-"></div>',
    '<div class="wpa"></div>',
    '<script src="//s.pubmine.com/head.js"></script>',
  ],
});
