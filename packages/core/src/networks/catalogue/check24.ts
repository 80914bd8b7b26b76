import { defineNetwork } from '../define.js';

const query = { pid: 'publisher', aid: 'creative', tid: 'sub', target_url: 'target' } as const;

const rival = { partner_id: 'publisher', ad_id: 'creative', tracking_id: 'sub' } as const;

export const check24 = defineNetwork({
  id: 'check24',
  name: 'CHECK24 and TARIFCHECK',
  description: 'Own programmes of two German comparison services; pid or partner_id names the publisher.',
  source: 'seen in public pages and source files',
  publisherIds: 'per-campaign',
  urls: [
    { role: 'click', hosts: ['a.check24.net'], path: '/misc/click.php', query, requires: ['pid'] },
    { role: 'impression', hosts: ['a.check24.net'], path: '/misc/view.php', query, requires: ['pid'] },
    {
      role: 'click',
      hosts: ['a.partner-versicherung.de'],
      path: '/click.php',
      query: rival,
      requires: ['partner_id'],
    },
    {
      role: 'widget',
      hosts: ['form.partner-versicherung.de'],
      path: '/widgets/:publisher(digits)/**',
    },
    {
      role: 'widget',
      hosts: ['form.partner-versicherung.de'],
      path: '/form.php',
      query: rival,
      requires: ['partner_id'],
    },
  ],
  examples: [
    {
      url: 'https://a.check24.net/misc/click.php?pid=123456&aid=18&deep=stromvergleich&cat=1&tid=guide',
      role: 'click',
      ids: { publisher: '123456', creative: '18', sub: 'guide' },
    },
    {
      url: 'https://a.check24.net/misc/click.php?pid=123456&aid=52&target_url=https%3A%2F%2Fshop.example%2F',
      role: 'click',
      ids: { publisher: '123456', creative: '52' },
      target: 'https://shop.example/',
    },
    {
      url: 'https://a.check24.net/misc/view.php?pid=123456&aid=82&cat=4',
      role: 'impression',
      ids: { publisher: '123456', creative: '82' },
    },
    {
      url: 'https://a.partner-versicherung.de/click.php?partner_id=123456&ad_id=15&deep=kredit',
      role: 'click',
      ids: { publisher: '123456', creative: '15' },
    },
    {
      url: 'https://form.partner-versicherung.de/widgets/123456/tcpp-iframe-kfz/kfz-iframe.js',
      role: 'widget',
      ids: { publisher: '123456' },
    },
    {
      url: 'https://form.partner-versicherung.de/form.php?aid=1226&partner_id=12345&insurance_id=1',
      role: 'widget',
      ids: { publisher: '12345' },
    },
  ],
  nearMisses: [
    'https://www.check24.de/strom/',
    'https://a.check24.net/misc/click.php',
    'https://www.partner-versicherung.de/',
    'https://example.com/misc/click.php?pid=123456&aid=18',
  ],
});
