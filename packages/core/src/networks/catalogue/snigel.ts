import { defineAdSystem } from '../define.js';

export const snigel = defineAdSystem({
  id: 'snigel',
  name: 'Snigel',
  description: 'A place that the AdEngine of Snigel fills; the id names it.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['snigelweb.com'] },
  slots: [
    { tags: ['div'], id: 'adngin-:slot' },
    {
      counts: 'page',
      tags: ['script'],
      src: { hosts: ['cdn.snigelweb.com'], path: '/adengine/:account/loader.js' },
    },
  ],
  examples: [
    { html: '<div id="adngin-top_leaderboard-0"></div>', slot: 'top_leaderboard-0' },
    {
      html: '<script async src="https://cdn.snigelweb.com/adengine/example.com/loader.js"></script>',
      account: 'example.com',
    },
  ],
  nearMisses: [
    '<div id="adngin-"></div>',
    '<div id="snigel-house"></div>',
    '<script src="https://cdn.snigelweb.com/adconsent/adconsent.js"></script>',
  ],
});
