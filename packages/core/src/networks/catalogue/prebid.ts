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
    { tags: ['script'], code: { contains: 'pbjs.requestBids' } },
    {
      tags: ['script'],
      src: { hosts: ['*'], path: '/**/(prebid.js|prebid.min.js|prebid-load.js|prebid-client.js|prebid.production.js)' },
    },
    { tags: ['script'], src: { hosts: ['cdn.jsdelivr.net'], path: '/npm/prebid.js@*/**' } },
  ],
  examples: [
    { html: '<script async src="https://static.paper.example/js/prebid.js"></script>' },
    { html: '<script>pbjs.requestBids({ timeout: 1000 });</script>' },
    { html: '<script>var pbjs = pbjs || {}; pbjs.que = pbjs.que || [];</script>' },
    { html: "<script>pbjs.addAdUnits([{ code: 'div-gpt-ad-top', bids: [] }]);</script>" },
    { html: '<script async src="https://cdn.jsdelivr.net/npm/prebid.js@latest/dist/prebid-core.js"></script>' },
  ],
  nearMisses: [
    '<script src="https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/js/bootstrap.min.js"></script>',
    '<script src="https://static.paper.example/js/prebidding.js"></script>',
    '<script>var prebidding = "a chapter about auctions";</script>',
  ],
});
