import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { crawl } from './crawl.js';

type Serve = (request: unknown, response: ServerResponse) => void;

const PAGE = Buffer.from('<!doctype html><title>Hello</title><p>Grüße</p>');

/** An answer of HTML with these headers. */
function answer(body: Buffer | string, headers: Record<string, string | string[]> = {}, status = 200): Serve {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}

/** What becomes of a page that a server answers so: its title, or why there is none. */
async function fate(serve: Serve, more: Parameters<typeof crawl>[1] = {}): Promise<string> {
  await using site = await serveSite({ '/robots.txt': answer('', {}, 404), '/': serve });
  const { events } = await crawl(site.origin, { retries: 0, ...more });
  const event = events.findLast((found) => found.type !== 'note');
  if (event?.type === 'failed') return event.reason;
  if (event?.type === 'page') return event.facts === null ? `no HTML ${event.page.contentType}` : event.facts.title;
  return event?.type ?? 'nothing';
}

test('every encoding that we ask for is decoded', async () => {
  for (const [coding, body] of [
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', PAGE],
    ['', PAGE],
  ] as const) {
    await expect(fate(answer(body, { 'content-encoding': coding }))).resolves.toBe('Hello');
  }
});

test('a gzip body may have several members, and bytes behind them that are none; a damaged one is no page', async () => {
  const [half, rest] = [PAGE.subarray(0, 20), PAGE.subarray(20)];
  const named = Buffer.from(gzipSync(PAGE));
  named[3] = 8;
  const withName = Buffer.concat([named.subarray(0, 10), Buffer.from('page.html\0'), named.subarray(10)]);
  const damaged = gzipSync(PAGE);
  damaged[damaged.length - 6] = ~(damaged.at(-6) ?? 0);
  const garbage = Buffer.from('<!-- cached -->');
  for (const [body, expected] of [
    [Buffer.concat([gzipSync(half), gzipSync(rest)]), 'Hello'],
    [Buffer.concat([gzipSync(PAGE), garbage]), 'Hello'],
    [Buffer.concat([gzipSync(PAGE), Buffer.alloc(64)]), 'Hello'],
    [Buffer.concat([withName, garbage]), 'Hello'],
    [Buffer.concat([gzipSync(PAGE), Buffer.from('\n')]), 'Hello'],
    [Buffer.concat([gzipSync(half), gzipSync(rest), garbage]), 'Hello'],
    [Buffer.concat([gzipSync(half), damaged, garbage]), 'encoding'],
    [Buffer.concat([gzipSync(half), gzipSync(rest).subarray(0, 1)]), 'truncated'],
    [Buffer.concat([...Array.from({ length: 200 }, () => gzipSync('')), gzipSync(PAGE), garbage]), 'encoding'],
    [Buffer.concat([gzipSync(PAGE), gzipSync(rest).subarray(0, 15)]), 'truncated'],
    [damaged, 'encoding'],
    [Buffer.concat([damaged, garbage]), 'encoding'],
    [garbage, 'encoding'],
    [Buffer.concat([Buffer.alloc(10), deflateRawSync(PAGE).subarray(0, 20)]), 'encoding'],
  ] as const) {
    await expect(fate(answer(body, { 'content-encoding': 'gzip' }))).resolves.toBe(expected);
  }
  for (const deflate of [deflateSync, deflateRawSync]) {
    const body = Buffer.concat([deflate(PAGE), garbage]);
    await expect(fate(answer(body, { 'content-encoding': 'deflate' }))).resolves.toBe('Hello');
  }
});

test('the limit is on all members of a body together, and on every layer of it', async () => {
  const limits = { bodyBytes: 100_000 };
  const part = gzipSync(Buffer.alloc(60_000, 'a'));
  const twice = { 'content-encoding': 'gzip' };
  await expect(fate(answer(Buffer.concat([part, part]), twice), { limits })).resolves.toBe('too-large');
  await expect(fate(answer(Buffer.concat([part, part, PAGE]), twice), { limits })).resolves.toBe('too-large');
  const oneMore = Buffer.concat([gzipSync(Buffer.alloc(100_000, 'a')), gzipSync('a'), Buffer.from('\n')]);
  await expect(fate(answer(oneMore, twice), { limits })).resolves.toBe('too-large');
  const layered = brotliCompressSync(gzipSync(Buffer.alloc(90_000, 'a'), { level: 0 }));
  const small = { limits: { bodyBytes: 80_000 } };
  await expect(fate(answer(layered, { 'content-encoding': 'gzip, br' }), small)).resolves.toBe('too-large');
});

