import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Hostility, html, page } from './hostility.js';

interface HostileSite extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** Paths with their queries, in the order of arrival. */
  requests: string[];
}

/**
 * Serves hostilities on a free loopback port until the scope ends. The page at / links all their paths; there is no
 * robots.txt, and what nobody answers is a 404.
 */
export async function serveHostile(...kinds: readonly Hostility[]): Promise<HostileSite> {
  const requests: string[] = [];
  const home = html(
    page(
      'A hostile site',
      kinds.flatMap(({ paths }) => paths),
    ),
  );
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    for (const kind of kinds) {
      const answer = kind.answerTo(path);
      if (answer !== undefined) return answer(request, response);
    }
    if (path === '/') return home(request, response);
    response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Not found</title>');
  });
  // Who closes a connection in the middle of an endless answer is right to do so.
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
