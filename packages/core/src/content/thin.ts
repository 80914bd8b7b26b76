import { gathers } from '../gathers.js';
import type { PageType, PageValue, WordNorm } from '../model.js';

/**
 * Words of its own that a page of the type needs before nothing is missing; null where no number says so. Of labelled pages
 * of 1,500 sites 2 % of the articles and 1 % of the manual pages have less, product pages are much shorter, and listings live
 * by what they link to.
 */
const NEEDS: Record<PageType, number | null> = {
  article: 250,
  documentation: 120,
  product: 80,
  forum: 80,
  listing: 40,
  other: 50,
  home: null,
};
/** Types that are read: on the others links are the content. */
const READ: ReadonlySet<PageType> = new Set<PageType>(['article', 'documentation', 'product']);

/** Headings and notes that pages share leave a page its own: below this share of its words it counts. */
const ENOUGH_SHARE = 0.8;
/** A page has a menu and a footer: above this share of its words the frame, and links, weigh more than the text. */
const MOST_SHARE = 0.6;
/** Paid units for each 250 words: one is common, from three on a page is made for them. A shorter page is judged as of 250. */
const PER_WORDS = 250;
const COMMON_UNITS = 1;
const MANY_UNITS = 3;
/** How far below the median of its host, in spreads, a page begins and ends to be an outlier. */
const OUTLIER_FROM = 1;
const OUTLIER_TO = 3;
/** Where pages of a type are nearly of one length, what counts as a spread: this share of the median. */
const LEAST_SPREAD = 0.25;

/** What each part can take away at most. Only the words that a page has of its own decide alone. */
const WEIGHTS = {
  'unique-words': 1,
  'unique-share': 0.6,
  'template-share': 0.25,
  'link-share': 0.1,
  'ad-pressure': 0.3,
  'site-norm': 0.2,
} as const;

type ThinPartName = keyof typeof WEIGHTS;

/** One part of a thin score: what it leaves of the worth of a page, 0 to 1, and the counts behind it. */
interface ThinPart {
  name: ThinPartName;
  factor: number;
  counts: Record<string, number>;
}

export interface Thinness {
  /** 0, nothing is missing, to 100, it has nothing of its own. 0 for a page that needs no text. */
  score: number;
  /** None of a page that needs no text. */
  parts: ThinPart[];
}

/**
 * How little a page has of its own, for what its type needs: one minus the product of the factors of its parts, in per cent.
 * More words of its own never raise it, more ads never lower it. Null where it is not known what the page shares with others.
 */
export function thinScore(value: PageValue): Thinness | null {
  const need = neededWords(value);
  if (need === null) return { score: 0, parts: [] };
  const own = ownWords(value);
  if (own === null) return null;
  const parts = [
    part('unique-words', 1 - Math.min(1, own / need), { own, needed: need }),
    part('unique-share', 1 - Math.min(1, uniqueShare(value) / ENOUGH_SHARE), {
      ...{ own, of: comparedWords(value) },
    }),
    part('template-share', excess(templateShare(value)), { template: value.template, full: value.full }),
    part('link-share', READ.has(value.type) ? excess(linkShare(value)) : 0, { link: value.link, full: value.full }),
    part('ad-pressure', between(adPressure(value), COMMON_UNITS, MANY_UNITS), {
      ...{ adSlots: value.adSlots, affiliateUnits: affiliateUnits(value), core: value.core },
    }),
    part('site-norm', value.norm === null ? 0 : outlier(own, value.norm), { own, ...value.norm }),
  ];
  const worth = parts.reduce((product, { factor }) => product * factor, 1);
  return { score: Math.round(100 * (1 - worth)), parts };
}

/** Words of its own that the page needs; null when it needs none: what gathers others and earns nothing may say what they say. */
export function neededWords(value: PageValue): number | null {
  if (value.purpose !== '') return null;
  if (adPressure(value) === 0 && gathers(value)) return null;
  return NEEDS[value.type === 'listing' && !isList(value) ? 'article' : value.type];
}

/** Words of its core that stand on no other page that counts; of a list, of its main text. A page without main text has none. Null when that is unknown. */
export function ownWords(value: PageValue): number | null {
  if (value.main === 0) return 0;
  return isList(value) ? value.unique : value.own;
}

/** Share of its text that stands on no other page, 0 to 1: of the core, and of the main text of a list. */
export function uniqueShare(value: PageValue): number {
  return share(ownWords(value) ?? 0, comparedWords(value));
}

function comparedWords(value: PageValue): number {
  return isList(value) ? value.main : value.core;
}

/** A listing that is not mostly prose. */
function isList({ type, main, core }: PageValue): boolean {
  return type === 'listing' && core <= main / 2;
}

export function templateShare({ template, full }: PageValue): number {
  return share(template, full);
}

function linkShare({ link, full }: PageValue): number {
  return share(link, full);
}

/** Ad slots and affiliate units for each 250 core words. */
export function adPressure(value: PageValue): number {
  return perWords(value.adSlots + affiliateUnits(value), value);
}

/** Affiliate units for each 250 core words. */
export function affiliatePressure(value: PageValue): number {
  return perWords(affiliateUnits(value), value);
}

/** Affiliate links, or creatives where they are more: most creatives are such a link, too. */
export function affiliateUnits({ affiliateLinks, adUnits, adSlots }: PageValue): number {
  return Math.max(affiliateLinks, adUnits - adSlots);
}

function perWords(units: number, { core }: PageValue): number {
  return (units * PER_WORDS) / Math.max(core, PER_WORDS);
}

function part(name: ThinPartName, lack: number, counts: Record<string, number>): ThinPart {
  return { name, factor: 1 - WEIGHTS[name] * lack, counts };
}

function outlier(own: number, { median, spread }: WordNorm): number {
  const step = Math.max(spread, LEAST_SPREAD * median);
  return step === 0 ? 0 : between((median - own) / step, OUTLIER_FROM, OUTLIER_TO);
}

function excess(share: number): number {
  return between(share, MOST_SHARE, 1);
}

/** 0 up to `from`, 1 from `to` on. */
function between(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function share(words: number, all: number): number {
  return all === 0 ? 0 : Math.min(1, words / all);
}
