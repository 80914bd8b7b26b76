import { type Captures, matchPattern, type Pattern } from './pattern.js';

/** Whether a token of a class attribute holds the pattern; fills `found` with what the first that does holds. */
export function matchClass(pattern: Pattern, className: string | undefined, found: Captures): boolean {
  if (className === undefined || !isPossible(pattern, className)) return false;
  for (const token of className.split(/\s+/)) {
    const captures: Captures = {};
    if (!matchPattern(pattern, token, captures)) continue;
    Object.assign(found, captures);
    return true;
  }
  return false;
}

/** Most classes are told apart by this, which is quicker. */
function isPossible([first]: Pattern, className: string): boolean {
  return first?.words?.length !== 1 || className.includes(first.words[0] as string);
}
