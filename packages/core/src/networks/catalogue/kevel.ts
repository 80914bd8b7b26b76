import { defineAdSystem } from '../define.js';

export const kevel = defineAdSystem({
  id: 'kevel',
  name: 'Kevel (Adzerk)',
  description: 'A place that the ad server fills; a script names network, site and zone.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [{ tags: ['div'], id: 'azk:slot(digits 3-9)' }],
  examples: [{ html: '<div id="azk12345"></div>', slot: '12345' }],
  nearMisses: [
    '<div id="azkarContent"></div>',
    '<div id="azk1"></div>',
    '<script src="//static.adzerk.net/ados.js"></script>',
  ],
});
