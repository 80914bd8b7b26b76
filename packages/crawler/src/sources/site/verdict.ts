import type { LinkCheck } from '@linkvet/core';
import type { AnswerHeaders } from '../../fetch/exchange.js';
import type { Failure, FailureReason } from '../../fetch/failure.js';

export type Verdict = Pick<LinkCheck, 'verdict' | 'detail'>;

/**
 * Answers that say more about who asks than about the page: a login, a bot wall, a law, a limit, a moment. People may well
 * see a page there. Made-up ones such as 999 are no answer to the client, and no verdict here.
 */
const WALLS: ReadonlySet<number> = new Set([401, 402, 403, 407, 408, 425, 429, 451, 503]);

/** No answer, and people get none either. Whatever else went wrong may be the moment, the network, or our own rules. */
const DEAD: ReadonlySet<FailureReason> = new Set(['dns', 'refused', 'bad-redirect']);

/** Certificates that browsers refuse, too. A chain with a gap is something that they know how to fill. */
const BAD_CERTIFICATE = /HAS_EXPIRED|ALTNAME_INVALID/;

/** What the last answer means for a link, after retries: `ok`, `broken` or `inconclusive`. */
export function verdictOfAnswer(status: number, headers: AnswerHeaders): Verdict {
  if (WALLS.has(status) || headers['cf-mitigated'] !== undefined) return inconclusive(`It answered ${status}.`);
  if (status < 300) return { verdict: 'ok', detail: '' };
  return status >= 400 ? broken(`It answered ${status}.`) : inconclusive(`It answered ${status}, and leads nowhere.`);
}

/** What no answer means for a link, after retries: `broken` or `inconclusive`. */
export function verdictOfFailure({ reason, detail }: Pick<Failure, 'reason' | 'detail'>): Verdict {
  const isDead = DEAD.has(reason) || (reason === 'tls' && BAD_CERTIFICATE.test(detail));
  return isDead ? broken(detail) : inconclusive(detail);
}

export function inconclusive(detail: string): Verdict {
  return { verdict: 'inconclusive', detail };
}

function broken(detail: string): Verdict {
  return { verdict: 'broken', detail };
}
