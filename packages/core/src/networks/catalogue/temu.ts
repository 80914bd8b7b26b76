import { defineNetwork } from '../define.js';

export const temu = defineNetwork({
  id: 'temu',
  name: 'Temu Affiliate',
  description: "Temu's own programme; a short link names its maker only to Temu.",
  source: 'seen in public source files',
  urls: [
    { role: 'shortlink', tier: 'medium', hosts: ['temu.to'], path: '/k/*(alnum)' },
    // Shoppers who invite friends have such links, too.
    { role: 'shortlink', tier: 'weak', hosts: ['temu.to'], path: '/m/*(alnum)' },
  ],
  examples: [
    { url: 'https://temu.to/k/abc1d2e3f4g', role: 'shortlink', tier: 'medium' },
    { url: 'https://temu.to/m/abc1d2e3f4g', role: 'shortlink', tier: 'weak' },
  ],
  nearMisses: [
    'https://temu.to/',
    'https://www.temu.com/lamp-g-601099512345678.html',
    'https://example.com/k/abc1d2e3f4g',
  ],
});