test('an encoding that we do not know, or too many of them, is a failure and not a page of garbage', async () => {
  await expect(fate(answer(PAGE, { 'content-encoding': 'x-evil' }))).resolves.toBe('encoding');
  await expect(fate(answer(PAGE, { 'content-encoding': 'gzip' }))).resolves.toBe('encoding');
  const thrice = gzipSync(gzipSync(gzipSync(PAGE)));
  await expect(fate(answer(thrice, { 'content-encoding': 'gzip, gzip, gzip' }))).resolves.toBe('encoding');
});

test('a compressed body that unfolds beyond the limit is given up before it is unfolded', async () => {
  const bomb = Buffer.alloc(16 * 1024 * 1024, 'a');
  await expect(fate(answer(gzipSync(bomb), { 'content-encoding': 'gzip' }))).resolves.toBe('too-large');
  await expect(fate(answer(brotliCompressSync(bomb), { 'content-encoding': 'br' }))).resolves.toBe('too-large');
});

test('a body that ends in the middle is a failure, however it is sent', async () => {
  const half = gzipSync(Buffer.alloc(50_000, 'hello '));
  await expect(fate(answer(half.subarray(0, half.length / 2), { 'content-encoding': 'gzip' }))).resolves.toBe(
    'truncated',
  );
  const cut: Serve = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
    response.write('<title>half</title>', () => response.destroy());
  };
  await expect(fate(cut)).resolves.toBe('truncated');
  const chunked: Serve = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<title>half</title>', () => response.destroy());
  };
  await expect(fate(chunked)).resolves.toBe('truncated');
});

test('a body without end is cut off at the limit, announced or not', async () => {
  let sent = 0;
  const endless: Serve = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      if (response.destroyed) return;
      sent += 65_536;
      response.write(Buffer.alloc(65_536, 'x'), more);
    };
    more();
  };
  await expect(fate(endless, { limits: { bodyBytes: 200_000 } })).resolves.toBe('too-large');
  expect(sent).toBeLessThan(50_000_000);
  await expect(fate(answer(Buffer.alloc(300_000, 'x')), { limits: { bodyBytes: 200_000 } })).resolves.toBe('too-large');
});

test('what is no HTML is recorded and not downloaded', async () => {
  let isFinished: Promise<boolean> | undefined;
  const pdf: Serve = (_, response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '1000000000' });
    response.write(Buffer.alloc(65_536));
    isFinished = new Promise((resolve) => response.on('close', () => resolve(response.writableFinished)));
  };
  await expect(fate(pdf)).resolves.toBe('no HTML application/pdf');
  await expect(isFinished).resolves.toBe(false);
  await expect(fate(answer('{}', { 'content-type': 'application/json' }))).resolves.toBe('no HTML application/json');
  await expect(fate(answer(PAGE, { 'content-type': 'application/xhtml+xml' }))).resolves.toBe('Hello');
});

test('a body that is not wanted may never end, or end too early: the headers have said enough', async () => {
  const live: Serve = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
  };
  const cut: Serve = (_, response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': '100' });
    response.write('x', () => response.destroy());
  };
  await expect(fate(live, { timeoutMs: 60 })).resolves.toBe('no HTML text/event-stream');
  await expect(fate(cut)).resolves.toBe('no HTML image/png');
});

test('a deadline longer than a timer can wait is none', async () => {
  await expect(fate(answer(PAGE), { timeoutMs: 1e12 })).resolves.toBe('Hello');
});

test('a body without a type is HTML when it looks like it', async () => {
  const untyped =
    (body: Buffer | string): Serve =>
    (_, response) => {
      response.writeHead(200);
      response.end(body);
    };
  await expect(fate(untyped(PAGE))).resolves.toBe('Hello');
  await expect(fate(untyped(`\n <!-- a comment --><title>Commented</title>`))).resolves.toBe('Commented');
  const xhtml = '<?xml version="1.0"?>\n<!DOCTYPE html><html><head><title>Strict</title></head></html>';
  await expect(fate(untyped(xhtml))).resolves.toBe('Strict');
  await expect(fate(untyped('just some text, <title>no</title>'))).resolves.toBe('no HTML ');
  await expect(fate(untyped(Buffer.alloc(5_000_000)))).resolves.toBe('no HTML ');
});

