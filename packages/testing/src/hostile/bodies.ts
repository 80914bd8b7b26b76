import type { ServerResponse } from 'node:http';
import { drip, fixed, type Hostility } from './hostility.js';

const TYPE = { 'content-type': 'text/html; charset=utf-8' };

/** Answers without end, and answers that take for ever. */
export const bodies: Hostility = fixed({
  '/body/endless': (_, response) => flood(response.writeHead(200, TYPE), '<p>More and more.</p>\n'),
  '/body/endless-links': (_, response) => flood(response.writeHead(200, TYPE), '<a href="/body/endless">x</a>\n'),
  '/body/endless-tag': (_, response) => flood(response.writeHead(200, TYPE), ' data-x="y"', '<div'),
  '/body/announced': (_, response) => {
    response.writeHead(200, { ...TYPE, 'content-length': '1000000000000' });
    flood(response, '<p>More and more.</p>\n');
  },
  '/body/drip': (_, response) => {
    response.writeHead(200, TYPE);
    drip(response, () => response.write('.'));
  },
  '/body/silent': () => undefined,
  '/body/headers-only': (_, response) => void response.writeHead(200, TYPE).flushHeaders(),
  '/body/endless-headers': ({ socket }, response) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const line = `x-more: ${'a'.repeat(1000)}\r\n`.repeat(64);
    const more = () => !socket.destroyed && socket.write(line, more);
    more();
    socket.on('close', () => response.destroy());
  },
  '/body/slow-headers': ({ socket }, response) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    drip(response, () => socket.write('x-more: 1\r\n'));
  },
});

/** Writes as fast as it is read, until the connection is closed. */
function flood(response: ServerResponse, text: string, start = ''): void {
  const chunk = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)));
  const more = () => {
    if (!response.destroyed) response.write(chunk, more);
  };
  response.write(`<!doctype html><title>Endless</title>${start}`, more);
}
