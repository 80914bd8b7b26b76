import { defineAdSystem } from '../define.js';

export const zergnet = defineAdSystem({
  id: 'zergnet',
  name: 'ZergNet',
  description: 'Paid recommendations; the id names the widget.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [{ id: 'zergnet-widget-:slot(digits)' }],
  examples: [{ html: '<div id="zergnet-widget-12345"></div>', slot: '12345' }],
  nearMisses: [
    '<div class="zergnet-widget-related"></div>',
    '<div id="zergnet-widget-related"></div>',
    '<script src="https://www.zergnet.com/zerg.js?id=12345"></script>',
  ],
});
