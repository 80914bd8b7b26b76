import { type AdsTxtFile, hostOf, type SourceEvent } from '@linkvet/core';
import { findActingWord } from '../../acting.js';
import type { AskOptions } from '../../ads-txt/ask-file.js';
import { askSellers, declaredAccounts, MAX_SELLERS_BYTES } from '../../ads-txt/ask-sellers.js';
import { ADS_TXT_KINDS, type AdsTxtKind, type AdsTxtPlace, askAdsTxt } from '../../ads-txt/read-ads-txt.js';
import { rootDomainOf } from '../../ads-txt/root-domain.js';
import { subdomainsOf } from '../../ads-txt/subdomains.js';
import type { Fetcher } from '../../fetch/fetcher.js';
import type { Router } from '../../fetch/router.js';
import { MAX_BODY_BYTES, MAX_URL_LENGTH } from '../../limits.js';
import { A_CLICK } from './clicks.js';
import type { HostFailures } from './host-failures.js';
import type { Notes } from './notes.js';
import type { Origins } from './origins.js';
import type { RobotsGate } from './robots-gate.js';
import type { Siblings } from './siblings.js';

export interface AdsTxtPhaseOptions {
  fetcher: Fetcher;
  router: Router;
  /** Null when robots.txt is ignored. */
  robots: RobotsGate | null;
  failures: HostFailures;
  /** URLs that are never asked for, whoever leads there. */
  isMonetised: (url: string) => boolean;
  /** Origins of audited hosts. */
  origins: Origins;
  /** Null when no hosts beside those in scope are sampled. */
  siblings: Siblings | null;
  /** Whether ad systems are asked what they say of the accounts in the files. */
  wantsSellers: boolean;
  notes: Notes;
  stopped: AbortSignal;
}

/** Domains that are asked at once; each of them one request after the other. */
const DOMAINS_AT_ONCE = 8;

/** Ad systems that are asked in a run. */
const MAX_SYSTEMS = 20;

/** A file that is asked for. */
interface Wanted {
  place: AdsTxtPlace;
  kinds: readonly AdsTxtKind[];
}

/**
 * Asks the root domains of the audited hosts for their ads.txt and app-ads.txt, and the audited subdomains which an ads.txt
 * says to have their own; then, where that is wanted, ad systems for their sellers.json. A run that goes on asks again:
 * what is told twice takes the place of what was told first.
 */
export class AdsTxtPhase {
  readonly #options: AdsTxtPhaseOptions;
  /** Domains of which it is told that a file is not known: what keeps us from one keeps us from the other. */
  readonly #told = new Set<string>();

  constructor(options: AdsTxtPhaseOptions) {
    this.#options = options;
  }

  async *run(): AsyncGenerator<SourceEvent, void, void> {
    const { wantsSellers, stopped } = this.#options;
    const files: AdsTxtFile[] = [];
    for await (const file of this.#askAll(this.#roots())) {
      files.push(file);
      yield* this.#tell(file);
    }
    for await (const file of this.#askAll(this.#subdomains(files))) {
      files.push(file);
      yield* this.#tell(file);
    }
    if (wantsSellers && !stopped.aborted) yield* this.#askSellers(files);
  }

