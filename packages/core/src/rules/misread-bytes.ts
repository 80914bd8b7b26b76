/** How a text was spoilt: its bytes were read in another encoding than the one in which they were written. */
export type Garbling =
  | 'UTF-8 read as Windows-1252'
  | 'UTF-8 read as Windows-1251'
  | 'another encoding read as UTF-8'
  | Cyrillic;
type Cyrillic =
  | 'KOI8-R read as Windows-1251'
  | 'Windows-1251 read as KOI8-R'
  | 'Cyrillic or Greek read as Latin letters';

/** The characters that the bytes 0x80 to 0xBF are in Latin-1 or in Windows-1252. */
const REST = '[\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/** Those of them that do not stand behind a capital letter in ordinary text. */
const ODD = '[\\u0080-\\u009f¡-ª¬-ºŸ¼-¿]';
/** The same bytes in Windows-1251. */
const CYRILLIC_REST = '[\\u0080-\\u00bfЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґёєјЅѕї€‚„…†‡‰‹‘’“”•–—™›№]';

/**
 * UTF-8 characters whose bytes were read one by one. Two bytes: Latin letters and signs (one is enough, but `Ã` and `Â` end
 * Portuguese words in capitals and stand before quotation marks), Greek, Cyrillic, Hebrew, Arabic (three in a row). Three:
 * punctuation (one), Chinese, Japanese, Korean, Thai and the scripts of India (two in a row). Four: emoji. And the byte order
 * mark, and a replacement character.
 */
const UTF8_AS_1252 = [
  `Ã(?:${ODD}|${REST}(?=[a-z]))`,
  `Â[\\u0080-\\u009f¡-ª¬-º¼-¿]`,
  '(?<=[a-z0-9.,;:!?)])Â(?=\\s|$)',
  `â(?:€|[\\u0080-\\u009f„†‡œ˜ˆ‰‹ŒŽ]${REST})`,
  `(?:[ÐÑ]${REST}){3,}`,
  `(?:[ÎÏ]${REST}){3,}`,
  `(?:×${REST}){3,}`,
  `(?:[ØÙ]${REST}){3,}`,
  `(?:[à-ï]${REST}{2}){2,}`,
  `ð[\\u009fŸ]${REST}`,
  'ï»¿',
  'ï¿½',
].join('|');

const PATTERNS: readonly [garbling: Garbling, pattern: RegExp][] = [
  ['UTF-8 read as Windows-1252', new RegExp(UTF8_AS_1252, 'g')],
  ['UTF-8 read as Windows-1251', new RegExp(`(?:[РС]${CYRILLIC_REST}){3,}`, 'g')],
  ['another encoding read as UTF-8', /(?<=\p{L})\ufffd+|\ufffd+(?=\p{L})|\ufffd{2,}/gu],
  [
    'Cyrillic or Greek read as Latin letters',
    /(?<![\p{L}\p{M}])[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{4,}(?!\p{L})/gu,
  ],
];
/** Every garbled text holds one of these; nearly all others are told apart by it. */
const SUSPICIOUS = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]|Â(?=\s|$)|[\u00c0-\u00ff]{4}|[\u0410-\u044f]|\ufffd/;
const CYRILLIC = /[А-я]/;

/** The capital and small letters of Russian in the order of the bytes 0xC0 to 0xFF of either encoding. */
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const WINDOWS = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
/** Of two letters and more, and no words in the wrong encoding. */
const RUSSIAN = [
  'что',
  'это',
  'как',
  'для',
  'или',
  'все',
  'так',
  'его',
  'был',
  'при',
  'она',
  'они',
  'если',
  'только',
  'также',
];
const asWindows = wordsIn(RUSSIAN.map((word) => exchanged(word, KOI8, WINDOWS)));
const asKoi8 = wordsIn(RUSSIAN.map((word) => exchanged(word, WINDOWS, KOI8)));
/** Short words in capitals might be abbreviations. */
const LEAST_RUSSIAN = 3;

export interface Garbled {
  garbling: Garbling;
  /** Offset of the first place in the text, in UTF-16 units. */
  at: number;
  /** How many places there are. */
  count: number;
}

/** The garbled places of a text by how they were garbled; none for ordinary text, which takes a single pass. */
export function findGarbled(text: string): Garbled[] {
  if (!SUSPICIOUS.test(text)) return [];
  const found = PATTERNS.flatMap(([garbling, pattern]) => placesOf(garbling, pattern, text, 1));
  if (CYRILLIC.test(text)) {
    found.push(...placesOf('KOI8-R read as Windows-1251', asWindows, text, LEAST_RUSSIAN));
    found.push(...placesOf('Windows-1251 read as KOI8-R', asKoi8, text, LEAST_RUSSIAN));
  }
  return found;
}

function placesOf(garbling: Garbling, pattern: RegExp, text: string, least: number): Garbled[] {
  let at = -1;
  let count = 0;
  // `matchAll` copies the pattern, which takes longer than most blocks.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (count++ === 0) at = match.index;
  }
  return count < least ? [] : [{ garbling, at, count }];
}

function exchanged(word: string, written: string, read: string): string {
  return [...word].map((letter) => read[written.indexOf(letter)]).join('');
}

function wordsIn(words: readonly string[]): RegExp {
  return new RegExp(`(?<![А-яёЁ])(?:${words.join('|')})(?![А-яёЁ])`, 'g');
}
