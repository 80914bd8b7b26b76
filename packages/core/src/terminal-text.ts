/** Control characters, and the marks that turn or hide text: C0, DEL, C1, zero-width, bidi, line separators, BOM. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * Text from the web, made safe for a terminal and for one line of a log: no escape sequence, no new line, nothing that
 * reorders or hides what follows. White space stays a space; everything else that is unsafe becomes `�`.
 */
export function terminalText(text: string): string {
  return text.replace(UNSAFE, (unit) => (unit === '\n' || unit === '\r' || unit === '\t' ? ' ' : '\ufffd'));
}

/** East Asian wide and full-width characters, and emoji, take two cells. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const COMBINING = /\p{Mark}/u;

/** How many cells of a terminal a text takes. */
export function terminalWidth(text: string): number {
  let cells = 0;
  for (const character of text) {
    if (COMBINING.test(character)) continue;
    cells += WIDE.test(character) ? 2 : 1;
  }
  return cells;
}
