import { defineNetwork } from '../define.js';

export const vcommission = defineNetwork({
  id: 'vcommission',
  name: 'vCommission',
  description: 'Indian network; pub_id names the publisher, in older links aff_id.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['track.vcommission.com'],
      path: '/click',
      query: {
        pub_id: 'publisher',
        campaign_id: 'campaign',
        p1: 'sub',
        p2: 'sub',
        source: 'sub',
        url: 'target',
        deeplink: 'target',
      },
      requires: ['pub_id'],
    },
    {
      role: 'click',
      hosts: ['tracking.vcommission.com'],
      path: '/aff_(c|r)',
      query: { aff_id: 'publisher', offer_id: 'campaign', aff_sub: 'sub', source: 'sub', url: 'target' },
      requires: ['aff_id'],
    },
  ],
  examples: [
    {
      url: 'https://track.vcommission.com/click?campaign_id=12345&pub_id=678901&p1=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '678901', campaign: '12345', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://tracking.vcommission.com/aff_c?offer_id=123&aff_id=67890&aff_sub=guide',
      role: 'click',
      ids: { publisher: '67890', campaign: '123', sub: 'guide' },
    },
    {
      url: 'https://tracking.vcommission.com/aff_r?offer_id=123&aff_id=67890&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '67890', campaign: '123' },
      target: 'https://shop.example/',
    },
  ],
  nearMisses: [
    'https://www.vcommission.com/',
    'https://track.vcommission.com/click',
    'https://tracking.vcommission.com/aff_r',
    'https://example.com/click?campaign_id=12345&pub_id=678901',
    'https://track.vcommission.com.example.net/click?campaign_id=12345&pub_id=678901',
  ],
});
