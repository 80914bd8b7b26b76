import { serveSite } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { parseOriginMap } from '../src/fetch/origin-map.js';
import { readSitemaps } from '../src/sitemap/read-sitemaps.js';
import { answer, openFetcher, type ReadSitemap, readAll, sitemapIndex, urlset, urlsOf } from './sitemap-reading.js';

/** Path of each sitemap that was read, and what was wrong. */
function told(read: ReadSitemap[]): string[] {
  return read.map(({ url, problem }) => `${new URL(url).pathname} ${problem}`.trim());
}

const redirect = (location: string) => answer('', { location }, 301);

test('an index is read with everything it names, in the order of the files', async () => {
  await using site = await serveSite({
    '/robots-named.xml': answer(sitemapIndex('/a.xml', '/deeper.xml', '/b.xml')),
    '/a.xml': answer(urlset('https://shop.example/a')),
    '/b.xml': answer(urlset('https://shop.example/b')),
    '/deeper.xml': answer(sitemapIndex('/c.xml')),
    '/c.xml': answer(urlset('https://shop.example/c')),
    '/list.txt': answer('https://shop.example/list'),
  });
  const at = (path: string) => site.origin + path;
  const starts = [
    { url: at('/robots-named.xml'), namedBy: at('/robots.txt') },
    { url: at('/list.txt'), namedBy: '' },
  ];
  const read = await readAll(openFetcher([site.origin]), starts);
  expect(read.map(({ url, namedBy, format }) => `${url} ${format} < ${namedBy}`)).toEqual([
    `${at('/robots-named.xml')} index < ${at('/robots.txt')}`,
    `${at('/list.txt')} text < `,
    `${at('/a.xml')} urlset < ${at('/robots-named.xml')}`,
    `${at('/deeper.xml')} index < ${at('/robots-named.xml')}`,
    `${at('/b.xml')} urlset < ${at('/robots-named.xml')}`,
    `${at('/c.xml')} urlset < ${at('/deeper.xml')}`,
  ]);
  expect(read.flatMap(urlsOf)).toEqual(['list', 'a', 'b', 'c'].map((name) => `https://shop.example/${name}`));
});

test('no file is read twice, whoever names it', async () => {
  await using site = await serveSite({
    '/sitemap.xml': answer(sitemapIndex('/sitemap.xml', '/a.xml', '/a.xml#again', '/other.xml')),
    '/other.xml': answer(sitemapIndex('/sitemap.xml', '/a.xml')),
    '/a.xml': answer(urlset('https://shop.example/a')),
  });
  const at = (path: string) => site.origin + path;
  const starts = [
    { url: at('/sitemap.xml'), namedBy: at('/robots.txt') },
    { url: at('/sitemap.xml#top'), namedBy: '', isGuess: true },
  ];
  await readAll(openFetcher([site.origin]), starts);
  expect(site.requests.map(({ url }) => url)).toEqual(['/sitemap.xml', '/a.xml', '/other.xml']);
});

test('a chain of indexes without end is followed three times', async () => {
  const chain = Array.from({ length: 10 }, (_, n) => [`/${n}.xml`, answer(sitemapIndex(`/${n + 1}.xml`))] as const);
  await using site = await serveSite(Object.fromEntries(chain));
  const read = await readAll(openFetcher([site.origin]), [{ url: `${site.origin}/0.xml`, namedBy: '' }]);
  const relative = (path: string) => `1 address is relative (${path}).`;
  expect(told(read)).toEqual([
    `/0.xml ${relative('/1.xml')}`,
    `/1.xml ${relative('/2.xml')}`,
    `/2.xml ${relative('/3.xml')}`,
    `/3.xml It is an index below 3 others, and what it names was not read; ${relative('/4.xml')}`,
  ]);
  expect(read.map(({ isIncomplete }) => isIncomplete)).toEqual([false, false, false, true]);
  expect(site.requests).toHaveLength(4);
});

