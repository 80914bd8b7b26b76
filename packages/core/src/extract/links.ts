import type { LinkFact, LinkKind, Via } from '../model.js';
import { type Blocks, folded } from './blocks.js';
import { declaredSize, type Frame } from './frame.js';
import { readCssUrls } from './inline-style.js';
import { isJavascriptUrl, readClickHandler, readJavascriptUrl } from './javascript-url.js';
import { LIMITS, type Limits } from './limits.js';
import { LoadCode } from './load-code.js';
import { readMetaRefresh } from './meta-refresh.js';
import { type Lines, skeletonOf } from './place.js';
import { isDeed } from './script-events.js';
import { readSrcset } from './srcset.js';
import type { UrlResolver } from './urls.js';
import { readWrittenHtml } from './written-html.js';

/** Where scripts that load images late keep the URL; until then `src` has a picture that keeps the place, or none. */
const LATE_SOURCES = ['data-src', 'data-lazy-src', 'data-original'];
const LATE_SOURCE_SETS = ['data-srcset', 'data-lazy-srcset'];
/** Style sheets in the page are searched up to here, in UTF-16 units. */
const LONGEST_STYLE_SHEET = 200_000;
/** The pictures, films and sounds that a page names for previews of itself. */
const PREVIEWS = /^(?:og:(?:image|video|audio)(?::url|:secure_url)?|twitter:image(?::src)?)$/;

export const LONGEST_ANCHOR = 200;
const MOST_CLICKS = 50;
/** UTF-16 units of pages in attributes of frames that are read. */
const MOST_IN_FRAMES = 200_000;
const NO_LINKS: readonly LinkFact[] = [];

/** Finds the URLs in every place of a tag that can hold one. */
export class Links {
  readonly list: LinkFact[] = [];
  /** As written, for the case that a `base` follows. */
  private readonly written: string[] = [];
  private readonly code = new LoadCode();
  /** Links of code in functions that nobody may call: by name. */
  private readonly conditional = new Map<LinkFact, string>();
  /** Links and forms by id or name, forms also by number, and code that clicks or sends them. */
  private readonly elements = new Map<string, LinkFact>();
  private readonly clicks: { link: LinkFact; element: string; within: string }[] = [];
  private forms = 0;
  private followed = 0;
  private loaded = 0;
  private inFrames = MOST_IN_FRAMES;
  private resolver: UrlResolver;
  private readonly lines: Lines;
  private readonly blocks: Blocks;
  private readonly limits: Limits;

  constructor(resolver: UrlResolver, lines: Lines, blocks: Blocks, limits: Limits) {
    this.resolver = resolver;
    this.lines = lines;
    this.blocks = blocks;
    this.limits = limits;
  }

  /**
   * Takes the links from a tag.
   * @returns those whose text is the text of the element
   */
  read(frame: Frame): readonly LinkFact[] {
    const { attributes, style, traits } = frame;
    if (attributes.count === 0) return NO_LINKS;
    for (const name of attributes.handlerNames()) {
      if (isSurprising(name, frame)) this.readCode(frame, attributes.get(name) ?? '');
    }
    const main = traits.link === null ? null : this.readTag(traits.link, frame);
    if (style !== null) for (const url of style.urls) this.add(url, 'style', 'style', frame);
    const action = attributes.get('formaction');
    if (action !== undefined) this.add(action, 'form', 'action', frame);
    const code = attributes.get('onclick');
    const clicked = code === undefined || isWholePage(frame) ? null : this.readClick(code, main, frame);
    if (clicked === null) return main === null ? NO_LINKS : [main];
    return main === null ? [clicked] : [main, clicked];
  }

  /** Takes the URLs from the text of a `style` element. */
  readStyleSheet(frame: Frame, css: string): void {
    for (const url of readCssUrls(css.slice(0, LONGEST_STYLE_SHEET))) this.add(url, 'style', 'style', frame);
  }

