import { MAX_HEADER_BYTES } from '../limits.js';
import { type ArchiveItems, type ArchiveRecord, ENDS_EARLY, MAX_BLOCK_BYTES } from './archive-record.js';
import type { ByteReader } from './byte-reader.js';
import { endOfHead, parseFields } from './header-fields.js';

/** How a record begins: its version, then a field. Version 0.18 is still around in old corpora. */
const RECORD_START = /^WARC\/\d\.\d{1,3}[ \t]*\r?\n[A-Za-z][\w-]*[ \t]*:/;
/** Bytes in which every field that the standard names lets `RECORD_START` be recognised. */
const START_BYTES = 64;

/** What may stand behind a block of the right length: line ends and the next record, or nothing. */
const RIGHT_TAIL = /^[\r\n]*(?:WARC\/|W?A?R?C?$)/;
/** The line ends that should stand there: whatever follows them, the length is right. */
const PROPER_TAIL = /^\r?\n\r?\n/;
const TAIL_BYTES = 16;

/** Bytes that are read for a header, or searched, at first; each further try takes more. */
const FIRST_HEADER_BYTES = 2_048;
const FIRST_SEARCHED_BYTES = 65_536;

interface Header {
  fields: ReadonlyMap<string, string>;
  /** Bytes of the block. */
  length: number;
}

/** How far a block reaches. */
interface Extent {
  size: number;
  /** Whether the header gives another length. */
  isWrong: boolean;
  /** Whether the rest of it is not there. */
  isCut: boolean;
}

/**
 * The records of a WARC (ISO 28500, https://iipc.github.io/warc-specifications/) in the order of the file. A record with
 * a wrong length is read up to where the next one begins; behind what cannot be read it goes on with the next record
 * that is found. Never throws for what the bytes are, and holds one block of at most `MAX_BLOCK_BYTES`.
 */
export async function* readWarc(bytes: ByteReader): ArchiveItems {
  for (;;) {
    if (await skipLineEnds(bytes)) {
      yield* readRecord(bytes);
      continue;
    }
    const gap = bytes.pass();
    if (gap === null) return;
    yield { damage: gap.detail, isLoss: true };
  }
}

/** Moves to the next record; false when none is left before a gap or the end. */
async function skipLineEnds(bytes: ByteReader): Promise<boolean> {
  while (await bytes.fill(1)) {
    const chunk = bytes.peekChunk();
    const next = chunk.findIndex((byte) => byte !== 0x0a && byte !== 0x0d);
    bytes.drop(next < 0 ? chunk.length : next);
    if (next >= 0) return true;
  }
  return false;
}

async function* readRecord(bytes: ByteReader): ArchiveItems {
  const at = bytes.position;
  const header = await readHeader(bytes);
  if (header === null) {
    if (await seekRecord(bytes)) yield { damage: `No record begins at byte ${at}.`, isLoss: true };
    // A gap in its place tells of itself.
    else if (bytes.isLast) yield ENDS_EARLY;
    return;
  }
  const { length } = header;
  if (length > MAX_BLOCK_BYTES) {
    await bytes.fill(MAX_HEADER_BYTES);
    yield recordOf(header, Buffer.from(bytes.peek(MAX_HEADER_BYTES)), false);
    if (await bytes.skip(length)) return;
    yield { damage: `The record at byte ${at} should be longer than all that is left.`, isLoss: true };
    return;
  }
  const { size, isWrong, isCut } = await measureBlock(bytes, length);
  const block = bytes.peek(size);
  bytes.drop(size);
  if (isWrong) yield { damage: `The record at byte ${at} gives a wrong length.`, isLoss: false };
  yield recordOf(isCut ? header : { ...header, length: size }, block, isCut);
  if (isCut && bytes.isLast) yield ENDS_EARLY;
}

