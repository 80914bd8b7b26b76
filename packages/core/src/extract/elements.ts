import type { ElementFact } from '../model.js';
import { BoundedCache } from './bounded-cache.js';
import type { Attributes, Frame } from './frame.js';
import { LIMITS, type Limits } from './limits.js';
import type { Lines } from './place.js';

const MOST_ATTRIBUTES = 40;
const LONGEST_VALUE = 500;
const LONGEST_CODE = 2_000;
/** Inline scripts are searched up to here; the code of an ad slot stands in short ones. */
const MOST_CODE_SEARCHED = 50_000;

/**
 * Words by which pages name what holds ads, standing alone between anything that is no letter or digit: general words,
 * not the names of ad systems, which are the catalogue's to know.
 */
const AD_WORD =
  /(?<![a-z0-9])(?:ads?|adv|adverts?|advertis\w*|ad-?(?:unit|slot|zone|box|container|wrapper|block|space|tag)s?|ads?by\w*|sponsor\w*|banners?|dfp|gpt)(?![a-z0-9])/i;
/** What inline code of ads says. */
const AD_CODE = /ad_?client|ad_?slot|ad_?unit|adsby|googletag|\bads\b|["']ad["']/i;

/** Elements that are for ads, or hold other documents, whatever they are called. */
const ALWAYS = new Set(['ins', 'iframe', 'amp-ad', 'amp-embed', 'amp-sticky-ad']);

const judgedClasses = new BoundedCache<boolean>(4_096);

/** Gathers the elements that an ad system could fill. */
export class Elements {
  readonly list: ElementFact[] = [];
  private readonly lines: Lines;
  private readonly limits: Limits;

  constructor(lines: Lines, limits: Limits) {
    this.lines = lines;
    this.limits = limits;
  }

  /** @param start offset of the tag in the source */
  read(frame: Frame, attributes: Attributes, start: number): void {
    if (ALWAYS.has(frame.tag) || speaksOfAds(frame, attributes)) this.add(frame, attributes, start, '');
  }

  /** Takes a script whose inline code speaks of ads. */
  readScript(frame: Frame, attributes: Attributes, start: number): void {
    const place = frame.collected.slice(0, MOST_CODE_SEARCHED).search(AD_CODE);
    if (place === -1) return;
    const code = frame.collected.trim();
    // Of long code the part that speaks of ads is kept, from a little before.
    const from = code.length <= LONGEST_CODE ? 0 : Math.max(0, place - 200);
    this.add(frame, attributes, start, code.slice(from, from + LONGEST_CODE));
  }

  private add(frame: Frame, attributes: Attributes, start: number, text: string): void {
    if (this.list.length >= LIMITS.elements) {
      this.limits.hit('elements');
      return;
    }
    const kept: Record<string, string> = {};
    let room = MOST_ATTRIBUTES;
    for (const name in attributes) {
      if (room-- === 0) break;
      kept[name] = (attributes[name] ?? '').slice(0, LONGEST_VALUE);
    }
    const { tag, region, hidden } = frame;
    this.list.push({ tag, attributes: kept, text, at: this.lines.place(start, frame), region, hidden });
  }
}

function speaksOfAds(frame: Frame, attributes: Attributes): boolean {
  if (frame.tag === 'script') return AD_WORD.test((attributes.src ?? '').slice(0, 2_000));
  if (frame.className !== '' && isAdClass(frame.className)) return true;
  if (frame.id !== '' && AD_WORD.test(frame.id.slice(0, 1_000))) return true;
  for (const name in attributes) {
    if (name.startsWith('data-') && AD_WORD.test(name.slice(0, 100))) return true;
  }
  return false;
}

function isAdClass(className: string): boolean {
  const known = judgedClasses.get(className);
  if (known !== undefined) return known;
  const isAd = AD_WORD.test(className.slice(0, 1_000));
  judgedClasses.set(className, isAd);
  return isAd;
}
