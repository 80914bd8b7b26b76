import { defineNetwork } from '../define.js';

export const magalu = defineNetwork({
  id: 'magalu',
  name: 'Parceiro Magalu',
  description:
    'Programme of a Brazilian chain of shops: each publisher has a shop of its own, whose name is in the path.',
  source: 'seen in public source files',
  urls: [{ role: 'click', tier: 'medium', hosts: ['magazinevoce.com.br'], path: '/magazine:publisher(word)/**' }],
  examples: [
    {
      url: 'https://www.magazinevoce.com.br/magazinelampguide/p/012345678/',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
  ],
  nearMisses: [
    'https://www.magazinevoce.com.br/',
    'https://www.magazinevoce.com.br/admin',
    'https://www.magazineluiza.com.br/lampada/p/012345678/',
    'https://example.com/magazinelampguide/p/012345678/',
  ],
});
