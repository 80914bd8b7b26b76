import type { PageValue, ThinVerdict } from '../model.js';
import { affiliatePressure, neededWords, ownWords, templateShare, uniqueShare } from './thin.js';

/** Why a page is not told as thin, whatever its score. */
export type ThinExcuse =
  | 'home'
  | Exclude<PageValue['purpose'], ''>
  | Exclude<PageValue['excuse'], ''>
  | 'not-indexable'
  | 'doorway'
  | '';

/** A page without so much main text has none: a heading, a date. */
const LEAST_WORDS = 10;
/** So much visible text besides links and template may hold an article that was not recognised. */
const UNREAD_WORDS = 30;
/** Of the words that its type needs: less is too little for any page of the type. */
const TOO_FEW = 0.3;
/** What is not its own makes the page, and what is its own would not carry it. */
const MOSTLY_COPIED = 0.2;
const HARDLY_OWN = 0.6;
/** The frame is most of what a reader sees, and of the rest half stands elsewhere too. */
const MOSTLY_TEMPLATE = 0.8;
const HALF = 0.5;
/** Affiliate units for each 250 words with text of which less than a third is the page's own. */
const MANY_AFFILIATE_UNITS = 2;
const PARTLY_OWN = 0.3;

/**
 * What is wrong with a page that has too little of its own; null when nothing is, when that is unknown, and when the page is
 * excused. One verdict a page, the gravest. Every one of them means a score of at least 40.
 */
export function thinVerdict(value: PageValue): ThinVerdict | null {
  const own = ownWords(value);
  const need = neededWords(value);
  if (own === null || need === null || thinExcuse(value) !== '') return null;
  if (value.main < LEAST_WORDS) return unreadWords(value) < UNREAD_WORDS ? 'empty-page' : null;
  const isFirst = value.cluster !== null && value.isRepresentative;
  const carries = isFirst ? value.main : own;
  const unique = isFirst ? 1 : uniqueShare(value);
  const isBare = carries < TOO_FEW * need && unreadWords(value) < need;
  if (affiliatePressure(value) > MANY_AFFILIATE_UNITS && (unique < PARTLY_OWN || isBare)) return 'thin-affiliate-page';
  const isCarried = carries >= HARDLY_OWN * need;
  if (unique < HALF && templateShare(value) > MOSTLY_TEMPLATE && !isCarried) return 'template-only-page';
  if (unique < MOSTLY_COPIED && !isCarried) return 'not-unique-page';
  return isBare && value.type !== 'other' ? 'thin-page' : null;
}

export function thinExcuse({ type, purpose, excuse, isIndexable, isDoorway }: PageValue): ThinExcuse {
  if (type === 'home') return type;
  if (purpose !== '') return purpose;
  if (excuse !== '') return excuse;
  if (!isIndexable) return 'not-indexable';
  return isDoorway ? 'doorway' : '';
}

/** Words that a reader sees outside the main text, links and template at the most: an article that was not recognised, perhaps. */
function unreadWords({ full, main, link, template }: PageValue): number {
  return Math.max(0, full - main - Math.max(link, template));
}
