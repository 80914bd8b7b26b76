import { terminalText } from '../../terminal-text.js';

/** Characters of a host that are shown; longer ones lose their middle. */
const MOST_CHARACTERS = 40;

/** Of those the last, which tell the domain. */
const LAST_CHARACTERS = 24;

/**
 * Widths of a character as a share of the font size, where host names are set in the widest of the common fonts (DejaVu and
 * Verdana); letters that are not Latin may be as wide as they are high.
 */
const LATIN_WIDTH = 0.62;
const WIDEST = 1;
const BOLD = 1.13;

/** What XML 1.0 has no place for, behind what `terminalText` takes out: halves of pairs and two that are no characters. */
const NOT_IN_XML = /[\ufffe\uffff]|\p{Surrogate}/gu;

/** Text for the content of an element or an attribute of XML: nothing in it is markup, turns text round or is invalid. */
export function escapeXml(text: string): string {
  return terminalText(text)
    .replaceAll(NOT_IN_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A host as it is shown, not escaped yet: its beginning and its end, by whole characters. */
export function shortHost(host: string): string {
  // More than a host can have is not looked at: no name costs more than another.
  if (host.length <= MOST_CHARACTERS) return host;
  const first = [...host.slice(0, 2 * MOST_CHARACTERS)].slice(0, MOST_CHARACTERS - LAST_CHARACTERS - 1);
  const last = [...host.slice(-2 * MOST_CHARACTERS)].slice(-LAST_CHARACTERS);
  return `${first.join('')}…${last.join('')}`;
}

/** How wide a text is at most, about, in the unit of the font size. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += character < '\u0250' || character === '…' ? LATIN_WIDTH : WIDEST;
  return width * fontSize;
}

/** The same in bold. */
export function boldWidth(text: string, fontSize: number): number {
  return BOLD * textWidth(text, fontSize);
}
