import { defineNetwork } from '../define.js';

export const impactDirectIns = defineNetwork({
  id: 'impact_direct_ins',
  name: 'Travel insurance and car hire',
  description:
    'Own programmes of SafetyWing, DiscoverCars, Rentalcars and World Nomads; a parameter of the shop names the publisher.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'medium',
      hosts: ['safetywing.com'],
      query: { referenceID: 'publisher' },
      requires: ['referenceID'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.discovercars.com'],
      query: { a_aid: 'publisher', a_bid: 'creative', data1: 'sub' },
      requires: ['a_aid'],
    },
    // What Rentalcars itself advertises carries a code, too.
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.rentalcars.com'],
      query: { affiliateCode: ':publisher(word)', adplat: 'sub' },
      requires: ['affiliateCode'],
      unless: ['affiliateCode=google', 'ppc_placement?'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.worldnomads.com'],
      query: { affiliate: 'publisher', subId: 'sub' },
      requires: ['affiliate'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.worldnomads.com'],
      path: ['/Turnstile/AffiliateLink', '/turnstile/affiliatelink'],
      query: { partnerCode: 'publisher' },
      requires: ['partnerCode'],
    },
  ],
  examples: [
    {
      url: 'https://www.rentalcars.com/?affiliateCode=lampguide&preflang=en&adplat=home',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide', sub: 'home' },
    },
    {
      url: 'https://safetywing.com/nomad-insurance/?referenceID=26000001&utm_source=26000001&utm_medium=Ambassador',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '26000001' },
    },
    {
      url: 'https://www.discovercars.com/iceland?a_aid=lampguide&a_bid=0a1b2c3d',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide', creative: '0a1b2c3d' },
    },
    {
      url: 'https://www.worldnomads.com/travel-insurance/?affiliate=lampguide&subId=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'lampguide', sub: 'guide' },
    },
    {
      url: 'https://www.worldnomads.com/Turnstile/AffiliateLink?partnerCode=guide01&source=link',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'guide01' },
    },
  ],
  nearMisses: [
    'https://www.rentalcars.com/?affiliateCode=google&label=generic',
    'https://safetywing.com/nomad-insurance',
    'https://safetywing.com/nomad-insurance?ref=lampguide',
    'https://www.discovercars.com/?iata=KEF',
    'https://www.worldnomads.com/travel-safety/',
    'https://example.com/?referenceID=26000001',
  ],
});
