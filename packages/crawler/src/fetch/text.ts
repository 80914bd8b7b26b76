import { declaredCharsetOf } from './declared-charset.js';
import { guessCharset } from './guess-charset.js';
import { decodeAs } from './legacy-decoder.js';

export interface DecodedText {
  text: string;
  /** WHATWG name of the encoding that decoded the bytes, in lower case. */
  charset: string;
}

/**
 * Decodes a document: as it declares, or as its bytes look where it declares nothing. Never throws; what cannot be decoded
 * becomes U+FFFD.
 */
export function decodeText(bytes: Buffer, label: string): DecodedText {
  const charset = charsetOf(bytes, label);
  return { text: decodeAs(bytes, charset), charset };
}

/** WHATWG name, in lower case, of the encoding of a document with this charset label ('' when none was sent). */
export function charsetOf(bytes: Buffer, label: string): string {
  return declaredCharsetOf(bytes, label) || guessCharset(bytes);
}
