import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import type { Harvest } from './harvest.js';

/** Bytes of a decoded file that are read (https://www.sitemaps.org/protocol.html#index). */
export const MAX_SITEMAP_BYTES = 52_428_800;

/** Bytes that are worked on at once. */
const CHUNK_BYTES = 65_536;

/** Codings on top of each other: that of the transport, that of the file, and one to spare. */
const MAX_CODINGS = 3;

export type Chunks = AsyncIterable<Buffer>;

/**
 * Undoes the content codings of a body, and gzip wherever the bytes are gzip, whatever header and name say. Gives the
 * bytes in small pieces, and at no step more than a sitemap may have; what is damaged or left out is told.
 */
export async function* unpack(body: Buffer, codings: readonly string[], harvest: Harvest): AsyncGenerator<Buffer> {
  if (codings.length >= MAX_CODINGS) return harvest.cut(`it is encoded ${codings.length} times over`);
  let chunks: Chunks = limit(slices(body), harvest);
  for (const coding of [...codings.toReversed(), 'gzip']) {
    const { start, all } = await peek(chunks, 2);
    chunks = all;
    const decoder = start.length === 0 ? null : decoderOf(coding, start);
    if (decoder === undefined) return harvest.cut(`it has the unknown encoding ${coding.slice(0, 40)}`);
    if (decoder !== null) chunks = limit(inflate(chunks, decoder, harvest), harvest);
  }
  yield* chunks;
}

/** The first bytes, at least so many where there are so many, and all of them again. */
export async function peek(chunks: Chunks, least: number): Promise<{ start: Buffer; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  let start: Buffer = Buffer.alloc(0);
  while (start.length < least) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    start = start.length === 0 ? value : Buffer.concat([start, value]);
  }
  return { start, all: resume(start, iterator) };
}

async function* resume(start: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (start.length > 0) yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

async function* slices(body: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < body.length; at += CHUNK_BYTES) yield body.subarray(at, at + CHUNK_BYTES);
}

async function* limit(chunks: Chunks, harvest: Harvest): AsyncGenerator<Buffer> {
  let left = MAX_SITEMAP_BYTES;
  for await (const chunk of chunks) {
    yield chunk.length <= left ? chunk : chunk.subarray(0, left);
    left -= chunk.length;
    if (left >= 0) continue;
    return harvest.cut('it is over 50 MB, and only so much was read');
  }
}

/** Null where nothing is to be undone, undefined for a coding that we do not know. */
function decoderOf(coding: string, start: Buffer): Transform | null | undefined {
  const [first = 0, second = 0] = start;
  const options = { chunkSize: CHUNK_BYTES };
  if (coding === 'gzip' || coding === 'x-gzip') return first === 0x1f && second === 0x8b ? createGunzip(options) : null;
  if (coding === 'br') return createBrotliDecompress(options);
  if (coding !== 'deflate') return undefined;
  // Some servers send deflate data without the header of RFC 1950.
  const isZlib = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
  return isZlib ? createInflate(options) : createInflateRaw(options);
}

/**
 * What a decoder makes of the chunks, up to where they are damaged but for the last chunk before. Iterating over the
 * decoder itself would drop what it has ready when it fails.
 */
async function* inflate(chunks: Chunks, decoder: Transform, harvest: Harvest): AsyncGenerator<Buffer> {
  let wake = () => {};
  let isOver = false;
  let failure: NodeJS.ErrnoException | undefined;
  const end = (error?: NodeJS.ErrnoException) => {
    failure ??= error;
    isOver = true;
    wake();
  };
  decoder.on('readable', () => wake());
  decoder.on('end', () => end());
  decoder.on('error', end);
  // What goes wrong ends the decoder, which tells it itself.
  pipeline(chunks, decoder, () => {});
  try {
    for (;;) {
      const awake = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const chunk: Buffer | null = decoder.read();
      if (chunk !== null) yield chunk;
      else if (isOver) break;
      else await awake;
    }
  } finally {
    decoder.destroy();
  }
  if (failure === undefined) return;
  const isCut = failure.code === 'Z_BUF_ERROR';
  harvest.cut(isCut ? 'it ends in the middle of its compressed data' : 'its compressed data are damaged');
}
