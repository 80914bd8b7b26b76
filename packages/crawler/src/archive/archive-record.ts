import { MAX_BODY_BYTES, MAX_HEADER_BYTES } from '../limits.js';

/** One record of an archive, as far as it is there. */
export interface ArchiveRecord {
  /** `response`, `resource`, `revisit`, `warcinfo` …, in lower case. */
  type: string;
  /** As written. */
  uri: string;
  /** As written: ISO 8601 in a WARC, digits in an ARC. */
  date: string;
  /** Of the block, as written. */
  contentType: string;
  /** The bytes of the record; only its first ones when it is larger than `MAX_BLOCK_BYTES`. */
  block: Buffer;
  /** Bytes of the block according to its header; more than `block` has when it is too large, or cut. */
  length: number;
  /** Whether bytes are missing that should be in the archive. */
  isCut: boolean;
}

/** A place of an archive that is not as it should be. */
export interface Damage {
  /** What is wrong, in one sentence. */
  damage: string;
  /** Whether something could not be read for it. */
  isLoss: boolean;
}

export type ArchiveItems = AsyncGenerator<ArchiveRecord | Damage, void, void>;

/** A larger block is passed over, and only its beginning is kept. */
export const MAX_BLOCK_BYTES = MAX_BODY_BYTES + MAX_HEADER_BYTES;

/** Whatever came behind it is missing, too. */
export const ENDS_EARLY: Damage = { damage: 'It ends in the middle of a record.', isLoss: true };
