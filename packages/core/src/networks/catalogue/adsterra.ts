import { defineAdSystem } from '../define.js';

export const adsterra = defineAdSystem({
  id: 'adsterra',
  name: 'Adsterra',
  description:
    'Banners, native ads and pop-unders; the key names the place. Its scripts come from domains that change; only of banners is the place known.',
  source: 'seen in public source files',
  counts: 'page',
  adsTxt: { domains: ['adsterra.com'] },
  slots: [
    {
      tags: ['script'],
      counts: 'unit',
      code: { contains: "'format' : 'iframe'", values: { key: 'slot', width: 'width', height: 'height' } },
    },
    {
      tags: ['script'],
      counts: 'unit',
      code: { contains: "'format':'iframe'", values: { key: 'slot', width: 'width', height: 'height' } },
    },
    {
      tags: ['script'],
      src: {
        hosts: [
          'highperformanceformat.com',
          '*.effectivegatecpm.com',
          '*.effectiveratecpm.com',
          '*.effectivecpmnetwork.com',
          '*.profitableratecpm.com',
          '*.profitableratecpmnetwork.com',
          '*.profitablecpmratenetwork.com',
        ],
        path: ['/:slot(hex 32-32)/invoke.js', '/*(hex 2-2)/*(hex 2-2)/*(hex 2-2)/:slot(hex 32-32).js'],
      },
    },
  ],
  examples: [
    {
      html: "<script>atOptions = { 'key' : '0123456789abcdef0123456789abcdef', 'format' : 'iframe', 'height' : 90, 'width' : 728, 'params' : {} };</script>",
      slot: '0123456789abcdef0123456789abcdef',
      size: '728x90',
    },
    {
      html: "<script>atOptions={'key':'0123456789abcdef0123456789abcdef','format':'iframe','height':250,'width':300,'params':{}};</script>",
      slot: '0123456789abcdef0123456789abcdef',
      size: '300x250',
    },
    {
      html: '<script src="//www.highperformanceformat.com/0123456789abcdef0123456789abcdef/invoke.js"></script>',
      slot: '0123456789abcdef0123456789abcdef',
    },
    {
      html: '<script src="//pl12345678.effectivegatecpm.com/01/23/45/0123456789abcdef0123456789abcdef.js"></script>',
      slot: '0123456789abcdef0123456789abcdef',
    },
  ],
  nearMisses: [
    '<script>var formatOptions = { key: 1, width: 300, height: 250 };</script>',
    '<div id="container-0123456789abcdef0123456789abcdef" class="video-player"></div>',
    '<script src="https://example.com/0123456789abcdef0123456789abcdef/invoke.js"></script>',
    '<script src="https://adsterra.com/app.js"></script>',
  ],
});
