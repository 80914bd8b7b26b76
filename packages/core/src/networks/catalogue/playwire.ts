import { defineAdSystem } from '../define.js';

export const playwire = defineAdSystem({
  id: 'playwire',
  name: 'Playwire',
  description: 'A place that Playwire fills on large or on small screens; its value names the kind of ad.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['playwire.com'], account: ':account' },
  slots: [
    { tags: ['div'], attributes: { 'data-pw-desk': 'format', id: 'slot' }, requires: ['data-pw-desk'] },
    { tags: ['div'], attributes: { 'data-pw-mobi': 'format', id: 'slot' }, requires: ['data-pw-mobi'] },
  ],
  examples: [
    {
      html: '<div id="top" data-pw-desk="leaderboard_atf"></div>',
      slot: 'top',
      format: 'leaderboard_atf',
    },
    { html: '<div data-pw-mobi="med_rect_btf"></div>', format: 'med_rect_btf' },
  ],
  nearMisses: ['<div id="pw-strength"></div>', '<div data-pw="leaderboard_atf"></div>'],
});
