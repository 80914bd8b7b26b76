import type { LinkFact, LinkKind, Via } from '../model.js';
import { type Blocks, folded } from './blocks.js';
import { type Attributes, declaredSize, type Frame } from './frame.js';
import { readCssUrls } from './inline-style.js';
import { isJavascriptUrl, readClickHandler, readJavascriptUrl } from './javascript-url.js';
import { LIMITS, type Limits } from './limits.js';
import { readMetaRefresh } from './meta-refresh.js';
import { type Lines, skeletonOf } from './place.js';
import { readSrcset } from './srcset.js';
import type { UrlResolver } from './urls.js';

/** Where scripts that load images late keep the URL. */
const LATE_SOURCES = ['data-src', 'data-lazy-src', 'data-original'];
const LATE_SOURCE_SETS = ['data-srcset', 'data-lazy-srcset'];
/** Style sheets in the page are searched up to here, in UTF-16 units. */
const LONGEST_STYLE_SHEET = 200_000;
/** The pictures, films and sounds that a page names for previews of itself. */
const PREVIEWS = /^(?:og:(?:image|video|audio)(?::url|:secure_url)?|twitter:image(?::src)?)$/;

export const LONGEST_ANCHOR = 200;

/** Finds the URLs in every place of a tag that can hold one. */
export class Links {
  readonly list: LinkFact[] = [];
  /** As written, for the case that a `base` follows. */
  private readonly written: string[] = [];
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
   * @param start offset of the tag in the source
   * @returns the link whose text is the text of the element; null when it has none
   */
  read(frame: Frame, attributes: Attributes, start: number): LinkFact | null {
    const { link: kind } = frame.traits;
    const main = kind === null ? null : this.readTag(kind, frame, attributes, start);
    if (frame.style !== null && frame.style.urls.length > 0) {
      for (const url of frame.style.urls) this.add(url, 'style', 'style', frame, attributes, start);
    }
    if (attributes.formaction !== undefined)
      this.add(attributes.formaction, 'form', 'action', frame, attributes, start);
    return attributes.onclick === undefined ? main : this.readClick(attributes.onclick, main, frame, attributes, start);
  }

  /** Takes the URLs from the text of a `style` element. */
  readStyleSheet(frame: Frame, start: number): void {
    const css = frame.collected.slice(0, LONGEST_STYLE_SHEET);
    for (const url of readCssUrls(css)) this.add(url, 'style', 'style', frame, {}, start);
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

  private readTag(kind: LinkKind, frame: Frame, attributes: Attributes, start: number): LinkFact | null {
    const add = (raw: string | undefined, via: Via): LinkFact | null =>
      raw === undefined ? null : this.add(raw, kind, via, frame, attributes, start);
    switch (kind) {
      case 'a':
      case 'area':
        return this.readAnchor(attributes.href ?? attributes['xlink:href'], kind, frame, attributes, start);
      case 'img':
      case 'source':
        this.readImage(kind, frame, attributes, start);
        return null;
      case 'link':
        add(attributes.href, 'href');
        return null;
      case 'form':
        add(attributes.action, 'action');
        return null;
      case 'object':
        add(attributes.data, 'src');
        return null;
      case 'meta':
        this.readMeta(frame, attributes, start);
        return null;
      default:
        add(attributes.src, 'src');
        if (attributes.poster !== undefined) add(attributes.poster, 'poster');
        if (isMissing(attributes.src)) add(attributes['data-src'], 'data');
        return null;
    }
  }

  private readAnchor(href: string | undefined, kind: LinkKind, frame: Frame, attributes: Attributes, start: number) {
    if (href === undefined) return null;
    if (!isJavascriptUrl(href)) return this.add(href, kind, 'href', frame, attributes, start);
    const url = readJavascriptUrl(href.slice(href.indexOf(':') + 1));
    return url === '' ? null : this.add(url, kind, 'javascript', frame, attributes, start);
  }

  private readImage(kind: LinkKind, frame: Frame, attributes: Attributes, start: number): void {
    const { src, srcset } = attributes;
    if (src !== undefined) this.add(src, kind, 'src', frame, attributes, start);
    if (srcset !== undefined) {
      for (const url of readSrcset(srcset)) this.add(url, kind, 'srcset', frame, attributes, start);
    }
    if (!isMissing(src)) return;
    for (const name of LATE_SOURCES) {
      const late = attributes[name];
      if (late !== undefined) this.add(late, kind, 'data', frame, attributes, start);
    }
    for (const name of LATE_SOURCE_SETS) {
      const late = attributes[name];
      if (late === undefined) continue;
      for (const url of readSrcset(late)) this.add(url, kind, 'data', frame, attributes, start);
    }
  }

  private readMeta(frame: Frame, attributes: Attributes, start: number): void {
    const { content } = attributes;
    if (content === undefined) return;
    if (attributes['http-equiv']?.trim().toLowerCase() === 'refresh') {
      const url = readMetaRefresh(content);
      if (url) this.add(url, 'meta', 'meta', frame, attributes, start, 'refresh');
    }
    const name = (attributes.property ?? attributes.name ?? '').trim().toLowerCase();
    if (PREVIEWS.test(name) && content !== '') this.add(content, 'meta', 'meta', frame, attributes, start, name);
  }

  /** An `onclick` leads somewhere; that counts where it is not where the element's own link leads. */
  private readClick(code: string, main: LinkFact | null, frame: Frame, attributes: Attributes, start: number) {
    const url = readClickHandler(code);
    if (url === '' || this.resolver.resolve(url) === main?.href) return main;
    // Whatever is clicked, it is a link to follow, and not the picture itself.
    const kind = frame.traits.link === 'area' ? 'area' : 'a';
    const clicked = this.add(url, kind, 'javascript', frame, attributes, start);
    return main ?? clicked;
  }

  private add(
    raw: string,
    kind: LinkKind,
    via: Via,
    frame: Frame,
    attributes: Attributes,
    start: number,
    rel = attributes.rel,
  ): LinkFact | null {
    const href = raw === '' && kind !== 'a' ? '' : this.resolver.resolve(raw);
    if (href === '') return null;
    if (this.list.length >= LIMITS.links) {
      this.limits.hit('links');
      return null;
    }
    const { block, offset } = this.blocks.position(frame);
    const link: LinkFact = {
      href,
      kind,
      via,
      rel: rel === undefined ? [] : tokens(rel),
      anchor: attributes.alt === undefined ? '' : cutAnchor(attributes.alt),
      at: this.lines.place(start, frame),
      skeleton: skeletonOf(frame),
      hidden: frame.hidden,
      region: frame.region,
      size: declaredSize(attributes, frame.style),
      block,
      offset,
    };
    this.list.push(link);
    this.written.push(raw);
    return link;
  }
}

/** White space folded and cut to the length that is kept. */
export function cutAnchor(text: string): string {
  return folded(text.slice(0, 1_000)).trim().slice(0, LONGEST_ANCHOR).trimEnd();
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

/** Whether a source is still to come: left out, empty, or a picture in the text that only keeps the place. */
function isMissing(source: string | undefined): boolean {
  return source === undefined || source === '' || /^\s*(?:data:|about:blank)/i.test(source);
}
