import { constants, crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import { type ByteReader, type ByteStream, Gap } from './byte-reader.js';

/** What begins a member: the magic bytes and the only method there is (RFC 1952 2.3). */
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

const FIXED_HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
/** Flags of a header (RFC 1952 2.3.1). */
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 };

/** A header that is longer, with its name and comment, is none. */
const MAX_HEADER_BYTES = 70_000;

/** Bytes that are unpacked at once, of a large member and of a small one. */
const CHUNK_BYTES = 65_536;
const SMALL_CHUNK_BYTES = 8_192;

/** Packed bytes among which the end of a small member is looked for, and what it may unpack to. */
const SMALL_MEMBER_BYTES = [32_768, 262_144];
const MAX_SMALL_UNPACKED_BYTES = 1_000_000;

/** Small members are joined up to this size: a file of a million members of a byte each is no million pieces. */
const JOINED_BYTES = 16_384;

/** Bytes that are searched at once. */
const SEARCHED_BYTES = 65_536;

/** Whether bytes are those of a gzip file. */
export function isGzip(start: Buffer): boolean {
  return start.subarray(0, MAGIC.length).equals(MAGIC);
}

/**
 * Unpacks a gzip file member by member (RFC 1952). Behind a damaged one it goes on with the next that can be found, with
 * a gap in between. Never throws for what the bytes are, and holds no more than some chunks.
 */
export function gunzip(packed: ByteReader): AsyncGenerator<Buffer | Gap, void, void> {
  return joinSmall(unpack(packed));
}

/** The same bytes in pieces of some size. */
async function* joinSmall(stream: ByteStream): AsyncGenerator<Buffer | Gap, void, void> {
  let small: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    const isSmall = !(piece instanceof Gap) && piece.length < JOINED_BYTES;
    if (isSmall) {
      small.push(piece);
      size += piece.length;
    }
    if (size > 0 && (!isSmall || size >= JOINED_BYTES)) {
      yield Buffer.concat(small);
      small = [];
      size = 0;
    }
    if (!isSmall) yield piece;
  }
  if (size > 0) yield Buffer.concat(small);
}

async function* unpack(packed: ByteReader): AsyncGenerator<Buffer | Gap, void, void> {
  for (;;) {
    const problem = yield* readMembers(packed);
    if (problem === null) return;
    yield problem;
    await seekMember(packed);
  }
}

/** Reads members until one is damaged. Null at the end of the file. */
async function* readMembers(packed: ByteReader): AsyncGenerator<Buffer, Gap | null, void> {
  while (await skipPadding(packed)) {
    const at = packed.position;
    const size = await measureHeader(packed);
    // A beginning that is none must not be found again.
    packed.drop(size ?? 1);
    if (size === null) return new Gap(`No compressed data begins at byte ${at}.`);
    const small = await readSmallMember(packed);
    if (small !== null) yield small;
    const unpacked = small === null ? yield* readMember(packed) : crc32(small);
    if (typeof unpacked === 'string') return new Gap(`The compressed data at byte ${at} ${unpacked}.`);
    if (!(await packed.fill(TRAILER_BYTES))) return new Gap(`The compressed data at byte ${at} ends in the middle.`);
    const trailer = packed.peek(TRAILER_BYTES);
    packed.drop(TRAILER_BYTES);
    if (trailer.readUInt32LE(0) !== unpacked) return new Gap(`The compressed data at byte ${at} has another checksum.`);
  }
  return packed.pass();
}

/** Zeros between members are padding, which some tools write. False when nothing else is there. */
async function skipPadding(packed: ByteReader): Promise<boolean> {
  while (await packed.fill(1)) {
    const chunk = packed.peekChunk();
    const padding = chunk.findIndex((byte) => byte !== 0);
    packed.drop(padding < 0 ? chunk.length : padding);
    if (padding >= 0) return true;
  }
  return false;
}

