import { MAX_HEADER_BYTES } from '../limits.js';
import { type ArchiveItems, type ArchiveRecord, ENDS_EARLY, MAX_BLOCK_BYTES } from './archive-record.js';
import type { ByteReader } from './byte-reader.js';

/** What an ARC begins with: the record that describes the file. */
export const ARC_START = 'filedesc:';

/** Fields of a record's line in version 1: URL, address, date, type, length. Version 2 has ten, the length last. */
const FIELDS_OF_VERSION_1 = 5;

/** Bytes that are read for a line at first; each further try takes more. */
const FIRST_LINE_BYTES = 1_024;

type Line = Omit<ArchiveRecord, 'block' | 'isCut'>;

/**
 * The records of an ARC, the format before WARC (https://archive.org/web/researcher/ArcFileFormat.php), each with the
 * type `response`, but for the first one, which is a `filedesc`. Behind what describes no record it goes on with the next
 * line that does. Never throws for what the bytes are, and holds one block of at most `MAX_BLOCK_BYTES`.
 */
export async function* readArc(bytes: ByteReader): ArchiveItems {
  let fieldCount = FIELDS_OF_VERSION_1;
  for (let isLost = false; ; ) {
    const at = bytes.position;
    const text = await readLine(bytes);
    const line = text === null ? null : parseLine(text, fieldCount);
    if (line !== null) {
      isLost = false;
      const block = await readBlock(bytes, line);
      if (line.type === 'filedesc') fieldCount = countFields(block) ?? fieldCount;
      const isLarge = line.length > MAX_BLOCK_BYTES;
      const isCut = !isLarge && block.length < line.length;
      yield { ...line, block, isCut };
      if (isCut && bytes.isLast) yield ENDS_EARLY;
      if (isLarge && !(await bytes.skip(line.length))) {
        yield { damage: `The record at byte ${at} should be longer than all that is left.`, isLoss: true };
      }
    } else if (text === null) {
      const gap = bytes.pass();
      if (gap === null) return;
      yield { damage: gap.detail, isLoss: true };
    } else if (text !== '' && !isLost) {
      isLost = true;
      yield { damage: `No record begins at byte ${at}.`, isLoss: true };
    }
  }
}

/** The next line without its end; null when none is left before a gap or the end. */
async function readLine(bytes: ByteReader): Promise<string | null> {
  for (let size = FIRST_LINE_BYTES; ; size *= 4) {
    const isMore = await bytes.fill(size);
    const start = bytes.peek(size);
    const end = start.indexOf(0x0a);
    if (end < 0 && isMore && size < MAX_HEADER_BYTES) continue;
    if (start.length === 0) return null;
    bytes.drop(end < 0 ? start.length : end + 1);
    return start.toString('utf8', 0, end < 0 ? start.length : end).trimEnd();
  }
}

/** Reads the line of a record from its end, because URLs may hold spaces; null when it is none. */
function parseLine(text: string, fieldCount: number): Line | null {
  const words = text.split(' ');
  const uri = words.slice(0, 1 - fieldCount).join(' ');
  const [, date = '', contentType = ''] = words.slice(1 - fieldCount);
  const length = words.at(-1) ?? '';
  if (!/^[a-z][a-z0-9+.-]*:/i.test(uri) || !/^\d{8,}$/.test(date) || !/^\d{1,15}$/.test(length)) return null;
  const type = uri.startsWith(ARC_START) ? 'filedesc' : 'response';
  return { type, uri, date, contentType, length: Number(length) };
}

async function readBlock(bytes: ByteReader, { length }: Line): Promise<Buffer> {
  const isLarge = length > MAX_BLOCK_BYTES;
  const size = isLarge ? MAX_HEADER_BYTES : length;
  await bytes.fill(size);
  const block = bytes.peek(size);
  if (isLarge) return Buffer.from(block);
  bytes.drop(block.length);
  return block;
}

/** How many fields the description of the file says a record's line has; null when it does not say. */
function countFields(block: Buffer): number | null {
  const format = block
    .toString('latin1', 0, FIRST_LINE_BYTES)
    .split('\n')
    .find((line) => line.startsWith('URL '));
  return format === undefined ? null : format.trim().split(' ').length;
}
