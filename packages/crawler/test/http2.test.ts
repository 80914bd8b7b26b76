import { EventEmitter, once } from 'node:events';
import {
  constants,
  createSecureServer,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, LookupFunction, Server } from 'node:net';
import { connect as connectTls, createServer as createTlsServer, type TLSSocket } from 'node:tls';
import { expect, test } from 'vitest';
import { Exchange } from '../src/fetch/exchange.js';
import { Http2Pool } from '../src/fetch/http2.js';
import { makeCertificate } from './certificate.js';
import { fetching, outcome } from './fetching.js';

const { key, cert } = makeCertificate('127.0.0.1', 'shop.example', 'blog.example');

type Serve = (stream: ServerHttp2Stream, headers: IncomingHttpHeaders) => void;

interface Served extends AsyncDisposable {
  origin: string;
  port: number;
  /** Every connection that was made, over HTTP/2, and those that are still there. */
  sessions: ServerHttp2Session[];
  open: Set<ServerHttp2Session>;
}

/** A server that speaks HTTP/2 only. Keys are paths, or `host/path`. */
async function serve(answers: Record<string, Serve>): Promise<Served> {
  const server = createSecureServer({ key, cert });
  const sessions: ServerHttp2Session[] = [];
  const open = new Set<ServerHttp2Session>();
  server.on('session', (session) => {
    sessions.push(session);
    open.add(session);
    session.on('error', () => undefined);
    session.on('close', () => open.delete(session));
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => undefined);
    const path = String(headers[':path']);
    (answers[`${headers[':authority']}${path}`] ?? answers[path] ?? answers.else)?.(stream, headers);
  });
  const port = await listen(server);
  return {
    origin: `https://127.0.0.1:${port}`,
    port,
    sessions,
    open,
    async [Symbol.asyncDispose]() {
      for (const session of open) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A frame (RFC 9113 4.1). */
function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

const [DATA, HEADERS, RESET, SETTINGS, GOAWAY] = [0, 1, 3, 4, 7];
const [END_STREAM, END_HEADERS] = [1, 4];

/** HEADERS with status 200 and, each less than 127 bytes, these. */
function headersFrame(stream: number, headers: Record<string, string>): Buffer {
  const short = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
  const literals = Object.entries(headers).flatMap(([name, value]) => [Buffer.from([0]), short(name), short(value)]);
  return frame(HEADERS, END_HEADERS, stream, Buffer.concat([Buffer.from([0x88]), ...literals]));
}

const dataFrame = (stream: number, text: string, flags = 0) => frame(DATA, flags, stream, Buffer.from(text));

const resetFrame = (stream: number, code: number) => frame(RESET, 0, stream, Buffer.from([0, 0, 0, code]));

function hasRequest(bytes: Buffer): boolean {
  for (let at = 'PRI * HTTP/2.0 SM '.length + 6; at + 9 <= bytes.length; at += 9 + bytes.readUIntBE(at, 3)) {
    if (bytes[at + 3] === HEADERS) return true;
  }
  return false;
}

/** A server that speaks for itself, frame by frame, when the first request is there. */
async function serveFrames(speak: (socket: TLSSocket) => void): Promise<AsyncDisposable & { origin: string }> {
  const sockets: TLSSocket[] = [];
  const server = createTlsServer({ key, cert, ALPNProtocols: ['h2'] }, (socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.write(frame(SETTINGS, 0, 0, Buffer.alloc(0)));
    let heard = Buffer.alloc(0);
    const hear = (bytes: Buffer) => {
      heard = Buffer.concat([heard, bytes]);
      if (!hasRequest(heard)) return;
      socket.off('data', hear).resume();
      speak(socket);
    };
    socket.on('data', hear);
  });
  const port = await listen(server);
  return {
    origin: `https://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const html =
  (body: string, headers: Record<string, string | string[]> = {}): Serve =>
  (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'text/html; charset=utf-8', ...headers });
    stream.end(body);
  };

/** Begins an answer, and goes on with `then` when the start of its body is out. */
const begin =
  (then: (stream: ServerHttp2Stream) => void, headers: Record<string, string> = {}): Serve =>
  (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'text/html', ...headers });
    stream.write('<title>half</title>', () => setImmediate(then, stream));
  };

test('where HTTP/2 is offered, all requests to an origin share one connection', async () => {
  const asked: IncomingHttpHeaders[] = [];
  const greet: Serve = (stream, headers) => {
    asked.push(headers);
    html('<title>Hello</title>', { 'x-robots-tag': ['noindex', 'googlebot: nofollow'] })(stream, headers);
  };
  await using site = await serve({ else: greet });
  await using fetcher = fetching(site.origin, { ca: cert, headers: { 'X-Key': 'secret' } });
  const pages = await Promise.all(['/a', '/b?c=1', '/d'].map((path) => fetcher.fetchPage(new URL(path, site.origin))));
  pages.push(await fetcher.fetchPage(new URL('/e', site.origin)));
  expect(pages.map(outcome)).toEqual([200, 200, 200, 200]);
  expect(pages[0]).toMatchObject({
    page: { robotsHeader: 'noindex\ngooglebot: nofollow' },
    body: '<title>Hello</title>',
  });
  expect(asked.map((headers) => headers[':path']).toSorted()).toEqual(['/a', '/b?c=1', '/d', '/e']);
  for (const headers of asked) {
    expect(headers).toMatchObject({ ':authority': `127.0.0.1:${site.port}`, ':scheme': 'https', 'x-key': 'secret' });
    expect(headers['user-agent']).toMatch(/^linkvet/);
  }
  expect(site.open.size).toBe(1);
});

test('where it is not, HTTP/1.1 goes on as ever', async () => {
  const server = createHttpsServer({ key, cert }, (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(request.httpVersion);
  });
  const origin = `https://127.0.0.1:${await listen(server)}`;
  await using fetcher = fetching(origin, { ca: cert });
  expect(await fetcher.fetchPage(new URL(origin))).toMatchObject({ page: { status: 200 }, body: '1.1' });
  server.closeAllConnections();
  server.close();
});

test('a certificate that nobody vouches for is no connection', async () => {
  await using site = await serve({ else: html('x') });
  await using fetcher = fetching(site.origin);
  expect(outcome(await fetcher.fetchPage(new URL(site.origin)))).toBe('tls');
  await using strict = fetching('https://other.example/', {
    ca: cert,
    originMap: [`https://other.example=${site.origin}`],
  });
  expect(outcome(await strict.fetchPage(new URL('https://other.example/')))).toBe('tls');
});

test('hosts that are mapped to one place do not share a connection: each has to show its own certificate', async () => {
  await using site = await serve({ 'shop.example/': html('shop'), 'blog.example/': html('blog') });
  const targets = ['https://shop.example/', 'https://blog.example/', 'https://evil.example/'];
  await using fetcher = fetching(targets, { ca: cert, originMap: [`https://*=${site.origin}`] });
  const ask = async (url: string) => {
    const found = await fetcher.fetchPage(new URL(url));
    return 'body' in found ? found.body : outcome(found);
  };
  const found: unknown[] = [];
  for (const url of [...targets, ...targets]) found.push(await ask(url));
  expect(found).toEqual(['shop', 'blog', 'tls', 'shop', 'blog', 'tls']);
  expect(site.sessions).toHaveLength(2);
});

test('a discovered host may not lead into the local network over HTTP/2 either', async () => {
  await using site = await serve({ else: html('x') });
  const lookup: LookupFunction = (_, options, callback) =>
    options.all === true ? callback(null, [{ address: '127.0.0.1', family: 4 }]) : callback(null, '127.0.0.1', 4);
  await using fetcher = fetching('https://shop.example/', { ca: cert, lookup });
  const found = await fetcher.fetchPage(new URL('https://www.shop.example:8443/'));
  expect(outcome(found)).toBe('private-address');
  expect(site.sessions).toEqual([]);
});

test('limits are the same as over HTTP/1.1', async () => {
  let isCut: Promise<number> | undefined;
  const endless: Serve = (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'text/html' });
    const more = () => void (stream.destroyed || stream.write(Buffer.alloc(16_384, 'x'), more));
    isCut = new Promise((resolve) => stream.on('close', () => resolve(stream.rstCode ?? 0)));
    more();
  };
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`x-${i}`, 'y']));
  await using site = await serve({
    '/endless': endless,
    '/announced': html('x', { 'content-length': '5000000' }),
    '/image': (stream) => {
      stream.respond({ ':status': 200, 'content-type': 'image/png', 'content-length': 5_000_000 });
    },
    '/headers': html('x', { 'x-long': 'y'.repeat(3_000) }),
    '/many': html('x', many),
    '/silent': () => undefined,
    '/dripping': begin((stream) => {
      const timer = setInterval(() => stream.write('x'), 5);
      stream.on('close', () => clearInterval(timer));
    }),
    '/strange': (stream) => {
      stream.respond({ ':status': 599 });
      stream.end();
    },
    '/after': html('x'),
  });
  const ask = async (path: string, more: Parameters<typeof fetching>[1] = {}) => {
    await using fetcher = fetching(site.origin, { ca: cert, maxBodyBytes: 100_000, ...more });
    return outcome(await fetcher.fetchPage(new URL(path, site.origin)));
  };
  expect(await ask('/endless')).toBe('too-large');
  expect(await isCut).toBe(constants.NGHTTP2_CANCEL);
  expect(await ask('/announced')).toBe('too-large');
  expect(await ask('/image')).toBe(200);
  expect(await ask('/headers', { maxHeaderBytes: 2_000 })).toBe('too-large');
  expect(await ask('/headers')).toBe(200);
  expect(await ask('/many')).toBe(200);
  expect(await ask('/silent', { timeoutMs: 60 })).toBe('timeout');
  expect(await ask('/dripping', { timeoutMs: 60 })).toBe('timeout');
  expect(await ask('/strange')).toBe(599);
});

