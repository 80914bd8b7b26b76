import type { ServerResponse } from 'node:http';
import type { SitemapEntry, SitemapRecord } from '@linkvet/core';
import { serveSite } from '@linkvet/testing';
import { Fetcher } from '../src/fetch/fetcher.js';
import { createRouter } from '../src/fetch/router.js';
import { readSitemaps, type SitemapOptions, type SitemapStart } from '../src/sitemap/read-sitemaps.js';
import { fetchDefaults } from '../src/sources/site/site-options.js';
import { testOptions } from './crawl.js';

/** A sitemap with the entries of all its parts. */
export interface ReadSitemap extends SitemapRecord {
  entries: SitemapEntry[];
  isIncomplete: boolean;
  parts: number;
}

/** Asks loopback servers, and whatever else the test names as granted. */
export function openFetcher(
  origins: string[],
  originMap: Parameters<typeof createRouter>[0]['originMap'] = [],
): Fetcher {
  const router = createRouter({ targets: origins, originMap, allowHosts: [], headers: {} });
  const { signal } = new AbortController();
  return new Fetcher({ ...fetchDefaults({ ...testOptions(origins), retries: 0 }), router, userAgent: 'test', signal });
}

/** Reads to the end and puts the parts of each sitemap together. */
export async function readAll(
  fetcher: Fetcher,
  starts: readonly SitemapStart[],
  more: Partial<SitemapOptions> = {},
): Promise<ReadSitemap[]> {
  const { signal } = new AbortController();
  const fetchFile: SitemapOptions['fetchFile'] = (url, limits) => fetcher.fetchFile(url, limits);
  const read = new Map<string, ReadSitemap>();
  for await (const { sitemap, entries, isIncomplete } of readSitemaps({ starts, fetchFile, signal, ...more })) {
    const { entries: known = [], parts = 0 } = read.get(sitemap.url) ?? {};
    read.set(sitemap.url, { ...sitemap, entries: known.concat(entries), isIncomplete, parts: parts + 1 });
  }
  return [...read.values()];
}

type Headers = Record<string, string>;

/** An answer with this body; without headers it says nothing of its type. */
export function answer(body: Buffer | string, headers: Headers = {}, status = 200) {
  return (_: unknown, response: ServerResponse) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** Reads one file that a server on loopback answers with at `path`. */
export async function readOne(
  body: Buffer | string,
  headers: Headers = {},
  path = '/sitemap.xml',
): Promise<ReadSitemap> {
  await using site = await serveSite({ [path]: answer(body, headers) });
  const fetcher = openFetcher([site.origin]);
  const [read] = await readAll(fetcher, [{ url: `${site.origin}${path}`, namedBy: '' }]);
  await fetcher.close();
  if (read === undefined) throw new Error('The sitemap gave nothing.');
  return read;
}

/** The addresses of its entries. */
export function urlsOf({ entries }: Pick<ReadSitemap, 'entries'>): string[] {
  return entries.map(({ url }) => url);
}

export const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap of these addresses, or of what stands for an entry when it is markup. */
export function urlset(...entries: string[]): string {
  return wrap('urlset', 'url', entries);
}

export function sitemapIndex(...sitemaps: string[]): string {
  return wrap('sitemapindex', 'sitemap', sitemaps);
}

function wrap(root: string, item: string, entries: string[]): string {
  const items = entries.map((entry) => (/^<\w/.test(entry) ? entry : `<${item}><loc>${entry}</loc></${item}>`));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('\n')}\n</${root}>\n`;
}
