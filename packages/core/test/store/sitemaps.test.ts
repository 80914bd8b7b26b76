import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { SitemapRecord, SourceEvent } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';
import { tableSitemapUrls } from '../../src/store/queries/table-sitemap-urls.js';
import { tableSitemaps } from '../../src/store/queries/table-sitemaps.js';
import type { RunWriter } from '../../src/store/run-writer.js';
import { workThrough } from '../work-through.js';
import { type Answer, answer, ask, commit, counts, databaseIn, discover, newRun, origin, record } from './pages.js';

const sitemapUrl = `${origin}/sitemap.xml`;

/** A part of a sitemap that names these paths. */
function sitemap(
  paths: readonly string[],
  differences: Partial<SitemapRecord> = {},
): SourceEvent & { type: 'sitemap' } {
  return {
    type: 'sitemap',
    sitemap: {
      url: sitemapUrl,
      namedBy: `${origin}/robots.txt`,
      status: 200,
      format: 'urlset',
      problem: '',
      ...differences,
    },
    entries: paths.map((path) => ({ url: new URL(path, origin).href, lastmod: path === '/' ? '2026-01-01' : '' })),
    discovered: discover(0, ...paths.filter((path) => path.startsWith('/'))),
  };
}

function status(path: string, status: number, redirectTo: string | null = null): Answer {
  const url = new URL(path, origin).href;
  const page = record({ url, status, redirectTo: redirectTo && new URL(redirectTo, origin).href });
  return {
    ...answer(path, ''),
    event: { type: 'page', page, depth: 0, facts: null, discovered: [] },
    page: null as never,
  };
}

function end(run: RunWriter): void {
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  run.finish('complete', '2026-01-01T00:01:00Z');
}

test('the parts of a sitemap add up, also when they come again, and what they name enters the queue', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  const index = `${origin}/index.xml`;
  const parts = [
    sitemap([], { url: index, namedBy: '', format: 'index' }),
    sitemap(['/', '/a'], { namedBy: index }),
    sitemap(['/a', '/b', 'https://other.example/'], { namedBy: index, problem: 'It ends in the middle.' }),
    sitemap([], { namedBy: index }),
    sitemap([], { url: `${origin}/none.xml`, status: null, format: '', problem: 'No answer.' }),
  ];
  for (const part of [...parts, ...parts]) run.commit(part, null, []);
  expect(run.frontier.counts()).toEqual(counts({ discovered: 3, pending: 3 }));
  expect(run.frontier.claim('shop.example')).toMatchObject({ url: `${origin}/`, depth: 0 });
  run.finish('interrupted', '2026-01-01T00:01:00Z');
  expect(ask(file, tableSitemaps, { run: 1 })).toEqual([
    { url: index, named_by: null, status: 200, format: 'index', urls: 0, problem: '' },
    {
      ...{ url: `${origin}/none.xml`, named_by: `${origin}/robots.txt`, status: null, format: '', urls: 0 },
      problem: 'No answer.',
    },
    { url: sitemapUrl, named_by: index, status: 200, format: 'urlset', urls: 4, problem: 'It ends in the middle.' },
  ]);
  expect(ask(file, tableSitemapUrls, { run: 1 })[1]).toEqual({
    ...{ url: `${origin}/`, sitemap: sitemapUrl, lastmod: '2026-01-01', state: 'pending', status: null },
    issue: 'not-asked',
  });
});

test('what a sitemap names and no page leads to is an orphan, and what it names in vain is told', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  const named = [
    '/',
    '/linked',
    '/orphan',
    '/self',
    '/framed',
    '/next',
    '/menu',
    '/pictured',
    '/moved',
    '/new',
    '/gone',
    '/slow',
  ];
  run.commit(sitemap([...named, '/copy', '/tag', 'https://other.example/']), null, []);
  for (const page of [
    answer(
      '/',
      '<a href="/linked#part">l</a><iframe src="/framed"></iframe><a href="/moved">m</a><link rel="alternate next" href="/next">',
    ),
    answer('/linked', '<img src="/pictured"><link rel="alternate" href="/orphan"><p><a href="/menu">menu</a></p>'),
    answer('/menu', '<p><a href="/menu">menu</a></p>'),
    answer('/orphan', 'x'),
    answer('/self', '<a href="/self">here</a><p><a href="#top">up</a></p>'),
    answer('/framed', 'x'),
    answer('/next', 'x'),
    answer('/pictured', 'x'),
    status('/moved', 301, '/new'),
    answer('/new', 'x'),
    status('/gone', 404),
    answer('/copy', '<link rel="canonical" href="/">'),
  ]) {
    commit(run, page);
  }
  run.commit(
    { type: 'failed', url: `${origin}/slow`, depth: 0, reason: 'timeout', detail: '', failedAt: '' },
    null,
    [],
  );
  run.commit({ type: 'skipped', url: `${origin}/tag`, depth: 0, reason: 'robots', detail: '' }, null, []);
  const issues = () =>
    ask(file, tableSitemapUrls, { run: 1 }).map(({ url, issue }) => [url.replace(origin, ''), issue]);
  const known = {
    ...{ '/copy': 'not-indexable', '/gone': 'broken', '/slow': 'broken', '/moved': 'redirect' },
    ...{ '/tag': 'not-asked', 'https://other.example/': 'not-asked' },
  };
  await turn();
  // Which links there are is not known before the end.
  const unknown = Object.fromEntries([...named, '/copy', '/tag', 'https://other.example/'].map((url) => [url, null]));
  expect(Object.fromEntries(issues())).toEqual({ ...unknown, ...known });
  end(run);
  expect(Object.fromEntries(issues())).toEqual({
    ...{ '/': '', '/linked': '', '/framed': '', '/next': '', '/menu': '', '/new': '' },
    ...{ '/orphan': 'orphan', '/self': 'orphan', '/pictured': 'orphan' },
    ...known,
  });
});

test('a linked page that could be indexed and that no sitemap of its host names is missing', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  const runOf = async (...events: SourceEvent[]) => {
    using run = store.beginRun(newRun());
    for (const event of events) run.commit(event, null, []);
    const blog = answer('https://blog.example/', '<a href="/post">post</a>');
    const post = answer('https://blog.example/post', 'x');
    for (const page of [
      answer('/', '<a href="/in">in</a><a href="/out">out</a><a href="/no">no</a><a href="/lamp.png">l</a>'),
      answer('/in', '<a href="https://blog.example/">blog</a>'),
      answer('/out', 'x'),
      answer('/no', '<meta name="robots" content="noindex">'),
      answer('/unlinked', 'x'),
      status('/lamp.png', 200),
      ...[blog, post],
    ]) {
      commit(run, page);
    }
    workThrough(run.closeLinks());
    workThrough(run.placeLinks());
    await turn();
    expect(ask(file, tableSitemapUrls, { run: run.run }).filter(({ sitemap }) => sitemap === null)).toEqual([]);
    end(run);
    return ask(file, tableSitemapUrls, { run: run.run });
  };
  expect(await runOf(sitemap([], { format: '', status: 404 }))).toEqual([]);
  const row = { state: 'fetched', status: 200 };
  expect(await runOf(sitemap(['/in']))).toEqual([
    { url: `${origin}/`, sitemap: null, lastmod: null, ...row, issue: 'missing' },
    { url: `${origin}/in`, sitemap: sitemapUrl, lastmod: '', ...row, issue: '' },
    { url: `${origin}/out`, sitemap: null, lastmod: null, ...row, issue: 'missing' },
  ]);
});

/** Lets what was written in this turn of the event loop be committed. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
