import { defineNetwork } from '../define.js';

export const ladbrokes = defineNetwork({
  id: 'ladbrokes',
  name: 'Programmes of bookmakers',
  description: 'Ladbrokes (a key that stands for the publisher and more) and bet365 (affiliate names the publisher).',
  source: 'aruneshmathur/affiliate-marketing-disclosures; seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['online.ladbrokes.com'],
      path: '/promoRedirect',
      query: { key: 'publisher' },
      requires: ['key'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['com', 'com.au', 'bet.br', 'bet.ar', 'nl', 'it', 'es', 'de', 'dk', 'gr', 'mx', 'pe'].map(
        (ending) => `*.bet365.${ending}`,
      ),
      query: { affiliate: 'publisher' },
      requires: ['affiliate'],
    },
  ],
  examples: [
    {
      url: 'http://online.ladbrokes.com/promoRedirect?key=ej0wMDAwJmw9MDAwMCZwPTAwMDA',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'ej0wMDAwJmw9MDAwMCZwPTAwMDA' },
    },
    {
      url: 'https://www.bet365.com/olp/open-account/?affiliate=365_123456',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '365_123456' },
    },
  ],
  nearMisses: [
    'https://sports.ladbrokes.com/',
    'https://www.bet365.com/#/AC/B1/',
    'https://bet365.com.example.net/?affiliate=365_123456',
    'https://example.com/promoRedirect?key=ej0wMDAw',
  ],
});
