import { defineAdSystem } from '../define.js';

export const bsa = defineAdSystem({
  id: 'bsa',
  name: 'BuySellAds',
  description: 'A place that BuySellAds fills; the id names the zone.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['buysellads.com'] },
  slots: [
    { id: 'bsa-zone_:slot' },
    { tags: ['div'], id: 'bsap_:slot(digits)' },
    { tags: ['div'], className: 'bsa-cpc' },
  ],
  examples: [
    { html: '<div id="bsa-zone_1234567890123-4_123456"></div>', slot: '1234567890123-4_123456' },
    { html: '<div id="bsap_1234567" class="bsarocks"></div>', slot: '1234567' },
    { html: '<div id="offer" class="bsa-cpc"></div>' },
  ],
  nearMisses: [
    '<div id="bsap_header"></div>',
    '<div id="bsa-zone"></div>',
    '<script src="https://s3.buysellads.com/ac/bsa.js"></script>',
  ],
});
