import { defineAdSystem } from '../define.js';

export const mediavine = defineAdSystem({
  id: 'mediavine',
  name: 'Mediavine',
  description: 'Ad management: its script places the ads by itself, the page has no places of its own.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['mediavine.com'] },
  slots: [{ tags: ['script'], src: { hosts: ['scripts.mediavine.com'], path: '/tags/:account.js' } }],
  examples: [
    {
      html: '<script async src="//scripts.mediavine.com/tags/example-kitchen.js"></script>',
      account: 'example-kitchen',
    },
  ],
  nearMisses: [
    '<script src="https://video.mediavine.com/videos/abc.js"></script>',
    '<div id="mediavine-settings" data-blocklist-all="1"></div>',
    '<script src="https://scripts.mediavine.com.example.com/tags/example-kitchen.js"></script>',
  ],
});
