import type { BrokenTarget, Confidence } from '../../model.js';
import { siteRule } from '../define.js';
import { googleHttpErrors } from '../policies.js';

/** The target is not there: not found, gone. */
const ABSENT: ReadonlySet<number> = new Set([404, 410]);
/** An answer to the asker more than about the target: forbidden, too many requests, unavailable for now. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 429, 503]);

export const brokenInternalLink = siteRule({
  id: 'broken-internal-link',
  title: 'Link leads to a page that is missing or fails',
  why: 'Readers and crawlers end in an error, and what the link should pass on is lost.',
  fix: 'Correct or remove the link; a page of your own bring back, or redirect its address to what took its place.',
  severity: 'error',
  policy: [googleHttpErrors],
  evidence: { href: 'url', answer: 'text', pages: 'number' },
  identity: ['href'],
  examples: {
    bad: [{ '/': '<title>Lamps</title><a href="/chairs">Chairs</a>' }],
    good: [
      { '/': '<title>Lamps</title><a href="/chairs">Chairs</a>', '/chairs': '<title>Chairs</title><p>Chairs</p>' },
      { '/': '<title>Lamps</title><a href="https://elsewhere.example/gone">Elsewhere</a>' },
    ],
  },
  *check(site) {
    for (const target of site.brokenTargets()) {
      const { href, status, reason, links, pages, pageUrl, at } = target;
      const answer = status === null ? reason : String(status);
      yield { pageUrl, at, evidence: { href, answer, pages }, places: links, confidence: confidenceIn(target) };
    }
  },
});

function confidenceIn({ status, reason }: BrokenTarget): Confidence {
  if (status === null) return reason === 'missing-file' ? 'certain' : 'likely';
  if (ABSENT.has(status)) return 'certain';
  return REFUSED.has(status) ? 'review' : 'likely';
}
