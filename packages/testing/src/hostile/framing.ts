import { fixed, type Hostility, raw } from './hostility.js';

const OK = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n';
const HELLO = '<!doctype html><title>Hello</title>';

/** Messages that are not framed as RFC 9112 asks, so that nobody can tell where they end. */
export const framing: Hostility = fixed({
  '/framing/two-lengths': raw(`${OK}content-length: 1\r\ncontent-length: 2\r\n\r\nab`),
  '/framing/length-and-chunks': raw(
    `${OK}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
  ),
  '/framing/negative-length': raw(`${OK}content-length: -1\r\n\r\n${HELLO}`),
  '/framing/length-in-words': raw(`${OK}content-length: many\r\n\r\n${HELLO}`),
  '/framing/too-long': raw(`${OK}content-length: 5000\r\n\r\n${HELLO}`),
  '/framing/too-short': raw(`${OK}content-length: 10\r\n\r\n${HELLO}`),
  '/framing/bad-chunk': raw(`${OK}transfer-encoding: chunked\r\n\r\nzz\r\n${HELLO}\r\n0\r\n\r\n`),
  '/framing/huge-chunk': raw(`${OK}transfer-encoding: chunked\r\n\r\nffffffffffffffff\r\n${HELLO}`),
  '/framing/cut-chunk': raw(`${OK}transfer-encoding: chunked\r\n\r\n1000\r\n${HELLO}`),
  '/framing/no-last-chunk': raw(`${OK}transfer-encoding: chunked\r\n\r\n23\r\n${HELLO}\r\n`),
  '/framing/cut-headers': raw('HTTP/1.1 200 OK\r\ncontent-type: text/ht'),
  '/framing/no-status': raw('HTTP/1.1 000 Nothing\r\ncontent-length: 0\r\n\r\n'),
  '/framing/status-of-four': raw('HTTP/1.1 2000 OK\r\ncontent-length: 0\r\n\r\n'),
  '/framing/other-protocol': raw('SSH-2.0-OpenSSH_9.6\r\n'),
  '/framing/nul-in-header': raw(`HTTP/1.1 200 OK\r\nx-nul: a\0b\r\n\r\n${HELLO}`),
  '/framing/nothing': raw(''),
  '/framing/another-answer-behind': raw(
    `${OK}content-length: 35\r\n\r\n${HELLO}HTTP/1.1 200 OK\r\ncontent-length: 34\r\n\r\n<!doctype html><title>Evil</title>`,
  ),
});
