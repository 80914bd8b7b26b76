import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { BoundedMap } from '../bounded-map.js';
import { detach } from '../detach.js';

/** Hears of the text of a page, piece by piece. */
export interface TextListener {
  /**
   * @param run what holds the text: the source of the page, or the characters for which an entity stands
   * @param start where the text begins in `run`
   * @param end where it ends
   * @param at where it begins in the source
   */
  text(run: string, start: number, end: number, at: number): void;
}

/** What an entity could be, with the character behind it that decides whether one without a semicolon counts in a value. */
const ENTITY = /&(?:#[xX]?[\da-fA-F]+|[a-zA-Z][\da-zA-Z]*)[;=]?/g;
const ENTITY_HERE = new RegExp(ENTITY, 'y');
/** Longer ones are none that pages repeat. */
const LONGEST_KNOWN = 40;

/** Pages have the same few entities again and again. */
const knownInText = new BoundedMap<string, string>(1_024);
const knownInValues = new BoundedMap<string, string>(1_024);

function decodeInText(entity: string): string {
  const known = knownInText.get(entity);
  if (known !== undefined) return known;
  // What is kept must not hold on to the page.
  const decoded = decodeHTML(detach(entity));
  if (entity.length <= LONGEST_KNOWN) knownInText.set(entity, decoded);
  return decoded;
}

function decodeInValue(entity: string): string {
  const known = knownInValues.get(entity);
  if (known !== undefined) return known;
  const decoded = decodeHTMLAttribute(detach(entity));
  if (entity.length <= LONGEST_KNOWN) knownInValues.set(entity, decoded);
  return decoded;
}

/** Tells the listener the text of `source` from `start` to `end` in pieces, its entities decoded. */
export function readText(source: string, start: number, end: number, listener: TextListener): void {
  let told = start;
  for (let at = source.indexOf('&', start); at !== -1 && at < end; at = source.indexOf('&', at + 1)) {
    ENTITY_HERE.lastIndex = at;
    const entity = ENTITY_HERE.exec(source)?.[0] ?? '&';
    const decoded = decodeInText(entity);
    if (decoded === entity) continue;
    if (at > told) listener.text(source, told, at, told);
    listener.text(decoded, 0, decoded.length, at);
    told = at + entity.length;
  }
  if (told < end) listener.text(source, told, end, told);
}

/** The value of an attribute with its entities decoded. */
export function decodeValue(value: string): string {
  return value.replace(ENTITY, decodeInValue);
}
