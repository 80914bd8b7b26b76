import { defineNetwork } from '../define.js';

/** The publisher's number, and behind a dot a label of its own. */
const publisher = [':publisher(digits).:sub', ':publisher'] as const;

const marker = { marker: publisher, shmarker: publisher } as const;

const widgetHosts = [
  'tp.media',
  '*.travelpayouts.com',
  'tpwidg.com',
  'tpwdgt.com',
  'tpwgt.com',
  'tpemd.com',
  'tpscr.com',
];

const searchHosts = [
  '*.aviasales.com',
  '*.aviasales.ru',
  '*.aviasales.kz',
  '*.aviasales.uz',
  '*.aviasales.by',
  '*.jetradar.com',
  '*.hotellook.com',
];

export const travelpayouts = defineNetwork({
  id: 'travelpayouts',
  name: 'Travelpayouts',
  description: 'Network for travel; marker names the publisher, short links under tp.st and its like hide it.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['tp.media', '*.travelpayouts.com'],
      path: ['/(r|click|redirect)', '/(r|click)/**'],
      query: { ...marker, campaign_id: 'campaign', sub_id: 'sub', u: 'target', custom_url: 'target' },
      requires: ['marker|shmarker'],
    },
    {
      role: 'shortlink',
      hosts: [
        '*.tp.st',
        '*.tpm.lv',
        '*.tpo.lv',
        '*.tpx.lv',
        '*.tpk.lv',
        '*.tpm.li',
        '*.tpo.li',
        '*.tpx.li',
        '*.tpo.lu',
        '*.tpo.mx',
        '*.tpx.gr',
        '*.tpx.lt',
        '*.tpx.lu',
        '*.tpk.lu',
        '*.tpk.mx',
      ],
      path: '/*(alnum 4-12)',
    },
    { role: 'click', tier: 'medium', hosts: searchHosts, query: marker, requires: ['marker'] },
    {
      role: 'widget',
      hosts: widgetHosts,
      path: '/content',
      query: { ...marker, campaign_id: 'campaign' },
      requires: ['shmarker'],
    },
    // A whole search on a site of the publisher's; the number is that of the site.
    { role: 'widget', hosts: widgetHosts, path: '/wl_web/main.js', requires: ['wl_id'] },
    // Drive: makes paid links of a page's plain ones; the word is that of the site.
    {
      role: 'script',
      hosts: [
        'emrld.ltd',
        'emrldco.com',
        'emrldtp.com',
        'emrldtp.cc',
        'tpembd.com',
        'tpembars.com',
        'tp-em.com',
        'tpwdgt.com',
      ],
      path: '/*.js',
      rewritesLinks: true,
    },
  ],
  examples: [
    {
      url: 'https://tp.media/r?marker=12345&trs=6789&p=2078&u=https%3A%2F%2Fhotels.example%2F&campaign_id=84',
      role: 'click',
      ids: { publisher: '12345', campaign: '84' },
      target: 'https://hotels.example/',
    },
    {
      url: 'https://c111.travelpayouts.com/click?shmarker=12345.guide&promo_id=3791&type=click&custom_url=https%3A%2F%2Fflights.example%2F',
      role: 'click',
      ids: { publisher: '12345', sub: 'guide' },
      target: 'https://flights.example/',
    },
    { url: 'https://discovercars.tp.st/AbCdEfGh', role: 'shortlink' },
    { url: 'https://kiwi.tpo.mx/AbCdEfGh?erid=2Vtz', role: 'shortlink' },
    {
      url: 'https://www.aviasales.com/search?marker=12345',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
    {
      url: 'https://tpwidg.com/content?currency=usd&trs=6789&shmarker=12345&campaign_id=137&promo_id=4497',
      role: 'widget',
      ids: { publisher: '12345', campaign: '137' },
    },
    { url: 'https://tpwidg.com/wl_web/main.js?wl_id=15518', role: 'widget' },
    { url: 'https://emrld.ltd/NDI0.js?t=1', role: 'script' },
  ],
  nearMisses: [
    'https://www.travelpayouts.com/',
    'https://api.travelpayouts.com/v2/prices/latest?token=0123',
    'https://autocomplete.travelpayouts.com/jravia?locale=en&q=Berlin',
    'https://tp.media/r',
    'https://api.tp.st/statistics/v1/execute_query',
    'https://www.aviasales.com/',
    'https://tpwidg.com/',
    'https://example.com/search?marker=12345',
  ],
});
