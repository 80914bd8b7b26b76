import { createServer as createHttpServer, type IncomingMessage, request as makeRequest } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { readProxy } from '../src/fetch/proxy.js';
import { createRouter } from '../src/fetch/router.js';
import { makeCertificate } from './certificate.js';
import { fetching, outcome } from './fetching.js';

const SECRET = 's3cret';

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A proxy that takes every host to `port` on loopback, and asks for a password when there is one. */
async function serveProxy(port: number, password = '') {
  const seen: string[] = [];
  const isWelcome = ({ headers }: IncomingMessage) =>
    password === '' || headers['proxy-authorization'] === `Basic ${Buffer.from(`me:${password}`).toString('base64')}`;
  const server = createHttpServer((incoming, response) => {
    seen.push(`${incoming.method} ${incoming.url}`);
    if (!isWelcome(incoming)) return void response.writeHead(407).end();
    const { pathname } = new URL(incoming.url ?? '');
    const onward = makeRequest({ host: '127.0.0.1', port, path: pathname, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.end();
  });
  server.on('connect', (incoming, socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    socket.on('error', () => undefined);
    if (!isWelcome(incoming)) return void socket.end('HTTP/1.1 407 Who are you\r\n\r\n');
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Go on\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  const address = `127.0.0.1:${await listen(server)}`;
  return {
    address,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Names are the business of the proxy. */
const noLookup = () => {
  throw new Error('looked up');
};

test('pages of http are asked for by their whole URL, with the password of the proxy for the proxy', async () => {
  await using site = await serveSite({ 'shop.example/a': '<p>x' });
  await using proxy = await serveProxy(Number(new URL(site.origin).port), SECRET);
  const url = new URL('http://shop.example/a');
  await using fetcher = fetching(url.href, { proxy: `http://me:${SECRET}@${proxy.address}`, lookup: noLookup });
  expect(await fetcher.fetchPage(url)).toMatchObject({ page: { url: url.href, status: 200 }, body: '<p>x' });
  expect(proxy.seen).toEqual(['GET http://shop.example/a']);
  expect(site.requests[0]?.host).toBe('shop.example');
});

test('pages of https go through a tunnel, to which the host has to show its own certificate', async () => {
  const { key, cert } = makeCertificate('shop.example');
  const server = createHttpsServer({ key, cert }, (request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`${request.url} ${request.headers['proxy-authorization']}`),
  );
  await using proxy = await serveProxy(await listen(server), SECRET);
  const urls = ['https://shop.example/a', 'https://other.example/'];
  await using fetcher = fetching(urls, { ca: cert, proxy: `http://me:${SECRET}@${proxy.address}/` });
  expect(await fetcher.fetchPage(new URL(urls[0] ?? ''))).toMatchObject({ body: '/a undefined' });
  expect(outcome(await fetcher.fetchPage(new URL(urls[1] ?? '')))).toBe('tls');
  expect(proxy.seen).toEqual(['CONNECT shop.example:443', 'CONNECT other.example:443']);
  server.closeAllConnections();
  server.close();
});

test('a proxy that does not let us through is named as what failed, and no password stands in what is said of it', async () => {
  await using proxy = await serveProxy(1, SECRET);
  const urls = ['http://shop.example/', 'https://shop.example/'];
  await using fetcher = fetching(urls, { proxy: `http://me:wrong-${SECRET}@${proxy.address}` });
  for (const url of urls) {
    const found = await fetcher.fetchPage(new URL(url));
    expect(found).toEqual({ failed: true, reason: 'proxy', detail: 'The proxy answered 407.' });
  }
  await using gone = fetching(urls, { proxy: `http://me:${SECRET}@127.0.0.1:1` });
  for (const url of urls) {
    const found = await gone.fetchPage(new URL(url));
    expect(outcome(found)).toBe('refused');
    expect(JSON.stringify(found)).not.toContain(SECRET);
  }
});

test('what a discovered URL gives away is refused through a proxy, too, and names are not looked up', async () => {
  await using proxy = await serveProxy(1);
  await using fetcher = fetching('http://shop.example/', { proxy: `http://${proxy.address}`, lookup: noLookup });
  for (const [url, reason] of [
    ['http://127.0.0.1/', 'private-address'],
    ['http://[::ffff:10.0.0.1]/', 'private-address'],
    ['http://nas.local/', 'private-address'],
    ['http://other.example:22/', 'port'],
  ] as const) {
    expect(outcome(await fetcher.fetchPage(new URL(url)))).toBe(reason);
  }
  expect(proxy.seen).toEqual([]);
});

test.each([
  '',
  'proxy',
  'socks5://proxy.example:1080/',
  'http://proxy.example/path',
  `http://me:${SECRET}%zz@proxy.example`,
])('the proxy %j cannot be used, and is not repeated', (text) => {
  const usage = expect.objectContaining({ name: 'UsageError', message: expect.not.stringContaining(SECRET) });
  expect(() => readProxy(text)).toThrow(usage);
});

test('headers for the proxy, and headers that are none, cannot be given for pages', () => {
  for (const name of ['Proxy-Authorization', 'proxy-connection', 'HTTP2-Settings', ':path', 'X Key', '']) {
    const headers = { [name]: 'x' };
    const route = () => createRouter({ targets: [], originMap: [], allowHosts: [], headers });
    expect(route).toThrow(expect.objectContaining({ name: 'UsageError' }));
  }
});

test('a proxy and a map of origins contradict each other', () => {
  const originMap = [{ protocol: 'https:', host: 'a.example', isWildcard: false, to: 'http://127.0.0.1:1' }];
  const options = { targets: [], allowHosts: [], headers: {}, originMap, proxy: 'http://proxy.example' };
  expect(() => createRouter(options)).toThrow(expect.objectContaining({ name: 'UsageError' }));
});
