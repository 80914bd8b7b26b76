import { defineAdSystem } from '../define.js';

export const monumetric = defineAdSystem({
  id: 'monumetric',
  name: 'Monumetric',
  description: 'A place that Monumetric fills; a UUID names it.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['monumetric.com'] },
  slots: [
    { counts: 'page', tags: ['script'], src: { hosts: ['monu.delivery'], path: '/site/*/*/:account.js' } },
    {
      id: 'mmt-*(hex 8-8)-*(hex 4-4)-*(hex 4-4)-*(hex 4-4)-*(hex 12-12)',
      attributes: { id: 'mmt-:slot' },
    },
  ],
  examples: [
    {
      html: '<script async src="https://monu.delivery/site/a/b/01234567-89ab-4cde-8f01-23456789abcd.js"></script>',
      account: '01234567-89ab-4cde-8f01-23456789abcd',
    },
    {
      html: '<div id="mmt-01234567-89ab-4cde-8f01-23456789abcd"></div>',
      slot: '01234567-89ab-4cde-8f01-23456789abcd',
    },
  ],
  nearMisses: [
    '<div id="mmt-menu"></div>',
    '<div id="mmt-12345"></div>',
    '<script>$MMT.cmd = $MMT.cmd || [];</script>',
  ],
});
