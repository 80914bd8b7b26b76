import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import sniffEncoding from 'html-encoding-sniffer';

export interface DecodedText {
  text: string;
  /** WHATWG name of the encoding that decoded the bytes, in lower case. */
  charset: string;
}

/**
 * Decodes a document: byte order mark, then the label of the transport, then `meta`, as the HTML standard says. Bytes that declare nothing are UTF-8 when they are valid UTF-8 beyond ASCII, and windows-1252
 * otherwise. Never throws; what cannot be decoded becomes U+FFFD.
 */
export function decodeText(bytes: Buffer, label: string): DecodedText {
  const charset = charsetOf(bytes, label);
  return { text: decode(bytes, charset), charset };
}

/** WHATWG name, in lower case, of the encoding of a document with this charset label ('' when none was sent). */
export function charsetOf(bytes: Buffer, label: string): string {
  const options = label === '' ? { defaultEncoding: '' } : { defaultEncoding: '', transportLayerEncodingLabel: label };
  const declared = sniffEncoding(bytes, options) || findLateMeta(bytes);
  if (declared !== '') return declared.toLowerCase();
  return !isAscii(bytes) && isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Bytes in which a `meta` is looked for when the first 1,024 have none, as parsers do that change their mind. */
const LATE_META_BYTES = 65_536;
/** What begins before this the sniffer has judged; a longer `meta` could begin here and be cut by its limit. */
const SNIFFED_BYTES = 800;

function findLateMeta(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, LATE_META_BYTES);
  for (let at = start.indexOf('<'); at >= 0; at = start.indexOf('<', at + 1)) {
    if (start.startsWith('<!--', at)) {
      at = start.indexOf('-->', at + 2);
      if (at < 0) return '';
    } else if (at >= SNIFFED_BYTES && /^<meta[\s/]$/i.test(start.slice(at, at + 6))) {
      const declared = sniffEncoding(bytes.subarray(at, at + 1_024), { defaultEncoding: '' });
      if (declared !== '') return declared;
    }
  }
  return '';
}

/** What windows-1252 has in place of the C1 controls 0x80 to 0x9f (https://encoding.spec.whatwg.org/#windows-1252). */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function decode(bytes: Buffer, charset: string): string {
  // TextDecoder of Node 20 reads windows-1252 as Latin-1, so the difference is made up here.
  if (charset === 'windows-1252') {
    const text = bytes.toString('latin1');
    if (isAscii(bytes)) return text;
    return text.replace(/[\x80-\x9f]/g, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
  }
  // The standard's name for encodings that are only used in attacks: one replacement character is all they say.
  if (charset === 'replacement') return bytes.length === 0 ? '' : '\ufffd';
  return decoderOf(charset).decode(bytes);
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(charset: string): TextDecoder {
  let decoder = decoders.get(charset);
  if (decoder === undefined) {
    // Two rare encodings are not built into Node (iso-8859-16, x-user-defined); ASCII is the same in them.
    const known = charset === 'iso-8859-16' || charset === 'x-user-defined' ? 'utf-8' : charset;
    decoder = new TextDecoder(known);
    decoders.set(charset, decoder);
  }
  return decoder;
}
