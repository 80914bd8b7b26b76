import { defineAdSystem } from '../define.js';

export const anyclip = defineAdSystem({
  id: 'anyclip',
  name: 'AnyClip, Vidazoo, EX.CO, Aniview',
  description: 'Video players that show ads, placed by their scripts.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['anyclip.com', 'vidazoo.com', 'ex.co', 'aniview.com'] },
  slots: [
    {
      tags: ['script'],
      attributes: { pubname: 'account', widgetname: 'slot' },
      src: { hosts: ['player.anyclip.com'], path: '/anyclip-widget/**' },
    },
    {
      tags: ['script'],
      attributes: { 'data-widget-id': 'slot' },
      src: { hosts: ['static.vidazoo.com'], path: '/basev/**' },
    },
    { tags: ['script'], src: { hosts: ['player.ex.co'], path: '/player/:slot' } },
    { tags: ['script'], src: { hosts: ['player.aniview.com'], path: '/script/**' } },
  ],
  examples: [
    {
      html: '<script src="https://player.anyclip.com/anyclip-widget/lre-widget/prod/v1/src/lre.js" pubname="examplepaper" widgetname="0123456_1"></script>',
      account: 'examplepaper',
      slot: '0123456_1',
    },
    {
      html: '<script defer src="//static.vidazoo.com/basev/vwpt.js" data-widget-id="0123456789abcdef01234567"></script>',
      slot: '0123456789abcdef01234567',
    },
    {
      html: '<script src="//player.ex.co/player/01234567-89ab-4cde-8f01-23456789abcd"></script>',
      slot: '01234567-89ab-4cde-8f01-23456789abcd',
    },
    { html: '<script src="https://player.aniview.com/script/6.1/aniview.js"></script>' },
  ],
  nearMisses: [
    '<script src="https://apex.co/player/01234567"></script>',
    '<script src="https://static.vidazoo.com/topics_api/topics_frame.js"></script>',
    '<script src="https://www.anyclip.com/app.js"></script>',
  ],
});
