import { pathOf } from '../identity.js';
import { MAX_BODY_BYTES } from '../limits.js';
import { ACCEPTED_CODINGS } from './content-coding.js';
import type { Failure } from './failure.js';
import { type Answer, HttpClient, type HttpClientOptions, type HttpRequest } from './http-client.js';
import { Pace, type PaceOptions } from './pace.js';
import { planBody, type ReadAnswer, readAnswer, wantsBody } from './page.js';
import { type RetryOptions, retry } from './retry.js';
import { checkHeader, type Router } from './router.js';

export interface FetcherOptions extends HttpClientOptions, PaceOptions, RetryOptions {
  router: Router;
  userAgent: string;
  /** Requests a second per host; 0 for no limit. */
  rate: number;
  maxBodyBytes: number;
}

type Wish = Pick<HttpRequest, 'plan' | 'wants' | 'maxBytes' | 'overflow'>;

const FILE: Wish = {
  plan: (status) => (status < 300 ? 'read' : 'leave'),
  wants: () => true,
  maxBytes: MAX_BODY_BYTES,
  overflow: 'cut',
};

/** One polite visitor: every request waits for the turn of its host, and is tried again when that may help. */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #client: HttpClient;
  readonly #paces = new Map<string, Pace>();
  readonly #page: Wish;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(options: FetcherOptions) {
    checkHeader('User-Agent', options.userAgent);
    this.#options = options;
    this.#client = new HttpClient(options);
    this.#headers = {
      'user-agent': options.userAgent,
      accept: 'text/html, application/xhtml+xml, */*;q=0.1',
      'accept-encoding': ACCEPTED_CODINGS,
    };
    this.#page = { plan: planBody, wants: wantsBody, maxBytes: options.maxBodyBytes, overflow: 'fail' };
  }

  /** Asks for a page and reads it when it is HTML. */
  async fetchPage(url: URL): Promise<ReadAnswer | Failure> {
    const { maxBodyBytes, now } = this.#options;
    const answer = await this.#ask(url, this.#page);
    return answer.failed ? answer : readAnswer(url.href, answer, maxBodyBytes, now().toISOString());
  }

  /** Asks for a file that is read whatever its type; over ten megabytes it is cut. */
  fetchFile(url: URL): Promise<Answer | Failure> {
    return this.#ask(url, FILE);
  }

  /** Requests to a host come at least this far apart from now on. */
  slowDown(host: string, intervalMs: number): void {
    this.#paceOf(host).slowDown(intervalMs);
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  async #ask(url: URL, wish: Wish): Promise<Answer | Failure> {
    const route = this.#options.router(url);
    if ('failed' in route) return route;
    const { host } = url;
    const pace = this.#paceOf(host);
    const onStart = () => pace.started();
    const request: HttpRequest = { ...wish, route, host, path: pathOf(url.href), headers: this.#headers, onStart };
    return retry(() => this.#client.exchange(request), pace, this.#options);
  }

  #paceOf(host: string): Pace {
    let pace = this.#paces.get(host);
    if (pace === undefined) {
      const { rate } = this.#options;
      pace = new Pace(rate > 0 ? 1000 / rate : 0, this.#options);
      this.#paces.set(host, pace);
    }
    return pace;
  }
}
