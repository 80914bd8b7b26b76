import { codingsOf, decodeBody } from '../fetch/content-coding.js';
import type { Failure } from '../fetch/failure.js';
import type { Answer } from '../fetch/http-client.js';
import { redirectTargetOf } from '../fetch/page.js';
import { headerOf } from '../fetch/retry.js';
import { MAX_BODY_BYTES } from '../limits.js';
import { parseRobots, type RobotsRules } from './rules.js';

/** What an origin lets us do. */
export type Robots =
  | { isKnown: true; rules: RobotsRules }
  /** The file could not be had, which forbids everything. `failure` is null when the host did answer. */
  | { isKnown: false; failure: Failure | null; detail: string };

const EVERYTHING_ALLOWED: Robots = { isKnown: true, rules: { rules: [], crawlDelay: null, sitemaps: [] } };

const MAX_REDIRECTS = 5;

/**
 * Asks an origin for its robots.txt (RFC 9309 2.3.1). An answer 4xx, or more than five redirects, mean that there is
 * none, as does one to what must not be asked; 5xx, 429 (as Google reads it) and no answer at all mean that nothing may
 * be asked.
 */
export async function fetchRobots(
  origin: string,
  token: string,
  isForbidden: (url: string) => boolean,
  fetchFile: (url: URL) => Promise<Answer | Failure>,
): Promise<Robots> {
  let url = `${origin}/robots.txt`;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const answer = await fetchFile(new URL(url));
    if (answer.failed) return { isKnown: false, failure: answer, detail: answer.detail };
    const { status } = answer;
    if (status >= 500 || status === 429) return { isKnown: false, failure: null, detail: `It answered ${status}.` };
    if (status < 300) return readRobots(answer, token);
    const target = redirectTargetOf(url, answer);
    if (typeof target !== 'string' || !/^https?:/.test(target) || isForbidden(target)) return EVERYTHING_ALLOWED;
    url = target;
  }
  return EVERYTHING_ALLOWED;
}

function readRobots(answer: Answer, token: string): Robots {
  const file = decodeBody(answer.body, codingsOf(headerOf(answer, 'content-encoding')), MAX_BODY_BYTES);
  if ('failed' in file) return { isKnown: false, failure: null, detail: file.detail };
  return { isKnown: true, rules: parseRobots(file, token) };
}
