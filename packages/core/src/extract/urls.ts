import { BoundedMap } from '../bounded-map.js';

/** An exception costs ten times as much as a question; from here on the page is asked first. */
const PATIENCE = 20;

// Nearly all URLs are plain: the URL standard leaves them as they are, and to see that takes a tenth of the time of parsing
// them, and a quarter of that of finding them among those parsed before. Plain are these characters, no dot segments, and
// names as hosts, because numbers, ports and Punycode have rules of their own. All others are left to the parser.
const SEGMENT = "(?!\\.|%2[eE])[\\w~!$&'()*+,;=:@%.-]*";
const REST = "(?:\\?[\\w~!$&()*+,;=:@%./?-]*)?(?:#[\\w~!$&'()*+,;=:@%./?-]*)?$";
const PATH = `(?:/${SEGMENT})+${REST}`;
const HOST = '(?:(?!xn--)[a-z\\d-]+\\.)+[a-z]{2,}';
const PLAIN_ABSOLUTE = new RegExp(`^https?://${HOST}${PATH}`);
const PLAIN_HOST = new RegExp(`^https?://${HOST}$`);
const PLAIN_WITHOUT_SCHEME = new RegExp(`^//${HOST}${PATH}`);
const PLAIN_ROOTED = new RegExp(`^(?!//)${PATH}`);
const PLAIN_RELATIVE = new RegExp(`^(?![^/?#]*:)(?=[^/?#])${SEGMENT}(?:/${SEGMENT})*${REST}`);
const PLAIN_FRAGMENT = /^(?:#[\w~!$&'()*+,;=:@%./?-]*)?$/;
const ROOT = /^https?:\/\/[^/?#]*/;
/** Whether roots are as the URL standard serialises them: the pages of a run have few, and to parse them takes a while. */
const plainRoots = new BoundedMap<string, boolean>(64);
/** Whatever follows, it leads to no page. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:/i;

/** Resolves the URLs of one page. */
export class UrlResolver {
  readonly base: string;
  /** The beginnings that URLs leave out, when the page has an http or https URL. */
  private readonly left: { scheme: string; root: string; folder: string; document: string } | null;
  private failures = 0;

  /** @param base absolute */
  constructor(base: string) {
    this.base = base;
    this.left = leftOut(base);
  }

  /** The absolute URL as the URL standard serialises it; '' when it is invalid or neither http nor https. */
  resolve(raw: string): string {
    return this.resolvePlain(raw) ?? (OTHER_SCHEME.test(raw) ? '' : this.parse(raw));
  }

  /** Null for what is not plain. */
  private resolvePlain(raw: string): string | null {
    const { left } = this;
    if (left === null) return null;
    switch (raw[0]) {
      case '/':
        if (PLAIN_ROOTED.test(raw)) return joined(left.root, raw);
        return PLAIN_WITHOUT_SCHEME.test(raw) ? joined(left.scheme, raw) : null;
      case undefined:
      case '#':
        return PLAIN_FRAGMENT.test(raw) ? joined(left.document, raw) : null;
      case 'h':
        if (PLAIN_ABSOLUTE.test(raw)) return joined('h', raw.slice(1));
        if (PLAIN_HOST.test(raw)) return joined(raw, '/');
        if (raw.startsWith(left.root) && PLAIN_ROOTED.test(raw.slice(left.root.length)))
          return joined('h', raw.slice(1));
    }
    return PLAIN_RELATIVE.test(raw) ? joined(left.folder, raw) : null;
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

function leftOut(base: string): UrlResolver['left'] {
  const href = serialised(base);
  if (href === '') return null;
  const document = before(href, '#');
  const path = before(document, '?');
  const root = path.slice(0, path.indexOf('/', 'https://'.length));
  return {
    scheme: before(root, '/'),
    root,
    folder: path.slice(0, path.lastIndexOf('/') + 1),
    document,
  };
}

/** The http or https URL as the URL standard serialises it; '' when it is none. */
function serialised(base: string): string {
  const root = ROOT.exec(base)?.[0];
  if (root === undefined) return '';
  const isPlain = PLAIN_ROOTED.test(base.slice(root.length));
  if (isPlain && plainRoots.get(root)) return base;
  if (!URL.canParse(base)) return '';
  const { href } = new URL(base);
  if (isPlain) plainRoots.set(root, href === base);
  return href;
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? text : text.slice(0, at);
}

/**
 * Joining an array makes a string of its own: links are kept for longer than the source of their page. Such a string is
 * found in maps twice as quickly as a part of another one.
 */
function joined(beginning: string, end: string): string {
  return [beginning, end].join('');
}
