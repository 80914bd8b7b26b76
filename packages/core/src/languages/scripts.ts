/** Of a script that one living language is written in, that language; of another, its name. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'han' | 'kana' | (string & {});

/** First and last character (Unicode, Blocks.txt), and the script. Characters between are no letters or rare. */
const RANGES: readonly [first: number, last: number, script: Script][] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58a, 'hy'],
  [0x591, 0x5f4, 'he'],
  [0x620, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x780, 0x7bf, 'dv'],
  [0x900, 0x97f, 'devanagari'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb00, 0xb7f, 'or'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xc80, 0xcff, 'kn'],
  [0xd00, 0xd7f, 'ml'],
  [0xd80, 0xdff, 'si'],
  [0xe01, 0xe4e, 'th'],
  [0xe80, 0xeff, 'lo'],
  [0xf00, 0xfff, 'bo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x139f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x1800, 0x18af, 'mn'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'el'],
  [0x3041, 0x30ff, 'kana'],
  [0x3131, 0x318e, 'ko'],
  [0x31f0, 0x31ff, 'kana'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'ko'],
  [0xf900, 0xfaff, 'han'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfefc, 'arabic'],
  [0xff66, 0xff9f, 'kana'],
];
/** A character of these says as much as three letters of an alphabet. */
const DENSE: ReadonlySet<Script> = new Set(['han', 'kana', 'ko']);
const DENSE_LETTERS = 3;

/** For each UTF-16 unit the range that holds it, counted from 1; 0 for none. */
const rangeOfUnit = new Uint8Array(0x10000);
for (const [index, [first, last]] of RANGES.entries()) rangeOfUnit.fill(index + 1, first, last + 1);

/** How many letters of each script a text holds; a Han, Kana or Hangul character counts three. */
export function lettersByScript(text: string): Map<Script, number> {
  const counts = new Uint32Array(RANGES.length + 1);
  const ranges = rangeOfUnit;
  for (let at = 0; at < text.length; at++) (counts[ranges[text.charCodeAt(at)] as number] as number)++;
  const letters = new Map<Script, number>();
  for (const [index, [, , script]] of RANGES.entries()) {
    const count = counts[index + 1] as number;
    if (count === 0) continue;
    letters.set(script, (letters.get(script) ?? 0) + count * (DENSE.has(script) ? DENSE_LETTERS : 1));
  }
  return letters;
}
