import { defineAdSystem } from '../define.js';

export const monetag = defineAdSystem({
  id: 'monetag',
  name: 'Monetag (PropellerAds)',
  description: 'Pop-unders, push messages and overlays; its scripts come from domains that change.',
  source: 'seen in public source files',
  counts: 'page',
  slots: [
    {
      tags: ['script'],
      attributes: { 'data-zone': ':slot(digits 4-10)' },
      requires: ['data-zone', 'data-cfasync=false'],
    },
    { tags: ['script'], code: { contains: "s.src='https://'+d+'/400/'+z" } },
    { tags: ['script'], code: { contains: "s.src='https://'+d+'/401/'+z" } },
  ],
  examples: [
    {
      html: '<script src="https://tags.example.net/88/tag.min.js" data-zone="123456" async data-cfasync="false"></script>',
      slot: '123456',
    },
    {
      html: "<script>(function(d,z,s){s.src='https://'+d+'/400/'+z;document.body.appendChild(s)})('tags.example.net',1234567,document.createElement('script'))</script>",
    },
    {
      html: "<script>(function(d,z,s){s.src='https://'+d+'/401/'+z;document.body.appendChild(s)})('tags.example.net',1234567,document.createElement('script'))</script>",
    },
  ],
  nearMisses: [
    '<script src="https://example.com/clock.js" data-zone="Europe/Paris" data-cfasync="false"></script>',
    '<script src="https://example.com/map.js" data-zone="123456"></script>',
    '<script src="https://example.com/js/tag.min.js"></script>',
  ],
});
