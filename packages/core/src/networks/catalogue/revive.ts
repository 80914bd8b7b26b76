import { defineAdSystem } from '../define.js';

export const revive = defineAdSystem({
  id: 'revive',
  name: 'Revive Adserver',
  description: 'An ad server that publishers run themselves; the zone is theirs, the host often their own.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [
    // The folder is often another one; what it ends in is not.
    {
      tags: ['iframe'],
      src: { hosts: ['*'], path: '/**/delivery/afr.php', query: { zoneid: 'slot' }, requires: ['zoneid'] },
    },
    { tags: ['script'], code: { contains: 'm3_u', values: { zoneid: 'slot' } } },
    {
      tags: ['ins'],
      attributes: { 'data-revive-id': 'account', 'data-revive-zoneid': 'slot' },
      requires: ['data-revive-zoneid'],
    },
  ],
  examples: [
    {
      html: '<iframe src="https://ads.example.com/www/delivery/afr.php?zoneid=7&amp;cb=1" width="468" height="60"></iframe>',
      slot: '7',
      size: '468x60',
    },
    {
      html: "<script>var m3_u = 'https://ads.example.com/www/delivery/ajs.php'; document.write(m3_u + '?zoneid=7&cb=1');</script>",
      slot: '7',
    },
    {
      html: '<ins data-revive-zoneid="7" data-revive-id="0123456789abcdef0123456789abcdef"></ins>',
      account: '0123456789abcdef0123456789abcdef',
      slot: '7',
    },
  ],
  nearMisses: [
    '<ins data-revive-id="0123456789abcdef0123456789abcdef"></ins>',
    '<iframe src="https://ads.example.com/www/delivery/afr.php"></iframe>',
    '<iframe src="https://post.example/delivery/track.php?zoneid=7"></iframe>',
    '<script src="https://ads.example.com/www/delivery/asyncjs.php"></script>',
  ],
});
