import { defineNetwork } from '../define.js';

export const earnkaro = defineNetwork({
  id: 'earnkaro',
  name: 'EarnKaro, ExtraPe',
  description: 'Indian services that make short paid links for their members; the links name nobody.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'shortlink',
      tier: 'medium',
      hosts: ['ekaro.in', 'fktr.in', 'ajiio.in', 'myntr.in', 'myntr.it', 'bitli.in'],
      path: '/*(alnum 5-30)',
    },
    // Not verified.
    { role: 'shortlink', tier: 'weak', hosts: ['extp.in', 'amzaff.in'], path: '/*(alnum 5-30)' },
  ],
  examples: [
    { url: 'https://fktr.in/AbCdEfG', role: 'shortlink', tier: 'medium' },
    { url: 'https://extp.in/AbCdEf', role: 'shortlink', tier: 'weak' },
  ],
  nearMisses: [
    'https://ekaro.in/',
    'https://ekaro.in/api/generateLink',
    'https://earnkaro.com/stores',
    'https://fktr.in.example.com/AbCdEfG',
    'https://codekaro.in/AbCdEfG',
  ],
});
