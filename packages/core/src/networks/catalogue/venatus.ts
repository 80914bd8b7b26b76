import { defineAdSystem } from '../define.js';

export const venatus = defineAdSystem({
  id: 'venatus',
  name: 'Venatus',
  description: 'A place that Venatus fills; data-id names it.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['venatus.com'], account: ':account' },
  slots: [
    {
      tags: ['div'],
      className: 'vm-placement',
      attributes: { 'data-id': 'slot', 'data-display-type': 'format' },
      requires: ['data-id'],
    },
  ],
  examples: [
    {
      html: '<div class="vm-placement" data-id="0123456789abcdef01234567"></div>',
      slot: '0123456789abcdef01234567',
    },
    {
      html: '<div class="vm-placement" data-id="0123456789abcdef01234567" data-display-type="hybrid-banner"></div>',
      slot: '0123456789abcdef01234567',
      format: 'hybrid-banner',
    },
  ],
  nearMisses: ['<div class="vm-placement"></div>', '<div class="placement" data-id="0123456789abcdef01234567"></div>'],
});
