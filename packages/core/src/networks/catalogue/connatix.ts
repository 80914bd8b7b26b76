import { defineAdSystem } from '../define.js';

export const connatix = defineAdSystem({
  id: 'connatix',
  name: 'Connatix',
  description: 'A video player that shows ads and often floats over the page.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'page',
  adsTxt: { domains: ['connatix.com'] },
  slots: [
    {
      tags: ['script'],
      src: { hosts: ['cd.connatix.com'], path: '/connatix.player.js', query: { cid: 'account' } },
    },
    { tags: ['script'], code: { contains: 'cnx.cmd.push', values: { playerId: 'slot' } } },
  ],
  examples: [
    {
      html: '<script async src="//cd.connatix.com/connatix.player.js?cid=01234567-89ab-4cde-8f01-23456789abcd"></script>',
      account: '01234567-89ab-4cde-8f01-23456789abcd',
    },
    {
      html: '<script>cnx.cmd.push(function () { cnx({ playerId: "12345678-89ab-4cde-8f01-23456789abcd" }).render("player"); });</script>',
      slot: '12345678-89ab-4cde-8f01-23456789abcd',
    },
  ],
  nearMisses: [
    '<script src="https://www.connatix.com/app.js"></script>',
    '<script src="https://example.com/connatix.player.js"></script>',
  ],
});
