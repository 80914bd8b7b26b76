import { isAscii, isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import { decodeAs } from './legacy-decoder.js';

/** Bytes of a document that are looked at. */
const MOST_BYTES = 65_536;
/** Bytes of its words that are weighed: more of them cost more and tell nothing else. */
const MOST_SAMPLE_BYTES = 1_024;

/**
 * WHATWG name, in lower case, of the encoding that a document which declares none is most likely in. Signatures first,
 * then UTF-8 if it is valid, then statistics over the words that are not ASCII; windows-1252 where these do not speak
 * clearly for something else, as browsers do for most of the world.
 */
export function guessCharset(bytes: Buffer): string {
  const unit = wideUnitOf(bytes);
  if (unit !== '') return unit;
  if (isAscii(bytes)) return bytes.includes(0x1b) && isIso2022Jp(bytes) ? 'iso-2022-jp' : 'windows-1252';
  if (isUtf8(bytes)) return 'utf-8';
  const sample = wordsOf(bytes);
  if (isDamagedUtf8(sample)) return 'utf-8';
  return (hasLongRuns(sample) ? guessScript(sample) : guessAlphabet(sample)) ?? 'windows-1252';
}

/** UTF-16 is seen by the zero bytes of its first characters, which in HTML are ASCII; '' when it is none. */
function wideUnitOf(bytes: Buffer): string {
  if (bytes.length < 6) return '';
  const zeros = [...bytes.subarray(0, 6)].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  if (zeros === 'x0x0x0') return 'utf-16le';
  return zeros === '0x0x0x' ? 'utf-16be' : '';
}

/** Into JIS X 0208 and back to ASCII or JIS X 0201 (RFC 1468). */
function isIso2022Jp(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, MOST_BYTES);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the encoding is known by its escape sequences
  return /\x1b\$[@B](?:[!-~]{2})+\x1b\([BJ]/.test(start);
}

const MARKUP = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1|$)|<[^<>]*>?|&#?\w{1,32};/gi;
/** A prefix is enough of the ASCII in front: an endless one would be gone through again and again. */
const WORD = /[^\t\n\f\r <>\x80-\xff]{0,30}[\x80-\xff][^\t\n\f\r <>]*/g;

/** The words that are not ASCII, each once, parted by spaces: neither markup nor a menu that repeats itself counts. */
function wordsOf(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1', 0, MOST_BYTES).replace(MARKUP, ' ');
  const words = [...new Set(text.match(WORD) ?? [])].join(' ');
  return Buffer.from(words, 'latin1').subarray(0, MOST_SAMPLE_BYTES);
}

/** Chance makes few valid sequences of UTF-8: where most are, a broken one is an accident. */
function isDamagedUtf8(sample: Buffer): boolean {
  const text = sample.toString('utf8');
  const broken = count(text, /\ufffd/g);
  return count(text, /[^\0-\x7f\ufffd]/g) > 2 * broken;
}

/**
 * Latin letters with accents come one by one between others; letters of other scripts come in words. No word begins with
 * the same byte twice, as lines and blanks do.
 */
function hasLongRuns(sample: Buffer): boolean {
  const inRuns = (sample.toString('latin1').match(/(?!(.)\1)[\x80-\xff]{3,}/g) ?? []).join('').length;
  return inRuns >= 8 && inRuns > 0.3 * upperBytesOf(sample);
}

function upperBytesOf(sample: Buffer): number {
  return count(sample.toString('latin1'), /[\x80-\xff]/g);
}

// ── Words of another script ─────────────────────────────────────────────────────────────────────────────────────────

interface Script {
  letters: RegExp;
  /** How chardet calls the encoding, or one in which most of the letters are the same. */
  known: string[];
  /** Bytes of a letter. */
  width: 1 | 2;
}

const CYRILLIC = /[а-яёђѓєѕіїјљњћќўџґ]/giu;
const GREEK = /[α-ωάέήίόύώϊϋΐΰ]/giu;
const HAN_AND_KANA = /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff9f]/gu;
const ARABIC = /[\u060c-\u06d4\u200c]/gu;

