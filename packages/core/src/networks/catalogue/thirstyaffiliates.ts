import { defineNetwork } from '../define.js';

export const thirstyaffiliates = defineNetwork({
  id: 'thirstyaffiliates',
  name: 'ThirstyAffiliates',
  description:
    'WordPress plug-in that hides paid links behind paths of the site, such as /recommends/name, and marks the links that it makes.',
  source: 'https://wordpress.org/plugins/thirstyaffiliates/; seen in public pages',
  urls: [],
  markup: [{ role: 'cloak', className: 'thirstylink*' }],
  examples: [],
  markupExamples: [
    {
      html: '<a class="thirstylink" data-linkid="1234" data-nojs="false" href="https://blog.example/recommends/lamp/"></a>',
    },
    { html: '<a class="button thirstylinkimg" href="https://blog.example/lamp-offer"></a>' },
  ],
  nearMisses: [],
});