/** The header of the record that begins here, which is left behind; null when there is none that can be used. */
async function readHeader(bytes: ByteReader): Promise<Header | null> {
  for (let size = FIRST_HEADER_BYTES; size <= MAX_HEADER_BYTES; size *= 32) {
    const isMore = await bytes.fill(size);
    const start = bytes.peek(size);
    if (!RECORD_START.test(start.toString('latin1', 0, START_BYTES))) return null;
    // A header in which another one begins is none: to look for its end behind that would cost the square of its length.
    const next = indexOfRecord(start, 1);
    const end = endOfHead(next < 0 ? start : start.subarray(0, next));
    if (next >= 0 && end < 0) return null;
    if (end >= 0) {
      const header = parseHeader(start.toString('utf8', 0, end));
      if (header !== null) bytes.drop(end);
      return header;
    }
    if (!isMore) return null;
  }
  return null;
}

function parseHeader(text: string): Header | null {
  const fields = new Map(parseFields(text.split(/\r?\n/).slice(1)).toReversed());
  const length = fields.get('content-length') ?? '';
  return /^\d{1,15}$/.test(length) ? { fields, length: Number(length) } : null;
}

function recordOf({ fields, length }: Header, block: Buffer, isCut: boolean): ArchiveRecord {
  const field = (name: string) => fields.get(name) ?? '';
  return {
    type: field('warc-type').toLowerCase(),
    // Wget puts the URL in angle brackets, as the grammar of WARC 1.0 wanted it.
    uri: field('warc-target-uri').replace(/^<(.*)>$/, '$1'),
    date: field('warc-date'),
    contentType: field('content-type'),
    block,
    length,
    isCut: isCut || fields.has('warc-truncated') || fields.has('warc-segment-number'),
  };
}

async function measureBlock(bytes: ByteReader, length: number): Promise<Extent> {
  if (await bytes.fill(length)) {
    await bytes.fill(length + TAIL_BYTES);
    const tail = bytes.peekAt(length, TAIL_BYTES).toString('latin1');
    if (RIGHT_TAIL.test(tail) || PROPER_TAIL.test(tail)) return { size: length, isWrong: false, isCut: false };
  }
  const next = await findRecord(bytes);
  if (next >= 0) return { size: withoutLineEnds(bytes.peek(next)), isWrong: true, isCut: false };
  const size = bytes.buffered;
  if (size < length) return { size, isWrong: false, isCut: true };
  if (size > MAX_BLOCK_BYTES || !bytes.isLast) return { size: length, isWrong: false, isCut: true };
  return { size: withoutLineEnds(bytes.peek(size)), isWrong: true, isCut: false };
}

/** Where the next record begins in what can be held; -1 when none does. */
async function findRecord(bytes: ByteReader): Promise<number> {
  let from = 0;
  for (let size = FIRST_SEARCHED_BYTES; ; size *= 2) {
    const isMore = await bytes.fill(Math.min(size, MAX_BLOCK_BYTES));
    const view = bytes.peek(Math.min(size, MAX_BLOCK_BYTES));
    const found = indexOfRecord(view, from);
    if (found >= 0 || !isMore || size >= MAX_BLOCK_BYTES) return found;
    from = Math.max(0, view.length - START_BYTES);
  }
}

/** Moves on, by at least a byte, to where a record begins; false when none does before a gap or the end. */
async function seekRecord(bytes: ByteReader): Promise<boolean> {
  bytes.drop(1);
  while (await bytes.fill(START_BYTES)) {
    await bytes.fill(FIRST_SEARCHED_BYTES);
    const view = bytes.peek(FIRST_SEARCHED_BYTES);
    const found = indexOfRecord(view, 0);
    bytes.drop(found < 0 ? view.length - START_BYTES + 1 : found);
    if (found >= 0) return true;
  }
  bytes.drop(bytes.buffered);
  return false;
}

function indexOfRecord(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf('WARC/', from); at >= 0; at = bytes.indexOf('WARC/', at + 1)) {
    if (RECORD_START.test(bytes.toString('latin1', at, at + START_BYTES))) return at;
  }
  return -1;
}

/** Length without the line ends that separate records. */
function withoutLineEnds(block: Buffer): number {
  const end = block.toString('latin1', Math.max(0, block.length - 4));
  return block.length - (/(?:\r?\n){1,2}$/.exec(end)?.[0].length ?? 0);
}
