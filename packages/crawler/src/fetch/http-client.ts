import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import { LONGEST_TIMER_MS } from '../turn.js';
import { guardedConnector, openConnector } from './connect.js';
import { type Failure, failure, readError } from './failure.js';
import type { Route } from './router.js';

export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** One answer, still encoded. */
export interface Answer {
  failed: false;
  status: number;
  headers: AnswerHeaders;
  /** Empty when the body was not wanted. */
  body: Buffer;
  /** Milliseconds from the request to the end of what was read. */
  elapsedMs: number;
}

/** What to do with a body, decided when the headers are there: read it, or leave it. */
export type BodyPlan = 'read' | 'leave';

export interface HttpRequest {
  route: Route;
  /** Host and port of the URL, which the Host header names wherever the socket goes. */
  host: string;
  /** Path and query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  /** Called when the request goes out. */
  onStart?: () => void;
  plan: (status: number, headers: AnswerHeaders) => BodyPlan;
  /** Looks at the start of a body that is being read; false leaves the rest. */
  wants: (headers: AnswerHeaders, start: Buffer) => boolean;
  maxBytes: number;
  /** What a body over `maxBytes` is: a failure, or as good as one that ends there. */
  overflow: 'fail' | 'cut';
}

export interface HttpClientOptions {
  timeoutMs: number;
  maxHeaderBytes: number;
  lookup: LookupFunction;
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
}

/** A body that is not wanted is still received up to this size, which keeps the connection. */
const SMALL_BODY_BYTES = 65_536;

/** How much of a body is there when it is looked at. */
const SNIFFED_BYTES = 1_445;

/** Makes requests, one connection each at a time. A whole exchange has one deadline. Never follows a redirect. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  readonly #open: Agent;
  readonly #guarded: Agent;
  readonly #stops = new Set<(error: Failure) => void>();

  constructor(options: HttpClientOptions) {
    const { maxHeaderBytes, lookup } = options;
    const timeoutMs = Math.min(options.timeoutMs, LONGEST_TIMER_MS);
    const limits = { headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: maxHeaderBytes, pipelining: 1, allowH2: false };
    this.#options = { ...options, timeoutMs };
    this.#open = new Agent({ ...limits, connect: openConnector(lookup, timeoutMs) });
    this.#guarded = new Agent({ ...limits, connect: guardedConnector(lookup, timeoutMs) });
  }

  exchange(request: HttpRequest): Promise<Answer | Failure> {
    const { clock, timeoutMs } = this.#options;
    const startedAt = clock();
    return new Promise((resolve) => {
      const exchange = new Exchange(request, (result) => {
        clearTimeout(timer);
        this.#stops.delete(stop);
        resolve(result.failed ? result : { ...result, elapsedMs: Math.round(clock() - startedAt) });
      });
      const stop = (reason: Failure) => exchange.end(reason);
      const late = failure('timeout', `There was no complete answer within ${timeoutMs / 1000} seconds.`);
      const timer = setTimeout(() => exchange.fail(late), timeoutMs);
      this.#stops.add(stop);
      const agent = request.route.isGranted ? this.#open : this.#guarded;
      const headers = { ...request.headers, ...request.route.headers, host: request.host };
      try {
        agent.dispatch({ origin: request.route.origin, path: request.path, method: 'GET', headers }, exchange);
      } catch (error) {
        exchange.end(readError(error, false));
      }
    });
  }

  /** Ends what is in flight and closes every connection. */
  async close(): Promise<void> {
    for (const stop of this.#stops) stop(failure('stopped', 'The crawl was stopped.'));
    await Promise.all([this.#open.destroy(), this.#guarded.destroy()]);
  }
}

/** Reads one answer under its limits. Ends once, with an answer or a failure; what arrives later is ignored. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: HttpRequest;
  readonly #done: (result: Answer | Failure) => void;
  #controller: Dispatcher.DispatchController | null = null;
  #hasEnded = false;
  #hasLooked = false;
  #status = 0;
  #headers: AnswerHeaders = {};
  #plan: BodyPlan = 'leave';
  #chunks: Buffer[] = [];
  #received = 0;

  constructor(request: HttpRequest, done: (result: Answer | Failure) => void) {
    this.#request = request;
    this.#done = done;
  }

  /** Ends the exchange; a connection with something left on it is closed. */
  end(result: Answer | Failure): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#controller?.abort(new Error('ended'));
    this.#done(result);
  }

  /** Ends an exchange in which something went wrong. Where the body is not wanted, the headers were the answer. */
  fail(reason: Failure): void {
    this.end(this.#status !== 0 && this.#plan === 'leave' ? this.#answer() : reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#hasEnded) controller.abort(new Error('ended'));
    else this.#request.onStart?.();
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: AnswerHeaders): void {
    // An informational answer announces the real one.
    if (status >= 100 && status < 200) return;
    if (status < 200 || status > 599) {
      this.end(failure('bad-answer', `The status ${status} means nothing.`));
      return;
    }
    this.#status = status;
    this.#headers = headers;
    this.#plan = this.#request.plan(status, headers);
    const announced = Number(headers['content-length'] ?? 0);
    if (this.#plan === 'leave' && announced > SMALL_BODY_BYTES) this.end(this.#answer());
    if (this.#plan === 'read' && announced > this.#request.maxBytes && this.#request.overflow === 'fail') {
      this.end(failure('too-large', `The body has ${announced} bytes, ${this.#request.maxBytes} are read.`));
    }
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    const { maxBytes, overflow } = this.#request;
    this.#received += chunk.length;
    if (this.#plan === 'read') this.#chunks.push(chunk);
    if (!this.#hasLooked && this.#received >= SNIFFED_BYTES) this.#look();
    if (this.#plan === 'leave') {
      if (this.#received > SMALL_BODY_BYTES) this.end(this.#answer());
    } else if (this.#received > maxBytes) {
      this.end(overflow === 'cut' ? this.#answer() : failure('too-large', `The body is over ${maxBytes} bytes.`));
    }
  }

  onResponseEnd(): void {
    this.#controller = null;
    this.end(this.#answer());
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#controller = null;
    this.fail(readError(error, this.#status !== 0));
  }

  #look(): void {
    this.#hasLooked = true;
    if (this.#plan === 'leave' || this.#request.wants(this.#headers, this.#join())) return;
    this.#plan = 'leave';
    this.#chunks = [];
  }

  #answer(): Answer {
    return { failed: false, status: this.#status, headers: this.#headers, body: this.#join(), elapsedMs: 0 };
  }

  #join(): Buffer {
    const [first] = this.#chunks;
    return this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
  }
}
