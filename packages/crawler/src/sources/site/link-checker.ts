import type { LinkCheck } from '@linkvet/core';
import { findActingWord } from '../../acting.js';
import type { Answer } from '../../fetch/exchange.js';
import { type Failure, isFailureOfHost } from '../../fetch/failure.js';
import type { Fetcher } from '../../fetch/fetcher.js';
import { redirectTargetOf } from '../../fetch/page.js';
import { identityOf } from '../../identity.js';
import { MAX_REDIRECTS, MAX_URL_LENGTH } from '../../limits.js';
import { A_CLICK } from './clicks.js';
import type { HostFailures } from './host-failures.js';
import type { RobotsGate } from './robots-gate.js';
import { inconclusive, type Verdict, verdictOfAnswer, verdictOfFailure } from './verdict.js';
import { isRefusal } from './visitor.js';

export interface LinkCheckerOptions {
  fetcher: Fetcher;
  /** Null when robots.txt is ignored. */
  robots: RobotsGate | null;
  failures: HostFailures;
  /** URLs that are never asked for, whoever leads there. */
  isMonetised: (url: string) => boolean;
  now: () => Date;
}

/** Asks whether URLs out of scope are there: with the manners of a crawl, without reading what is there. */
export class LinkChecker {
  readonly #options: LinkCheckerOptions;

  constructor(options: LinkCheckerOptions) {
    this.#options = options;
  }

  /** Follows redirects to the end, each of them under the same rules. */
  async check(url: string): Promise<LinkCheck> {
    let current = url;
    let status: number | null = null;
    const judge = (verdict: Verdict) => this.#judge(url, current, status, verdict);
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const refusal = await this.#whyNot(current);
      if (refusal !== null) return judge(refusal);
      const answer = await this.#ask(new URL(current));
      status = answer.failed ? null : answer.status;
      if (answer.failed) return judge(verdictOfFailure(answer));
      const target = redirectTargetOf(current, answer);
      if (target === null) return judge(verdictOfAnswer(answer.status, answer.headers));
      if (typeof target !== 'string') return judge(verdictOfFailure(target));
      if (identityOf(target) === null) return judge(inconclusive('It leads to something that is no page.'));
      current = target;
    }
    return judge(inconclusive(`It leads on more than ${MAX_REDIRECTS} times.`));
  }

  async #whyNot(url: string): Promise<Verdict | null> {
    const { isMonetised, failures, robots } = this.#options;
    if (isMonetised(url)) return inconclusive(A_CLICK);
    if (url.length > MAX_URL_LENGTH) {
      return inconclusive(`${url.length} characters; only ${MAX_URL_LENGTH} are asked for.`);
    }
    const address = new URL(url);
    const word = findActingWord(address);
    if (word !== null) return inconclusive(`The address says ${word}.`);
    if (failures.hasGivenUp(address.host)) {
      return inconclusive(`${address.host} was left alone after too many failures.`);
    }
    const refused = (await robots?.refuse(url, address.origin)) ?? null;
    if (refused === null) return null;
    if (!('failed' in refused)) return inconclusive(`Not asked for: ${refused.detail}`);
    failures.count(address.host, isFailureOfHost(refused));
    return verdictOfFailure(refused);
  }

  async #ask(url: URL): Promise<Answer | Failure> {
    const { fetcher, failures } = this.#options;
    const answer = await fetcher.probe(url);
    failures.count(url.host, answer.failed ? isFailureOfHost(answer) : isRefusal(answer.status));
    return answer;
  }

  #judge(url: string, current: string, status: number | null, { verdict, detail }: Verdict): LinkCheck {
    const isMoved = current !== url;
    return {
      url,
      verdict: isMoved && verdict === 'ok' ? 'redirect' : verdict,
      status,
      finalUrl: isMoved ? current : null,
      detail,
      checkedAt: this.#options.now().toISOString(),
    };
  }
}
