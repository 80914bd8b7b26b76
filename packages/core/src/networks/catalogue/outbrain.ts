import { defineAdSystem } from '../define.js';

export const outbrain = defineAdSystem({
  id: 'outbrain',
  name: 'Outbrain',
  description: 'Paid recommendations; each element of the class OUTBRAIN is one widget.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['outbrain.com'] },
  slots: [
    {
      className: 'OUTBRAIN',
      attributes: {
        'data-widget-id': 'slot',
        'data-ob-installation-key': 'account',
        'data-ob-template': 'account',
      },
      requires: ['data-widget-id'],
    },
  ],
  examples: [
    {
      html: '<div class="OUTBRAIN" data-src="https://paper.example/x" data-widget-id="AR_1" data-ob-template="paper"></div>',
      account: 'paper',
      slot: 'AR_1',
    },
  ],
  nearMisses: ['<div class="OUTBRAIN"></div>', '<script src="https://amplify.outbrain.com/cp/obtp.js"></script>'],
});
