import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { AdsTxtFile } from '@linkvet/core';
import { type ServedSite, serveSite } from '@linkvet/testing';
import { describe, expect, test } from 'vitest';
import { type SiteOptions, siteSource } from '../src/index.js';
import { asked, type Crawled, crawl, link, testOptions } from './crawl.js';
import { MemoryFrontier, runSource } from './memory-frontier.js';

const SHOP = 'https://www.shop.example/';
const RECORD = 'ads.example, 42, DIRECT';

type Listener = (request: unknown, response: ServerResponse) => void;
const file =
  (body: string | Buffer, type?: string): Listener =>
  (_, response) =>
    void response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end(body);
const text = (body: string) => file(body, 'text/plain; charset=utf-8');
const zipped =
  (body: Buffer): Listener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end(body);
const redirect =
  (location: string): Listener =>
  (_, response) =>
    void response.writeHead(302, { location }).end();
const answer =
  (status: number): Listener =>
  (_, response) =>
    void response.writeHead(status).end('x');

function files({ events }: Crawled): AdsTxtFile[] {
  return events.flatMap((event) => (event.type === 'ads-txt' ? event.file : []));
}

/** `kind domain state status url`, and the first account. */
function summaries(crawled: Crawled): string[] {
  return files(crawled).map(({ kind, domain, state, status, url, lines }) =>
    [kind, domain, state, status, url, lines[0]?.value].filter((part) => part !== undefined).join(' '),
  );
}

/** A crawl in which every host is this server, over HTTPS, and over HTTP the other one. */
function crawlOn(https: ServedSite, http: ServedSite | null, more: Partial<SiteOptions> = {}): Promise<Crawled> {
  const originMap = [`https://*=${https.origin}`, ...(http === null ? [] : [`http://*=${http.origin}`])];
  return crawl(SHOP, { originMap, adsTxt: 'check', retries: 0, ...more });
}

/** What the file of the root domain comes to, with what the shop says of others. */
async function askRoot(listener: Listener | string, more: Record<string, Listener> = {}): Promise<AdsTxtFile> {
  await using site = await serveSite({ 'www.shop.example/': 'x', 'shop.example/ads.txt': listener, ...more });
  const [found] = files(await crawlOn(site, null));
  if (found === undefined) throw new Error('No file was told.');
  return found;
}

