import { defineNetwork } from '../define.js';

export const warriorplus = defineNetwork({
  id: 'warriorplus',
  name: 'WarriorPlus',
  description: 'Market of digital goods; a link holds the codes of publisher and offer.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['warriorplus.com'],
      path: ['/(o|o2)/a/:publisher(alnum)/:advertiser(alnum)', '/(o|o2)/a/:publisher(alnum)/:advertiser(alnum)/:sub'],
    },
  ],
  examples: [
    {
      url: 'https://warriorplus.com/o2/a/abc12d/0/guide',
      role: 'click',
      ids: { publisher: 'abc12d', advertiser: '0', sub: 'guide' },
    },
    { url: 'https://warriorplus.com/o/a/abc12d/xy3', role: 'click', ids: { publisher: 'abc12d', advertiser: 'xy3' } },
  ],
  nearMisses: ['https://warriorplus.com/wsopro/', 'https://example.com/o2/a/abc12d/0'],
});
