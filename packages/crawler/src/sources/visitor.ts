import type { QueuedUrl, SkipReason } from '@linkvet/core';
import { type Failure, isFailureOfHost } from '../fetch/failure.js';
import type { Fetcher } from '../fetch/fetcher.js';
import type { ReadAnswer } from '../fetch/page.js';
import type { Router } from '../fetch/router.js';
import type { HostFailures } from './host-failures.js';
import type { RobotsGate } from './robots-gate.js';

export interface Skip {
  skipped: true;
  reason: SkipReason;
  detail: string;
}

export type Visit = (ReadAnswer & { skipped?: never }) | (Failure & { skipped?: never }) | Skip;

export interface VisitorOptions {
  fetcher: Fetcher;
  router: Router;
  /** Null when robots.txt is ignored. */
  robots: RobotsGate | null;
  failures: HostFailures;
  /** URLs that are never asked for, whoever names them. */
  isMonetised: (url: string) => boolean;
}

/** Why a monetised URL is not asked for. */
export const A_CLICK = 'A request could count as a click.';

/** Visits one URL at a time, when its host lets us. */
export class Visitor {
  readonly #options: VisitorOptions;

  constructor(options: VisitorOptions) {
    this.#options = options;
  }

  async visit({ url, host }: QueuedUrl): Promise<Visit> {
    const { fetcher, router, robots, failures, isMonetised } = this.#options;
    if (failures.hasGivenUp(host)) return skip('host-gave-up', `${host} was left alone after too many failures.`);
    if (isMonetised(url)) return skip('monetised', A_CLICK);
    const address = new URL(url);
    const route = router(address);
    if ('failed' in route) return route.reason === 'unmapped-host' ? skip('unmapped-host', route.detail) : route;
    const refused = (await robots?.refuse(url, address.origin)) ?? null;
    if (refused !== null) {
      if ('failed' in refused) failures.count(host, true);
      return refused;
    }
    const answer = await fetcher.fetchPage(address);
    failures.count(host, answer.failed ? isFailureOfHost(answer) : isRefusal(answer.page.status));
    return answer;
  }
}

function skip(reason: SkipReason, detail: string): Skip {
  return { skipped: true, reason, detail };
}

/** Answers of a host that has had enough of us, or is broken. */
function isRefusal(status: number | null): boolean {
  return status === 429 || (status !== null && status >= 500);
}