test('a server that is slow in any way meets one deadline for the whole exchange', async () => {
  const silent: Serve = () => undefined;
  const dripping: Serve = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('x'), 5);
    response.on('close', () => clearInterval(timer));
  };
  await expect(fate(silent, { timeoutMs: 60 })).resolves.toBe('timeout');
  await expect(fate(dripping, { timeoutMs: 60 })).resolves.toBe('timeout');
});

/** A server that speaks for itself, byte by byte. */
async function serveBytes(speak: (socket: Socket) => void): Promise<AsyncDisposable & { origin: string }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => speak(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test.each([
  ['headers over the limit', `HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(70_000)}\r\n\r\n`, 'too-large'],
  ['a status that means nothing', 'HTTP/1.1 000 Nothing\r\ncontent-length: 0\r\n\r\n', 'bad-answer'],
  ['another protocol', 'SSH-2.0-OpenSSH_9.6\r\n', 'bad-answer'],
  ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 'truncated'],
  [
    'a length and chunks',
    'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    'truncated',
  ],
  ['nothing at all', '', 'reset'],
])('%s is a failure', async (_, bytes, reason) => {
  await using server = await serveBytes((socket) => socket.end(bytes));
  const { failed } = await crawl(server.origin, { retries: 0, ignoreRobots: true });
  expect(failed).toEqual([`${server.origin}/ ${reason}`]);
});

test('headers that come one by one are under the same deadline', async () => {
  await using server = await serveBytes((socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write('x-more: 1\r\n'), 5);
    socket.on('close', () => clearInterval(timer));
  });
  const { failed } = await crawl(server.origin, { retries: 0, ignoreRobots: true, timeoutMs: 60 });
  expect(failed).toEqual([`${server.origin}/ timeout`]);
});

test('an informational answer is not the answer', async () => {
  await using server = await serveBytes((socket) =>
    socket.end(
      'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n<title>late</title>',
    ),
  );
  const { events } = await crawl(server.origin, { ignoreRobots: true });
  expect(events).toMatchObject([{ type: 'page', facts: { title: 'late' } }]);
});

test('a redirect that names several addresses, or none that can be read, is a failure', async () => {
  await expect(fate(answer('', { location: ['/a', '/b'] }, 302))).resolves.toBe('bad-redirect');
  await expect(fate(answer('', { location: 'http://[' }, 302))).resolves.toBe('bad-redirect');
  await expect(fate(answer('', {}, 302))).resolves.toBe('no HTML text/html');
  await expect(fate(answer('', { location: 'javascript:alert(1)' }, 302))).resolves.toBe('no HTML text/html');
});

test('answers that refuse are recorded as they are', async () => {
  for (const status of [401, 403, 404, 410, 429, 503]) {
    await using site = await serveSite({ '/robots.txt': answer('', {}, 404), '/': answer(PAGE, {}, status) });
    const { events } = await crawl(site.origin, { retries: 0 });
    expect(events.at(-1)).toMatchObject({ type: 'page', facts: null, page: { status, contentType: 'text/html' } });
  }
});

test('what fails for a moment is asked for again', async () => {
  let asked = 0;
  const flaky: Serve = (request, response) => {
    asked++;
    if (asked === 1) return void response.destroy();
    if (asked === 2) return answer('', {}, 503)(request, response);
    answer(PAGE)(request, response);
  };
  await expect(fate(flaky, { retries: 2 })).resolves.toBe('Hello');
  expect(asked).toBe(3);
  asked = 0;
  await expect(fate(flaky, { retries: 1 })).resolves.toBe('no HTML text/html');
});

test('a page is as it was received: its hash, its size, its charset, its directives', async () => {
  const latin = Buffer.from('<title>caf\xe9 \x80</title>', 'latin1');
  await using site = await serveSite({
    '/robots.txt': answer('', {}, 404),
    '/': answer(gzipSync(latin), {
      'content-type': 'Text/HTML;charset="iso-8859-1"',
      'content-encoding': 'gzip',
      'x-robots-tag': ['noindex', 'googlebot: nofollow'],
    }),
  });
  const { events } = await crawl(site.origin);
  expect(events).toMatchObject([
    {
      facts: { title: 'café €' },
      page: {
        contentType: 'text/html',
        charset: 'windows-1252',
        robotsHeader: 'noindex\ngooglebot: nofollow',
        bytes: latin.length,
        bodySha256: createHash('sha256').update(latin).digest('hex'),
      },
    },
  ]);
});
