/** From here on two characters say as much as four of an alphabet: Han, Kana, Hangul. */
const DENSE = 0x2e80;
const SPARSE_LENGTH = 4;
const DENSE_LENGTH = 2;
const KEYS = 0x10000;

/**
 * A function that tells whether a text holds any of the stems. Every block of every page is asked, and a regular expression
 * of some hundred words takes five times as long.
 *
 * @param stems of at least four characters, or two where the script is dense; in lower case
 */
export function stemFinder(stems: readonly string[]): (text: string) => boolean {
  const kept = shortest(stems);
  // The stems by what their first characters hash to; the table answers for most places of a text.
  const sparse = tableOf(kept.filter((stem) => !isDense(stem)));
  const dense = tableOf(kept.filter(isDense));
  const [isSparse, isPair] = [sparse.isKnown, dense.isKnown];
  return (text) => {
    let key = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      key = step(key, unit);
      if (isSparse[key] === 1 && sparse.holds(key, text, at - SPARSE_LENGTH + 1)) return true;
      if (unit < DENSE || at === 0) continue;
      const pair = step(step(0, text.charCodeAt(at - 1)), unit);
      if (isPair[pair] === 1 && dense.holds(pair, text, at - DENSE_LENGTH + 1)) return true;
    }
    return false;
  };
}

/** A hash of the last four characters: each step moves the oldest out. */
function step(key: number, unit: number): number {
  return ((key << 4) ^ unit) & (KEYS - 1);
}

function isDense(stem: string): boolean {
  return stem.charCodeAt(0) >= DENSE;
}

function tableOf(stems: readonly string[]) {
  const isKnown = new Uint8Array(KEYS);
  const stemsOf = new Map<number, string[]>();
  for (const stem of stems) {
    const head = stem.slice(0, isDense(stem) ? DENSE_LENGTH : SPARSE_LENGTH);
    const key = head.split('').reduce((sum, character) => step(sum, character.charCodeAt(0)), 0);
    isKnown[key] = 1;
    stemsOf.set(key, [...(stemsOf.get(key) ?? []), stem]);
  }
  const holds = (key: number, text: string, at: number): boolean =>
    (stemsOf.get(key) as string[]).some((stem) => text.startsWith(stem, at));
  return { isKnown, holds };
}

/** Without the stems that hold a shorter one. */
function shortest(stems: readonly string[]): string[] {
  return [...new Set(stems)].filter((stem) => !stems.some((other) => other !== stem && stem.includes(other)));
}