const SCRIPTS = new Map<string, Script>([
  ['windows-1251', { letters: CYRILLIC, known: ['windows-1251'], width: 1 }],
  ['koi8-u', { letters: CYRILLIC, known: ['KOI8-R'], width: 1 }],
  ['iso-8859-5', { letters: CYRILLIC, known: ['ISO-8859-5'], width: 1 }],
  ['ibm866', { letters: CYRILLIC, known: [], width: 1 }],
  ['windows-1253', { letters: GREEK, known: ['ISO-8859-7', 'windows-1253'], width: 1 }],
  ['iso-8859-7', { letters: GREEK, known: ['ISO-8859-7', 'windows-1253'], width: 1 }],
  ['windows-1255', { letters: /[\u05b0-\u05ea]/gu, known: ['ISO-8859-8', 'windows-1255'], width: 1 }],
  ['windows-1256', { letters: ARABIC, known: ['windows-1256'], width: 1 }],
  ['iso-8859-6', { letters: ARABIC, known: ['ISO-8859-6'], width: 1 }],
  ['windows-874', { letters: /[\u0e01-\u0e5b]/gu, known: ['windows-874'], width: 1 }],
  ['shift_jis', { letters: HAN_AND_KANA, known: ['Shift_JIS'], width: 2 }],
  ['euc-jp', { letters: HAN_AND_KANA, known: ['EUC-JP'], width: 2 }],
  ['big5', { letters: HAN_AND_KANA, known: ['Big5'], width: 2 }],
  ['gbk', { letters: HAN_AND_KANA, known: ['GB18030'], width: 2 }],
  ['euc-kr', { letters: /[\uac00-\ud7a3]/gu, known: ['EUC-KR'], width: 2 }],
]);

/** A reading in which every letter is in place has 1; what its language makes likely comes on top. */
const LOWEST_SCORE = 0.9;
/** Nearly any two bytes are a sign of Chinese: only the frequent ones speak for it, and in true texts they are plenty. */
const LEAST_LIKELY_OF_TWO_BYTES = 0.8;

function guessScript(sample: Buffer): string | null {
  const confidence = new Map(chardet.analyse(sample).map(({ name, confidence }) => [name as string, confidence / 100]));
  const upperBytes = upperBytesOf(sample);
  let best: string | null = null;
  let highest = LOWEST_SCORE;
  for (const [charset, { letters, known, width }] of SCRIPTS) {
    const likely = Math.max(0, ...known.map((name) => confidence.get(name) ?? 0));
    if (width === 2 && likely < LEAST_LIKELY_OF_TWO_BYTES) continue;
    const text = decodeAs(sample, charset);
    const covered = Math.min(1, (width * count(text, letters)) / upperBytes);
    const odd = width === 2 ? 10 * count(text, UNREADABLE) : oddityOf(text);
    const score = covered - odd / upperBytes + likely;
    if (score <= highest) continue;
    best = charset;
    highest = score;
  }
  return best;
}

// ── Latin words with accents ────────────────────────────────────────────────────────────────────────────────────────

/** The letters that languages add to those of ASCII. */
const WESTERN = {
  albanian: 'ëçéöü',
  catalan: 'àçéèíïóòúü',
  dutch: 'ëïéèöüêóá',
  estonian: 'äõöüšž',
  french: 'àâæçéèêëîïôœùûüÿ',
  gaelic: 'áéíóúàìòù',
  german: 'äöüß',
  icelandic: 'áðéíóúýþæö',
  italian: 'àèéìíòóù',
  nordic: 'åäöéæøêòôâ',
  portuguese: 'ãõáâàçéêíóôúü',
  spanish: 'áéíñóúüïª',
};
const CENTRAL = {
  croatian: 'čćđšž',
  czech: 'áčďéěíňóřšťúůýž',
  hungarian: 'áéíóöőúüű',
  polish: 'ąćęłńóśźż',
  romanian: 'ăâîşţ',
  slovak: 'áäčďéíĺľňóôŕšťúýž',
};
const BALTIC = { estonian: 'äõöüšž', latvian: 'āčēģīķļņšūž', lithuanian: 'ąčęėįšųūž' };
const TURKIC = { azerbaijani: 'çğıöşüəâ', turkish: 'çğıiöşüâîû' };
const VIETNAMESE = { vietnamese: 'ăâđêôơưàáãèéìíòóõùúý\u0300\u0301\u0303\u0309\u0323' };

