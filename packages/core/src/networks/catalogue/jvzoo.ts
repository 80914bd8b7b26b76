import { defineNetwork } from '../define.js';

const rotatingHosts = Array.from({ length: 9 }, (_, i) => `jvz${i + 1}.com`);

export const jvzoo = defineNetwork({
  id: 'jvzoo',
  name: 'JVZoo',
  description: 'Market of digital goods; a link holds the numbers of publisher and product.',
  source: 'seen in public source files',
  urls: [
    {
      role: 'click',
      hosts: ['jvzoo.com', ...rotatingHosts],
      path: '/c/:publisher(digits)/:advertiser(digits)',
      query: { tid: 'sub' },
    },
  ],
  examples: [
    {
      url: 'https://jvz4.com/c/123456/234567?tid=guide',
      role: 'click',
      ids: { publisher: '123456', advertiser: '234567', sub: 'guide' },
    },
  ],
  nearMisses: ['https://www.jvzoo.com/products', 'https://example.com/c/123456/234567'],
});
