import { defineAdSystem } from '../define.js';

export const nativo = defineAdSystem({
  id: 'nativo',
  name: 'Nativo',
  description: 'Articles that advertisers pay for, which its script places among those of the site.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['nativo.com'] },
  slots: [{ tags: ['script'], src: { hosts: ['s.ntv.io'], path: '/serve/load.js' } }],
  examples: [{ html: '<script async src="//s.ntv.io/serve/load.js"></script>' }],
  nearMisses: [
    '<script src="https://example.com/serve/load.js"></script>',
    '<script src="https://s.ntv.io.example.com/serve/load.js"></script>',
  ],
});
