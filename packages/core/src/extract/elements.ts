import type { ElementFact } from '../model.js';
import type { Frame } from './frame.js';
import { LIMITS, type Limits } from './limits.js';
import type { Lines } from './place.js';

const MOST_ATTRIBUTES = 40;
const LONGEST_VALUE = 500;
const LONGEST_NAME = 2_000;
const LONGEST_CODE = 2_000;
/** Inline scripts are searched up to here; the code of an ad slot stands in short ones. */
const MOST_CODE_SEARCHED = 50_000;

/**
 * Words by which pages name what holds ads, standing alone between anything that is no letter or digit, or ending in
 * `ads`: general words, not the names of ad systems, which are the catalogue's to know.
 */
const AD_WORD =
  /(?<![a-z0-9])(?:[a-z]{0,20}ads|ad|adv|adverts?|advertis\w*|ad-?(?:unit|slot|zone|box|container|wrapper|block|space|tag)s?|ads?by\w*|sponsor\w*|banners?|dfp|gpt)(?![a-z0-9])/i;
/** Part of every such word; nearly all names are told apart by this, which is quicker. */
const AD_HINT = /[aA][dD]|[sS][pP][oO][nN]|[bB][aA][nN]|[dD][fF][pP]|[gG][pP][tT]/;
/** What inline code of ads says: it names a client, a slot, a zone or the size of a banner. */
const AD_CODE =
  /ad_?client|ad_?slot|ad_?unit|adsby|display_?ad|zone_?id|googletag|\w_width\s?=\s?["']?\d|\bads\b|["']ad["']/i;

/** Elements that pages leave empty for a script to fill. */
const CONTAINERS = new Set(['div', 'section', 'aside']);

/** Gathers the elements that an ad system could fill. */
export class Elements {
  readonly list: ElementFact[] = [];
  private readonly lines: Lines;
  private readonly limits: Limits;

  constructor(lines: Lines, limits: Limits) {
    this.lines = lines;
    this.limits = limits;
  }

  /** Takes the element of a tag that has just been read. */
  read(frame: Frame): void {
    if (frame.traits.advertises || speaksOfAds(frame)) this.add(frame, '');
  }

  /** Takes an element that turned out to be empty, when it is made to be found by a script. */
  readEmpty(frame: Frame): void {
    if (!CONTAINERS.has(frame.tag) || speaksOfAds(frame)) return;
    if (frame.id !== '' || frame.attributes.dataNames().length > 0) this.add(frame, '');
  }

  /** Takes a script whose inline code speaks of ads. */
  readScript(frame: Frame, text: string): void {
    const code = text.trim();
    const place = code.slice(0, MOST_CODE_SEARCHED).search(AD_CODE);
    if (place === -1) return;
    // Of long code the part that speaks of ads is kept, from a little before.
    const from = code.length <= LONGEST_CODE ? 0 : Math.max(0, place - 200);
    this.add(frame, code.slice(from, from + LONGEST_CODE));
  }

  private add(frame: Frame, text: string): void {
    if (this.list.length >= LIMITS.elements) {
      this.limits.hit('elements');
      return;
    }
    const { tag, region, hidden } = frame;
    const attributes = frame.attributes.record(MOST_ATTRIBUTES, LONGEST_VALUE);
    this.list.push({ tag, attributes, text, at: this.lines.place(frame), region, hidden });
  }
}

function speaksOfAds({ tag, id, className, attributes }: Frame): boolean {
  if (attributes.count === 0) return false;
  if (tag === 'script') return isAdName(attributes.get('src') ?? '');
  if (className !== '' && isAdName(className)) return true;
  if (id !== '' && isAdName(id)) return true;
  return attributes.dataNames().some(isAdName);
}

function isAdName(name: string): boolean {
  const searched = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name;
  return AD_HINT.test(searched) && AD_WORD.test(searched);
}
