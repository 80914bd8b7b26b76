import type { BrokenTarget, Confidence, SiteFacts } from '../model.js';
import type { EvidenceOf, SiteReport } from './define.js';

/** What a person needs to see that a link is broken. `answer` is the status, or why there was none. */
export const brokenLinkEvidence = { href: 'url', answer: 'text', pages: 'number' } as const;

/** The target is not there: not found, gone. */
const ABSENT: ReadonlySet<number> = new Set([404, 410]);
/** An answer to the asker more than about the target: forbidden, too many requests, unavailable for now. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 429, 503]);

/** One report for each broken target, of the site itself or out of its scope; its places are the links. */
export function* reportBroken(
  site: SiteFacts,
  isExternal: boolean,
): Iterable<SiteReport<EvidenceOf<typeof brokenLinkEvidence>>> {
  for (const target of site.brokenTargets()) {
    if (target.isExternal !== isExternal) continue;
    const { href, status, reason, links, pages, pageUrl, at } = target;
    const answer = status === null ? reason : String(status);
    yield { pageUrl, at, evidence: { href, answer, pages }, places: links, confidence: confidenceIn(target) };
  }
}

function confidenceIn({ status, reason }: BrokenTarget): Confidence {
  if (status === null) return reason === 'missing-file' ? 'certain' : 'likely';
  if (ABSENT.has(status)) return 'certain';
  return REFUSED.has(status) ? 'review' : 'likely';
}
