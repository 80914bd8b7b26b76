import { defineNetwork } from '../define.js';

export const viator = defineNetwork({
  id: 'viator',
  name: 'Viator Partner Program',
  description: "Viator's own programme; pid names the publisher.",
  source: 'https://partnerresources.viator.com/travel-commerce/affiliate/attribution/',
  urls: [
    {
      role: 'click',
      hosts: ['*.viator.com'],
      query: { pid: ':publisher(alnum)', campaign: 'sub' },
      requires: ['pid', 'mcid'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.viator.com'],
      query: { pid: ':publisher(alnum 9-9)', campaign: 'sub' },
      requires: ['pid'],
    },
    // Older: each publisher had pages of its own.
    {
      role: 'click',
      hosts: ['partner.viator.com'],
      path: '/*(alnum 2-2)/:publisher(digits)/**',
      query: { SUBPUID: 'sub' },
    },
    // What a publisher shows on Viator's own site.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.viator.com'],
      path: '/partner-shop/:publisher(word)/**',
      query: { campaign: 'sub' },
    },
    { role: 'widget', hosts: ['viator.com'], path: '/orion/partner/widget.js' },
  ],
  examples: [
    {
      url: 'https://www.viator.com/tours/Rome/Night-walk/d511-12345P6?pid=P00012345&mcid=42383&medium=link&campaign=guide',
      role: 'click',
      ids: { publisher: 'P00012345', sub: 'guide' },
    },
    {
      url: 'https://www.viator.com/Rome/d511-ttd?pid=P00012345',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'P00012345' },
    },
    {
      url: 'http://www.partner.viator.com/en/12345/Rome/d511-ttd?SUBPUID=guide',
      role: 'click',
      ids: { publisher: '12345', sub: 'guide' },
    },
    {
      url: 'https://www.viator.com/partner-shop/lampguide/?medium=link&medium_version=shop&campaign=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide', sub: 'guide' },
    },
    { url: 'https://www.viator.com/orion/partner/widget.js', role: 'widget' },
  ],
  nearMisses: [
    'https://www.viator.com/tours/Rome/Night-walk/d511-12345P6',
    'https://www.viator.com/Rome/d511-ttd?mcid=42383&campaign=guide',
    'https://www.viator.com/Rome/d511-ttd?pid=5',
    'https://www.viator.com/partner-shop/',
    'https://www.viator.com/partner/',
    'https://example.com/?pid=P00012345&mcid=42383',
  ],
});
