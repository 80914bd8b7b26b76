import { defineNetwork } from '../define.js';

export const envato = defineNetwork({
  id: 'envato',
  name: 'Envato Market',
  description: 'Markets of themes and code; links run over impact.com, older ones carry a user name as ref.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['1.envato.market'],
      path: '/c/:publisher(digits)/:creative(digits)/:campaign(digits)',
      query: { subId1: 'sub', u: 'target' },
    },
    { role: 'shortlink', hosts: ['1.envato.market'], path: '/*(word)', query: { subId1: 'sub', u: 'target' } },
    {
      role: 'click',
      tier: 'medium',
      hosts: [
        '*.themeforest.net',
        '*.codecanyon.net',
        '*.graphicriver.net',
        '*.videohive.net',
        '*.audiojungle.net',
        '*.photodune.net',
        '*.3docean.net',
      ],
      query: { ref: ':publisher(word)' },
      requires: ['ref'],
    },
  ],
  examples: [
    {
      url: 'https://1.envato.market/c/1234567/275988/4415?subId1=guide&u=https%3A%2F%2Fthemeforest.net%2Fitem%2Flamp%2F12345678',
      role: 'click',
      ids: { publisher: '1234567', creative: '275988', campaign: '4415', sub: 'guide' },
      target: 'https://themeforest.net/item/lamp/12345678',
    },
    { url: 'https://1.envato.market/lamp-theme', role: 'shortlink' },
    {
      url: 'https://themeforest.net/item/lamp-theme/12345678?ref=lampguide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide' },
    },
  ],
  nearMisses: [
    'https://themeforest.net/item/lamp-theme/12345678?s_rank=1',
    'https://1.envato.market/',
    'https://themeforest.net.example.com/item/lamp-theme/12345678?ref=lampguide',
    'https://blog.example/?ref=themeforest.net',
  ],
});
