import type { ElementFact } from '../model.js';
import { isAdName } from './ad-names.js';
import type { Frame } from './frame.js';
import { LIMITS, type Limits } from './limits.js';
import type { Lines } from './place.js';

const MOST_ATTRIBUTES = 40;
const LONGEST_VALUE = 500;
const LONGEST_CODE = 2_000;
/** Code that defines places names them one after the other. */
const LONGEST_DEFINITIONS = 8_000;
/** Inline scripts are searched up to here; the code of an ad slot stands in short ones. */
const MOST_CODE_SEARCHED = 50_000;

/**
 * What inline code of ads says: it names a client, a slot, a zone, a placement or the size of a banner, shows ads, opens
 * windows behind the page, or bids for places. Words that begin alike stand together, and what must stand before a word is
 * asked behind it: the search takes half the time.
 */
const AD_CODE = anyOf(
  /a(?:d(?:_?(?:client|server|slot|unit)|v_?manager|sby|(?<=\bad)s\b|(?<!(?:lo|e)ad)(?:s[.(]|_?type)|(?<=["']ad)["']|(?<=(?:create|display|show)_?ad))|t_?options|p[ns]tag)/,
  /p(?:bjs|rebid|op_?under|lacement_?(?:id|name))|zone(?:_?id|\()|googletag|\.cmd\b/,
  /_(?:width|pid)(?<=\w_(?:width|pid))\s?=\s?["']?\d|\/\d{3}\/["'](?<=["']\/\d{3}\/["'])\s?\+/,
);
const DEFINITION = /define[a-z]{0,20}(?:slot|tag)\w{0,20}\s?\(/i;

/** Words by which the plug-ins of content management systems mark the paid links that they write or hide. */
const PAID_WORD = anyOf(
  /affiliate|thirsty|pretty-?link|prli|easyazon|aawp|amalinks|lasso|betterlinks|btl_|clickwhale|cloak|skimlinks|vglnk/,
);
/** Referrer Policy: those that keep from the network where the reader comes from. */
const HIDING_REFERRER: ReadonlySet<string> = new Set(['no-referrer', 'same-origin']);

/** Where scripts that wait for consent, or for another script, keep their address. */
const LATE_ADDRESS = /(?:src|script)$/;
/** Leaves out those by which page builders and optimisers mark any script, whatever it does. */
const NOT_TECHNICAL = /^data-(?!cf|rocket|no-|n-|nscript|minify|wp|turbo|chunk|optimi[sz]ed)/;

/** Elements that pages leave empty for a script to fill. */
const CONTAINERS = new Set(['div', 'section', 'aside']);

function anyOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}

/** Gathers the elements that an ad system could fill, and the links whose markup tells more than their URL. */
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
    if (frame.traits.advertises || tellsMore(frame)) this.add(frame, '');
  }

  /** Takes an element that turned out to be empty, when it is made to be found by a script. */
  readEmpty(frame: Frame): void {
    if (!CONTAINERS.has(frame.tag)) return;
    const names = frame.attributes.dataNames();
    if (!speaksOfAds(frame, names) && (frame.id !== '' || names.length > 0)) this.add(frame, '');
  }

  /** Takes a script whose inline code speaks of ads. */
  readScript(frame: Frame, text: string): void {
    const code = text.trim();
    const searched = code.slice(0, MOST_CODE_SEARCHED);
    const place = searched.search(AD_CODE);
    if (place !== -1) this.add(frame, code.length <= LONGEST_CODE ? code : partAboutAds(searched, place));
  }

  private add(frame: Frame, text: string): void {
    if (this.list.length >= LIMITS.elements) {
      this.limits.hit('elements');
      return;
    }
    const { tag, region, hidden } = frame;
    const attributes = frame.attributes.record(MOST_ATTRIBUTES, LONGEST_VALUE);
    const element: ElementFact = { tag, attributes, text, at: this.lines.place(frame), region, hidden };
    if (frame.style?.covers) element.covers = true;
    this.list.push(element);
  }
}

/** Of long code: from a little before the first word about ads, or before the first place that it defines. */
function partAboutAds(code: string, place: number): string {
  const definition = code.search(DEFINITION);
  const from = Math.max(0, (definition === -1 ? place : definition) - 200);
  return code.slice(from, from + (definition === -1 ? LONGEST_CODE : LONGEST_DEFINITIONS));
}

function tellsMore(frame: Frame): boolean {
  const { attributes, traits } = frame;
  if (attributes.count === 0) return false;
  const names = attributes.dataNames();
  if (traits.name === 'script') return isTagOfAds(attributes.has('src'), names);
  if (speaksOfAds(frame, names)) return true;
  return (traits.link === 'a' || traits.link === 'area') && isMarkedLink(frame, names);
}

/** A script from elsewhere that is told something in its tag. */
function isTagOfAds(hasAddress: boolean, names: readonly string[]): boolean {
  const telling = hasAddress ? NOT_TECHNICAL : LATE_ADDRESS;
  return names.some((name) => telling.test(name));
}

function speaksOfAds({ id, className }: Frame, names: readonly string[]): boolean {
  return (className !== '' && isAdName(className)) || (id !== '' && isAdName(id)) || names.some(isAdName);
}

function isMarkedLink({ attributes, className, style }: Frame, names: readonly string[]): boolean {
  if (style?.covers || (className !== '' && PAID_WORD.test(className))) return true;
  if (names.some((name) => PAID_WORD.test(name))) return true;
  const policy = attributes.get('referrerpolicy');
  return policy !== undefined && HIDING_REFERRER.has(policy.trim().toLowerCase());
}