test.each<[string, (socket: TLSSocket) => void, string | number]>([
  ['ends by a reset that says cancel', (socket) => socket.write(resetFrame(1, constants.NGHTTP2_CANCEL)), 'truncated'],
  [
    'ends by an error of the host',
    (socket) => socket.write(resetFrame(1, constants.NGHTTP2_INTERNAL_ERROR)),
    'truncated',
  ],
  ['ends with the connection', (socket) => socket.end(), 'truncated'],
  ['comes to its end', (socket) => socket.write(dataFrame(1, 'rest', END_STREAM)), 200],
])('a body that %s is whole or a failure', async (_, end, expected) => {
  await using site = await serveFrames((socket) => {
    socket.write(headersFrame(1, { 'content-type': 'text/html' }));
    socket.write(dataFrame(1, '<title>half</title>'), () => end(socket));
  });
  await using fetcher = fetching(site.origin, { ca: cert });
  expect(outcome(await fetcher.fetchPage(new URL(site.origin)))).toBe(expected);
});

test.each<[string, (socket: TLSSocket) => void, string]>([
  ['a reset', (socket) => socket.write(resetFrame(1, constants.NGHTTP2_REFUSED_STREAM)), 'reset'],
  ['the end of the connection', (socket) => socket.destroy(), 'reset'],
  [
    'headers without a status',
    (socket) => socket.write(frame(HEADERS, END_HEADERS, 1, Buffer.from([0, 1, 97, 1, 98]))),
    'bad-answer',
  ],
  ['a wish for HTTP/1.1', (socket) => socket.write(resetFrame(1, constants.NGHTTP2_HTTP_1_1_REQUIRED)), 'bad-answer'],
])('%s in place of an answer is a failure', async (_, speak, expected) => {
  await using site = await serveFrames(speak);
  await using fetcher = fetching(site.origin, { ca: cert });
  expect(outcome(await fetcher.fetchPage(new URL(site.origin)))).toBe(expected);
});

