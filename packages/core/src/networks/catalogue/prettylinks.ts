import { defineNetwork } from '../define.js';

export const prettylinks = defineNetwork({
  id: 'prettylinks',
  name: 'Pretty Links',
  description:
    'WordPress plug-in that turns words of a text into links to short paths of the site, behind which paid links stand.',
  source: 'https://wordpress.org/plugins/pretty-link/; seen in public source files',
  urls: [],
  markup: [{ role: 'cloak', className: 'pretty-link-keyword' }],
  examples: [],
  markupExamples: [{ html: '<a class="pretty-link-keyword" rel="nofollow" href="https://blog.example/lamp"></a>' }],
  nearMisses: [],
});