  /** Takes the URLs that code uses when the page loads, from a script or a handler. */
  readCode(frame: Frame, code: string): void {
    if (frame.hidden === 'noscript') return;
    const { urls, clicks } = this.code.read(code);
    for (const { url, uses, within } of urls) {
      const link = this.add(url, 'script', 'javascript', frame, uses.join(' '));
      if (link !== null && within !== '') this.conditional.set(link, within);
    }
    for (const { element, within } of clicks) {
      if (this.clicks.length >= MOST_CLICKS) break;
      this.clicks.push({ link: this.factOf('', 'script', 'javascript', frame, 'navigates'), element, within });
    }
  }

  /** The page has ended: what only code does that nobody calls goes, what code clicks comes. */
  settle(): void {
    const clicks = this.clicks.filter(({ element }) => this.elements.has(element));
    const functions = new Set([...this.conditional.values(), ...clicks.map(({ within }) => within)]);
    if (functions.size === 0) return;
    const called = this.code.calledOf(functions);
    const kept = this.list.filter((link) => called.has(this.conditional.get(link) ?? ''));
    for (const { link, element, within } of clicks) {
      const target = this.elements.get(element);
      if (target !== undefined && called.has(within)) kept.push({ ...link, href: target.href });
    }
    this.list.splice(0, this.list.length, ...kept.slice(0, 2 * LIMITS.links));
  }

  /** A `base` was found: what was read before it is relative to it too. */
  rebase(resolver: UrlResolver): void {
    this.resolver = resolver;
    let kept = 0;
    for (const [index, link] of this.list.entries()) {
      const raw = this.written[index] ?? '';
      const href = resolver.resolve(raw);
      if (href === '') continue;
      link.href = href;
      this.list[kept] = link;
      this.written[kept++] = raw;
    }
    this.list.length = kept;
    this.written.length = kept;
  }

  /** @returns the link whose text is the text of the element; null where the element has no text of its own */
  private readTag(kind: LinkKind, frame: Frame): LinkFact | null {
    const { attributes } = frame;
    switch (kind) {
      case 'a':
      case 'area':
        return this.readAnchor(attributes.get('href') ?? attributes.get('xlink:href'), kind, frame);
      case 'img':
      case 'source':
        this.readImage(kind, frame);
        break;
      case 'link':
        this.addWritten(attributes.get('href'), kind, 'href', frame);
        break;
      case 'form':
        this.readForm(frame);
        break;
      case 'object':
        this.addWritten(attributes.get('data'), kind, 'src', frame);
        break;
      case 'meta':
        this.readMeta(frame);
        break;
      default:
        this.readSource(attributes.get('src'), kind, frame);
        this.addWritten(attributes.get('poster'), kind, 'poster', frame);
        this.readLateSource(kind, frame);
    }
    return null;
  }

  private readAnchor(href: string | undefined, kind: LinkKind, frame: Frame): LinkFact | null {
    if (href === undefined) return null;
    if (!isJavascriptUrl(href)) return this.named(this.add(href, kind, 'href', frame), frame.id);
    return this.addWritten(readJavascriptUrl(href.slice(href.indexOf(':') + 1)), kind, 'javascript', frame);
  }

  private readSource(src: string | undefined, kind: LinkKind, frame: Frame): void {
    const isFrame = kind === 'iframe' || kind === 'frame';
    if (isFrame && src !== undefined && isJavascriptUrl(src)) this.readCode(frame, src.slice(src.indexOf(':') + 1));
    else this.addWritten(src, kind, 'src', frame);
    // What the page within loads, the frame loads.
    const page = isFrame ? (frame.attributes.get('srcdoc') ?? '') : '';
    this.inFrames -= page.length;
    if (this.inFrames > 0) for (const { url } of readWrittenHtml(page)) this.add(url, kind, 'src', frame);
  }

  private readForm(frame: Frame): void {
    const { attributes, id } = frame;
    const link = this.addWritten(attributes.get('action'), 'form', 'action', frame);
    this.named(link, String(this.forms++));
    this.named(link, attributes.get('name') ?? '');
    this.named(link, id);
  }

  /** Code finds the element by this name; the first of a name is found. */
  private named(link: LinkFact | null, name: string): LinkFact | null {
    if (link !== null && name !== '' && !this.elements.has(name)) this.elements.set(name, link);
    return link;
  }

