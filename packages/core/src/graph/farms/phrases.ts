/** A share of 1 in whole per cent, rounded down: nothing is said to be all that is not. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`;
}

/** Words of a page, cut to 200 characters. */
export function quote(words: string): string {
  const characters = [...words.slice(0, 2 * LONGEST_QUOTE)];
  return characters.length <= LONGEST_QUOTE ? words : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}

const LONGEST_QUOTE = 200;
