import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import type { AnswerHeaders, Exchange } from './exchange.js';
import { type Failure, failure } from './failure.js';

/** A connection on which nothing has happened for so long is closed, as undici does with those of HTTP/1.1. */
const IDLE_MS = 4_000;

/** Headers of one answer; the limit on their bytes is usually the one that counts. */
const MAX_HEADERS = 2_000;

export interface Http2Limits {
  /** Of the headers of one answer. */
  maxHeaderBytes: number;
  idleMs?: number;
}

/**
 * Requests over HTTP/2 on one connection. Made on node:http2: undici's own HTTP/2 takes a body that was cut by a reset
 * for a whole one, drops answers in flight when a host says goodbye, and lets nobody set the limit of headers.
 *
 * A body that ends too early is known by the code of the reset or by its announced length; a host that announces none
 * and resets with "no error" cannot be told from one that is done.
 */
export class Http2Connection {
  readonly #session: ClientHttp2Session;
  readonly #maxHeaderBytes: number;
  #isRetired = false;

  /** `socket` is a connected one that speaks HTTP/2. `onClose` is called once, when no request can go out any more. */
  constructor(
    origin: string,
    socket: TLSSocket,
    { maxHeaderBytes, idleMs = IDLE_MS }: Http2Limits,
    onClose: () => void,
  ) {
    this.#maxHeaderBytes = maxHeaderBytes;
    this.#session = connect(origin, {
      createConnection: () => socket,
      settings: { enablePush: false, maxHeaderListSize: maxHeaderBytes },
      maxHeaderListPairs: MAX_HEADERS,
    });
    // Every stream tells of its own end.
    this.#session.on('error', () => undefined);
    this.#session.on('close', onClose);
    // What is in flight may still come to its end.
    this.#session.setTimeout(idleMs, () => this.#session.close());
  }

  /** Whether a further request can be made. */
  get isOpen(): boolean {
    return !this.#isRetired && !this.#session.closed && !this.#session.destroyed;
  }

  ask(exchange: Exchange): void {
    const { route, host, path, headers } = exchange.request;
    const pseudo = { ':method': 'GET', ':scheme': 'https', ':authority': host, ':path': path };
    let stream: ClientHttp2Stream;
    try {
      stream = this.#session.request({ ...pseudo, ...headers, ...route.headers }, { endStream: true });
    } catch {
      exchange.fail(failure('reset', 'The connection was closed before the answer.'));
      return;
    }
    this.#read(stream, exchange);
  }

  destroy(): void {
    this.#session.destroy();
  }

  #read(stream: ClientHttp2Stream, exchange: Exchange): void {
    let announced = 0;
    let received = 0;
    let hasStarted = false;
    let hasEnded = false;
    const controller = {
      abort: ({ message }: Error) => {
        // Who does not answer in time may be gone for good: the next request makes a new connection.
        if (message === 'timeout') this.#retire();
        stream.close(constants.NGHTTP2_CANCEL);
      },
    };
    stream.on('response', (_headers: unknown, _flags: number, raw: string[]) => {
      hasStarted = true;
      // Node tells the host of the limit, and leaves it at that.
      if (raw.join('').length > this.#maxHeaderBytes) return exchange.end(HEADERS_TOO_LARGE);
      const { status, headers } = readHeaders(raw);
      announced = Number(headers['content-length'] ?? 0);
      exchange.onResponseStart(controller, status, headers);
    });
    stream.on('data', (chunk: Buffer) => {
      received += chunk.length;
      exchange.onResponseData(controller, chunk);
    });
    stream.on('end', () => {
      hasEnded = true;
    });
    stream.on('error', () => undefined);
    stream.on('close', () => {
      const code = stream.rstCode ?? constants.NGHTTP2_NO_ERROR;
      const isWhole = hasStarted && hasEnded && code === constants.NGHTTP2_NO_ERROR && !(received < announced);
      if (isWhole) exchange.onResponseEnd();
      else exchange.fail(readReset(code, hasStarted));
    });
    exchange.onRequestStart(controller);
  }

  /** No further request goes out here; what is in flight may come to its end. */
  #retire(): void {
    this.#isRetired = true;
    this.#session.close();
  }
}

const HEADERS_TOO_LARGE = failure('too-large', 'The headers of the answer are too large.');

/** Names and values in turn, as they came, `:status` among them. A repeated header keeps all its values. */
function readHeaders(raw: readonly string[]): { status: number; headers: AnswerHeaders } {
  const headers: Record<string, string | string[]> = Object.create(null);
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name = '', value = ''] = raw.slice(at, at + 2);
    const known = headers[name];
    if (known === undefined) headers[name] = value;
    else if (typeof known === 'string') headers[name] = [known, value];
    else known.push(value);
  }
  const status = Number(headers[':status']);
  delete headers[':status'];
  return { status, headers };
}

/** What became of an exchange that ended with this code (RFC 9113 7) and without an answer, or with a part of one. */
function readReset(code: number, hasStarted: boolean): Failure {
  switch (code) {
    // By this our own limit on the number of headers is told to the host.
    case constants.NGHTTP2_ENHANCE_YOUR_CALM:
      if (!hasStarted) return HEADERS_TOO_LARGE;
      break;
    case constants.NGHTTP2_PROTOCOL_ERROR:
    case constants.NGHTTP2_COMPRESSION_ERROR:
      if (!hasStarted) return failure('bad-answer', 'The answer is no HTTP/2.');
      break;
    case constants.NGHTTP2_HTTP_1_1_REQUIRED:
      return failure('bad-answer', 'The host offers HTTP/2 and does not want it for this page.');
  }
  return hasStarted
    ? failure('truncated', 'The answer ended in the middle.')
    : failure('reset', 'The connection was closed before the answer.');
}

/** The HTTP/2 connections of one way to connect: at most one open one to each origin and name. */
export class Http2Pool {
  readonly #limits: Http2Limits;
  readonly #connections = new Map<string, Http2Connection>();
  #isGivenUp = false;

  constructor(limits: Http2Limits) {
    this.#limits = limits;
  }

  /** The open connection to `origin` on which the host `servername` ('' for an address) has shown its certificate. */
  find(origin: string, servername: string): Http2Connection | undefined {
    const found = this.#connections.get(`${origin} ${servername}`);
    return found?.isOpen === true ? found : undefined;
  }

  /** Takes over a socket. When another one was quicker, that one is used and this one closed. */
  adopt(origin: string, servername: string, socket: TLSSocket): Http2Connection {
    const known = this.find(origin, servername);
    if (known !== undefined) {
      socket.destroy();
      return known;
    }
    const key = `${origin} ${servername}`;
    const connection = new Http2Connection(origin, socket, this.#limits, () => {
      if (this.#connections.get(key) === connection) this.#connections.delete(key);
    });
    this.#connections.set(key, connection);
    if (this.#isGivenUp) connection.destroy();
    return connection;
  }

  /** Closes every connection at once, and those that are still being made as soon as they are. */
  destroy(): void {
    this.#isGivenUp = true;
    for (const connection of this.#connections.values()) connection.destroy();
  }
}

/** Thrown by a connector in place of a connection for HTTP/1.1: the host speaks HTTP/2, and the connection is made. */
export class OffersHttp2 extends Error {
  override readonly name = 'OffersHttp2';
  readonly connection: Http2Connection;

  constructor(connection: Http2Connection) {
    super('The host speaks HTTP/2.');
    this.connection = connection;
  }
}
