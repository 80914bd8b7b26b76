import { defineAdSystem } from '../define.js';

export const yandex = defineAdSystem({
  id: 'yandex',
  name: 'Yandex Advertising Network',
  description: 'A place that Yandex fills; the id of the block names the site and the place.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['yandex.com'] },
  slots: [{ id: 'yandex_rtb_R-A-:account(digits)-:slot(digits)' }, { id: 'yandex_rtb_:slot' }],
  examples: [
    { html: '<div id="yandex_rtb_R-A-123456-2"></div>', account: '123456', slot: '2' },
    { html: '<div id="yandex_rtb_C-A-1"></div>', slot: 'C-A-1' },
  ],
  nearMisses: ['<div id="yandex_map"></div>'],
});
