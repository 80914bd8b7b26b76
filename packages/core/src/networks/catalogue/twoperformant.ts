import { defineNetwork } from '../define.js';

export const twoperformant = defineNetwork({
  id: 'twoperformant',
  name: '2Performant',
  description: 'Romanian network; aff_code names the publisher.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['event.2performant.com'],
      path: '/events/(click|ad_click)',
      query: {
        aff_code: 'publisher',
        unique: 'creative',
        campaign_unique: 'campaign',
        st: 'sub',
        redirect_to: 'target',
      },
    },
    { role: 'shortlink', tier: 'medium', hosts: ['l.2performant.com'], path: '/*/**' },
    {
      role: 'postback',
      side: 'advertiser',
      hosts: ['event.2performant.com'],
      path: '/events/salecheck',
      query: { campaign_unique: 'campaign' },
      requires: ['campaign_unique'],
    },
    { role: 'script', side: 'advertiser', hosts: ['attr-2p.com'], path: '/:advertiser(alnum)/(clc|sls)/1.js' },
    { role: 'creative', hosts: ['img.2performant.com'], path: '/system/paperclip/banner_pictures/**' },
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*'],
      query: { '2p_affiliate_id': 'publisher' },
      requires: ['2p_affiliate_id'],
    },
    { role: 'landing', tier: 'medium', hosts: ['*'], requires: ['2p_click_token'] },
  ],
  examples: [
    {
      url: 'https://event.2performant.com/events/click?ad_type=quicklink&aff_code=0a1b2c3d4&unique=e5f6a7b8c&redirect_to=https%3A//shop.example/lamp&st=guide',
      role: 'click',
      ids: { publisher: '0a1b2c3d4', creative: 'e5f6a7b8c', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://event.2performant.com/events/click?ad_type=banner&unique=e5f6a7b8c&aff_code=0a1b2c3d4&campaign_unique=9d8c7b6a5',
      role: 'click',
      ids: { publisher: '0a1b2c3d4', campaign: '9d8c7b6a5', creative: 'e5f6a7b8c' },
    },
    {
      url: 'https://event.2performant.com/events/salecheck?amount=10&campaign_unique=9d8c7b6a5',
      role: 'postback',
      side: 'advertiser',
      ids: { campaign: '9d8c7b6a5' },
    },
    {
      url: 'https://attr-2p.com/0a1b2c3d4/clc/1.js',
      role: 'script',
      side: 'advertiser',
      ids: { advertiser: '0a1b2c3d4' },
    },
    { url: 'https://l.2performant.com/AbCd12', role: 'shortlink', tier: 'medium' },
    {
      url: 'https://img.2performant.com/system/paperclip/banner_pictures/pics/123456/original/123456.png',
      role: 'creative',
    },
    {
      url: 'https://shop.example/lamp?2p_affiliate_id=0a1b2c3d4',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: '0a1b2c3d4' },
    },
    { url: 'https://shop.example/lamp?2p_click_token=0123456789abcdef', role: 'landing', tier: 'medium' },
  ],
  nearMisses: [
    'https://2performant.com/',
    'https://event.2performant.com/events/salecheck',
    'https://example.com/events/click?ad_type=quicklink&aff_code=0a1b2c3d4',
  ],
});
