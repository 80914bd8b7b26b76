/** Calls that are read of one script, and how far the arguments of one are. */
const MOST_CALLS = 50;
const LONGEST_CALL = 1_000;
const LONGEST_VALUE = 300;

/**
 * What inline code gives to a name: `name = "value"`, `name: 300`, `"name": 'value'`; '' when it does not.
 *
 * @param name not empty
 */
export function assignedValue(code: string, name: string): string {
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + name.length)) {
    if (isWithinWord(code, at)) continue;
    const value = /^["']?\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+))/.exec(
      code.slice(at + name.length, at + name.length + LONGEST_VALUE),
    );
    if (value) return value[1] ?? value[2] ?? value[3] ?? '';
  }
  return '';
}

/**
 * The arguments of each call of a function: a string as its text, an array of two numbers as `300x250`, a number or a
 * name as it stands, '' for anything else.
 *
 * @param name not empty
 */
export function readCalls(code: string, name: string): string[][] {
  const calls: string[][] = [];
  for (let at = code.indexOf(name); at !== -1 && calls.length < MOST_CALLS; at = code.indexOf(name, at)) {
    const isPart = isWithinWord(code, at);
    at += name.length;
    const open = /^\s{0,20}\(/.exec(code.slice(at, at + 21))?.[0];
    if (!isPart && open !== undefined) calls.push(splitArguments(code.slice(at + open.length, at + LONGEST_CALL)));
  }
  return calls;
}

/** Whether what begins there goes on with a word from before. */
function isWithinWord(code: string, at: number): boolean {
  return /^[\w$]{2}$/.test(code.slice(Math.max(0, at - 1), at + 1));
}

/** What stands between commas up to the bracket that closes the call. */
function splitArguments(text: string): string[] {
  const values: string[] = [];
  let depth = 0;
  let start = 0;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (quote !== '') {
      if (unit === '\\') i++;
      else if (unit === quote) quote = '';
    } else if (unit === '"' || unit === "'" || unit === '`') {
      quote = unit;
    } else if ('([{'.includes(unit)) {
      depth++;
    } else if ((unit === ',' && depth === 0) || (')]}'.includes(unit) && depth-- === 0)) {
      values.push(valueOfArgument(text.slice(start, i).trim()));
      if (unit !== ',') break;
      start = i + 1;
    }
  }
  return values;
}

function valueOfArgument(text: string): string {
  const size = /^\[+\s*(\d{1,5})\s*,\s*(\d{1,5})\s*\]+$/.exec(text);
  if (size) return `${size[1]}x${size[2]}`;
  const quoted = /^(["'`])([^"'`\\]*)\1$/.exec(text);
  if (quoted) return quoted[2] ?? '';
  return /^[\w$.]+$/.test(text) ? text : '';
}
