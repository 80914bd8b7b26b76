import { defineNetwork } from '../define.js';

const words = '(go|goto|out|visit|recommends|recommended|refer|aff|afflink|deal)';

export const wpcloak = defineNetwork({
  id: 'wpcloak',
  name: 'Redirect of a site',
  description:
    'A path such as /go/name, behind which sites hide paid links; its target shows only where the URL holds it.',
  source: 'seen in public pages; a generic word: weak',
  urls: [
    { role: 'cloak', tier: 'weak', hosts: ['*'], path: `/${words}/*(word)` },
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
    {
      url: 'https://blog.example/out?url=https%3A%2F%2Fwww.amazon.com%2Fdp%2FB000000000%3Ftag%3Dexample-20',
      role: 'cloak',
      tier: 'weak',
      target: 'https://www.amazon.com/dp/B000000000?tag=example-20',
    },
  ],
  nearMisses: [
    'https://blog.example/go/',
    'https://blog.example/docs/go/lampmaker',
    'https://blog.example/gopher/lampmaker',
    'https://blog.example/out?url=https%3A%2F%2Fexample.com%2F',
  ],
});
