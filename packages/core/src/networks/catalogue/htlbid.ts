import { defineAdSystem } from '../define.js';

export const htlbid = defineAdSystem({
  id: 'htlbid',
  name: 'Hashtag Labs (htlbid)',
  description: 'A place that Hashtag Labs fills; a class names it.',
  source: 'seen in a scan of 3,364 real pages',
  counts: 'unit',
  slots: [
    { counts: 'page', tags: ['script'], src: { hosts: ['htlbid.com'], path: '/v3/:account/htlbid.js' } },
    { tags: ['div'], attributes: { class: 'htlad-:slot(word)' }, requires: ['class'] },
    { tags: ['div'], attributes: { class: 'htlad-:slot(word) *' }, requires: ['class'] },
    { tags: ['div'], attributes: { class: '* htlad-:slot(word)' }, requires: ['class'] },
    { tags: ['div'], attributes: { class: '* htlad-:slot(word) *' }, requires: ['class'] },
  ],
  examples: [
    { html: '<script async src="https://htlbid.com/v3/example.com/htlbid.js"></script>', account: 'example.com' },
    { html: '<div class="htlad-desktop_top" data-unit="top"></div>', slot: 'desktop_top' },
    { html: '<div class="htlad-midpage_2 ad-box"></div>', slot: 'midpage_2' },
    { html: '<div class="ad-box htlad-skin"></div>', slot: 'skin' },
    { html: '<div class="ad-box htlad-rectangle_1 wide"></div>', slot: 'rectangle_1' },
  ],
  nearMisses: [
    '<div class="ad-box htlad"></div>',
    '<div class="ad-box my-htlad-skin"></div>',
    '<script src="https://htlbid.com/app.js"></script>',
  ],
});
