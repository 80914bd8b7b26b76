import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { fixed, type HostileAnswer, type Hostility, html } from './hostility.js';

const MEGABYTE = 1024 * 1024;

/** What a bomb unfolds to: more than anyone should take. */
const MEGABYTES = 16;

const large = () => Buffer.alloc(MEGABYTES * MEGABYTE, 'a');
const small = Buffer.from('<!doctype html><title>Small</title>');

/** Small on the wire and large behind it, and encodings that are not what they say. */
export const compression: Hostility = fixed({
  '/coding/bomb-gzip': coded('gzip', () => gzipSync(large())),
  '/coding/bomb-br': coded('br', () => brotli(large())),
  '/coding/bomb-deflate': coded('deflate', () => deflateSync(large())),
  '/coding/bomb-raw-deflate': coded('deflate', () => deflateRawSync(large())),
  '/coding/bomb-gzip-gzip': coded('gzip, gzip', () => gzipSync(gzipSync(large()))),
  '/coding/bomb-gzip-br': coded('gzip, br', () => brotli(gzipSync(large()))),
  // Members of a gzip file add up: none of them is large.
  '/coding/bomb-members': coded('gzip', () => Buffer.concat(Array(MEGABYTES).fill(gzipSync(Buffer.alloc(MEGABYTE))))),
  '/coding/half-gzip': coded('gzip', () => gzipSync(Buffer.alloc(50_000, 'hello ')).subarray(0, 60)),
  '/coding/half-br': coded('br', () => brotli(small).subarray(0, 10)),
  '/coding/empty-gzip': coded('gzip', () => Buffer.alloc(0)),
  '/coding/no-gzip': coded('gzip', () => small),
  '/coding/unknown': coded('x-evil', () => small),
  '/coding/fifty': coded(Array(50).fill('gzip').join(', '), () => small),
  '/coding/behind-gzip': coded('gzip', () => Buffer.concat([gzipSync(small), Buffer.alloc(1000, 'garbage')])),
});

/** Compressed once, when it is first asked for. */
function coded(encoding: string, make: () => Buffer): HostileAnswer {
  let body: Buffer | undefined;
  return (request, response) => {
    body ??= make();
    html(body, { 'content-encoding': encoding })(request, response);
  };
}

/** Fast rather than small. */
function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } });
}
