import { defineAdSystem } from '../define.js';

export const prebid = defineAdSystem({
  id: 'prebid',
  name: 'Prebid.js',
  description: 'Header bidding: several bidders are asked for the same places, which another system fills.',
  source: 'https://docs.prebid.org/dev-docs/getting-started.html',
  counts: 'page',
  slots: [
    { tags: ['script'], code: { contains: 'pbjs.que' } },
    { tags: ['script'], code: { contains: 'pbjs.addAdUnits' } },
    { tags: ['script'], src: { hosts: ['cdn.jsdelivr.net'], path: '/npm/prebid.js@*/**' } },
  ],
  examples: [
    { html: '<script>var pbjs = pbjs || {}; pbjs.que = pbjs.que || [];</script>' },
    { html: "<script>pbjs.addAdUnits([{ code: 'div-gpt-ad-top', bids: [] }]);</script>" },
    { html: '<script async src="https://cdn.jsdelivr.net/npm/prebid.js@latest/dist/not-for-prod/prebid.js"></script>' },
  ],
  nearMisses: [
    '<script src="https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/js/bootstrap.min.js"></script>',
    '<script>var prebidding = "a chapter about auctions";</script>',
  ],
});
