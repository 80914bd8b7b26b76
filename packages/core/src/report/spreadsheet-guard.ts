/**
 * What a spreadsheet would run as a formula: `= + - @` and their full-width forms, also behind white space, and a cell
 * that begins with a tab or a line break (OWASP, CSV injection).
 */
const FORMULA = /^(?:[\t\r\n]|[\s\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** An integer that a spreadsheet shows as it is: from 12 digits on it shows 1E+11, from 16 on it loses digits. */
const PLAIN_INTEGER = /^(?:0|[1-9][0-9]{0,10})$/;

const NUMBER_OR_DATE = /^[\s\d.,:/()%$€£¥e-]+$/i;
const DATE_IN_WORDS = /^[\s\d./,-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\d./,:-]*$/i;
const BOOLEAN = /^\s*(?:true|false)\s*$/i;

/**
 * A text cell that a spreadsheet shows as it is: an apostrophe goes before what would run as a formula, and before what
 * would be turned into a number, a date or a truth value, such as `0012`, `3-4` or an id of 16 digits.
 */
export function guardCell(text: string): string {
  return isChangedBySpreadsheet(text) ? `'${text}` : text;
}

/** The text that `guardCell` was given. */
export function recoverCell(cell: string): string {
  return cell.startsWith("'") && isChangedBySpreadsheet(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Apostrophes before such a text count as part of it: so no text looks like the guarded form of another. */
function isChangedBySpreadsheet(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return FORMULA.test(bare) || BOOLEAN.test(bare) || isConverted(bare);
}

function isConverted(text: string): boolean {
  if (!/\d/.test(text) || PLAIN_INTEGER.test(text)) return false;
  return NUMBER_OR_DATE.test(text) || DATE_IN_WORDS.test(text);
}