describe('where files are looked for', () => {
  test('the root domain of the targets is asked once, after the pages, unless it must not be', async () => {
    await using site = await serveSite({
      'www.shop.example/': link('/a', 'https://blog.shop.example/'),
      'www.shop.example/a': 'x',
      'blog.shop.example/': 'x',
      'shop.example/ads.txt': text(`# ours\n${RECORD}\nnonsense`),
    });
    const { adsTxt: _, ...options } = testOptions(SHOP, { originMap: [`https://*=${site.origin}`], subdomains: true });
    const frontier = options.frontier as MemoryFrontier;
    const events = await runSource(frontier, siteSource(options));
    expect(events.map(({ type }) => type)).toEqual(['page', 'page', 'page', 'ads-txt', 'ads-txt']);
    expect(events.slice(3)).toMatchObject([
      {
        file: {
          ...{ domain: 'shop.example', kind: 'ads.txt', url: 'https://shop.example/ads.txt' },
          ...{ status: 200, state: 'found', detail: '' },
          lines: [
            { line: 2, type: 'record', name: 'ads.example' },
            { line: 3, type: 'malformed' },
          ],
        },
      },
      { file: { kind: 'app-ads.txt', status: 404, state: 'absent', detail: 'It answered 404.', lines: [] } },
    ]);
    const root = asked(site).filter((url) => url.startsWith('shop.example'));
    expect(root).toEqual(['shop.example/robots.txt', 'shop.example/ads.txt', 'shop.example/app-ads.txt']);
    site.requests.length = 0;
    await crawl(SHOP, { originMap: [`https://*=${site.origin}`], adsTxt: 'off' });
    expect(asked(site).filter((url) => url.includes('ads.txt'))).toEqual([]);
  });

  test('a site without a name is asked itself, and so is one at a port of its own', async () => {
    await using site = await serveSite({ '/': 'x', '/ads.txt': text(RECORD) });
    const crawled = await crawl(site.origin, { adsTxt: 'check' });
    const { host } = new URL(site.origin);
    expect(summaries(crawled)).toEqual([
      `ads.txt ${host} found 200 ${site.origin}/ads.txt 42`,
      `app-ads.txt ${host} absent 404 ${site.origin}/app-ads.txt`,
    ]);
    expect(crawled.notes).toEqual([]);
  });

  test('people who share the domain of a provider have a file each', async () => {
    await using site = await serveSite({ '/': 'x', '/ads.txt': text(RECORD) });
    const originMap = [`https://*=${site.origin}`];
    const crawled = await crawl(['https://ann.github.io/', 'https://ben.github.io/'], { originMap, adsTxt: 'check' });
    expect(new Set(files(crawled).map(({ domain }) => domain))).toEqual(new Set(['ann.github.io', 'ben.github.io']));
  });

  test('nobody is asked whom the origin map does not speak of, and of a list nothing but what it names', async () => {
    await using site = await serveSite({ '/': 'x' });
    const mapped = await crawl(SHOP, { originMap: [`https://www.shop.example=${site.origin}`], adsTxt: 'check' });
    const listed = await crawl([], { listed: [site.origin], adsTxt: 'check' });
    for (const crawled of [mapped, listed]) {
      expect(crawled.pages).toHaveLength(1);
      expect(crawled.notes).toEqual([]);
      expect(files(crawled)).toEqual([]);
    }
  });

  test('what is asked for shows nothing of the operator, and no cookie', async () => {
    await using site = await serveSite({
      'www.shop.example/': (_, response) => void response.writeHead(200, { 'set-cookie': 'canary=1' }).end('x'),
    });
    await crawlOn(site, null, { headers: { authorization: 'Basic canary' } });
    const root = site.requests.filter(({ host }) => host === 'shop.example');
    expect(root).toHaveLength(3);
    expect(JSON.stringify(root)).not.toContain('canary');
  });
});

describe('HTTPS goes first', () => {
  const page = { 'www.shop.example/': 'x' };

  test('HTTP is not asked where HTTPS has the file', async () => {
    await using https = await serveSite({ ...page, '/ads.txt': text(RECORD), '/app-ads.txt': text(RECORD) });
    await using http = await serveSite({});
    const crawled = await crawlOn(https, http);
    expect(files(crawled).map(({ state }) => state)).toEqual(['found', 'found']);
    expect(asked(http)).toEqual([]);
  });

  test('HTTP is asked where HTTPS has none', async () => {
    await using https = await serveSite(page);
    await using http = await serveSite({
      'shop.example/ads.txt': text(RECORD),
      'shop.example/app-ads.txt': answer(403),
    });
    const crawled = await crawlOn(https, http);
    expect(summaries(crawled)).toEqual([
      'ads.txt shop.example found 200 http://shop.example/ads.txt 42',
      'app-ads.txt shop.example absent 404 https://shop.example/app-ads.txt',
    ]);
  });

  test('where HTTP only leads to HTTPS, that is not asked twice', async () => {
    await using https = await serveSite(page);
    await using http = await serveSite({
      'shop.example/ads.txt': redirect('https://shop.example/ads.txt'),
      'shop.example/app-ads.txt': redirect('https://shop.example/app-ads.txt'),
    });
    const crawled = await crawlOn(https, http);
    expect(files(crawled).map(({ state, status }) => [state, status])).toEqual([
      ['absent', 404],
      ['absent', 404],
    ]);
    expect(asked(https).filter((url) => url === 'shop.example/ads.txt')).toHaveLength(1);
  });

  test('a site that has no HTTPS is not taken for one that has gone away', async () => {
    await using http = await serveSite({ '/': 'x', '/ads.txt': text(RECORD) });
    const originMap = [`http://*=${http.origin}`, 'https://*=http://127.0.0.1:1'];
    const crawled = await crawl('http://shop.example/', { originMap, adsTxt: 'check' });
    expect(summaries(crawled)).toEqual([
      'ads.txt shop.example found 200 http://shop.example/ads.txt 42',
      'app-ads.txt shop.example absent 404 http://shop.example/app-ads.txt',
    ]);
    expect(crawled.notes).toEqual([]);
  });
});