/** Length of the header that begins here; null when none does. */
async function measureHeader(packed: ByteReader): Promise<number | null> {
  if (!(await packed.fill(FIXED_HEADER_BYTES))) return null;
  const flags = packed.peek(FIXED_HEADER_BYTES)[3] ?? FLAG.reserved;
  if (!isGzip(packed.peek(MAGIC.length)) || (flags & FLAG.reserved) !== 0) return null;
  if (flags <= 1) return FIXED_HEADER_BYTES;
  await packed.fill(MAX_HEADER_BYTES);
  const bytes = packed.peek(MAX_HEADER_BYTES);
  let size = FIXED_HEADER_BYTES;
  if (flags & FLAG.extra) size += 2 + (bytes.length >= size + 2 ? bytes.readUInt16LE(size) : bytes.length);
  for (const flag of [FLAG.name, FLAG.comment]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, size);
    if (end < 0) return null;
    size = end + 1;
  }
  if (flags & FLAG.headerCrc) size += 2;
  return size <= bytes.length ? size : null;
}

/**
 * Unpacks the body of a member at once: most hold one small record, and handing each to another thread would cost more
 * than the work. Null, with nothing read, when it is large, cut or damaged.
 */
async function readSmallMember(packed: ByteReader): Promise<Buffer | null> {
  for (const size of SMALL_MEMBER_BYTES) {
    await packed.fill(size);
    const bytes = packed.peek(size);
    const unpacked = unpackSmall(bytes);
    if (unpacked === null) return null;
    if (unpacked.size < bytes.length) {
      packed.drop(unpacked.size);
      return unpacked.content;
    }
    if (bytes.length < size) return null;
  }
  return null;
}

/** What bytes unpack to, and how many of them do: all when the member does not end in them. Null when it is no small one. */
function unpackSmall(bytes: Buffer): { content: Buffer; size: number } | null {
  const options = {
    info: true,
    // Bytes that end in the middle are no error.
    finishFlush: constants.Z_SYNC_FLUSH,
    chunkSize: SMALL_CHUNK_BYTES,
    maxOutputLength: MAX_SMALL_UNPACKED_BYTES,
  };
  try {
    const { buffer, engine } = inflateRawSync(bytes, options) as unknown as { buffer: Buffer; engine: InflateRaw };
    return { content: releaseChunk(buffer, SMALL_CHUNK_BYTES), size: engine.bytesWritten };
  } catch {
    return null;
  }
}

/** Unpacks the body of a member piece by piece. Returns its checksum, or what is wrong with it. */
async function* readMember(packed: ByteReader): AsyncGenerator<Buffer, number | string, void> {
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  const feeding = feed(inflate, packed);
  let checksum = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum);
      yield releaseChunk(chunk, CHUNK_BYTES);
    }
    return checksum;
  } catch (error) {
    const isCut = error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
    return isCut ? 'ends in the middle' : 'is damaged';
  } finally {
    inflate.destroy();
    await feeding;
  }
}

/** A piece that is small against the chunk it lies in, and would keep in memory, as a copy. */
function releaseChunk(piece: Buffer, chunkBytes: number): Buffer {
  return piece.length < chunkBytes / 4 ? Buffer.from(piece) : piece;
}

/** Hands packed bytes to a decoder until it has enough of them. Never rejects: the decoder tells its own errors. */
async function feed(inflate: InflateRaw, packed: ByteReader): Promise<void> {
  // A decoder that fails or is destroyed does not answer a write any more.
  const closed = new Promise<void>((resolve) => inflate.once('close', resolve));
  while (await packed.fill(1)) {
    const chunk = packed.peekChunk();
    const before = inflate.bytesWritten;
    if (inflate.destroyed) return;
    await Promise.race([closed, new Promise<void>((resolve) => inflate.write(chunk, () => resolve()))]);
    const taken = inflate.bytesWritten - before;
    packed.drop(taken);
    if (taken < chunk.length) return;
  }
  inflate.end();
}

/** Moves on to the next bytes that look like the beginning of a member, or to the end of what can be read. */
async function seekMember(packed: ByteReader): Promise<void> {
  while (await packed.fill(MAGIC.length)) {
    await packed.fill(SEARCHED_BYTES);
    const bytes = packed.peek(SEARCHED_BYTES);
    const found = bytes.indexOf(MAGIC);
    packed.drop(found < 0 ? bytes.length - MAGIC.length + 1 : found);
    if (found >= 0) return;
  }
  packed.drop(packed.buffered);
}
