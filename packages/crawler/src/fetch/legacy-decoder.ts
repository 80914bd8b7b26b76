import { TextDecoder } from '@exodus/bytes/encoding.js';

interface Decoder {
  decode(bytes: Uint8Array): string;
}

const decoders = new Map<string, Decoder>();

/**
 * The text of bytes in the encoding with this WHATWG name, in lower case (https://encoding.spec.whatwg.org/). Never
 * throws; what cannot be decoded becomes U+FFFD.
 */
export function decodeAs(bytes: Buffer, charset: string): string {
  // The standard's name for encodings that are only used in attacks: one replacement character is all they say.
  if (charset === 'replacement') return bytes.length === 0 ? '' : '\ufffd';
  let decoder = decoders.get(charset);
  if (decoder === undefined) {
    // What Node reads right it reads faster; of older encodings its tables have gaps and mistakes.
    decoder = charset.startsWith('utf-') ? new globalThis.TextDecoder(charset) : new TextDecoder(charset);
    decoders.set(charset, decoder);
  }
  return decoder.decode(bytes);
}
