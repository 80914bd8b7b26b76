import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';

/**
 * The text of bytes in the encoding with this WHATWG name, in lower case (https://encoding.spec.whatwg.org/). Never
 * throws; what cannot be decoded becomes U+FFFD.
 */
export function decodeAs(bytes: Buffer, charset: string): string {
  // The standard's name for encodings that are only used in attacks: one replacement character is all they say.
  if (charset === 'replacement') return bytes.length === 0 ? '' : '\ufffd';
  const upperHalf = upperHalfOf(charset);
  if (upperHalf === null) return decoderOf(charset).decode(bytes);
  const text = bytes.toString('latin1');
  if (isAscii(bytes)) return text;
  // Beyond its C1 range windows-1252 is Latin-1, which is most of the accents of a page.
  const different = charset === 'windows-1252' ? /[\x80-\x9f]/g : /[\x80-\xff]/g;
  return text.replace(different, (byte) => upperHalf.charAt(byte.charCodeAt(0) - 0x80));
}

const decoders = new Map<string, TextDecoder>();

function decoderOf(charset: string): TextDecoder {
  let decoder = decoders.get(charset);
  if (decoder === undefined) {
    // The standard reads gbk as gb18030; Node has a table of its own for it, in which a hundred signs are missing.
    decoder = new TextDecoder(charset === 'gbk' ? 'gb18030' : charset);
    decoders.set(charset, decoder);
  }
  return decoder;
}

/**
 * What bytes from 0x80 mean where the TextDecoder of Node 20 has no answer or a wrong one: the characters from the first
 * byte on, by encoding. All other bytes are as Node says.
 */
const CORRECTIONS = new Map<string, readonly [first: number, characters: string][]>([
  [
    'windows-1252',
    [
      [
        0x80,
        '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
          '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
      ],
    ],
  ],
  ['windows-1253', [[0xaa, '\ufffd']]],
  ['windows-1255', [[0xca, '\u05ba']]],
  [
    'windows-874',
    [
      [0xdb, '\ufffd'.repeat(4)],
      [0xfc, '\ufffd'.repeat(4)],
    ],
  ],
  [
    'koi8-u',
    [
      [0xae, 'ў'],
      [0xbe, 'Ў'],
    ],
  ],
  [
    'iso-8859-16',
    [
      [
        0xa0,
        '\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ',
      ],
    ],
  ],
  ['x-user-defined', [[0x80, String.fromCharCode(...Array.from({ length: 128 }, (_, index) => 0xf780 + index))]]],
]);

/** Node knows neither; where it is not corrected, the first is Latin-1, and of the second every byte is. */
const UNKNOWN_TO_NODE = new Set(['iso-8859-16', 'x-user-defined']);

const upperHalves = new Map<string, string>();

function upperHalfOf(charset: string): string | null {
  const corrections = CORRECTIONS.get(charset);
  if (corrections === undefined) return null;
  let known = upperHalves.get(charset);
  if (known === undefined) {
    const bytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
    known = UNKNOWN_TO_NODE.has(charset) ? Buffer.from(bytes).toString('latin1') : decoderOf(charset).decode(bytes);
    for (const [first, characters] of corrections) {
      const at = first - 0x80;
      known = known.slice(0, at) + characters + known.slice(at + characters.length);
    }
    upperHalves.set(charset, known);
  }
  return known;
}
