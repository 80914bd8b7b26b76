import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers: HTML with status 200, or a listener for everything else. */
type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface ServedRequest {
  method: string;
  /** The Host header. */
  host: string;
  /** Path and query. */
  url: string;
  headers: IncomingMessage['headers'];
}

export interface ServedSite extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /** Every request, in the order of arrival. */
  requests: ServedRequest[];
}

/**
 * Serves a site on a free loopback port until the scope ends. Keys are paths, or `host/path` for a site of several
 * hosts; a path that is not listed answers 404.
 */
export async function serveSite(answers: Record<string, Answer>): Promise<ServedSite> {
  const requests: ServedRequest[] = [];
  const listener: RequestListener = (request, response) => {
    const host = request.headers.host ?? '';
    const url = request.url ?? '/';
    requests.push({ method: request.method ?? '', host, url, headers: request.headers });
    const answer = answers[`${host}${url}`] ?? answers[url];
    if (typeof answer === 'function') return answer(request, response);
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(answer ?? '<title>Not found</title>');
  };
  const server = createServer(listener);
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
