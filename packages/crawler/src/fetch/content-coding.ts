import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { type Failure, failure } from './failure.js';

/** What we say we can decode. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/** Codings on top of each other; one is usual, more is a way to hide a bomb. */
const MAX_CODINGS = 2;

type Decode = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer;

const DECODERS: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
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

function readDecodeError(error: unknown, coding: string, maxBytes: number): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return failure('too-large', `The decoded body is over ${maxBytes} bytes.`);
  if (code === 'Z_BUF_ERROR') return failure('truncated', `The body ended in the middle of its ${coding} data.`);
  return failure('encoding', `The body is no ${coding} data.`);
}

/** Whether deflate data has the zlib header it should have (RFC 1950); some servers send it bare. */
function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
