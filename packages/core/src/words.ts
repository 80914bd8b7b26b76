/** What a UTF-16 unit is to a word counter. */
export const SEPARATOR = 0;
/** A letter, digit or mark: a run of them is one word. */
export const LETTER = 1;
/** White space as JavaScript's `\s` has it, no-break space included. */
export const SPACE = 2;
/** An apostrophe: it neither begins nor ends a word, so that "don't" is one. */
export const JOINER = 3;
/** A Han or Kana character: scripts written without spaces, about two characters a word. */
export const IDEOGRAPH = 4;
/** A character of Thai, Lao, Khmer or Burmese, written without spaces too: about five characters a word. */
export const SYLLABLE = 5;
/** The first half of a character beyond U+FFFF. */
export const HIGH_SURROGATE = 6;

/** The class of every UTF-16 unit. A table, because a page has tens of thousands of them. */
export const unitClasses: Uint8Array = classifyUnits();

function classifyUnits(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
  // Later patterns overrule earlier ones: Han characters are letters too.
  const patterns: [pattern: RegExp, unitClass: number][] = [
    [/[\p{L}\p{N}\p{M}]+/gu, LETTER],
    [/\s+/g, SPACE],
    [/['\u2019\u02bc]/g, JOINER],
    [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]+/gu, IDEOGRAPH],
    [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu, SYLLABLE],
  ];
  for (const [pattern, unitClass] of patterns) {
    for (const match of units.matchAll(pattern)) {
      classes.fill(unitClass, match.index, match.index + match[0].length);
    }
  }
  return classes.fill(HIGH_SURROGATE, 0xd800, 0xdc00);
}

/** The class of a character beyond U+FFFF: a Han character or a letter of a rare script, or neither, as an emoji is. */
export function classifyPair(high: number, low: number): number {
  const character = String.fromCharCode(high, low);
  if (/\p{Script=Han}/u.test(character)) return IDEOGRAPH;
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? LETTER : SEPARATOR;
}

/** Tenths of a word by class. */
const WORD = 10;
const IDEOGRAPH_SHARE = 5;
const SYLLABLE_SHARE = 2;

/** What a unit is to a counter, in bits: a part of a word, a space; or it has to be looked at. */
const IN_WORD = 1;
const BLANK = 2;
const RARE = 4;
const countingBits = unitClasses.map((unitClass, unit) => {
  if (unitClass === LETTER) return IN_WORD;
  return unitClass === SEPARATOR ? 0 : unit === 0x20 ? BLANK : RARE;
});

/** Counts words over text that comes in pieces; a word may span two of them. */
export class WordCounter {
  /** What was counted so far, in tenths of a word. */
  tenths = 0;
  private inWord = false;

  /**
   * Counts the units of `text` from `start` up to, not including, `end`. A processor cannot foresee where words end, so
   * ordinary units are counted without a branch, in half the time.
   * @returns whether white space in them is nothing but single spaces, which costs nothing to find out on the way
   */
  add(text: string, start: number, end: number): boolean {
    let { tenths } = this;
    let words = 0;
    let isEven = true;
    let doubled = 0;
    let previous = this.inWord ? IN_WORD : 0;
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at);
      let bits = countingBits[unit] ?? 0;
      if (bits === RARE) {
        const unitClass = classAt(text, at, end);
        if (unit >= 0xd800 && unit < 0xdc00) at++;
        bits = unitClass === LETTER ? IN_WORD : unitClass === JOINER ? previous & IN_WORD : 0;
        tenths += unitClass === IDEOGRAPH ? IDEOGRAPH_SHARE : unitClass === SYLLABLE ? SYLLABLE_SHARE : 0;
        if (unitClass === SPACE) isEven = false;
      }
      words += bits & ~previous & IN_WORD;
      doubled |= bits & previous;
      previous = bits;
    }
    this.tenths = tenths + words * WORD;
    this.inWord = (previous & IN_WORD) !== 0;
    return isEven && (doubled & BLANK) === 0;
  }

  /** White space stands between what was counted and what follows. */
  space(): void {
    this.inWord = false;
  }
}

/** The class of the character that begins at a place before `end`. */
function classAt(text: string, at: number, end: number): number {
  const unitClass = unitClasses[text.charCodeAt(at)] ?? SEPARATOR;
  if (unitClass !== HIGH_SURROGATE || at + 1 === end) return unitClass;
  return classifyPair(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Tenths of a word as a number of words: what was begun counts. */
export function wholeWords(tenths: number): number {
  return Math.ceil(tenths / WORD);
}

/**
 * The number of words in a text: runs of letters, digits and marks, an apostrophe not ending one. Scripts without spaces
 * are estimated: two Han or Kana characters are a word, five of Thai, Lao, Khmer or Burmese.
 */
export function countWords(text: string): number {
  const counter = new WordCounter();
  counter.add(text, 0, text.length);
  return wholeWords(counter.tenths);
}
