import { defineNetwork } from '../define.js';

export const moshimo = defineNetwork({
  id: 'moshimo',
  name: 'Moshimo Affiliate',
  description: 'Japanese network; a_id names the contract of the publisher with a promotion, p_id the promotion.',
  source: 'nove-b/AffiliateLinkChecker (facts only); seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['af.moshimo.com', 'c.af.moshimo.com'],
      path: '/af/c/click',
      query: {
        a_id: 'publisher',
        p_id: 'advertiser',
        pc_id: 'creative',
        pl_id: 'creative',
        s_v: 'sub',
        url: 'target',
      },
    },
    {
      role: 'impression',
      hosts: ['i.moshimo.com'],
      path: '/af/i/impression',
      query: { a_id: 'publisher', p_id: 'advertiser', pc_id: 'creative', pl_id: 'creative' },
    },
    { role: 'creative', hosts: ['image.moshimo.com'], path: '/af-img/*(digits)/*.(png|jpg|gif)' },
  ],
  examples: [
    {
      url: '//af.moshimo.com/af/c/click?a_id=1612575&p_id=54&pc_id=54&pl_id=616&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '1612575', advertiser: '54', creative: '54' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://i.moshimo.com/af/i/impression?a_id=1612575&p_id=54&pc_id=54&pl_id=616',
      role: 'impression',
      ids: { publisher: '1612575', advertiser: '54', creative: '54' },
    },
    { url: 'https://image.moshimo.com/af-img/0866/000000012345.jpg', role: 'creative' },
  ],
  nearMisses: ['https://af.moshimo.com/', 'https://example.com/af/c/click?a_id=1&p_id=2'],
});
