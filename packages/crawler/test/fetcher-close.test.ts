import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { fetching, outcome } from './fetching.js';

interface Silence extends AsyncDisposable {
  host: string;
  /** Connections on which a client began to speak TLS, and connections that it closed. */
  began: number;
  closed: number;
}

/** Makes tunnels as a proxy does, and never answers what comes out of them or directly. */
async function serveSilence(): Promise<Silence> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => silence.closed++);
    socket.on('data', (data) => {
      if (data.toString('latin1').startsWith('CONNECT')) socket.write('HTTP/1.1 200 OK\r\n\r\n');
      else silence.began++;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const silence: Silence = {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    began: 0,
    closed: 0,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return silence;
}

test.each([false, true])(
  'a connection that is being made ends with its fetcher (through a proxy: %s)',
  async (isProxied) => {
    await using silence = await serveSilence();
    const origin = `https://${silence.host}`;
    const fetcher = fetching(origin, { timeoutMs: 25_000, ...(isProxied && { proxy: `http://${silence.host}` }) });
    const asked = fetcher.fetchPage(new URL(origin));
    await expect.poll(() => silence.began).toBe(1);
    await fetcher.close();
    expect(outcome(await asked)).toBe('stopped');
    await expect.poll(() => silence.closed, { timeout: 2_000 }).toBe(1);
  },
);

test('a name that is never looked up keeps no process alive', async () => {
  const countTimers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = countTimers();
  await using fetcher = fetching('http://shop.example/', { lookup: () => undefined, timeoutMs: 300 });
  const asked = fetcher.fetchPage(new URL('http://shop.example/'));
  expect(countTimers()).toBe(before);
  expect(outcome(await asked)).toBe('timeout');
});
