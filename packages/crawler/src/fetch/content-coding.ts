import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type Failure, failure } from './failure.js';

/** What we say we can decode. zstd is not among it: Node 20 cannot, and has no well-kept decoder that would stop at a cap. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/** Codings on top of each other; one is usual, more is a way to hide a bomb. */
const MAX_CODINGS = 2;

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

const DECODERS: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['br', brotliDecompressSync],
  ['deflate', (bytes, options) => (isZlib(bytes) ? inflateSync : inflateRawSync)(bytes, options)],
]);

/** The codings of a Content-Encoding header, in the order in which they were applied. */
export function codingsOf(header: string): string[] {
  const names = header.split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => name !== '' && name !== 'identity');
}

/**
 * Undoes the codings of a body, never making more than `maxBytes` at any step. A body that ends in the middle is
 * `truncated`, not a shorter page. The work is done at once: ten megabytes take some hundredths of a second.
 */
export function decodeBody(body: Buffer, codings: readonly string[], maxBytes: number): Buffer | Failure {
  if (codings.length > MAX_CODINGS) return failure('encoding', `The body is encoded ${codings.length} times over.`);
  if (body.length === 0) return body;
  let decoded = body;
  for (const coding of codings.toReversed()) {
    const decode = DECODERS.get(coding);
    if (decode === undefined) return failure('encoding', `The body has the unknown encoding ${coding.slice(0, 40)}.`);
    try {
      decoded = decode(decoded, { maxOutputLength: maxBytes });
    } catch (error) {
      return readDecodeError(error, coding, maxBytes);
    }
  }
  return decoded;
}

/** Members of a gzip body with something else behind them; each costs a new decoder. */
const MAX_MEMBERS = 100;

/**
 * All members of a gzip file (RFC 1952 2.2). What follows a whole member and is none is left out, as browsers do; a member
 * that is cut, or whose checksum is wrong, is damaged all the same.
 */
function gunzip(bytes: Buffer, options: { maxOutputLength: number }): Buffer {
  try {
    return gunzipSync(bytes, options);
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw error;
    const end = endOfMembers(bytes, options);
    if (end === 0 || end === bytes.length) throw error;
    return gunzipSync(bytes.subarray(0, end), options);
  }
}

/** Where the members end and something else begins; 0 when a member is damaged, or they are too many. */
function endOfMembers(bytes: Buffer, options: { maxOutputLength: number }): number {
  let end = 0;
  for (let count = 0; bytes[end] === GZIP_START; count++) {
    if (count === MAX_MEMBERS) return 0;
    const size = sizeOfMember(bytes.subarray(end), options);
    if (size === 0) return 0;
    end += size;
  }
  return end;
}

function sizeOfMember(bytes: Buffer, options: { maxOutputLength: number }): number {
  const header = gzipHeaderLength(bytes);
  try {
    // With `info` the answer is an object, which the types do not know.
    const inflated: unknown = inflateRawSync(bytes.subarray(header), { ...options, info: true });
    const { engine } = inflated as { engine: { bytesWritten: number } };
    const size = header + engine.bytesWritten + GZIP_TRAILER_BYTES;
    return size <= bytes.length ? size : 0;
  } catch {
    return 0;
  }
}

/** The first byte of a member, and what stands at its end: checksum and length (RFC 1952 2.3.1). */
const GZIP_START = 0x1f;
const GZIP_TRAILER_BYTES = 8;

/** Bits of the flags in a gzip header (RFC 1952 2.3.1). */
const [HAS_CHECKSUM, HAS_EXTRA, HAS_NAME, HAS_COMMENT] = [2, 4, 8, 16];

function gzipHeaderLength(bytes: Buffer): number {
  const flags = bytes[3] ?? 0;
  let length = 10;
  if (flags & HAS_EXTRA) length += 2 + (bytes[length] ?? 0) + 256 * (bytes[length + 1] ?? 0);
  for (const text of [HAS_NAME, HAS_COMMENT]) {
    if (flags & text) length = bytes.indexOf(0, length) + 1;
  }
  return flags & HAS_CHECKSUM ? length + 2 : length;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : '';
}

function readDecodeError(error: unknown, coding: string, maxBytes: number): Failure {
  const code = codeOf(error);
  if (code === 'ERR_BUFFER_TOO_LARGE') return failure('too-large', `The decoded body is over ${maxBytes} bytes.`);
  if (code === 'Z_BUF_ERROR') return failure('truncated', `The body ended in the middle of its ${coding} data.`);
  return failure('encoding', `The body is no ${coding} data.`);
}

/** Whether deflate data has the zlib header it should have (RFC 1950); some servers send it bare. */
function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
