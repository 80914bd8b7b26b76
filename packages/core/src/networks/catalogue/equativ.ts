import { defineAdSystem } from '../define.js';

export const equativ = defineAdSystem({
  id: 'equativ',
  name: 'Equativ (Smart AdServer)',
  description: 'A place that the ad server fills; the number in the id names the format.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['smartadserver.com'], account: ':account' },
  slots: [{ tags: ['div'], id: 'sas_:slot(digits 3-9)' }],
  examples: [{ html: '<div id="sas_12345"></div>', slot: '12345' }],
  nearMisses: [
    '<div id="sas_1"></div>',
    '<div id="sas_results"></div>',
    '<script src="//ced.sascdn.com/tag/1234/smart.js"></script>',
  ],
});
