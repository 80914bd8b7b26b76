import { defineNetwork } from '../define.js';

/** `ref=` and `via=` are not among them: of 654 such links that were looked at nearly all were navigation. */
const names = ['aff', 'aff_id', 'affid', 'affiliate', 'affiliate_id', 'affcode', 'aff_code', 'afid'];

export const saasref = defineNetwork({
  id: 'saasref',
  name: 'Possible affiliate parameter',
  description:
    'A parameter whose name is a word for affiliates, of no network that we know; it may mean something else.',
  source: 'domain knowledge, not verified: weak',
  urls: names.map((name) => ({
    role: 'click' as const,
    tier: 'weak' as const,
    hosts: ['*'],
    query: { [name]: 'publisher' as const },
    requires: [name],
  })),
  examples: names.map((name) => ({
    url: `https://service.example/pricing?${name}=guide`,
    role: 'click' as const,
    tier: 'weak' as const,
    ids: { publisher: 'guide' },
  })),
  nearMisses: ['https://service.example/?ref=guide', 'https://service.example/?affinity=guide'],
});
