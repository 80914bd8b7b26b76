import type { IncomingMessage, ServerResponse } from 'node:http';

export type HostileAnswer = (request: IncomingMessage, response: ServerResponse) => void;

/** One way of a host to be hostile. */
export interface Hostility {
  /** Paths, with their queries, from which everything hostile is reached. */
  paths: readonly string[];
  /** The answer to a path with its query; undefined where this hostility has none. */
  answerTo(path: string): HostileAnswer | undefined;
}

/** A hostility of a few paths. */
export function fixed(answers: Readonly<Record<string, HostileAnswer>>): Hostility {
  const byPath = new Map(Object.entries(answers));
  return { paths: [...byPath.keys()], answerTo: (path) => byPath.get(path) };
}

/** HTML, well sent. */
export function html(body: string | Buffer, headers: Record<string, string | string[]> = {}): HostileAnswer {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}

/** What stands between an HTML parser and nothing: a whole page with links. */
export function page(title: string, links: readonly string[] = [], body = ''): string {
  const list = links.map((link) => `<a href="${link.replaceAll('&', '&amp;')}">${link}</a>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}\n${list}</body></html>`;
}

/** Bytes on the wire, in place of an answer. The connection is closed behind them unless `keepOpen`. */
export function raw(bytes: string | Buffer, { keepOpen = false } = {}): HostileAnswer {
  return ({ socket }) => {
    if (keepOpen) socket.write(bytes);
    else socket.end(bytes);
  };
}

/** Calls `more` again and again, a while apart, as long as the connection lives. */
export function drip(response: ServerResponse, more: () => void): void {
  const timer = setInterval(more, 5);
  response.on('close', () => clearInterval(timer));
}
