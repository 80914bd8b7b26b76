import { defineNetwork } from '../define.js';

export const travelpayouts = defineNetwork({
  id: 'travelpayouts',
  name: 'Travelpayouts',
  description: 'Network for travel; marker names the publisher, short links under tp.st hide it.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['tp.media', 'c1.travelpayouts.com', 'c2.travelpayouts.com'],
      path: ['/(r|click)', '/(r|click)/**'],
      query: { marker: 'publisher', shmarker: 'publisher', campaign_id: 'campaign', sub_id: 'sub', u: 'target' },
    },
    { role: 'shortlink', hosts: ['*.tp.st', '*.tpm.lv', '*.tpo.lv', '*.tpx.lv'], path: '/*' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['search.hotellook.com', 'search.jetradar.com', 'aviasales.com', 'aviasales.ru'],
      query: { marker: 'publisher' },
      requires: ['marker'],
    },
    {
      role: 'script',
      hosts: ['emrld.ltd', 'tpembd.com', 'tp-em.com', 'emrldco.com', 'tpwdgt.com'],
      path: '/*/**',
    },
  ],
  examples: [
    {
      url: 'https://tp.media/r?marker=12345&trs=6789&p=2078&u=https%3A%2F%2Fhotels.example%2F&campaign_id=84',
      role: 'click',
      ids: { publisher: '12345', campaign: '84' },
      target: 'https://hotels.example/',
    },
    { url: 'https://discovercars.tp.st/AbCdEfGh', role: 'shortlink' },
    {
      url: 'https://www.aviasales.com/search?marker=12345',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
    { url: 'https://emrld.ltd/NDI0.js?t=1', role: 'script' },
  ],
  nearMisses: ['https://www.travelpayouts.com/', 'https://example.com/search?marker=12345'],
});
