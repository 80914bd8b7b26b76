import { brokenLinkEvidence, reportBroken } from '../broken-links.js';
import { siteRule } from '../define.js';
import { googleHttpErrors } from '../policies.js';

export const brokenInternalLink = siteRule({
  id: 'broken-internal-link',
  title: 'Link leads to a page of the site that is missing or fails',
  why: 'Readers and crawlers end in an error, and what the link should pass on is lost.',
  fix: 'Correct or remove the link, or bring the page back, or redirect its address to what took its place.',
  severity: 'error',
  policy: [googleHttpErrors],
  packs: [],
  evidence: brokenLinkEvidence,
  identity: ['href'],
  examples: {
    bad: [{ '/': '<title>Lamps</title><a href="/chairs">Chairs</a>' }],
    good: [
      { '/': '<title>Lamps</title><a href="/chairs">Chairs</a>', '/chairs': '<title>Chairs</title><p>Chairs</p>' },
      { '/': '<title>Lamps</title><a href="https://elsewhere.example/gone">Elsewhere</a>' },
    ],
  },
  check: (site) => reportBroken(site, false),
});
