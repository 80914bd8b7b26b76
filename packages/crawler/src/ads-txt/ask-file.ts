import { hostOf } from '@linkvet/core';
import type { Answer } from '../fetch/exchange.js';
import type { Failure } from '../fetch/failure.js';
import { redirectTargetOf } from '../fetch/page.js';
import { identityOf } from '../identity.js';
import { MAX_REDIRECTS } from '../limits.js';
import { rootDomainOf } from './root-domain.js';

export interface AskOptions {
  fetchFile: (url: string) => Promise<Answer | Failure>;
  /** Why a URL must not be asked for, as a sentence; '' when it may. Asked right before every request. */
  whyNot: (url: string) => Promise<string>;
}

/** What came of asking for a file. */
export interface Asked {
  /** The last URL that was asked for, or would have been. */
  url: string;
  /** HTTP status of the last answer; null when there was none. */
  status: number | null;
  /** Null when there is none, or none to which a way leads that may be followed. */
  answer: Answer | null;
  /** Why there is none, in a sentence; '' when there is one. */
  problem: string;
}

/**
 * Asks for a file that speaks for the root domain of its host. Redirects are followed inside of that, and once to another
 * one, which must not redirect again (ads.txt 1.1, section 3.1; sellers.json 1.0 says the same). A redirect to a URL in
 * `known` comes to what that came to; every URL on the way is added.
 */
export async function askFile(start: string, options: AskOptions, known = new Map<string, Asked>()): Promise<Asked> {
  const chain: string[] = [];
  const asked = await follow(start, options, known, chain);
  for (const url of chain) known.set(url, asked);
  return asked;
}

async function follow(
  start: string,
  { fetchFile, whyNot }: AskOptions,
  known: ReadonlyMap<string, Asked>,
  chain: string[],
): Promise<Asked> {
  const root = rootDomainOf(hostOf(start));
  let url = start;
  let status: number | null = null;
  let hasLeft = false;
  const end = (problem: string): Asked => ({ url, status, answer: null, problem });
  for (;;) {
    const refusal = await whyNot(url);
    if (refusal !== '') return end(refusal);
    chain.push(url);
    const answer = await fetchFile(url);
    status = answer.failed ? null : answer.status;
    if (answer.failed) return end(answer.detail);
    const target = redirectTargetOf(url, answer);
    if (target === null) return { url, status, answer, problem: '' };
    if (typeof target !== 'string') return end(target.detail);
    if (hasLeft) return end('It leads to another site, and that leads on, which no reader of such files follows.');
    if (identityOf(target) === null) return end('It leads to no http address.');
    if (chain.includes(target)) return end('Its redirects go in a circle.');
    if (chain.length > MAX_REDIRECTS) return end(`It leads on more than ${MAX_REDIRECTS} times.`);
    const before = known.get(target);
    if (before !== undefined) return before;
    hasLeft = rootDomainOf(hostOf(target)) !== root;
    url = target;
  }
}
