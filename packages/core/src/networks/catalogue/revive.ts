import { defineAdSystem } from '../define.js';

export const revive = defineAdSystem({
  id: 'revive',
  name: 'Revive Adserver',
  description: 'An ad server that publishers run themselves; the zone is theirs, the host often their own.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [
    {
      tags: ['ins'],
      attributes: { 'data-revive-id': 'account', 'data-revive-zoneid': 'slot' },
      requires: ['data-revive-zoneid'],
    },
  ],
  examples: [
    {
      html: '<ins data-revive-zoneid="7" data-revive-id="0123456789abcdef0123456789abcdef"></ins>',
      account: '0123456789abcdef0123456789abcdef',
      slot: '7',
    },
  ],
  nearMisses: ['<ins data-revive-id="0123456789abcdef0123456789abcdef"></ins>'],
});
