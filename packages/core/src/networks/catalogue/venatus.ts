import { defineAdSystem } from '../define.js';

export const venatus = defineAdSystem({
  id: 'venatus',
  name: 'Venatus',
  description: 'A place that Venatus fills; data-id names it.',
  source: 'seen in public source files',
  counts: 'unit',
  adsTxt: { domains: ['venatus.com'] },
  slots: [
    {
      counts: 'page',
      tags: ['script'],
      attributes: { 'data-site-id': 'account' },
      src: { hosts: ['hb.vntsm.com'], path: ['/v3/live/ad-manager.min.js', '/v4/live/vms/sites/:account/index.js'] },
    },
    {
      tags: ['div'],
      className: 'vm-placement',
      attributes: { 'data-id': 'slot', 'data-display-type': 'format' },
      requires: ['data-id'],
    },
  ],
  examples: [
    {
      html: '<script src="https://hb.vntsm.com/v3/live/ad-manager.min.js" data-site-id="0123456789abcdef01234567"></script>',
      account: '0123456789abcdef01234567',
    },
    {
      html: '<script src="https://hb.vntsm.com/v4/live/vms/sites/example.com/index.js"></script>',
      account: 'example.com',
    },
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