  #roots(): Wanted[] {
    const places = new Map<string, Set<string>>();
    for (const origin of this.#options.origins.all()) {
      const host = hostOf(origin);
      // Who serves a site at a port of its own, as previews are, serves all of it there.
      const hasPort = /:\d+$/.test(host);
      const domain = hasPort ? host : rootDomainOf(host);
      const known = places.get(domain) ?? new Set();
      places.set(domain, known);
      for (const asked of hasPort ? [origin] : originsOf(domain)) known.add(asked);
    }
    return [...places].map(([domain, origins]) => ({ place: { domain, origins: [...origins] }, kinds: ADS_TXT_KINDS }));
  }

  #subdomains(files: readonly AdsTxtFile[]): Wanted[] {
    const { origins, siblings } = this.#options;
    const hosts = [...[...origins.all()].map(hostOf), ...(siblings?.hosts() ?? [])];
    const domains = files.flatMap((file) => subdomainsOf(file, hosts));
    return domains.map((domain) => ({ place: { domain, origins: originsOf(domain) }, kinds: ['ads.txt'] }));
  }

  async *#askAll(wanted: readonly Wanted[]): AsyncGenerator<AdsTxtFile, void, void> {
    const { stopped } = this.#options;
    const reachable = wanted.flatMap(({ place, kinds }) => {
      const origins = place.origins.filter((origin) => this.#isMapped(origin));
      return origins.length === 0 ? [] : { place: { ...place, origins }, kinds };
    });
    for (let from = 0; from < reachable.length && !stopped.aborted; from += DOMAINS_AT_ONCE) {
      const some = reachable.slice(from, from + DOMAINS_AT_ONCE);
      const files = (await Promise.all(some.map((each) => this.#askEach(each)))).flat();
      if (!stopped.aborted) yield* files;
    }
  }

  async #askEach({ place, kinds }: Wanted): Promise<AdsTxtFile[]> {
    const files: AdsTxtFile[] = [];
    for (const kind of kinds) files.push(await askAdsTxt(place, kind, this.#askOptions(MAX_BODY_BYTES)));
    return files;
  }

  *#tell(file: AdsTxtFile): Generator<SourceEvent, void, void> {
    const { notes } = this.#options;
    const { domain, kind, url, state, detail } = file;
    if (state === 'unknown' && !this.#told.has(domain)) {
      this.#told.add(domain);
      notes.add('ads-txt-unknown', url, `What the ${kind} of ${domain} says is not known: ${detail}`, false);
    }
    yield* notes.take();
    yield { type: 'ads-txt', file };
  }

  async *#askSellers(files: readonly AdsTxtFile[]): AsyncGenerator<SourceEvent, void, void> {
    const { notes, stopped } = this.#options;
    const declared = declaredAccounts(files);
    if (declared.length > MAX_SYSTEMS) {
      const detail = `${declared.length} ad systems are declared; only ${MAX_SYSTEMS} of them are asked for their sellers.`;
      notes.add('limit-reached', 'sellers.json', detail, false);
    }
    for (const each of declared.slice(0, MAX_SYSTEMS)) {
      const sellers = await askSellers(each, this.#askOptions(MAX_SELLERS_BYTES));
      if (stopped.aborted) return;
      yield* notes.take();
      yield { type: 'sellers', system: each.system, sellers };
    }
  }

  #askOptions(maxBytes: number): AskOptions {
    const { fetcher, origins } = this.#options;
    const answered = new Set(origins.all());
    const isGuess = (url: string) => !answered.has(new URL(url).origin);
    return {
      fetchFile: (url) => fetcher.fetchFile(new URL(url), { maxBytes, isGuess: isGuess(url) }),
      whyNot: (url) => this.#whyNot(new URL(url), isGuess(url)),
    };
  }

  async #whyNot(url: URL, isGuess: boolean): Promise<string> {
    const { isMonetised, failures, robots } = this.#options;
    const { href, host, origin } = url;
    if (isMonetised(href)) return A_CLICK;
    if (href.length > MAX_URL_LENGTH) return `${href.length} characters; only ${MAX_URL_LENGTH} are asked for.`;
    const word = findActingWord(url);
    if (word !== null) return `The address says ${word}.`;
    if (failures.hasGivenUp(host)) return `${host} was left alone after too many failures.`;
    const refused = (await robots?.refuse(href, origin, isGuess)) ?? null;
    if (refused === null) return '';
    return 'failed' in refused ? refused.detail : `Not asked for: ${refused.detail}`;
  }

  /** Whether the map of the operator, if there is one, speaks of an origin. */
  #isMapped(origin: string): boolean {
    const route = this.#options.router(new URL(origin));
    return !('failed' in route) || route.reason !== 'unmapped-host';
  }
}

/** In the order in which they are asked (ads.txt 1.1, section 3.1). */
function originsOf(domain: string): string[] {
  return [`https://${domain}`, `http://${domain}`];
}
