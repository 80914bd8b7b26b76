import { defineAdSystem } from '../define.js';

export const adcash = defineAdSystem({
  id: 'adcash',
  name: 'Adcash',
  description: 'Pop-unders, overlays and banners that its library shows; zoneId names the zone.',
  source: 'seen in public source files',
  counts: 'page',
  adsTxt: { domains: ['adcash.com'] },
  slots: [
    { counts: 'unit', tags: ['script'], code: { contains: 'aclib.runBanner', values: { zoneId: 'slot' } } },
    { tags: ['script'], code: { contains: 'aclib.runPop', values: { zoneId: 'slot' } } },
    { tags: ['script'], code: { contains: 'aclib.runAutoTag', values: { zoneId: 'slot' } } },
    { tags: ['script'], code: { contains: 'aclib.runInPagePush', values: { zoneId: 'slot' } } },
    { tags: ['script'], code: { contains: 'aclib.runInterstitial', values: { zoneId: 'slot' } } },
    { tags: ['script'], src: { hosts: ['acscdn.com'], path: '/script/aclib.js' } },
  ],
  examples: [
    { html: "<script>aclib.runPop({ zoneId: '2345678' });</script>", slot: '2345678' },
    { html: "<script>aclib.runAutoTag({ zoneId: 'abcdefgh' });</script>", slot: 'abcdefgh' },
    { html: "<script>aclib.runInPagePush({ zoneId: '3456789', maxAds: 2 });</script>", slot: '3456789' },
    { html: "<script>aclib.runInterstitial({ zoneId: '4567890' });</script>", slot: '4567890' },
    { html: "<script>aclib.runBanner({ zoneId: '1234567' });</script>", slot: '1234567' },
    { html: '<script id="aclib" src="//acscdn.com/script/aclib.js"></script>' },
  ],
  nearMisses: [
    '<script src="https://adcash.com/app.js"></script>',
    '<script src="https://example.com/script/aclib.js"></script>',
    '<script>lib.runBanner({ zoneId: 1 });</script>',
  ],
});
