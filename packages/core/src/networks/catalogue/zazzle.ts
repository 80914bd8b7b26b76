import { defineNetwork } from '../define.js';

const endings = [
  'com',
  'co.uk',
  'de',
  'ca',
  'com.au',
  'co.nz',
  'fr',
  'es',
  'pt',
  'nl',
  'se',
  'at',
  'be',
  'ch',
  'co.jp',
  'co.kr',
  'com.br',
];

export const zazzle = defineNetwork({
  id: 'zazzle',
  name: 'Zazzle, TeePublic',
  description: 'Printers of what designers draw; rf and ref_id name the publisher.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: endings.map((ending) => `*.zazzle.${ending}`),
      query: { rf: ':publisher(digits 18)', tc: 'sub' },
      requires: ['rf'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.teepublic.com'],
      query: { ref_id: ':publisher(digits)' },
      requires: ['ref_id'],
    },
  ],
  examples: [
    {
      url: 'https://www.zazzle.co.uk/lamp_mug-168123456789012345?rf=238012345678901234&tc=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '238012345678901234', sub: 'guide' },
    },
    {
      url: 'https://www.teepublic.com/t-shirt/123-lamp?ref_id=12345&utm_medium=affiliate',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345' },
    },
  ],
  nearMisses: [
    'https://www.zazzle.com/store/lampmaker',
    'https://www.zazzle.com/lamps?rf=home',
    'https://www.teepublic.com/user/lampmaker',
    'https://www.teepublic.com/t-shirt/123-lamp?store_id=154632',
    'https://example.com/?rf=238012345678901234',
  ],
});
