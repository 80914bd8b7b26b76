import { BoundedMap } from '../bounded-map.js';
import { detach } from '../detach.js';
import type { Hidden } from '../model.js';

/** What an inline style says about being seen. */
export interface InlineStyle {
  /** How it hides its element; '' when it does not. `visibility` can be taken back further in. */
  hidden: Hidden;
  /** It makes visible what lies inside something with `visibility: hidden`. */
  shows: boolean;
  /** Declared size in px; null where it is not declared in px. */
  width: number | null;
  height: number | null;
  /** It is laid over all of what encloses it: positioned, and (nearly) as wide and as high. How it is stacked does not matter. */
  covers: boolean;
  /** The URLs of `url(...)`, as written. */
  urls: string[];
}

/** Longer styles are not read. */
const LONGEST_STYLE = 10_000;
/** Longer styles are seldom repeated. */
const LONGEST_KEPT = 500;
/** Nobody moves an element so far but to take it out of sight. */
const OFF_SCREEN = -500;
/** Per cent of what encloses it, or of the window, from which on an element is as good as all over it. */
const COVERING = 90;
/** Pixels from which on an element is wider and higher than any window. */
const BEYOND_WINDOWS = 5_000;

const NO_STYLE: InlineStyle = { hidden: '', shows: false, width: null, height: null, covers: false, urls: [] };
/** Templates repeat their styles. */
const known = new BoundedMap<string, InlineStyle>(1_024);

export function readInlineStyle(style: string): InlineStyle {
  if (style.length > LONGEST_STYLE) return NO_STYLE;
  const earlier = known.get(style);
  if (earlier !== undefined) return earlier;
  // What is kept must not hold on to the page.
  const read = readDeclarations(detach(style));
  if (style.length <= LONGEST_KEPT) known.set(style, read);
  return read;
}

function readDeclarations(style: string): InlineStyle {
  const declared = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important\s*$/i, '');
    declared.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return {
    hidden: hiddenBy(declared),
    shows: declared.get('visibility') === 'visible',
    width: pixels(declared.get('width')),
    height: pixels(declared.get('height')),
    covers: isLaidOver(declared),
    urls: readCssUrls(style),
  };
}

function hiddenBy(declared: Map<string, string>): Hidden {
  if (declared.get('display') === 'none') return 'display';
  const visibility = declared.get('visibility');
  if (visibility === 'hidden' || visibility === 'collapse') return 'visibility';
  if (/^(?:0+(?:\.0*)?|\.0+)%?$/.test(declared.get('opacity') ?? '1')) return 'opacity';
  const width = pixels(declared.get('width'));
  const height = pixels(declared.get('height'));
  if (width !== null && width <= 1 && height !== null && height <= 1) return 'size';
  return isOffScreen(declared) ? 'off-screen' : '';
}

function isOffScreen(declared: Map<string, string>): boolean {
  const left = pixels(declared.get('left')) ?? 0;
  const top = pixels(declared.get('top')) ?? 0;
  return left < OFF_SCREEN || top < OFF_SCREEN;
}

function isLaidOver(declared: Map<string, string>): boolean {
  const position = declared.get('position');
  if ((position !== 'absolute' && position !== 'fixed') || isOffScreen(declared)) return false;
  const inset = (declared.get('inset') ?? '').split(/\s+/).every((length) => pixels(length) === 0);
  const isWide = inset || isPinned(declared, 'left', 'right') || fills(declared.get('width'), 'vw');
  return isWide && (inset || isPinned(declared, 'top', 'bottom') || fills(declared.get('height'), 'vh'));
}

function isPinned(declared: Map<string, string>, start: string, end: string): boolean {
  return pixels(declared.get(start)) === 0 && pixels(declared.get(end)) === 0;
}

/** Whether a length is all of what encloses the element, or of the window, or nearly so. */
function fills(value: string | undefined, unit: 'vw' | 'vh'): boolean {
  if ((pixels(value) ?? 0) >= BEYOND_WINDOWS) return true;
  const match = /^(\d{1,9}(?:\.\d{0,9})?)(%|[sld]?v[wh])$/.exec(value ?? '');
  return match !== null && Number(match[1]) >= COVERING && (match[2] === '%' || match[2]?.endsWith(unit) === true);
}

/** A CSS length in px, an em counting 16; null for anything else. */
function pixels(value: string | undefined): number | null {
  const match = /^([+-]?\d{0,9}(?:\.\d{0,9})?)(px|r?em)?$/.exec(value ?? '');
  const number = match?.[1] ? Number(match[1]) : Number.NaN;
  if (Number.isNaN(number) || (match?.[2] === undefined && number !== 0)) return null;
  return match?.[2]?.endsWith('em') ? number * 16 : number;
}

/** The URLs in the `url(...)`s of a style sheet or an inline style, as written, in order, without `data:` URLs. */
export function readCssUrls(css: string): string[] {
  const urls: string[] = [];
  const opening = /url\(\s*(["']?)/gi;
  for (let match = opening.exec(css); match !== null; match = opening.exec(css)) {
    const start = opening.lastIndex;
    const end = css.indexOf(match[1] || ')', start);
    if (end === -1) break;
    const url = css.slice(start, end).trim();
    if (url !== '' && !/^data:/i.test(url)) urls.push(url.replace(/\\(.)/g, '$1'));
    opening.lastIndex = end;
  }
  return urls;
}