describe('what an answer comes to', () => {
  const page = '<!doctype html><title>Not here</title>';
  test.each([
    ['a file', text(RECORD), 'found'],
    ['a file without a type', file(RECORD), 'found'],
    ['a file of another type', file(RECORD, 'application/octet-stream'), 'found'],
    ['a file that is called HTML', file(RECORD, 'text/html'), 'found'],
    [
      'a file with a byte order mark, in UTF-16',
      file(Buffer.from(`\ufeff${RECORD}`, 'utf16le'), 'text/plain'),
      'found',
    ],
    ['a file with nothing right in it', text('google.com pub-1'), 'found'],
    ['a page', page, 'absent'],
    ['a page that is called text', text(page), 'absent'],
    ['something else', file('{"error": "not found"}', 'application/json'), 'absent'],
    ['an empty file', text('# nobody\n'), 'absent'],
    ['not found', answer(404), 'absent'],
    ['gone', answer(410), 'absent'],
    ['forbidden', answer(403), 'unknown'],
    ['broken', answer(500), 'unknown'],
    ['a redirect to nowhere', answer(301), 'unknown'],
    ['a body that is cut', zipped(gzipSync(RECORD).subarray(0, 20)), 'unknown'],
    ['more than is read', text('#\n'.repeat(6_000_000)), 'unknown'],
  ])('%s', async (_, listener, state) => expect(await askRoot(listener)).toMatchObject({ state }));

  test('what is not known is told once for both files, and makes nothing incomplete', async () => {
    await using site = await serveSite({ '/': 'x', '/ads.txt': answer(403), '/app-ads.txt': answer(500) });
    const { notes, events } = await crawl(site.origin, { adsTxt: 'check', retries: 0 });
    expect(notes).toEqual([`ads-txt-unknown ${site.origin}/ads.txt`]);
    expect(events.find(({ type }) => type === 'note')).toMatchObject({
      detail: expect.stringMatching(/^What the ads\.txt of .+ says is not known: It answered 403\.$/),
    });
  });

  test('what robots.txt forbids is not asked for, and not known', async () => {
    const robots = text('User-agent: *\nDisallow: /ads.txt\n');
    const found = await askRoot(text(RECORD), { 'shop.example/robots.txt': robots });
    expect(found).toMatchObject({ state: 'unknown', status: null });
    expect(found.detail).toBe('Not asked for: robots.txt line 2: Disallow: /ads.txt');
  });

  test('a file with more lines than are read says nothing for sure, but shows what was read', async () => {
    const found = await askRoot(text(`${RECORD}\n`.repeat(100_001)));
    expect(found).toMatchObject({ state: 'unknown', detail: expect.stringContaining('100000') });
    expect(found.lines).toHaveLength(100_000);
  });
});

describe('redirects', () => {
  test('are followed inside of the root domain as often as it takes', async () => {
    const found = await askRoot(redirect('https://www.shop.example/a'), {
      'www.shop.example/a': redirect('https://cdn.shop.example/b'),
      'cdn.shop.example/b': redirect('/c'),
      'cdn.shop.example/c': text(RECORD),
    });
    expect(found).toMatchObject({ state: 'found', domain: 'shop.example', url: 'https://cdn.shop.example/c' });
  });

  test('are followed once to another root domain', async () => {
    const manager = { 'manager.test/shop': text(RECORD), 'manager.test/more': redirect('/shop') };
    const found = await askRoot(redirect('https://manager.test/shop'), manager);
    expect(found).toMatchObject({ state: 'found', url: 'https://manager.test/shop' });
    const far = await askRoot(redirect('https://manager.test/more'), manager);
    expect(far).toMatchObject({ state: 'unknown', status: 302, url: 'https://manager.test/more' });
    expect(far.detail).toContain('leads on');
  });

  test('end where they go in a circle, go on for ever, or lead to no http address', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`shop.example/${i}`, redirect(`/${i + 1}`)]),
    );
    const details = [
      await askRoot(redirect('/ads.txt')),
      await askRoot(redirect('/0'), endless),
      await askRoot(redirect('mailto:a@shop.example')),
    ].map(({ state, detail }) => `${state}: ${detail}`);
    expect(details).toEqual([
      'unknown: Its redirects go in a circle.',
      'unknown: It leads on more than 10 times.',
      'unknown: It leads to no http address.',
    ]);
  });

  test('to what counts as a click, does something, or is private are not followed', async () => {
    const details: string[] = [];
    for (const target of ['https://click.example/c/1', '/logout', 'http://10.0.0.1/ads.txt']) {
      await using site = await serveSite({ '/': 'x', '/ads.txt': redirect(target) });
      const isMonetised = (url: string) => url.includes('click.example');
      const [found] = files(await crawl(site.origin, { adsTxt: 'check', isMonetised }));
      details.push(`${found?.state} ${found?.status}: ${found?.detail}`);
      expect(asked(site).filter((url) => url.includes('logout'))).toEqual([]);
    }
    expect(details).toEqual([
      'unknown 302: A request could count as a click.',
      'unknown 302: The address says logout.',
      'unknown 302: 10.0.0.1 is not on the public internet.',
    ]);
  });
});

