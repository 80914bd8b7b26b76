import type { Dispatcher } from 'undici';
import { type Failure, failure, readError } from './failure.js';
import { OffersHttp2 } from './http2.js';
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

/** What to do with a body, decided when the headers are there: read it, leave it, or not even wait for its end. */
export type BodyPlan = 'read' | 'leave' | 'drop';

export interface HttpRequest {
  route: Route;
  /** Host and port of the URL, which the Host header names wherever the socket goes. */
  host: string;
  /** Path and query. */
  path: string;
  /** Names in lower case. */
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

/** What an exchange needs of a connection: to be rid of the rest of its answer. The message says why in a word. */
export type ExchangeController = Pick<Dispatcher.DispatchController, 'abort'>;

/** A body that is not wanted is still received up to this size, which keeps the connection. */
const SMALL_BODY_BYTES = 65_536;

/** How much of a body is there when it is looked at. */
const SNIFFED_BYTES = 1_445;

/**
 * Reads one answer under its limits, whatever the version of HTTP. Ends once, with an answer or a failure; what arrives
 * later is ignored.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly request: HttpRequest;
  readonly #done: (result: Answer | Failure) => void;
  #controller: ExchangeController | null = null;
  #hasEnded = false;
  #hasLooked = false;
  #status = 0;
  #headers: AnswerHeaders = {};
  #plan: BodyPlan = 'leave';
  #chunks: Buffer[] = [];
  #received = 0;

  constructor(request: HttpRequest, done: (result: Answer | Failure) => void) {
    this.request = request;
    this.#done = done;
  }

  /** Ends the exchange; a connection with something left on it is closed. */
  end(result: Answer | Failure): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    this.#controller?.abort(new Error(result.failed ? result.reason : 'enough'));
    this.#done(result);
  }

  /** Ends an exchange in which something went wrong. Where the body is not wanted, the headers were the answer. */
  fail(reason: Failure): void {
    this.end(this.#status !== 0 && this.#plan !== 'read' ? this.#answer() : reason);
  }

  onRequestStart(controller: ExchangeController): void {
    this.#controller = controller;
    if (this.#hasEnded) controller.abort(new Error('too late'));
    else this.request.onStart?.();
  }

  onResponseStart(_: ExchangeController, status: number, headers: AnswerHeaders): void {
    // An informational answer announces the real one.
    if (status >= 100 && status < 200) return;
    if (!(status >= 200 && status <= 599)) {
      this.end(failure('bad-answer', `The status ${status} means nothing.`));
      return;
    }
    this.#status = status;
    this.#headers = headers;
    this.#plan = this.request.plan(status, headers);
    const announced = Number(headers['content-length'] ?? 0);
    if (this.#plan === 'drop' || (this.#plan === 'leave' && announced > SMALL_BODY_BYTES)) this.end(this.#answer());
    if (this.#plan === 'read' && announced > this.request.maxBytes && this.request.overflow === 'fail') {
      this.end(failure('too-large', `The body has ${announced} bytes, ${this.request.maxBytes} are read.`));
    }
  }

  onResponseData(_: ExchangeController, chunk: Buffer): void {
    if (this.#hasEnded) return;
    const { maxBytes, overflow } = this.request;
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

  onResponseError(_: unknown, error: Error): void {
    if (error instanceof OffersHttp2) {
      // Nothing was sent yet: the request goes out on the connection that was made.
      if (!this.#hasEnded) error.connection.ask(this);
      return;
    }
    this.#controller = null;
    this.fail(readError(error, this.#status !== 0));
  }

  #look(): void {
    this.#hasLooked = true;
    if (this.#plan !== 'read' || this.request.wants(this.#headers, this.#join())) return;
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