test('redirects are followed, and what follows is read once', async () => {
  await using site = await serveSite({
    '/old.xml': redirect('/maps/new.xml'),
    '/maps/new.xml': answer(urlset('page')),
    '/also-old.xml': redirect('/maps/new.xml#x'),
    '/circle.xml': redirect('/circle-2.xml'),
    '/circle-2.xml': redirect('/circle.xml'),
    '/files.xml': redirect('ftp://shop.example/sitemap.xml'),
    '/nowhere.xml': answer('', {}, 302),
    '/long.xml': redirect('/1'),
    ...Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`/${n}`, redirect(`/${n + 1}`)])),
  });
  const names = ['old', 'also-old', 'circle', 'files', 'nowhere', 'long'];
  const starts = names.map((name) => ({ url: `${site.origin}/${name}.xml`, namedBy: '' }));
  const read = await readAll(openFetcher([site.origin]), starts);
  expect(told(read)).toEqual([
    '/old.xml 1 address is relative (page).',
    `/also-old.xml It leads to ${site.origin}/maps/new.xml, which is read for itself.`,
    '/circle.xml Its redirects go in a circle.',
    '/files.xml It leads to no http address.',
    '/nowhere.xml It answered 302.',
    '/long.xml It leads on more than 5 times.',
  ]);
  expect(read[0]).toMatchObject({ status: 200, entries: [{ url: `${site.origin}/maps/page` }] });
  expect(read[1]).toMatchObject({ status: 301, format: '' });
});

test('a sitemap that cannot be had is told of, with what that means', async () => {
  await using site = await serveSite({
    '/broken.xml': answer('', {}, 503),
    '/page.xml': '<!doctype html><title>Home</title><p>Welcome',
    '/reset.xml': (_, response) => response.destroy(),
  });
  const names = ['gone', 'broken', 'page', 'reset'];
  const starts = names.map((name) => ({ url: `${site.origin}/${name}.xml`, namedBy: `${site.origin}/robots.txt` }));
  const read = await readAll(openFetcher([site.origin]), [...starts, { url: 'sitemap.xml', namedBy: '' }]);
  expect(read.map(({ status, problem, isIncomplete }) => [status, problem, isIncomplete])).toEqual([
    [404, 'It answered 404.', false],
    [503, 'It answered 503.', true],
    [200, 'It is an HTML page.', false],
    [null, 'The connection was closed before the answer.', true],
    [null, 'It has no http address.', false],
  ]);
});

test('a sitemap that was only guessed is spoken of when it is there', async () => {
  await using site = await serveSite({
    '/page.xml': '<!doctype html><title>Home</title>',
    '/words.xml': answer('Nothing to see.'),
    '/broken.xml': answer('', {}, 500),
    '/reset.xml': (_, response) => response.destroy(),
    '/there.xml': answer(urlset('https://shop.example/')),
  });
  const names = ['gone', 'page', 'words', 'broken', 'reset', 'there'];
  const starts = names.map((name) => ({ url: `${site.origin}/${name}.xml`, namedBy: '', isGuess: true }));
  expect(told(await readAll(openFetcher([site.origin]), starts))).toEqual(['/there.xml']);
});

