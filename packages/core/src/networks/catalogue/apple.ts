import { defineNetwork } from '../define.js';

export const apple = defineNetwork({
  id: 'apple',
  name: 'Apple Services Performance Partners',
  description: "Apple's own programme for its media shops; at is the token of the publisher.",
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: [
        'apps.apple.com',
        'itunes.apple.com',
        'music.apple.com',
        'books.apple.com',
        'podcasts.apple.com',
        'tv.apple.com',
        'geo.itunes.apple.com',
        'geo.music.apple.com',
        'geo.books.apple.com',
        'geo.tv.apple.com',
      ],
      query: { at: 'publisher', ct: 'sub' },
      requires: ['at'],
    },
    {
      role: 'widget',
      hosts: ['embed.music.apple.com', 'embed.podcasts.apple.com', 'embed.books.apple.com'],
      query: { at: 'publisher', ct: 'sub' },
      requires: ['at'],
    },
    // Puts the token into every link to the media shops that stands on the page.
    {
      role: 'script',
      hosts: ['autolinkmaker.itunes.apple.com'],
      path: '/js/itunes_autolinkmaker.js',
      rewritesLinks: true,
    },
  ],
  examples: [
    {
      url: 'https://apps.apple.com/us/app/lamp/id123456789?at=1000lABCD&ct=guide&mt=8',
      role: 'click',
      ids: { publisher: '1000lABCD', sub: 'guide' },
    },
    {
      url: 'https://embed.music.apple.com/us/album/lamp/1234567890?at=1000lAbC&ct=guide',
      role: 'widget',
      ids: { publisher: '1000lAbC', sub: 'guide' },
    },
    { url: 'https://autolinkmaker.itunes.apple.com/js/itunes_autolinkmaker.js', role: 'script' },
  ],
  nearMisses: ['https://apps.apple.com/us/app/lamp/id123456789?pt=1&ct=guide&mt=8', 'https://www.apple.com/?at=1'],
});
