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
 * Reads the answer in a record; null when it holds none, or none whose head, with those of informational answers before
 * it, ends within `MAX_HEADER_BYTES`. Without an empty line all of it is the head, unless the block is cut.
 */
export function parseHttpMessage(block: Buffer, isCut: boolean): HttpMessage | null {
  const start = block.subarray(0, MAX_HEADER_BYTES);
  for (let at = 0; at < start.length; ) {
    const size = endOfHead(start.subarray(at));
    if (size < 0 && (isCut || block.length > MAX_HEADER_BYTES)) return null;
    const end = size < 0 ? start.length : at + size;
    // Headers are bytes, and stand for themselves, as they do in what comes over the network.
    const lines = start.toString('latin1', at, end).split(/\r?\n/);
    const status = Number(STATUS_LINE.exec(lines[0] ?? '')?.[1] ?? Number.NaN);
    if (Number.isNaN(status)) return null;
    // An informational answer announces the real one.
    if (status < 100 || status >= 200) return { status, headers: headersOf(lines.slice(1)), body: block.subarray(end) };
    at = end;
  }
  return null;
}

/** As the network gives them: repeated ones as a list. */
function headersOf(lines: readonly string[]): AnswerHeaders {
  const headers: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of parseFields(lines)) {
    const before = headers[name];
    if (before === undefined) headers[name] = value;
    else if (typeof before === 'string') headers[name] = [before, value];
    else before.push(value);
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
