import { defineAdSystem } from '../define.js';

export const criteo = defineAdSystem({
  id: 'criteo',
  name: 'Criteo publisher tag',
  description: 'An ad that a script of the page asks Criteo for; zoneid names the place.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['criteo.com'] },
  slots: [
    {
      tags: ['script'],
      code: { contains: 'Criteo.DisplayAd', values: { networkid: 'account', zoneid: 'slot' } },
    },
  ],
  examples: [{ html: '<script>Criteo.DisplayAd({ "zoneid": 123456, "async": true });</script>', slot: '123456' }],
  nearMisses: [
    '<script src="https://static.criteo.net/js/ld/ld.js"></script>',
    '<script>Criteo.events.push(function () {});</script>',
  ],
});
