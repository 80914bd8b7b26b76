import { defineAdSystem } from '../define.js';

export const playwire = defineAdSystem({
  id: 'playwire',
  name: 'Playwire',
  description: 'A place that Playwire fills on large or on small screens; its value names the kind of ad.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['playwire.com', 'intergi.com'] },
  slots: [
    {
      counts: 'page',
      tags: ['script'],
      src: { hosts: ['cdn.intergient.com', 'cdn.intergi.com'], path: '/:account(digits)/*(digits)/ramp.js' },
    },
    { tags: ['div'], attributes: { 'data-pw-desk': 'format', id: 'slot' }, requires: ['data-pw-desk'] },
    { tags: ['div'], attributes: { 'data-pw-mobi': 'format', id: 'slot' }, requires: ['data-pw-mobi'] },
  ],
  examples: [
    { html: '<script async src="https://cdn.intergient.com/1012345/67890/ramp.js"></script>', account: '1012345' },
    {
      html: '<div id="top" data-pw-desk="leaderboard_atf"></div>',
      slot: 'top',
      format: 'leaderboard_atf',
    },
    { html: '<div data-pw-mobi="med_rect_btf"></div>', format: 'med_rect_btf' },
  ],
  nearMisses: ['<div id="pw-strength"></div>', '<div data-pw="leaderboard_atf"></div>'],
});
