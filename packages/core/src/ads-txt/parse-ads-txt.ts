import type { AdsTxtFile, AdsTxtLine } from '../model.js';
import { Declarations } from './declarations.js';
import { parseRecord } from './parse-record.js';

export interface ParsedAdsTxt {
  /** Every line that says something, in order. */
  lines: AdsTxtLine[];
  /** What was not read, in a sentence; '' when all of it was. */
  leftOut: string;
}

/** Lines of a file that are read. The longest that are in use have some ten thousand. */
const MAX_LINES = 100_000;

/** UTF-16 units of a line before its comment. */
const MAX_LINE_LENGTH = 2_000;

/** Of a line that cannot be read so much is kept. */
const MAX_SHOWN = 200;

const LINE_END = /\r\n?|\n/g;

/** They have no width, so nobody sees them; what reads the file does. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** A name of a variable has no dot, a domain has one. */
const VARIABLE = /^([a-z][a-z0-9_-]*)[ \t]*=(.*)$/is;

const TOO_LONG = `The line has more than ${MAX_LINE_LENGTH} characters.`;
const UNSEEN = 'A character that nobody sees stands in the line.';

/**
 * Reads an ads.txt or app-ads.txt. Never throws, and takes linear time; a line that cannot be read costs itself only.
 * Specification: IAB Tech Lab, ads.txt 1.1, sections 3.2 to 3.5; app-ads.txt 1.0.
 */
export function parseAdsTxt(text: string, kind: AdsTxtFile['kind']): ParsedAdsTxt {
  const declarations = new Declarations(kind);
  const lines: AdsTxtLine[] = [];
  let number = 0;
  for (const written of linesOf(text)) {
    if (number === MAX_LINES) return { lines, leftOut: `Only its first ${MAX_LINES} lines are read.` };
    number++;
    const said = readLine(written, declarations);
    if (said !== null) lines.push({ line: number, ...said });
  }
  return { lines, leftOut: '' };
}

/** Lines without their ends, which are CR, LF or both. */
function* linesOf(text: string): Generator<string> {
  let from = text.startsWith('\ufeff') ? 1 : 0;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    yield text.slice(from, index);
    from = index + end.length;
  }
  yield text.slice(from);
}

type Said = Omit<AdsTxtLine, 'line'>;

/** What a line says; null for a blank one and a comment. */
function readLine(written: string, declarations: Declarations): Said | null {
  const start = written.slice(0, MAX_LINE_LENGTH);
  const comment = start.indexOf('#');
  const text = (comment < 0 ? start : start.slice(0, comment)).trim();
  if (comment < 0 && written.length > MAX_LINE_LENGTH) return malformed(text, TOO_LONG);
  if (text === '') return null;
  if (INVISIBLE.test(text)) return malformed(text, UNSEEN);
  const [, name, value] = VARIABLE.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return declarations.read(name.toUpperCase(), value.trim());
  const record = parseRecord(text);
  return typeof record === 'string' ? malformed(text, record) : record;
}

function malformed(text: string, problem: string): Said {
  return { type: 'malformed', name: '', value: text.slice(0, MAX_SHOWN), relation: '', authority: '', problem };
}
