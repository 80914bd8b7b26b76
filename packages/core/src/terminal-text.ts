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
