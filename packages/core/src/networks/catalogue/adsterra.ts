import { defineAdSystem } from '../define.js';

export const adsterra = defineAdSystem({
  id: 'adsterra',
  name: 'Adsterra',
  description: 'Native banners; the key of the place stands in the id. Its scripts come from domains that change.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxtDomain: 'adsterra.com',
  slots: [{ tags: ['div'], id: 'container-:slot(hex 32-32)' }],
  examples: [
    {
      html: '<div id="container-0123456789abcdef0123456789abcdef"></div>',
      slot: '0123456789abcdef0123456789abcdef',
    },
  ],
  nearMisses: [
    '<div id="container-main"></div>',
    '<div id="container-0123456789abcdef"></div>',
    '<script src="https://adsterra.com/app.js"></script>',
  ],
});
