import { defineAdSystem } from '../define.js';

export const adcash = defineAdSystem({
  id: 'adcash',
  name: 'Adcash',
  description: 'Pop-unders, overlays and banners that its library shows; zoneId names the zone.',
  source: 'seen in public source files',
  counts: 'page',
  adsTxt: { domains: ['adcash.com'], account: ':account' },
  slots: [
    { tags: ['script'], code: { contains: 'aclib.run', values: { zoneId: 'slot' } } },
    { tags: ['script'], src: { hosts: ['acscdn.com'], path: '/script/aclib.js' } },
  ],
  examples: [
    { html: "<script>aclib.runBanner({ zoneId: '1234567' });</script>", slot: '1234567' },
    { html: '<script id="aclib" src="//acscdn.com/script/aclib.js"></script>' },
  ],
  nearMisses: [
    '<script src="https://adcash.com/app.js"></script>',
    '<script src="https://example.com/script/aclib.js"></script>',
    '<script>lib.runBanner({ zoneId: 1 });</script>',
  ],
});
