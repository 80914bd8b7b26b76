import type { AnswerHeaders } from '../fetch/exchange.js';
import { MAX_HEADER_BYTES } from '../limits.js';
import { endOfHead, parseFields } from './header-fields.js';

/** An answer as it stood on the wire. */
export interface HttpMessage {
  status: number;
  headers: AnswerHeaders;
  /** As it was transferred. */
  body: Buffer;
}

/** A status line of any version, with a reason or without. */
const STATUS_LINE = /^HTTP(?:\/\d(?:\.\d)?)?[ \t]+(\d{3})(?:[ \t]|$)/i;

/**
 * Reads the answer in a record; null when it holds none, or none with a head of at most `MAX_HEADER_BYTES`. Without an
 * empty line all of it is the head, unless the block is cut.
 */
export function parseHttpMessage(block: Buffer, isCut: boolean): HttpMessage | null {
  let rest = block;
  for (;;) {
    const start = rest.subarray(0, MAX_HEADER_BYTES);
    const end = endOfHead(start);
    if (end < 0 && (isCut || rest.length > MAX_HEADER_BYTES)) return null;
    const lines = start.toString('utf8', 0, end < 0 ? start.length : end).split(/\r?\n/);
    const status = Number(STATUS_LINE.exec(lines[0] ?? '')?.[1] ?? Number.NaN);
    if (Number.isNaN(status)) return null;
    rest = rest.subarray(end < 0 ? rest.length : end);
    // An informational answer announces the real one.
    if (status < 100 || status >= 200 || rest.length === 0) {
      return { status, headers: headersOf(lines.slice(1)), body: rest };
    }
  }
}

/** As the network gives them: repeated ones as a list. */
function headersOf(lines: readonly string[]): AnswerHeaders {
  const headers: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of parseFields(lines)) {
    const before = headers[name];
    headers[name] = before === undefined ? value : [before, value].flat();
  }
  return headers;
}

/** A chunk's size in hex; extensions may follow it (RFC 9112 7.1). */
const CHUNK_SIZE = /^([0-9a-f]{1,8})[ \t]*(?:;[^\n]*)?$/i;
/** A longer line is no chunk's. */
const MAX_LINE_BYTES = 1_000;

/**
 * Undoes the chunked transfer coding. A body that does not begin with a chunk was stored without the coding that its
 * headers name, and is returned as it is. Null when the chunks break off.
 */
export function dechunk(body: Buffer): Buffer | null {
  const whole = Buffer.allocUnsafe(body.length);
  let length = 0;
  for (let at = 0; ; ) {
    const lineEnd = body.subarray(at, at + MAX_LINE_BYTES).indexOf(0x0a);
    const line = lineEnd < 0 ? '' : body.toString('latin1', at, at + lineEnd).trimEnd();
    const size = Number.parseInt(CHUNK_SIZE.exec(line)?.[1] ?? '', 16);
    if (Number.isNaN(size)) return at === 0 ? body : null;
    if (size === 0) return whole.subarray(0, length);
    const start = at + lineEnd + 1;
    const end = start + size;
    length += body.copy(whole, length, start, end);
    at = end + (body[end] === 0x0d ? 2 : 1);
    if (body[at - 1] !== 0x0a) return null;
  }
}
