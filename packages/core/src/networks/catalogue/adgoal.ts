import { defineNetwork } from '../define.js';

export const adgoal = defineNetwork({
  id: 'adgoal',
  name: 'adgoal',
  description: 'Turned plain shop links into paid ones; left behind in texts that were copied from pages that used it.',
  source: 'seen in public pages and source files',
  urls: [
    {
      role: 'click',
      hosts: ['smartredirect.de'],
      path: '/redir/clickGate.php',
      query: { u: 'publisher', s: 'sub', url: 'target' },
    },
    {
      role: 'click',
      hosts: ['*.smartredirect.de'],
      query: { o: 'publisher', pid: 'publisher', url: 'target' },
      requires: ['url'],
    },
    { role: 'script', tier: 'medium', hosts: ['js.smartredirect.de'], path: '/*/**', rewritesLinks: true },
  ],
  examples: [
    {
      url: 'http://www.smartredirect.de/redir/clickGate.php?u=AbCdEfGh&m=1&p=1aB2cD3eF4&t=gHiJkLmN&st=&s=guide&url=https%3A%2F%2Fshop.example%2Flamp&r=https%3A%2F%2Fblog.example%2F',
      role: 'click',
      ids: { publisher: 'AbCdEfGh', sub: 'guide' },
      target: 'https://shop.example/lamp',
    },
    {
      url: 'https://go.smartredirect.de/?o=4711&url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '4711' },
      target: 'https://shop.example/',
    },
    { url: 'https://js.smartredirect.de/js/loader.js', role: 'script', tier: 'medium' },
  ],
  nearMisses: [
    'https://www.smartredirect.de/',
    'https://api.smartredirect.de/api_v2/getAffPrograms.php?p=1',
    'https://example.com/redir/clickGate.php?u=AbCdEfGh&url=https%3A%2F%2Fshop.example%2F',
  ],
});
