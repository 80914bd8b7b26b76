import { brokenLinkEvidence, reportBroken } from '../broken-links.js';
import { siteRule } from '../define.js';
import { googleHttpErrors } from '../policies.js';

export const brokenExternalLink = siteRule({
  id: 'broken-external-link',
  title: 'Link leads to a page of another site that is missing or fails',
  why: 'Readers end in an error, and a page that leads nowhere looks neglected.',
  fix: 'Correct the link, lead to what took the place of the page, or remove it.',
  severity: 'warning',
  policy: [googleHttpErrors],
  packs: [],
  evidence: brokenLinkEvidence,
  identity: ['href'],
  examples: {
    bad: [{ '/': '<title>Lamps</title><a href="https://broken.example/chairs">Chairs</a>' }],
    good: [{ '/': '<title>Lamps</title><a href="https://elsewhere.example/chairs">Chairs</a>' }],
  },
  check: (site) => reportBroken(site, true),
});
