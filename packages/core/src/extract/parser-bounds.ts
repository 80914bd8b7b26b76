import type { Parser } from 'htmlparser2';
import { LIMITS } from './limits.js';
import { traitsOf } from './tags.js';

/**
 * What of the parser a handler cannot bound by other means: private fields. The tests of the limits fail when a new
 * version of the parser works in another way.
 */
interface ParserInside {
  /** Names of the open elements, the innermost first. */
  stack: string[];
  foreignContext: unknown[];
  /** Name of the attribute that is about to be added to its tag, unless the tag has one of that name. */
  attribname: string;
}

/** Elements at which the parser enters or leaves SVG and MathML. */
const FOREIGN_CONTEXTS = new Set('svg math mi mo mn ms mtext annotation-xml foreignObject desc title'.split(' '));

/**
 * Takes the element that the parser has just opened off the parser's own stack again when that is full; the parser then
 * goes on as if the element were an empty one. At every end tag the parser searches its open elements: without this a
 * page of one megabyte keeps it busy for half a minute.
 * @returns whether the element was too deep
 */
export function boundDepth(parser: Parser, tag: string): boolean {
  const { stack, foreignContext } = parser as unknown as ParserInside;
  // Nothing nests in raw text, and its end must be noticed.
  if (stack.length <= LIMITS.depth || stack[0] !== tag || traitsOf(tag).raw) return false;
  stack.shift();
  if (FOREIGN_CONTEXTS.has(tag)) foreignContext.shift();
  return true;
}

/** Lets the parser forget the attribute that it has just read: it passes for a repetition of one that the tag has. */
export function forgetAttribute(parser: Parser, known: string): void {
  (parser as unknown as ParserInside).attribname = known;
}
