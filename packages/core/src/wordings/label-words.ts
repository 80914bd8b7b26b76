import { fold } from '../fold.js';
import { matchers } from './matcher.js';

/** The whole of a short text, or what stands before its first colon, bar, dash or bracket; opening signs left out. */
const LABEL = /^[[【(（*※\s]*([^\]】)）:：|–—]{1,30}?)\s*(?:$|[\]】)）:：|–—])/u;

/**
 * Whether a text is a label, or begins with one that a colon, bar, dash or bracket sets apart.
 *
 * @param lang in lower case; English labels are understood everywhere, those of all languages where it is ''
 */
export function beginsWithLabel(text: string, lang: string): boolean {
  const label = LABEL.exec(fold(text.slice(0, 100)))?.[1] ?? '';
  return matchers.some(
    ({ labels, lang: own }) => labels.has(label) && (lang === '' || own === 'en' || lang.startsWith(own)),
  );
}

/** The words directly before, in and behind a link. */
export interface LinkWords {
  before: string;
  inside: string;
  after: string;
}

/**
 * A function that tells whether a link is labelled as an ad by the words that touch it: "(Anzeige)", "Ad: …", "#ad".
 *
 * @param lang ISO 639-1; labels in English are understood everywhere
 * @param others patterns of further words that will do
 */
export function linkLabel(lang: string, others: readonly string[] = []): (words: LinkWords) => boolean {
  const labels = matchers.filter((own) => own.lang === 'en' || own.lang === lang).flatMap((own) => [...own.labels]);
  const label = `(?:${[...new Set(labels)].join('|')}${others.map((word) => `|${word}`).join('')})`;
  const isBefore = new RegExp(`(?<![\\p{L}\\d#])${label}[\\s)\\]:*–—-]{0,4}$`, 'u');
  const isAfter = new RegExp(`^[\\s([*:–—-]{0,4}${label}(?![\\p{L}\\d])`, 'u');
  const isInside = new RegExp(`^[([*]?${label}[)\\]:*–—-]|[([*–—] ?${label}[)\\]]?$|^${label}$`, 'u');
  return ({ before, inside, after }) =>
    isBefore.test(fold(before)) || isAfter.test(fold(after)) || isInside.test(fold(inside));
}
