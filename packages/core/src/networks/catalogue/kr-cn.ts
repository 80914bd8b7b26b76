import { defineAdSystem } from '../define.js';

export const krCn = defineAdSystem({
  id: 'kr_cn',
  name: 'Kakao AdFit, Dable',
  description: 'Ads and paid recommendations in Korea; the unit or the widget is named.',
  source: 'seen in public source files',
  counts: 'unit',
  slots: [
    {
      tags: ['ins'],
      className: 'kakao_ad_area',
      attributes: { 'data-ad-unit': 'slot', 'data-ad-width': 'width', 'data-ad-height': 'height' },
      requires: ['data-ad-unit'],
    },
    { tags: ['div'], id: 'dablewidget_:slot' },
  ],
  examples: [
    {
      html: '<ins class="kakao_ad_area" style="display:none" data-ad-unit="DAN-AbCdEf0123456789" data-ad-width="320" data-ad-height="100"></ins>',
      slot: 'DAN-AbCdEf0123456789',
      size: '320x100',
    },
    { html: '<div id="dablewidget_AbCdEf01"></div>', slot: 'AbCdEf01' },
  ],
  nearMisses: [
    '<ins class="kakao_ad_area"></ins>',
    '<div id="dablewidget"></div>',
    '<script src="https://t1.daumcdn.net/kas/static/ba.min.js"></script>',
  ],
});
