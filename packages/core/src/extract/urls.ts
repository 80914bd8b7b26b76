import { BoundedMap } from '../bounded-map.js';

/** Longer URLs are rare and seldom repeated: they are not kept. */
const LONGEST_CACHED = 400;
/** An exception costs ten times as much as a question; from here on the page is asked first. */
const PATIENCE = 20;

/** What an absolute URL is, whatever page it stands on. The value is '' for what is no http or https URL. */
const absolute = new BoundedMap<string, string>(8_192);
/** What a URL that begins with a slash is, by the root of the page it stands on. */
const rooted = new BoundedMap<string, BoundedMap<string, string>>(16);

/**
 * Resolves the URLs of one page. Menus and templates repeat theirs from page to page, and most URLs do not depend on the
 * path of their page: those are resolved once.
 */
export class UrlResolver {
  readonly base: string;
  private readonly sameRoot: BoundedMap<string, string>;
  private failures = 0;

  /** @param base absolute */
  constructor(base: string) {
    this.base = base;
    const root = URL.canParse('/', base) ? new URL('/', base).href : '';
    let sameRoot = rooted.get(root);
    if (sameRoot === undefined) {
      sameRoot = new BoundedMap(4_096);
      rooted.set(root, sameRoot);
    }
    this.sameRoot = sameRoot;
  }

  /** The absolute URL as the URL standard serialises it; '' when it is invalid or neither http nor https. */
  resolve(raw: string): string {
    if (raw.length <= LONGEST_CACHED) {
      if (raw.startsWith('https://') || raw.startsWith('http://')) return this.recall(absolute, raw);
      if (raw.startsWith('/')) return this.recall(this.sameRoot, raw);
    }
    // Images in the text of the page can be long, and would be parsed in vain.
    return raw.startsWith('data:') ? '' : this.parse(raw);
  }

  private recall(cache: BoundedMap<string, string>, raw: string): string {
    const known = cache.get(raw);
    if (known !== undefined) return known;
    const href = this.parse(raw);
    cache.set(raw, href);
    return href;
  }

  private parse(raw: string): string {
    if (this.failures > PATIENCE && !URL.canParse(raw, this.base)) return '';
    try {
      const { href } = new URL(raw, this.base);
      return href.startsWith('https://') || href.startsWith('http://') ? href : '';
    } catch {
      this.failures++;
      return '';
    }
  }
}