  private readImage(kind: LinkKind, frame: Frame): void {
    const { attributes } = frame;
    const srcset = attributes.get('srcset');
    this.addWritten(attributes.get('src'), kind, 'src', frame);
    if (srcset !== undefined) for (const url of readSrcset(srcset)) this.add(url, kind, 'srcset', frame);
    this.readLateSource(kind, frame);
    for (const name of LATE_SOURCE_SETS) {
      const late = attributes.get(name);
      if (late !== undefined) for (const url of readSrcset(late)) this.add(url, kind, 'data', frame);
    }
  }

  private readLateSource(kind: LinkKind, frame: Frame): void {
    const { attributes } = frame;
    for (const name of LATE_SOURCES) {
      const late = attributes.get(name);
      if (late !== undefined && late !== attributes.get('src')) this.addWritten(late, kind, 'data', frame);
    }
  }

  private readMeta(frame: Frame): void {
    const { attributes } = frame;
    const content = attributes.get('content') ?? '';
    if (attributes.get('http-equiv')?.trim().toLowerCase() === 'refresh') {
      this.addWritten(readMetaRefresh(content) ?? '', 'meta', 'meta', frame, 'refresh');
    }
    const name = (attributes.get('property') ?? attributes.get('name') ?? '').trim().toLowerCase();
    if (PREVIEWS.test(name)) this.addWritten(content, 'meta', 'meta', frame, name);
  }

  /** An `onclick` leads somewhere; that counts where it is not where the element's own link leads. */
  private readClick(code: string, main: LinkFact | null, frame: Frame): LinkFact | null {
    const url = readClickHandler(code);
    if (url === '' || this.resolver.resolve(url) === main?.href) return null;
    // Whatever is clicked is a link to follow: a picture that is clicked does not load the URL as a picture.
    return this.add(url, frame.traits.link === 'area' ? 'area' : 'a', 'javascript', frame);
  }

  /** Of what is left out or empty no link is made; of an `a` without a URL, a link to the page itself. */
  private addWritten(raw: string | undefined, kind: LinkKind, via: Via, frame: Frame, rel?: string): LinkFact | null {
    return raw === undefined || raw === '' ? null : this.add(raw, kind, via, frame, rel);
  }

  private add(raw: string, kind: LinkKind, via: Via, frame: Frame, rel = frame.attributes.get('rel')): LinkFact | null {
    const href = this.resolver.resolve(raw);
    if (href === '') return null;
    if (!this.hasRoom(kind)) {
      this.limits.hit('links');
      return null;
    }
    const link = this.factOf(href, kind, via, frame, rel);
    this.list.push(link);
    this.written.push(raw);
    return link;
  }

  /** Pictures, each of which may name a dozen files, take no room from the links that a reader follows. */
  private hasRoom(kind: LinkKind): boolean {
    return kind === 'a' || kind === 'area' ? this.followed++ < LIMITS.links : this.loaded++ < LIMITS.links;
  }

  private factOf(href: string, kind: LinkKind, via: Via, frame: Frame, rel: string | undefined): LinkFact {
    const alt = kind === 'script' ? undefined : frame.attributes.get('alt');
    const { block, offset } = this.blocks.position(frame);
    return {
      href,
      kind,
      via,
      rel: rel === undefined ? [] : tokens(rel),
      anchor: alt === undefined ? '' : cutAnchor(alt),
      at: this.lines.place(frame),
      skeleton: skeletonOf(frame.host),
      hidden: frame.hidden,
      region: frame.region,
      size: declaredSize(frame),
      block,
      offset,
    };
  }
}

/** Whether a handler's code runs without anybody having clicked, or for a click anywhere on the page. */
function isSurprising(name: string, frame: Frame): boolean {
  return !isDeed(name) || (name === 'onclick' && isWholePage(frame));
}

function isWholePage({ tag }: Frame): boolean {
  return tag === 'body' || tag === 'html';
}

/** White space folded and cut to the length that is kept, with no half of a character at the end. */
export function cutAnchor(text: string): string {
  const cut = folded(text.slice(0, 1_000)).trim().slice(0, LONGEST_ANCHOR);
  return cut.replace(/[\ud800-\udbff]$/, '').trimEnd();
}

function tokens(rel: string): string[] {
  return rel === ''
    ? []
    : rel
        .slice(0, 1_000)
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean);
}
