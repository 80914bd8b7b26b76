import { defineNetwork } from '../define.js';

export const gog = defineNetwork({
  id: 'gog',
  name: 'GOG.com Affiliate',
  description: 'Programme of the game shop, through Adtraction under a host of its own; as names the publisher.',
  source: 'seen in public source files',
  urls: [
    { role: 'click', hosts: ['af.gog.com'], query: { as: 'publisher', epi: 'sub' }, requires: ['as'] },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.gog.com'],
      query: { pp: ':publisher(hex 40-40)' },
      requires: ['pp'],
    },
  ],
  examples: [
    {
      url: 'https://af.gog.com/en/game/lamp_simulator?as=1234567890&epi=guide',
      role: 'click',
      ids: { publisher: '1234567890', sub: 'guide' },
    },
    {
      url: 'https://www.gog.com/game/lamp_simulator?pp=0123456789abcdef0123456789abcdef01234567',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '0123456789abcdef0123456789abcdef01234567' },
    },
  ],
  nearMisses: [
    'https://www.gog.com/en/game/lamp_simulator',
    'https://www.gog.com/game/lamp_simulator?pp=2',
    'https://af.gog.com/',
    'https://example.com/?as=1234567890',
  ],
});