const WESTERN_ALPHABETS = alphabetsOf(WESTERN);
const ALPHABETS = new Map([
  ['windows-1250', alphabetsOf(CENTRAL)],
  ['iso-8859-2', alphabetsOf(CENTRAL)],
  ['windows-1254', alphabetsOf(TURKIC)],
  ['windows-1257', alphabetsOf(BALTIC)],
  ['windows-1258', alphabetsOf(VIETNAMESE)],
]);

/** In both cases, and with the letter that loan words bring to all of them. */
function alphabetsOf(languages: Readonly<Record<string, string>>): Set<string>[] {
  return Object.values(languages).map((letters) => new Set(`${letters}${letters.toUpperCase()}éÉ`));
}

/** How many more signs than windows-1252 another encoding must explain: at least so many, and this part of all. */
const LEAST_MORE = 2;
const LEAST_PART_MORE = 0.04;

function guessAlphabet(sample: Buffer): string | null {
  const western = explainedBy(decodeAs(sample, 'windows-1252'), WESTERN_ALPHABETS);
  const upperBytes = upperBytesOf(sample);
  let best: string | null = null;
  let most = western + Math.max(LEAST_MORE, LEAST_PART_MORE * upperBytes);
  if (most > upperBytes) return null;
  for (const [charset, alphabets] of ALPHABETS) {
    const explained = explainedBy(decodeAs(sample, charset), alphabets);
    if (explained < most || (best !== null && explained === most)) continue;
    best = charset;
    most = explained;
  }
  return best;
}

/** How many signs that are not ASCII are letters of the one language that has the most of them, or stand where signs stand. */
function explainedBy(text: string, alphabets: readonly ReadonlySet<string>[]): number {
  const letters = text.match(/[^\0-\x7f]/gu)?.filter((sign) => /[\p{L}\p{M}]/u.test(sign)) ?? [];
  const known = alphabets.map((alphabet) => letters.filter((letter) => alphabet.has(letter)).length);
  return Math.max(...known) + count(text, SIGN_BESIDE_WORD) - oddityOf(text);
}

// ── What no language writes ─────────────────────────────────────────────────────────────────────────────────────────

const UNREADABLE = /[\x80-\x9f\ue000-\uf8ff\ufffd\p{Cn}]/gu;
/** Quotation marks, dashes, currencies: not between two letters. */
const SIGN_BESIDE_WORD = /(?<!\p{L})[^\0-\x9f\p{L}\p{M}]|[^\0-\x9f\p{L}\p{M}](?!\p{L})/gu;
const SIGN_IN_WORD = /\p{L}[^\0-\x7f\u00ad\u00b7\p{L}\p{M}\p{N}\p{Pf}\p{Pd}\p{Z}]\p{L}/gu;
const SMALL_BEFORE_CAPITAL = /\p{Ll}\p{Lu}/gu;
const CAPITALS_BEFORE_SMALL = /\p{Lu}{2}\p{Ll}/gu;
const SCRIPTS_MIXED =
  /[a-z][\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}]|[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Thai}][a-z]/giu;

function oddityOf(text: string): number {
  return (
    3 * count(text, UNREADABLE) +
    count(text, SIGN_IN_WORD) +
    count(text, SMALL_BEFORE_CAPITAL) +
    count(text, CAPITALS_BEFORE_SMALL) / 2 +
    count(text, SCRIPTS_MIXED)
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
