import { defineNetwork } from '../define.js';

const query = { aid: 'publisher', campaign: 'sub', link: 'target' } as const;

export const stay22 = defineNetwork({
  id: 'stay22',
  name: 'Stay22',
  description: 'Rewrites links to places to stay by script or shows a map of them; aid names the publisher.',
  source: 'seen in public pages',
  urls: [
    { role: 'click', hosts: ['stay22.com'], path: '/allez/**', query },
    { role: 'widget', hosts: ['stay22.com'], path: '/embed/**', query: { aid: 'publisher', campaign: 'sub' } },
    { role: 'script', hosts: ['scripts.stay22.com'], path: '/*.js', rewritesLinks: true },
  ],
  examples: [
    {
      url: 'https://www.stay22.com/allez/booking?aid=guide&link=https%3A%2F%2Fhotels.example%2F',
      role: 'click',
      ids: { publisher: 'guide' },
      target: 'https://hotels.example/',
    },
    { url: 'https://www.stay22.com/embed/gm?aid=guide&lat=1&lng=2', role: 'widget', ids: { publisher: 'guide' } },
    { url: 'https://scripts.stay22.com/letmeallez.js', role: 'script' },
  ],
  nearMisses: ['https://www.stay22.com/', 'https://example.com/allez/booking?aid=guide'],
});