test('a body shorter than announced is a failure, also when the host takes it back without an error', async () => {
  const short = headersFrame(1, { 'content-type': 'text/html', 'content-length': '100' });
  for (const end of [
    dataFrame(1, 'x', END_STREAM),
    Buffer.concat([dataFrame(1, 'x'), resetFrame(1, constants.NGHTTP2_NO_ERROR)]),
  ]) {
    await using site = await serveFrames((socket) => socket.write(Buffer.concat([short, end])));
    await using fetcher = fetching(site.origin, { ca: cert });
    expect(outcome(await fetcher.fetchPage(new URL(site.origin)))).toBe('truncated');
  }
});

test('a host that says goodbye answers what is in flight, and the next request makes a new connection', async () => {
  let connections = 0;
  await using site = await serveFrames((socket) => {
    connections++;
    const goodbye = frame(GOAWAY, 0, 0, Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]));
    socket.write(
      Buffer.concat([headersFrame(1, { 'content-type': 'text/html' }), goodbye, dataFrame(1, 'half, ')]),
      () => socket.write(dataFrame(1, 'whole', END_STREAM)),
    );
  });
  await using fetcher = fetching(site.origin, { ca: cert });
  for (const path of ['/a', '/b']) {
    expect(await fetcher.fetchPage(new URL(path, site.origin))).toMatchObject({ body: 'half, whole' });
  }
  expect(connections).toBe(2);
});

