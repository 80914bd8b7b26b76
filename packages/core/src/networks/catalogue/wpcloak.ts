import { defineNetwork } from '../define.js';

const others = 'go|out|visit|recommends|recommended|refer|aff|afflink|deal';
const words = `(goto|${others})`;

export const wpcloak = defineNetwork({
  id: 'wpcloak',
  name: 'Redirect of a site',
  description:
    'A path such as /go/name, behind which sites hide paid links; its target shows only where the URL holds it.',
  source:
    'seen in public pages; a general word: weak, but for a link of the site itself with rel=sponsored or nofollow',
  urls: [
    { role: 'cloak', tier: 'weak', hosts: ['*'], path: `/(${others})/*(word)` },
    { role: 'cloak', tier: 'weak', hosts: ['*'], path: '/goto/*(word)', unless: ['id'] },
    {
      role: 'cloak',
      tier: 'weak',
      hosts: ['*'],
      path: [`/${words}`, `/${words}.php`, `/${words}/*`],
      query: { url: 'target', u: 'target', to: 'target', link: 'target', target: 'target' },
      requires: ['url'],
    },
  ],
  examples: [
    { url: 'https://blog.example/go/lampmaker/', role: 'cloak', tier: 'weak' },
    { url: 'https://blog.example/goto/lampmaker', role: 'cloak', tier: 'weak' },
    {
      url: 'https://blog.example/out?url=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB000000000%3Ftag%3Dexample-20',
      role: 'cloak',
      tier: 'weak',
      target: 'https://www.amazon.com/dp/B000000000?tag=example-20',
    },
  ],
  nearMisses: [
    'https://blog.example/go/',
    'https://forum.example/goto/post?id=1234567',
    'https://blog.example/docs/go/lampmaker',
    'https://blog.example/gopher/lampmaker',
    'https://blog.example/out?url=https%3A%2F%2Fexample.com%2F',
  ],
});
