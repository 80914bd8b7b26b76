import { defineAdSystem } from '../define.js';

export const teads = defineAdSystem({
  id: 'teads',
  name: 'Teads',
  description: 'Videos between paragraphs, which its script places by itself; the number names the page at Teads.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['teads.tv'] },
  slots: [{ tags: ['script'], src: { hosts: ['a.teads.tv'], path: '/page/:slot(digits)/tag' } }],
  examples: [{ html: '<script async src="//a.teads.tv/page/12345/tag"></script>', slot: '12345' }],
  nearMisses: [
    '<script src="https://p.teads.tv/teads-fellow.js"></script>',
    '<script src="https://www.teads.com/page/12345/tag"></script>',
  ],
});
