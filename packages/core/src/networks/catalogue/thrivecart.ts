import { defineNetwork } from '../define.js';

export const thrivecart = defineNetwork({
  id: 'thrivecart',
  name: 'Shops of course makers',
  description:
    'ThriveCart, Gumroad, Lemon Squeezy, E-junkie, Teachable and ClickFunnels; each shop names its publishers itself.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: [':advertiser.thrivecart.com'],
      path: ['/partner/:publisher', '/*/partner/:publisher', '/*/partner/:publisher/**'],
    },
    {
      role: 'click',
      hosts: [':advertiser.thrivecart.com'],
      path: '/*',
      query: { affiliate: 'publisher' },
      requires: ['affiliate'],
    },
    {
      role: 'click',
      hosts: [':advertiser.thrivecart.com'],
      path: '/*',
      query: { ref: 'publisher' },
      requires: ['ref'],
    },
    { role: 'click', tier: 'medium', hosts: ['*.gumroad.com'], path: '/a/:publisher(digits)/**' },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.gumroad.com'],
      query: { a: ':publisher(digits)' },
      requires: ['a'],
    },
    {
      role: 'click',
      hosts: ['e-junkie.com'],
      path: '/ecom/gb.php',
      query: { aff: ':publisher(digits)', cl: 'advertiser', ii: 'campaign' },
      requires: ['aff'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.lemonsqueezy.com'],
      query: { aff: 'publisher' },
      requires: ['aff'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      query: { affcode: ':publisher(word 14-40)' },
      requires: ['affcode'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*'],
      query: { cf_affiliate_id: 'publisher', aff_sub: 'sub' },
      requires: ['cf_affiliate_id'],
    },
  ],
  examples: [
    {
      url: 'https://www.e-junkie.com/ecom/gb.php?ii=234567&c=ib&aff=123456&cl=34567',
      role: 'click',
      ids: { publisher: '123456', advertiser: '34567', campaign: '234567' },
    },
    {
      url: 'https://lampschool.thrivecart.com/lamp-course/partner/lampguide/',
      role: 'click',
      ids: { publisher: 'lampguide', advertiser: 'lampschool' },
    },
    {
      url: 'https://lampschool.thrivecart.com/lamp-course/?affiliate=lampguide',
      role: 'click',
      ids: { publisher: 'lampguide', advertiser: 'lampschool' },
    },
    {
      url: 'https://lampschool.thrivecart.com/lamp-course/?ref=lampguide',
      role: 'click',
      ids: { publisher: 'lampguide', advertiser: 'lampschool' },
    },
    {
      url: 'https://gumroad.com/a/123456789/abcde',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456789' },
    },
    {
      url: 'https://lampschool.gumroad.com/l/lamps?a=123456789',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456789' },
    },
    {
      url: 'https://lampschool.lemonsqueezy.com/?aff=AbC1d',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'AbC1d' },
    },
    {
      url: 'https://lampschool.teachable.com/p/lamps?affcode=12345_ab1cd2ef',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '12345_ab1cd2ef' },
    },
    {
      url: 'https://funnel.example/lamps?cf_affiliate_id=1234567&affiliate_id=1234567&aff_sub=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234567', sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://www.e-junkie.com/ecom/gb.php?c=cart&cl=34567&ejc=2',
    'https://thrivecart.com/',
    'https://support.thrivecart.com/help/lamps/?ref=search',
    'https://lampschool.thrivecart.com/lamp-course/',
    'https://lampschool.gumroad.com/l/lamps',
    'https://app.paykickstart.com/checkout/1234',
    'https://shop.example/lamp?affcode=abc',
    'https://shop.example/lamp?affcode=0a1b2c3d4e5f',
  ],
});
