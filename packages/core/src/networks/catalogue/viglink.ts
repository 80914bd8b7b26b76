import { defineNetwork } from '../define.js';

const query = {
  key: 'publisher',
  cuid: 'sub',
  subId: 'sub',
  u: 'target',
  out: 'target',
  ourl: 'target',
} as const;

export const viglink = defineNetwork({
  id: 'viglink',
  name: 'Sovrn Commerce (VigLink)',
  description: "Turns a page's plain shop links into paid ones by script or redirect; key names the site.",
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages',
  urls: [
    { role: 'click', hosts: ['redirect.viglink.com'], query, requires: ['key'] },
    { role: 'click', hosts: ['redirect.viglink.com'], query, requires: ['u'] },
    { role: 'click', tier: 'medium', hosts: ['api.viglink.com', 'apicdn.viglink.com'], path: '/api/click', query },
    {
      role: 'script',
      hosts: ['cdn.viglink.com', 'api.viglink.com'],
      path: '/api/vglnk.js',
      query: { key: 'publisher' },
      rewritesLinks: true,
    },
    { role: 'shortlink', hosts: ['sovrn.co'], path: '/*' },
  ],
  examples: [
    {
      url: 'https://redirect.viglink.com/?key=0123456789abcdef',
      role: 'click',
      ids: { publisher: '0123456789abcdef' },
    },
    {
      url: 'https://redirect.viglink.com/?u=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      target: 'https://shop.example/',
    },
    {
      url: 'https://api.viglink.com/api/click?key=0123456789abcdef&out=https%3A%2F%2Fshop.example%2F&cuid=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '0123456789abcdef', sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: '//cdn.viglink.com/api/vglnk.js', role: 'script' },
    {
      url: 'https://api.viglink.com/api/vglnk.js?key=0123456789abcdef',
      role: 'script',
      ids: { publisher: '0123456789abcdef' },
    },
    { url: 'https://sovrn.co/1abcdef', role: 'shortlink' },
  ],
  nearMisses: [
    'https://redirect.viglink.com/',
    'https://api.viglink.com/api/ping',
    'https://example.com/api/vglnk.js?key=0123456789abcdef',
    'https://ap.lijit.com/www/delivery/fpi.js?z=1',
    'https://www.sovrn.com/',
  ],
});
