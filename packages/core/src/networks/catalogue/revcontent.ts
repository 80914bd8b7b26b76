import { defineAdSystem } from '../define.js';

export const revcontent = defineAdSystem({
  id: 'revcontent',
  name: 'Revcontent',
  description: 'Paid recommendations; the container names the widget.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['revcontent.com'] },
  slots: [
    { attributes: { 'data-widget-id': 'slot' }, requires: ['data-rc-widget'] },
    { tags: ['div'], id: 'rcjsload_:slot' },
  ],
  examples: [
    { html: '<div data-rc-widget="1" data-widget-id="1234"></div>', slot: '1234' },
    { html: '<div id="rcjsload_0a1b2c"></div>', slot: '0a1b2c' },
  ],
  nearMisses: ['<div data-widget-id="1234"></div>', '<script src="https://trends.revcontent.com/rc.js"></script>'],
});
