import { defineNetwork } from '../define.js';

export const rewardful = defineNetwork({
  id: 'rewardful',
  name: 'Rewardful, Tolt, PromoteKit, Dub, Reditus',
  description:
    'Software on which services run their own programme; via names the publisher, but means much else elsewhere; gr_pk does not.',
  source: 'seen in public source files; a generic word: weak',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      tier: 'weak',
      hosts: ['*'],
      query: { via: ':publisher(word)' },
      requires: ['via'],
      // Buttons to share a page, and words for places on the site itself.
      unless: ['text', 'url', 'u', 'title', 'hashtags', 'via=header', 'via=footer', 'via=rss', 'via=email'],
    },
    { role: 'click', tier: 'medium', hosts: ['*'], query: { gr_pk: ':publisher(word 3-20)' }, requires: ['gr_pk'] },
    { role: 'script', side: 'advertiser', hosts: ['r.wdfl.co'], path: '/rw.js' },
    { role: 'script', side: 'advertiser', hosts: ['cdn.tolt.io'], path: '/tolt.js' },
    { role: 'script', side: 'advertiser', hosts: ['cdn.promotekit.com'], path: '/promotekit.js' },
  ],
  examples: [
    { url: 'https://service.example/pricing?via=guide', role: 'click', tier: 'weak', ids: { publisher: 'guide' } },
    {
      url: 'https://service.example/?gr_pk=aB1c&gr_uid=d2Ef',
      role: 'click',
      tier: 'medium',
      ids: { publisher: 'aB1c' },
    },
    { url: 'https://r.wdfl.co/rw.js', role: 'script', side: 'advertiser' },
    { url: 'https://cdn.tolt.io/tolt.js', role: 'script', side: 'advertiser' },
    { url: 'https://cdn.promotekit.com/promotekit.js', role: 'script', side: 'advertiser' },
  ],
  nearMisses: [
    'https://twitter.com/share?text=Lamp&via=guide',
    'https://x.com/intent/post?url=https%3A%2F%2Fblog.example%2F&via=guide',
    'https://service.example/?via=header',
    'https://r.wdfl.co/',
    'https://www.getrewardful.com/',
  ],
});
