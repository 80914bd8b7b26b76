import type { PageRecord, PreviousPage, PreviousRun, QueuedUrl } from '@linkvet/core';
import { type Failure, isFailureOfHost } from '../../fetch/failure.js';
import type { Fetcher } from '../../fetch/fetcher.js';
import { type ReadAnswer, readAnswer } from '../../fetch/page.js';
import type { Router } from '../../fetch/router.js';
import { A_CLICK, type Clicks } from './clicks.js';
import type { HostFailures } from './host-failures.js';
import type { RobotsGate } from './robots-gate.js';
import { type SkipWhy, skipOf } from './skip-rules.js';
import type { TrapGate } from './trap-gate.js';

/** What came of a URL. */
export type Visit =
  | { kind: 'read'; answer: ReadAnswer }
  /** The page is what an earlier run read; `record` has the time of this visit. */
  | { kind: 'unchanged'; record: PageRecord; previous: PreviousPage }
  | { kind: 'failed'; failure: Pick<Failure, 'reason' | 'detail'> }
  | { kind: 'skipped'; skip: SkipWhy };

export interface VisitorOptions {
  fetcher: Fetcher;
  router: Router;
  /** Null when robots.txt is ignored. */
  robots: RobotsGate | null;
  failures: HostFailures;
  clicks: Clicks;
  traps: TrapGate;
  /** Null when every page is to be read. */
  previous: PreviousRun | null;
  now: () => Date;
}

/** Visits one URL at a time, when its host lets us. */
export class Visitor {
  readonly #options: VisitorOptions;

  constructor(options: VisitorOptions) {
    this.#options = options;
  }

  async visit({ url, host, depth }: QueuedUrl): Promise<Visit> {
    const { router, robots, failures, clicks, traps } = this.#options;
    if (failures.hasGivenUp(host)) return skip('host-gave-up', `${host} was left alone after too many failures.`);
    if (clicks.isForbidden(url)) return skip('monetised', A_CLICK);
    const cut = traps.refuseQueued(url, depth);
    if (cut !== null) return { kind: 'skipped', skip: cut };
    const address = new URL(url);
    const route = router(address);
    if ('failed' in route) {
      const why = skipOf(route);
      return why === null ? { kind: 'failed', failure: route } : { kind: 'skipped', skip: why };
    }
    const refused = (await robots?.refuse(url, address.origin)) ?? null;
    if (refused !== null) {
      if ('failed' in refused) failures.count(host, isFailureOfHost(refused));
      return 'failed' in refused ? { kind: 'failed', failure: refused } : { kind: 'skipped', skip: refused };
    }
    return clicks.isResolved(url) ? this.#resolve(address) : this.#ask(address);
  }

  async #ask(url: URL): Promise<Visit> {
    const { fetcher, previous } = this.#options;
    const page = previous?.page(url.href) ?? null;
    const earlier = page !== null && isPage(page.record) ? page : null;
    const answer = await fetcher.fetchPage(url, earlier === null ? undefined : validatorsOf(earlier.record));
    this.#count(url, answer.failed ? answer : answer.notModified ? 304 : answer.page.status);
    if (answer.failed) return { kind: 'failed', failure: answer };
    if (!answer.notModified) {
      const isSame = earlier !== null && saysTheSame(answer.page, earlier.record);
      return isSame ? { kind: 'unchanged', record: answer.page, previous: earlier } : { kind: 'read', answer };
    }
    // Only who sends validators can be told that nothing changed.
    if (earlier === null) throw new Error(`${url.href} was asked for without validators and is "not modified".`);
    const { fetchedAt, elapsedMs } = answer;
    return { kind: 'unchanged', record: { ...earlier.record, fetchedAt, elapsedMs }, previous: earlier };
  }

  /** Asks a redirect of the site's own where it leads, with nothing that could tell who asks. */
  async #resolve(url: URL): Promise<Visit> {
    const { fetcher, now } = this.#options;
    const answer = await fetcher.probe(url);
    this.#count(url, answer.failed ? answer : answer.status);
    const read = answer.failed ? answer : readAnswer(url.href, answer, 0, now().toISOString());
    return read.failed ? { kind: 'failed', failure: read } : { kind: 'read', answer: read };
  }

  #count({ host }: URL, result: Failure | number | null): void {
    const { failures } = this.#options;
    failures.count(host, typeof result === 'object' && result !== null ? isFailureOfHost(result) : isRefusal(result));
  }
}

function skip(reason: SkipWhy['reason'], detail: string): Visit {
  return { kind: 'skipped', skip: { reason, detail } };
}

/** Answers of a host that has had enough of us, or is broken. */
export function isRefusal(status: number | null): boolean {
  return status === 429 || (status !== null && status >= 500);
}

/** Redirects and errors are asked for anew, whatever they were. */
function isPage({ status, redirectTo }: PageRecord): boolean {
  return status !== null && status < 300 && redirectTo === null;
}

function validatorsOf({
  etag = '',
  lastModified = '',
}: PageRecord): { etag: string; lastModified: string } | undefined {
  return etag === '' && lastModified === '' ? undefined : { etag, lastModified };
}

/** The body and what speaks about it from outside. */
function saysTheSame(page: PageRecord, earlier: PageRecord): boolean {
  const fields = ['bodySha256', 'status', 'contentType', 'charset', 'robotsHeader'] as const;
  return page.bodySha256 !== '' && fields.every((field) => page[field] === earlier[field]);
}
