import { withoutFragment } from './without-fragment.js';

/**
 * Parameters that say where a visitor came from and change nothing on the page, in lower case; those that start with `utm_`
 * are told by that. Not here is what sites also use for other things: `ref`, `source`, `cid`, `campaign`, `affid`.
 *
 * Where they are documented, by the browsers that strip them and by those who add them:
 * https://github.com/brave/brave-browser/wiki/Query-String-Filter (each name has an issue with its origin),
 * https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/index.html,
 * https://support.google.com/searchads/answer/7342044 (gclid, gclsrc), https://support.google.com/dcm/answer/9182069 (dclid),
 * https://yandex.com/support/metrica/general/source-tags.html (yclid).
 */
const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  ...['gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'srsltid', '_ga', '_gl'],
  ...['fbclid', 'igshid', 'igsh', 'twclid', 'ttclid', 'li_fat_id', 'epik', 'rdt_cid'],
  ...['msclkid', 'yclid', 'ymclid', 'ysclid', '_openstat', 's_kwcid'],
  ...['mc_cid', 'mc_eid', 'mkt_tok', 'vero_id', 'vero_conv', 'oly_enc_id', 'oly_anon_id', '__s', '_kx'],
  ...['_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 'hsctatracking'],
]);

/** A page that holds what others hold. Pages with the same `likeness` have the same text, or the same body. */
export interface AlikePage {
  likeness: string;
  url: string;
}

/**
 * What the addresses of one page have in common, without the scheme: `example.com/x` for `http://www.example.com/X/`,
 * `https://example.com/x/index.html`, `https://example.com//x.html` and `https://example.com/x?utm_source=mail`. Parameters
 * that are left are sorted by name. Only text that is the same too makes two addresses one page.
 * @param url as the URL standard serialises it
 */
export function foldAddress(url: string): string {
  const { hostname, port, pathname, search } = new URL(url);
  const host = hostname.replace(/^www\./, '') + (port === '' ? '' : `:${port}`);
  const path = pathname
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.(?:html?|php)$/, '/')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '');
  const query = foldQuery(search.slice(1));
  return `${host}${path || '/'}${query === '' ? '' : `?${query}`}`;
}

function foldQuery(query: string): string {
  const kept = query.split('&').filter((pair) => pair !== '' && !isTracking(nameOf(pair).toLowerCase()));
  // Sorting is stable: a parameter that stands twice keeps its order, which may mean something.
  return kept.sort((one, other) => compare(nameOf(one), nameOf(other))).join('&');
}

function isTracking(name: string): boolean {
  return name.startsWith('utm_') || TRACKING_PARAMETERS.has(name);
}

function nameOf(pair: string): string {
  return pair.split('=', 1)[0] ?? '';
}

/** Whether some pages with the same text are one page at several addresses, and no copies. */
export function isOnePage(pages: readonly { url: string }[]): boolean {
  return new Set(pages.map(({ url }) => foldAddress(url))).size === 1;
}

/**
 * Groups of at least two pages that are one, by the URL of their first page; the pages of a group by URL.
 * @param pages sorted by likeness
 */
export function groupTwins<Page extends AlikePage>(pages: Iterable<Page>): { address: string; pages: Page[] }[] {
  const groups: { address: string; pages: Page[] }[] = [];
  let alike = new Map<string, Page[]>();
  let likeness: string | undefined;
  const endLikeness = () => {
    for (const [address, twins] of alike) {
      if (twins.length > 1) groups.push({ address, pages: twins.sort((one, other) => compare(one.url, other.url)) });
    }
    alike = new Map();
  };
  for (const page of pages) {
    if (page.likeness !== likeness) endLikeness();
    likeness = page.likeness;
    const address = foldAddress(page.url);
    const twins = alike.get(address);
    if (twins) twins.push(page);
    else alike.set(address, [page]);
  }
  endLikeness();
  return groups.sort((one, other) => compare(one.pages[0]?.url ?? '', other.pages[0]?.url ?? ''));
}

/** The address that most pages of a group name as their canonical, of those in the group; null when none is named. */
export function canonicalOfTwins(pages: readonly { url: string; canonical: string | null }[]): string | null {
  const named = new Map(pages.map(({ url }) => [url, 0]));
  for (const { canonical } of pages) {
    const count = canonical === null ? undefined : named.get(withoutFragment(canonical));
    if (canonical !== null && count !== undefined) named.set(withoutFragment(canonical), count + 1);
  }
  const [most] = [...named].sort(([one, count], [other, otherCount]) => otherCount - count || compare(one, other));
  return most === undefined || most[1] === 0 ? null : most[0];
}

/** Whether every page of a group names the same one of them as its canonical, or is it. */
export function doTwinsAgree(pages: readonly { url: string; canonical: string | null }[]): boolean {
  const chosen = canonicalOfTwins(pages);
  if (chosen === null) return false;
  return pages.every(({ url, canonical }) => {
    return canonical === null ? url === chosen : withoutFragment(canonical) === chosen;
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
