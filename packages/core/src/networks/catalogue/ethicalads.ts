import { defineAdSystem } from '../define.js';

export const ethicalads = defineAdSystem({
  id: 'ethicalads',
  name: 'EthicalAds',
  description: 'Ads for developers without tracking; data-ea-publisher names the account.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [
    {
      attributes: { 'data-ea-publisher': 'account', 'data-ea-type': 'format', id: 'slot' },
      requires: ['data-ea-publisher'],
    },
  ],
  examples: [
    {
      html: '<div id="docs-sidebar" data-ea-publisher="docs" data-ea-type="image"></div>',
      account: 'docs',
      slot: 'docs-sidebar',
      format: 'image',
    },
  ],
  nearMisses: ['<div data-ea-type="image"></div>'],
});
