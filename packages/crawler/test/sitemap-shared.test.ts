import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveSite, sharedPath, testWithShared, unpackSharedSite } from '@linkvet/testing';
import { expect } from 'vitest';
import { parseOriginMap } from '../src/fetch/origin-map.js';
import { answer, openFetcher, readAll, readOne, urlsOf } from './sitemap-reading.js';

interface Case {
  id: string;
  kind: string;
  input: { file: string };
  expect: { raw_loc_count: number; first: string[] };
}

/** Listings by file; of the feeds the suite only asks that they are survived. */
const COUNTS: Record<string, number> = {
  'atom.xml': 1,
  'feed.rss': 3,
  'hebdenbridgetimes-articles-sitemap.xml': 74,
  'pagemaps-sitemap.xml': 2,
  'shinpaideshou-news-sitemap.xml': 3,
  'sitemap-images.xml': 1,
  'sitemap-links.xml': 3,
  'sitemap-mobile.xml': 3,
  'sitemap-news.xml': 2,
  'sitemap-videos-tvshow.xml': 1,
  'sitemap-videos.xml': 3,
  'sitemap-with-bom.txt': 2,
  'sitemap.badns.xml': 2,
  'sitemap.index.xml': 0,
  'sitemap.ns.xml': 2,
  'sitemap.txt': 2,
  'sitemap.txt.gz': 5,
  'xmlRss_pubDate.xml': 7,
  'xmlSitemap.gz': 5,
};

testWithShared('the sitemaps of the conformance suite give their pages', async () => {
  const lines = readFileSync(sharedPath('conformance', 'sitemaps.jsonl'), 'utf8').trim().split('\n');
  const counts = new Map<string, number>();
  for (const { id, input, expect: expected } of lines.map((line) => JSON.parse(line) as Case)) {
    const read = await readOne(await readFile(sharedPath('conformance', input.file)), {}, `/${id}`);
    const urls = urlsOf(read);
    counts.set(id, urls.length);
    const [first] = expected.first;
    if (first === undefined) continue;
    expect(urls, id).toContain(first);
    expect(urls.length, id).toBeLessThanOrEqual(expected.raw_loc_count);
  }
  expect(Object.fromEntries(counts)).toEqual(COUNTS);
});

testWithShared.each([
  ['jekyllrb.com', 'sitemap.xml'],
  ['kidsgoodslab.com', 'sitemap.xml'],
  ['tools.techidaily.com', 'sitemap_index.xml'],
  ['win-net.techidaily.com', 'sitemap_index.xml'],
  ['win-webster.techidaily.com', 'sitemap_index.xml'],
])('%s is listed by %s as its truth says', async (host, file) => {
  const folder = await unpackSharedSite(host);
  const truth = JSON.parse(await readFile(sharedPath('sites', 'truth', `${host}.truth.json`), 'utf8'));
  const names = ['sitemap_index.xml', 'sitemap.xml', 'sitemap1.xml'];
  const files = await Promise.all(names.map((name) => readFile(join(folder, name)).catch(() => null)));
  const answers = files.flatMap((body, n) => (body === null ? [] : [[`/${names[n]}`, answer(body)] as const]));
  await using site = await serveSite(Object.fromEntries(answers));
  const fetcher = openFetcher([], parseOriginMap([`https://${host}=${site.origin}`]));
  const read = await readAll(fetcher, [{ url: `https://${host}/${file}`, namedBy: `https://${host}/robots.txt` }]);
  expect(new Set(read.flatMap(urlsOf)).size).toBe(truth.crawl_expectation.sitemap_urls);
  expect(read.map(({ problem }) => problem).join('')).toBe('');
});

testWithShared.each([
  ['jekyllrb.com', 'feed.xml', 'https://jekyllrb.com/news/'],
  ['tools.techidaily.com', 'atom.xml', 'https://tools.techidaily.com/'],
  ['tools.techidaily.com', 'sitemap.txt', 'https://tools.techidaily.com/'],
  ['vuejs.org', 'atom.xml', 'https://vuejs.org/'],
])('%s/%s lists pages of the site', async (host, file, start) => {
  const read = await readOne(await readFile(join(await unpackSharedSite(host), file)));
  expect(read.entries.length).toBeGreaterThanOrEqual(5);
  expect(urlsOf(read).filter((url) => !url.startsWith(start))).toEqual([]);
});