describe('subdomains', () => {
  test('have a file of their own where the root names them and they are audited', async () => {
    const names = ['Blog.shop.example', 'away.shop.example', 'www.other.example', 'shop.example', 'a b'];
    await using site = await serveSite({
      'www.shop.example/': link('https://blog.shop.example/', 'https://news.shop.example/'),
      'blog.shop.example/': 'x',
      'news.shop.example/': 'x',
      'shop.example/ads.txt': text([RECORD, ...names.map((name) => `SUBDOMAIN=${name}`)].join('\n')),
      'blog.shop.example/ads.txt': text('ads.example, 7, DIRECT\nSUBDOMAIN=news.shop.example'),
      'news.shop.example/ads.txt': text(RECORD),
      'shop.example/app-ads.txt': text(`${RECORD}\nSUBDOMAIN=news.shop.example`),
    });
    const crawled = await crawlOn(site, null, { subdomains: true });
    expect(summaries(crawled)).toEqual([
      'ads.txt shop.example found 200 https://shop.example/ads.txt 42',
      'app-ads.txt shop.example found 200 https://shop.example/app-ads.txt 42',
      'ads.txt blog.shop.example found 200 https://blog.shop.example/ads.txt 7',
    ]);
    const below = asked(site).filter((url) => url.endsWith('/ads.txt') && !url.startsWith('shop.'));
    expect(below).toEqual(['blog.shop.example/ads.txt']);
  });

  test('count as audited when they are sampled', async () => {
    await using site = await serveSite({
      'www.shop.example/': link('https://blog.shop.example/'),
      'blog.shop.example/': 'x',
      'shop.example/ads.txt': text('SUBDOMAIN=blog.shop.example'),
      'blog.shop.example/ads.txt': text(RECORD),
    });
    const crawled = await crawlOn(site, null, { siblings: 1 });
    expect(summaries(crawled)).toContain('ads.txt blog.shop.example found 200 https://blog.shop.example/ads.txt 42');
  });
});

describe('a run that is stopped', () => {
  test('loses nothing when it goes on', async () => {
    await using site = await serveSite({ '/': link('/a'), '/a': 'x', '/ads.txt': text(RECORD) });
    const frontier = new MemoryFrontier();
    const options = testOptions(site.origin, { frontier, adsTxt: 'check' });
    await runSource(frontier, siteSource(options), ({ type }) => type === 'ads-txt');
    frontier.forgetClaims();
    site.requests.length = 0;
    const crawled = await crawl(site.origin, { frontier, adsTxt: 'check' });
    expect(files(crawled).map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'ads.txt found',
      'app-ads.txt absent',
    ]);
    expect(crawled.pages).toEqual([]);
  });

  test('ends at once, also while it waits for a file', async () => {
    const stop = new AbortController();
    await using site = await serveSite({ '/': 'x', '/ads.txt': () => stop.abort() });
    const { events } = await crawl(site.origin, { adsTxt: 'check', signal: stop.signal });
    expect(events.map(({ type }) => type)).toEqual(['page']);
  });
});
