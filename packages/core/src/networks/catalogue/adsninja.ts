import { defineAdSystem } from '../define.js';

export const adsninja = defineAdSystem({
  id: 'adsninja',
  name: 'AdsNinja (Valnet)',
  description: 'A place of the ad server of Valnet; its name stands in data-slot-name or in the id.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [
    {
      className: 'adsninja-ad-zone',
      attributes: { 'data-slot-name': 'slot', id: 'slot', 'data-ad-type': 'format' },
      requires: ['data-ad-type'],
    },
  ],
  examples: [
    {
      html: '<div class="adsninja-ad-zone" id="zone-top" data-slot-name="top" data-ad-type="banner"></div>',
      slot: 'top',
      format: 'banner',
    },
    {
      html: '<div class="adsninja-ad-zone" id="zone-side" data-ad-type="unit"></div>',
      slot: 'zone-side',
      format: 'unit',
    },
  ],
  nearMisses: [
    '<div class="adsninja-ad-zone"></div>',
    '<script src="https://cdn.adsninja.ca/adsninja_client.js"></script>',
  ],
});
