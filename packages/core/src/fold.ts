const BEYOND_ASCII = /[\u0080-\uffff]/;

/** NFKC and lower case: what spellings of one text have in common. */
export function fold(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text).toLowerCase();
}
