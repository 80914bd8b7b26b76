import { defineNetwork } from '../define.js';

export const target = defineNetwork({
  id: 'target',
  name: 'Target Partners',
  description: "Target's programme; its click links (goto.target.com) are impact.com links and are listed there.",
  source: 'brave/adblock-lists (MPL-2.0); seen in public source files',
  urls: [
    // Target's own advertisements have an afid, too, but another ref.
    {
      role: 'landing',
      tier: 'medium',
      hosts: ['*.target.com'],
      query: { afid: 'publisher', lnm: 'creative' },
      requires: ['afid', 'ref=tgt_adv_xasd0002'],
    },
  ],
  examples: [
    {
      url: 'https://www.target.com/p/lamp/-/A-12345678?clkid=0123&lnm=81938&afid=Lamp%20Guide&ref=tgt_adv_xasd0002',
      role: 'landing',
      tier: 'medium',
      ids: { publisher: 'Lamp Guide', creative: '81938' },
    },
  ],
  nearMisses: [
    'https://www.target.com/p/lamp/-/A-12345678?afid=google_pla&ref=tgt_adv_XS000000',
    'https://www.target.com/p/lamp/-/A-12345678',
    'https://goto.target.com/c/1234567/81938/2092?u=https%3A%2F%2Fwww.target.com%2F',
    'https://example.com/?afid=guide&ref=tgt_adv_xasd0002',
  ],
});
