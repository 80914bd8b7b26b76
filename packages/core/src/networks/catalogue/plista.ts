import { defineAdSystem } from '../define.js';

export const plista = defineAdSystem({
  id: 'plista',
  name: 'plista',
  description: 'Paid recommendations; data-display names the widget.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  adsTxt: { domains: ['plista.com'] },
  slots: [{ attributes: { 'data-display': 'plista_widget_:slot' }, requires: ['data-display'] }],
  examples: [{ html: '<div data-display="plista_widget_belowArticle"></div>', slot: 'belowArticle' }],
  nearMisses: [
    '<div data-display="block"></div>',
    '<div data-display="plista_widget_"></div>',
    '<script src="https://static.plista.com/async.js"></script>',
  ],
});