test('a trailer, and an informational answer before, do not cost the body', async () => {
  await using site = await serve({
    else: (stream) => {
      stream.additionalHeaders({ ':status': 103, link: '</x>; rel=preload' });
      stream.respond({ ':status': 200, 'content-type': 'text/html' }, { waitForTrailers: true });
      stream.on('wantTrailers', () => stream.sendTrailers({ 'x-sum': '1' }));
      stream.end('<title>whole</title>');
    },
  });
  await using fetcher = fetching(site.origin, { ca: cert });
  expect(await fetcher.fetchPage(new URL(site.origin))).toMatchObject({ body: '<title>whole</title>' });
});

test('two addresses to go to are none', async () => {
  const location = (path: string) =>
    Buffer.concat([Buffer.from([0, 8]), Buffer.from(`location${String.fromCharCode(2)}${path}`)]);
  const found = Buffer.concat([Buffer.from([0x08, 0x03]), Buffer.from('302'), location('/a'), location('/b')]);
  await using site = await serveFrames((socket) => socket.write(frame(HEADERS, END_HEADERS | END_STREAM, 1, found)));
  await using fetcher = fetching(site.origin, { ca: cert });
  expect(outcome(await fetcher.fetchPage(new URL(site.origin)))).toBe('bad-redirect');
});

test('a connection on which no answer comes to its end in time is not used again', async () => {
  let connections = 0;
  await using site = await serveFrames((socket) => {
    const isFirst = connections++ === 0;
    socket.write(headersFrame(1, { 'content-type': 'text/html' }));
    socket.write(isFirst ? 'HTTP/1.1 400 Bad Request\r\n\r\n'.repeat(9) : dataFrame(1, 'whole', END_STREAM));
  });
  await using fetcher = fetching(site.origin, { ca: cert, timeoutMs: 400 });
  expect(outcome(await fetcher.fetchPage(new URL('/silent', site.origin)))).toBe('timeout');
  expect(outcome(await fetcher.fetchPage(new URL('/next', site.origin)))).toBe(200);
  expect(connections).toBe(2);
});

test('a connection on which nothing happens is closed and forgotten when what is in flight has come to its end', async () => {
  const ended: string[] = [];
  // Longer than a connection may be idle.
  const slow: Serve = (stream, headers) => void setTimeout(() => html('late')(stream, headers), 200);
  await using site = await serve({ '/slow': slow });
  const pool = new Http2Pool({ maxHeaderBytes: 65_536, idleMs: 50 });
  const socket = connectTls({ host: '127.0.0.1', port: site.port, ca: cert, ALPNProtocols: ['h2'] });
  await once(socket, 'secureConnect');
  const connection = pool.adopt(site.origin, '', socket);
  expect(pool.find(site.origin, '')).toBe(connection);
  const route = { origin: site.origin, isGranted: true, headers: {} };
  const request = { route, host: `127.0.0.1:${site.port}`, path: '/slow', headers: {} };
  const wish = { plan: () => 'read' as const, wants: () => true, maxBytes: 100, overflow: 'fail' as const };
  const answered = new Promise<void>((resolve) => {
    const exchange = new Exchange({ ...request, ...wish }, (result) => {
      ended.push(result.failed ? result.reason : 'answered');
      resolve();
    });
    connection.ask(exchange);
  });
  await Promise.all([answered, once(socket, 'close').then(() => ended.push('closed'))]);
  expect(ended).toEqual(['answered', 'closed']);
  expect(pool.find(site.origin, '')).toBeUndefined();
});

test('a pool that is given up closes its connections at once, and takes over no other', async () => {
  await using site = await serve({});
  const pool = new Http2Pool({ maxHeaderBytes: 65_536, idleMs: 1e9 });
  const connect = async () => {
    const socket = connectTls({ host: '127.0.0.1', port: site.port, ca: cert, ALPNProtocols: ['h2'] });
    await once(socket, 'secureConnect');
    pool.adopt(site.origin, '', socket);
    return socket;
  };
  const socket = await connect();
  const closed = once(socket, 'close');
  pool.destroy();
  await closed;
  const late = await connect();
  if (!late.destroyed) await once(late, 'close');
});

test('closing ends what is in flight', async () => {
  const waiting = new EventEmitter();
  const asked = once(waiting, 'asked');
  await using site = await serve({ else: () => waiting.emit('asked') });
  await using fetcher = fetching(site.origin, { ca: cert });
  const found = fetcher.fetchPage(new URL(site.origin));
  await asked;
  await fetcher.close();
  expect(outcome(await found)).toBe('stopped');
});
