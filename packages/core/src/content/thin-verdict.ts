import { gathers } from '../gathers.js';
import type { PageValue, ThinVerdict } from '../model.js';
import { adPressure, affiliatePressure, neededWords, ownWords, templateShare, uniqueShare } from './thin.js';

/** Why a page is not told as thin, whatever its score. */
export type ThinExcuse =
  | 'home'
  | 'listing'
  | Exclude<PageValue['purpose'], ''>
  | Exclude<PageValue['excuse'], ''>
  | 'not-indexable'
  | 'doorway'
  | '';

/** A page without so much main text, and without any that is core, has none: a menu, a line of links. */
const LEAST_WORDS = 10;
/** So much visible text besides links and template may hold an article that was not recognised. */
const UNREAD_WORDS = 30;
/** Of the words that its type needs: less is little for a page that shows ads or offers, and for a family of pages. */
const FEW = 0.3;
/** Where nobody earns, a short page may say all that there is to say: real notes of releases have 30 words and more. */
const FEWEST_WORDS = 25;
/** What is not its own makes the page, and what is its own would not carry it. */
const MOSTLY_COPIED = 0.2;
const HARDLY_OWN = 0.6;
/** The frame is most of what a reader sees, and has as much text beside its links as a page of the type needs. */
const MOSTLY_TEMPLATE = 0.8;
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
  if (isEmpty(value)) return unreadWords(value) < UNREAD_WORDS ? 'empty-page' : null;
  const isCopy = value.cluster !== null;
  // The page that the others are copies of is one page all the same: only what it lacks by itself is told of it.
  const isFirst = isCopy && value.isRepresentative;
  const isShared = !isFirst && uniqueShare(value) < PARTLY_OWN;
  const isPaid = affiliatePressure(value) > MANY_AFFILIATE_UNITS;
  if (isPaid && (isShared || hasFew(value, isFirst ? value.core : own, need))) return 'thin-affiliate-page';
  // What copies repeat of each other, the rules on copies tell once for all of them.
  const isBare = hasFew(value, isCopy ? value.core : own, need);
  if (isBare && isFrame(value, need)) return 'template-only-page';
  if (!isCopy && uniqueShare(value) < MOSTLY_COPIED && own < HARDLY_OWN * need) return 'not-unique-page';
  const isUnfit = adPressure(value) > 0 || value.main < FEWEST_WORDS;
  return isBare && isUnfit && value.type !== 'other' ? 'thin-page' : null;
}

function hasFew(value: PageValue, words: number, need: number): boolean {
  return words < FEW * need && unreadWords(value) < need;
}

function isEmpty({ main, core }: PageValue): boolean {
  return core === 0 && main < LEAST_WORDS;
}

function isFrame(value: PageValue, need: number): boolean {
  return templateShare(value) > MOSTLY_TEMPLATE && value.template - value.link >= need;
}

/** A listing lives by what it lists, whose words are those of other pages; unless it is told as a doorway all the same. */
export function thinExcuse(value: PageValue): ThinExcuse {
  const { type, purpose, excuse, isIndexable, isDoorway } = value;
  if (isDoorway) return 'doorway';
  if (type === 'home' || type === 'listing') return type;
  if (purpose !== '') return purpose;
  if (excuse !== '') return excuse;
  if (!isIndexable) return 'not-indexable';
  return gathers(value) && neededWords(value) === null ? 'listing' : '';
}

/** Words that a reader sees outside the main text, links and template at the most: an article that was not recognised, perhaps. */
function unreadWords({ full, main, link, template }: PageValue): number {
  return Math.max(0, full - main - Math.max(link, template));
}