test('what the caller refuses is told of with the reason, and not asked for', async () => {
  await using site = await serveSite({
    'shop.example/sitemap.xml': answer(
      sitemapIndex('https://cdn.example/a.xml', 'https://clicks.example/b.xml', 'https://shop.example/c.xml'),
    ),
    'cdn.example/a.xml': answer(urlset('https://shop.example/a', 'https://cdn.example/b')),
    'shop.example/c.xml': redirect('https://clicks.example/c.xml'),
  });
  const fetcher = openFetcher([], parseOriginMap([`https://*.example=${site.origin}`]));
  const starts = [{ url: 'https://shop.example/sitemap.xml', namedBy: '' }];
  const whyNot = async (url: string) => (url.includes('clicks') ? 'A request could count as a click.' : '');
  const read = await readAll(fetcher, starts, { whyNot });
  expect(read.map(({ url, status, problem, isIncomplete }) => [url, status, problem, isIncomplete])).toEqual([
    ['https://shop.example/sitemap.xml', 200, '', false],
    ['https://cdn.example/a.xml', 200, '', false],
    ['https://clicks.example/b.xml', null, 'A request could count as a click.', false],
    ['https://shop.example/c.xml', null, 'A request could count as a click.', false],
  ]);
  expect(urlsOf(read[1] as ReadSitemap)).toEqual(['https://shop.example/a', 'https://cdn.example/b']);
  expect(site.requests.filter(({ host }) => host === 'clicks.example')).toEqual([]);
});

test('an address that only a sitemap names must be public', async () => {
  await using site = await serveSite({
    '/sitemap.xml': answer(sitemapIndex('http://169.254.169.254/latest/meta-data')),
  });
  const read = await readAll(openFetcher([site.origin]), [{ url: `${site.origin}/sitemap.xml`, namedBy: '' }]);
  expect(read[1]).toMatchObject({ status: null, problem: '169.254.169.254 is not on the public internet.' });
});

test('many entries come in parts, and the last one says what is wrong', async () => {
  const entries = Array.from({ length: 1_200 }, (_, n) => `/${n}`);
  await using site = await serveSite({ '/sitemap.xml': answer(urlset(...entries)) });
  const fetcher = openFetcher([site.origin]);
  const parts = readSitemaps({
    starts: [{ url: `${site.origin}/sitemap.xml`, namedBy: '' }],
    fetchFile: (url, limits) => fetcher.fetchFile(url, limits),
    signal: new AbortController().signal,
  });
  const seen: unknown[] = [];
  for await (const { sitemap, entries, isIncomplete } of parts) {
    seen.push([sitemap.format, entries.length, sitemap.problem, isIncomplete]);
  }
  expect(seen).toEqual([
    ['urlset', 500, '', false],
    ['urlset', 500, '', false],
    ['urlset', 200, '1,200 addresses are relative (the first: /0).', false],
  ]);
});

test('a reading that is ended asks for nothing more and says nothing more', async () => {
  await using site = await serveSite({
    '/sitemap.xml': answer(sitemapIndex('/a.xml', '/b.xml')),
    '/a.xml': answer(urlset(...Array.from({ length: 5_000 }, (_, n) => `https://shop.example/${n}`))),
  });
  const fetcher = openFetcher([site.origin]);
  const stop = new AbortController();
  const parts = readSitemaps({
    starts: [{ url: `${site.origin}/sitemap.xml`, namedBy: '' }],
    fetchFile: (url, limits) => fetcher.fetchFile(url, limits),
    signal: stop.signal,
  });
  const seen: string[] = [];
  for await (const { sitemap } of parts) {
    seen.push(new URL(sitemap.url).pathname);
    if (seen.length === 2) stop.abort();
  }
  expect(seen).toEqual(['/sitemap.xml', '/a.xml']);
  expect(site.requests).toHaveLength(2);
});

test('over ten thousand sitemaps are not read, and the index that names them says how many are left out', async () => {
  const many = Array.from({ length: 10_500 }, (_, n) => `https://shop.example/${n}.xml`);
  await using site = await serveSite({ '/sitemap.xml': answer(sitemapIndex(...many)) });
  const whyNot = (url: string) => (url.startsWith('https://shop') ? 'Not today.' : '');
  const starts = [{ url: `${site.origin}/sitemap.xml`, namedBy: '' }];
  const read = await readAll(openFetcher([site.origin]), starts, { whyNot });
  expect(read).toHaveLength(10_000);
  expect(read[0]).toMatchObject({
    problem: 'Over 10,000 sitemaps are not read, and of those that it names the last 501 were left out.',
    isIncomplete: true,
  });
});
