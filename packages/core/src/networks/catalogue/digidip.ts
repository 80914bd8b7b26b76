import { defineNetwork } from '../define.js';

const query = { url: 'target', ppref: 'sub', ref: 'sub' } as const;

export const digidip = defineNetwork({
  id: 'digidip',
  name: 'digidip',
  description: 'Turns plain shop links into paid ones; the publisher has a host of its own.',
  source: 'brave/adblock-lists (MPL-2.0); seen in public pages and source files',
  urls: [
    { role: 'click', hosts: [':publisher.digidip.net'], path: '/visit/**', query },
    // One host for all: here the publisher is a number.
    { role: 'click', hosts: ['visit.digidip.net'], path: '/visit/**', query: { ...query, pid: 'publisher' } },
    { role: 'script', hosts: ['static.digidip.net'], path: '/:publisher.js', rewritesLinks: true },
  ],
  examples: [
    {
      url: 'https://lampguide.digidip.net/visit?url=https%3A%2F%2Fshop.example%2Flamp&ppref=https%3A%2F%2Flampguide.example%2F',
      role: 'click',
      ids: { publisher: 'lampguide', sub: 'https://lampguide.example/' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://visit.digidip.net/visit?pid=4711&url=https%3A%2F%2Fshop.example%2F&ref=guide',
      role: 'click',
      ids: { publisher: '4711', sub: 'guide' },
      target: 'https://shop.example/',
    },
    { url: 'https://static.digidip.net/lampguide.js?loc=', role: 'script', ids: { publisher: 'lampguide' } },
  ],
  nearMisses: [
    'https://www.digidip.net/',
    'https://digidip.net/visit',
    'https://example.com/visit?url=https%3A%2F%2Fshop.example%2F',
    'https://lampguide.digidip.net.example.com/visit?url=https%3A%2F%2Fshop.example%2F',
  ],
});
