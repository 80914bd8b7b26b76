import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UsageError } from '@linkvet/core';
import { ARC_START, readArc } from './arc.js';
import type { ArchiveItems } from './archive-record.js';
import { ByteReader, type ByteStream, Gap } from './byte-reader.js';
import { gunzip, isGzip } from './gunzip.js';
import { readWarc } from './warc.js';
import { isZip, openZip, type Part } from './zip-parts.js';

/** Bytes of the file that are read at once. */
const CHUNK_BYTES = 65_536;

/** Within so many bytes of content, the first record must begin. */
const CHECKED_BYTES = 1_000_000;

/** How many times its size an archive may unpack to, and what any may: gzip in zip would make a million times. */
const MAX_EXPANSION = 100;
const MIN_UNPACKED_BYTES = 1_000_000_000;

/** Damaged places after which the rest is not looked through: each can cost more than a record does. */
const MAX_LOSSES = 10_000;

export interface ReadOptions {
  /** Bytes that are unpacked at most. */
  maxUnpackedBytes?: number;
  /** Ends the items. */
  signal?: AbortSignal | undefined;
}

/**
 * Throws a UsageError when there is no such file, or it is no archive of web pages: in its first megabyte there is no
 * record, damaged or not.
 */
export async function checkArchive(file: string): Promise<void> {
  for await (const item of readArchive(file, { maxUnpackedBytes: CHECKED_BYTES })) if ('block' in item) return;
  throw new UsageError(`${file} is no web archive.`, 'Give a .warc, .warc.gz, .arc, .arc.gz or .wacz file.');
}

/**
 * The records of a WARC or ARC file, as it is or as gzip, or of those in a WACZ, in the order of the file, with the
 * places where it is damaged. What it is, its content says and not its name. UsageError when there is no such file.
 */
export async function* readArchive(file: string, options: ReadOptions = {}): ArchiveItems {
  const { start, size } = await readStart(file);
  const most = options.maxUnpackedBytes ?? Math.max(MIN_UNPACKED_BYTES, size * MAX_EXPANSION);
  const budget = { most, left: most };
  const parts = isZip(start) ? await openZip(file) : [streamFile(file)];
  if (parts === null) {
    yield { damage: 'The zip file has no directory, as if it was cut; what can be found is read.', isLoss: true };
  }
  for await (const part of parts ?? [streamFile(file)]) {
    if (part instanceof Gap) yield { damage: part.detail, isLoss: true };
    else yield* readPart(part, { budget, signal: options.signal, isPacked: parts === null });
  }
}

interface Limits {
  budget: { most: number; left: number };
  signal: AbortSignal | undefined;
  /** Whether it is gzip somewhere, although it does not begin so. */
  isPacked: boolean;
}

async function* readPart(part: Exclude<Part, Gap>, { budget, signal, isPacked }: Limits): ArchiveItems {
  const bytes = new ByteReader(within(part, budget, signal));
  let content = bytes;
  try {
    await bytes.fill(3);
    if (isPacked || isGzip(bytes.peek(3))) content = new ByteReader(within(gunzip(bytes), budget, signal));
    await content.fill(ARC_START.length);
    const isArc = content.peek(ARC_START.length).toString('latin1') === ARC_START;
    let losses = 0;
    for await (const item of isArc ? readArc(content) : readWarc(content)) {
      yield item;
      if ('damage' in item && item.isLoss && ++losses === MAX_LOSSES) {
        yield { damage: 'It is damaged in too many places; the rest is not read.', isLoss: true };
        return;
      }
    }
  } finally {
    await content.close();
    await bytes.close();
  }
}

/** A stream that ends when too much comes out of it, or when nobody wants it any more. */
async function* within(
  stream: ByteStream,
  budget: Limits['budget'],
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer | Gap, void, void> {
  for await (const chunk of stream) {
    if (signal?.aborted === true) return;
    if (!(chunk instanceof Gap)) budget.left -= chunk.length;
    if (budget.left < 0) {
      yield new Gap(`It unpacks to more than ${budget.most} bytes; the rest is not read.`);
      return;
    }
    yield chunk;
  }
}

async function* streamFile(file: string): AsyncGenerator<Buffer | Gap, void, void> {
  try {
    yield* createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
  } catch (error) {
    yield new Gap(`The file cannot be read: ${error instanceof Error && 'code' in error ? error.code : error}`);
  }
}

async function readStart(file: string): Promise<{ start: Buffer; size: number }> {
  try {
    await using handle = await open(file);
    const entry = await handle.stat();
    if (entry.isFile()) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      return { start: buffer.subarray(0, bytesRead), size: entry.size };
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`${file} cannot be read: ${why}.`, 'Give the path of a web archive.');
  }
  throw new UsageError(`${file} is no file.`, 'Give the path of a web archive.');
}
