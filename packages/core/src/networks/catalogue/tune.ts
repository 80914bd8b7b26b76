import { defineNetwork } from '../define.js';

const tenants = ['*.go2cloud.org', '*.go2jump.org', '*.go2affise.com', '*.go2tm.org', '*.go2pixel.org'];

const query = {
  aff_id: 'publisher',
  offer_id: 'campaign',
  url_id: 'creative',
  file_id: 'creative',
  aff_sub: 'sub',
  source: 'sub',
  aff_sub2: 'sub',
  aff_sub3: 'sub',
  aff_sub4: 'sub',
  aff_sub5: 'sub',
  url: 'target',
} as const;

const impressionQuery = { aff_id: 'publisher', offer_id: 'campaign', file_id: 'creative' } as const;

export const tune = defineNetwork({
  id: 'tune',
  name: 'TUNE (HasOffers)',
  description: 'Software on which many networks run; aff_id names the publisher, offer_id the campaign.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: tenants, path: '/(aff_c|aff_r)', query },
    { role: 'shortlink', hosts: tenants, path: '/SH*(alnum 1-8)' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      path: '/(aff_c|aff_r)',
      query,
      requires: ['offer_id', 'aff_id'],
    },
    {
      role: 'widget',
      hosts: tenants,
      path: '/aff_ad',
      query: { aff_id: 'publisher', campaign_id: 'campaign', aff_sub: 'sub' },
      requires: ['aff_id'],
    },
    {
      role: 'widget',
      tier: 'medium',
      hosts: ['*'],
      path: '/aff_ad',
      query: { aff_id: 'publisher', campaign_id: 'campaign', aff_sub: 'sub' },
      requires: ['aff_id', 'campaign_id'],
    },
    { role: 'impression', hosts: tenants, path: '/aff_i', query: impressionQuery },
    {
      role: 'impression',
      tier: 'medium',
      hosts: ['*'],
      path: '/aff_i',
      query: impressionQuery,
      requires: ['offer_id', 'aff_id'],
    },
    {
      role: 'postback',
      side: 'advertiser',
      tier: 'medium',
      hosts: ['*'],
      path: '/(aff_l|aff_goal)',
      query: { offer_id: 'campaign' },
      requires: ['offer_id'],
    },
  ],
  examples: [
    {
      url: 'https://brand.go2cloud.org/aff_c?offer_id=2&aff_id=1234&aff_sub=guide&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '1234', campaign: '2', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://go.brand.example/aff_c?offer_id=686&aff_id=1005',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1005', campaign: '686' },
    },
    { url: 'https://brand.go2cloud.org/SH1Z', role: 'shortlink' },
    {
      url: 'https://brand.go2cloud.org/aff_ad?campaign_id=5678&aff_id=1234&format=javascript',
      role: 'widget',
      ids: { publisher: '1234', campaign: '5678' },
    },
    {
      url: 'https://go.brand.example/aff_ad?campaign_id=5678&aff_id=1234',
      role: 'widget',
      tier: 'medium',
      ids: { publisher: '1234', campaign: '5678' },
    },
    {
      url: 'https://brand.go2cloud.org/aff_i?offer_id=2&aff_id=1234&file_id=9',
      role: 'impression',
      ids: { publisher: '1234', campaign: '2', creative: '9' },
    },
    {
      url: 'https://go.brand.example/aff_i?offer_id=686&aff_id=1005',
      role: 'impression',
      tier: 'medium',
      ids: { publisher: '1005', campaign: '686' },
    },
    {
      url: 'https://go.brand.example/aff_l?offer_id=686',
      role: 'postback',
      side: 'advertiser',
      tier: 'medium',
      ids: { campaign: '686' },
    },
  ],
  nearMisses: [
    'https://example.com/aff_c',
    'https://brand.go2cloud.org/',
    'https://example.com/SH1Z',
    'https://example.com/?offer_id=1&aff_id=2',
    'https://example.com/aff_c?aff_id=2',
  ],
});
