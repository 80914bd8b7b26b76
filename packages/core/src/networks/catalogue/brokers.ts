import { defineNetwork } from '../define.js';

const form = '/B:creative(digits)_A:publisher(digits)_TClick';

export const brokers = defineNetwork({
  id: 'brokers',
  name: 'Brokers',
  description:
    'Own programmes of eToro, Olymp Trade and Plus500; the number behind A in the file name is the publisher.',
  source: 'seen in public source files',
  publisherIds: 'per-campaign',
  urls: [
    {
      role: 'click',
      hosts: ['med.etoro.com', 'partners.etoro.com'],
      path: [`${form}_S:sub.aspx`, `${form}.aspx`, `${form}_.aspx`, '/A:publisher(digits)_TClick.aspx'],
      query: { URL: 'target' },
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.olymptrade.com'],
      query: { affiliate_id: 'publisher', subid1: 'sub' },
      requires: ['affiliate_id'],
    },
    {
      role: 'click',
      tier: 'medium',
      hosts: ['*.plus500.com'],
      query: { id: ':publisher(digits)', tags: 'sub' },
      requires: ['id', 'tags'],
    },
    {
      role: 'creative',
      hosts: ['med.etoro.com', 'partners.etoro.com'],
      path: '/B:creative(digits)_A:publisher(digits)_TGet.aspx',
    },
  ],
  examples: [
    {
      url: 'https://med.etoro.com/B10001_A123456_TClick_Sguide.aspx?URL=https%3A%2F%2Fwww.etoro.com%2Fmarkets%2F',
      role: 'click',
      ids: { publisher: '123456', creative: '10001', sub: 'guide' },
      target: 'https://www.etoro.com/markets/',
    },
    {
      url: 'https://med.etoro.com/B10001_A123456_TClick.aspx',
      role: 'click',
      ids: { publisher: '123456', creative: '10001' },
    },
    {
      url: 'https://olymptrade.com/lands/?affiliate_id=123456&subid1=guide',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456', sub: 'guide' },
    },
    {
      url: 'https://www.plus500.com/?id=123456&tags=guide&pl=2',
      role: 'click',
      tier: 'medium',
      ids: { publisher: '123456', sub: 'guide' },
    },
    { url: 'http://partners.etoro.com/A12345_TClick.aspx', role: 'click', ids: { publisher: '12345' } },
    {
      url: 'http://partners.etoro.com/B1234_A12345_TGet.aspx',
      role: 'creative',
      ids: { publisher: '12345', creative: '1234' },
    },
  ],
  nearMisses: [
    'https://www.etoro.com/people/lampguide?utm_source=guide',
    'https://med.etoro.com/',
    'https://www.plus500.com/en/instruments/eurusd',
    'https://www.plus500.com/?id=123456',
    'https://example.com/B10001_A123456_TClick.aspx',
  ],
});
