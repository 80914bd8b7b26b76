import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type ByteStream, Gap } from './byte-reader.js';

/** Files in a WACZ that hold records (https://specs.webrecorder.net/wacz/); the rest are indexes and descriptions. */
const RECORDS = /\.w?arc(?:\.gz)?$/i;

const ZIP_START = Buffer.from('PK\x03\x04');

/** Whether bytes are those of a zip file. */
export function isZip(start: Buffer): boolean {
  return start.subarray(0, ZIP_START.length).equals(ZIP_START);
}

/** One file of an archive that consists of several. A gap instead of one stands for a file that cannot be opened. */
export type Part = ByteStream | Gap;

/**
 * The files in a zip that hold records, each to be read to its end, or left, before the next one is asked for. Names are
 * only looked at, and nothing is written anywhere. Null when the zip has no directory, as one that was cut.
 */
export async function openZip(file: string): Promise<AsyncIterable<Part> | null> {
  // Names that are no text, and sizes that are wrong, must not keep us from the other files.
  const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false };
  const zip = await openPromise(file, options).catch(() => null);
  return zip === null ? null : partsOf(zip);
}

async function* partsOf(zip: ZipFile): AsyncGenerator<Part, void, void> {
  try {
    for await (const entry of zip.eachEntry()) {
      if (!RECORDS.test(String(entry.fileName))) continue;
      yield await openPart(zip, entry);
    }
  } catch {
    yield new Gap('The directory of the zip file is damaged; what it would name further is not read.');
  }
}

async function openPart(zip: ZipFile, entry: Entry): Promise<Part> {
  try {
    return streamPart(await zip.openReadStreamPromise(entry), nameOf(entry));
  } catch {
    return new Gap(`${nameOf(entry)} in it cannot be opened.`);
  }
}

async function* streamPart(stream: Readable, name: string): AsyncGenerator<Buffer | Gap, void, void> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch {
    yield new Gap(`${name} in it is damaged.`);
  }
}

function nameOf(entry: Entry): string {
  return String(entry.fileName).slice(0, 200);
}
