import { defineNetwork } from '../define.js';

const shortHosts = ['oferta.vc', 'compre.vc', 'acesse.vc'];

export const lomadee = defineNetwork({
  id: 'lomadee',
  name: 'Lomadee',
  description: 'Brazilian network; sourceId names the publisher, a short link does not.',
  source: 'https://developer.lomadee.com/afiliados/deeplink/recursos/criar-deeplink-manual/',
  urls: [
    {
      role: 'click',
      hosts: ['redir.lomadee.com'],
      path: '/v2/deeplink',
      query: { sourceId: 'publisher', mdasc: 'sub', url: 'target' },
    },
    { role: 'shortlink', hosts: ['redir.lomadee.com', ...shortHosts], path: ['/v2/*(hex)', '/v2/d/*'] },
    { role: 'shortlink', tier: 'medium', hosts: shortHosts, path: '/*(alnum 3-12)' },
    { role: 'click', tier: 'medium', hosts: ['links.lomadee.com'], path: '/*/**' },
  ],
  examples: [
    {
      url: 'https://redir.lomadee.com/v2/deeplink?url=https%3A%2F%2Fshop.example%2Flamp&sourceId=12345678&mdasc=guide',
      role: 'click',
      ids: { publisher: '12345678', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    { url: 'https://oferta.vc/v2/0a1b2c3d4e5', role: 'shortlink' },
    { url: 'https://oferta.vc/7A1B', role: 'shortlink', tier: 'medium' },
    { url: 'https://links.lomadee.com/ls/AbCdEf', role: 'click', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.lomadee.com/',
    'https://developer.lomadee.com/afiliados/deeplink/',
    'https://oferta.vc/',
    'https://example.com/v2/deeplink?url=https%3A%2F%2Fshop.example%2F&sourceId=12345678',
  ],
});
