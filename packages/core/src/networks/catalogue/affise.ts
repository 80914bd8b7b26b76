import { defineNetwork } from '../define.js';

const ownHosts = ['*.g2afse.com', '*.go2affise.com', '*.affise.com'];

const subs = { sub1: 'sub', sub2: 'sub', sub3: 'sub', sub4: 'sub', sub5: 'sub' } as const;

const query = { pid: ':publisher(digits)', offer_id: ':campaign(alnum)', ...subs, redirect: 'target' } as const;

export const affise = defineNetwork({
  id: 'affise',
  name: 'Affise',
  description: 'Software on which many networks run; pid names the publisher, offer_id the campaign.',
  source: 'https://help-center.affise.com/en/articles/6838705-affise-affise',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: ownHosts, path: '/click', query, requires: ['pid', 'offer_id'] },
    { role: 'click', tier: 'medium', hosts: ['*'], path: '/click', query, requires: ['pid', 'offer_id'] },
    // A link that chooses the offer when it is clicked.
    {
      role: 'click',
      hosts: ownHosts,
      path: '/sl',
      query: { pid: ':publisher(digits)', ...subs },
      requires: ['pid', 'id'],
    },
  ],
  examples: [
    {
      url: 'https://network.g2afse.com/click?pid=1234&offer_id=567&sub1=guide',
      role: 'click',
      ids: { publisher: '1234', campaign: '567', sub: 'guide' },
    },
    {
      url: 'https://track.network.example/click?pid=1234&offer_id=567&sub2=guide&redirect=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '1234', campaign: '567', sub: 'guide' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://network.g2afse.com/sl?id=0123456789abcdef01234567&pid=1234&sub1=guide',
      role: 'click',
      ids: { publisher: '1234', sub: 'guide' },
    },
  ],
  nearMisses: [
    'https://affise.com/',
    'https://network.g2afse.com/success.php?offer_id=567&afstatus=1',
    'https://shop.example/click?pid=lamp&offer_id=567',
    'https://shop.example/click?pid=1234',
    'https://shop.example/?pid=1234&offer_id=567',
  ],
});
