import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { judgeFacts } from '../../src/audit.js';
import type { PreviousRun, SourceEvent } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import { tableRows, tables } from '../../src/report/index.js';
import { checkPage, checkSite, rules } from '../../src/rules/index.js';
import { findings, openReader, openStore, type Store } from '../../src/store/index.js';
import { workThrough } from '../work-through.js';
import {
  type Answer,
  answer,
  ask,
  audit,
  commit,
  counts,
  databaseIn,
  discover,
  newRun,
  origin,
  record,
} from './pages.js';

const buy = 'https://brand.sjv.io/c/1234567/1725213/17190';
const second = '2026-02-01T00:00:00Z';

const site = [
  answer('/', `<title>Lamps</title><a href="/a">a</a><a href="/gone">gone</a><a href="${buy}">buy</a>`),
  answer('/a', '<title>A lamp</title><p>We earn a commission when you buy through our links.</p><a href="/">Home</a>'),
  answer('/copy', '<link rel="canonical" href="/a"><ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456">'),
];
const gone: SourceEvent = {
  ...{ type: 'failed', url: `${origin}/gone`, depth: 1, reason: 'timeout', detail: 'No answer.' },
  failedAt: '2026-01-01T00:00:09Z',
};

/** What a source yields for a page of which the host says that it has not changed. */
function unchanged(previous: PreviousRun, url: string): Answer {
  const known = previous.page(url);
  const facts = known?.facts();
  if (!known || !facts) throw new Error(`${url} was not read`);
  const page = { ...known.record, fetchedAt: second };
  const judged = {
    url,
    host: new URL(url).host,
    status: 200,
    depth: 0,
    content: judgeFacts(page.url, facts, defaultCatalogue()),
  };
  return { event: { type: 'page', page, depth: 0, facts, discovered: [], isUnchanged: true }, page: judged, facts };
}

function previousOf(store: Store, differences: Partial<Parameters<Store['previousRun']>[0]> = {}): PreviousRun {
  const previous = store.previousRun({ ...newRun(), ...differences });
  if (previous === null) throw new Error('no previous run');
  return previous;
}

test('a run in which nothing has changed says the same as the one that read the pages, in every table', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  const runOf = (pages: readonly Answer[], startedAt: string) => {
    using run = store.beginRun(newRun({ startedAt }));
    for (const page of pages) commit(run, page);
    run.commit(gone, null, []);
    workThrough(run.closeLinks());
    workThrough(run.placeLinks());
    workThrough(run.compareFindings());
    return run.finish('complete', '2026-02-01T00:01:00Z');
  };
  const first = runOf(site, '2026-01-01T00:00:00Z');
  const previous = previousOf(store);
  const again = runOf(
    site.map(({ event }) => unchanged(previous, event.page.url)),
    second,
  );
  expect(first.pages).toEqual(counts({ discovered: 4, fetched: 3, failed: 1 }));
  expect(again.pages).toEqual(counts({ discovered: 4, unchanged: 3, failed: 1 }));
  expect(again).toMatchObject({ affiliateLinks: 1, networks: { impact: 1 }, adSlots: 1 });
  using reader = openReader(file);
  const [one, other] = [first, again].map(({ run }) =>
    Object.fromEntries(
      tables.filter(({ name }) => name !== 'runs').map((table) => [table.name, [...tableRows(table, reader, run)]]),
    ),
  );
  for (const table of tables.filter(({ name }) => name !== 'runs')) {
    const told = JSON.stringify(one?.[table.name]).replaceAll('"fetched"', '"unchanged"');
    const seen = JSON.stringify(other?.[table.name]).replaceAll(second, '2026-01-01T00:00:01Z');
    expect(seen, table.name).toBe(told);
  }
});

test('what rules find on a page that has not changed is what they found when it was read', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  // The text of the link is cut in the middle of its last character.
  const long = `${'Lamps! '.repeat(28)}abc\u{1f4a1}`;
  const pages = [...site, answer('/long', `<title>Long</title><a href="${buy}">${long} and more</a>`)];
  using store = openStore(file);
  const runOf = (pages: readonly Answer[], startedAt: string) => {
    using run = store.beginRun(newRun({ startedAt }));
    for (const page of pages)
      commit(
        run,
        page,
        checkPage(rules, page.page, ({ message }) => expect.fail(message)),
      );
    workThrough(run.closeLinks());
    workThrough(run.placeLinks());
    run.saveSiteFindings(checkSite(rules, run.site, ({ message }) => expect.fail(message)));
    workThrough(run.compareFindings());
    return run.finish('complete', '2026-02-01T00:01:00Z');
  };
  const first = runOf(pages, '2026-01-01T00:00:00Z');
  expect(first.findings.warning + first.findings.error).toBeGreaterThan(2);
  const previous = previousOf(store);
  const again = runOf(
    pages.map(({ event }) => unchanged(previous, event.page.url)),
    second,
  );
  expect(again.findings).toEqual(first.findings);
  const all = { run: again.run, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };
  const changed = ask(file, findings, all).filter(({ state }) => state !== 'unchanged');
  expect(changed.map(({ rule, pageUrl, evidence }) => [rule, pageUrl, evidence])).toEqual([]);
});

test('a run remembers of a page what it takes to ask whether it has changed, and not to read it again', async () => {
  await using folder = await temporaryFolder();
  const [page] = site as [Answer];
  const asked = { etag: 'W/"1"', lastModified: 'Thu, 01 Jan 2026 00:00:00 GMT', bodySha256: 'ab'.repeat(32), bytes: 7 };
  Object.assign(page.event.page, asked);
  const image = record({ url: `${origin}/lamp.png`, contentType: 'image/png', robotsHeader: 'noindex' });
  audit(databaseIn(folder), [
    page,
    { ...page, event: { ...page.event, page: image, facts: null }, page: null as never },
  ]);
  using store = openStore(databaseIn(folder));
  const previous = previousOf(store);
  expect(previous.page(`${origin}/`)).toMatchObject({ record: page.event.page });
  expect(previous.page(`${origin}/`)?.record).toEqual(page.event.page);
  expect(previous.page(`${origin}/`)?.facts()).toEqual(page.facts);
  expect(previous.page(`${origin}/lamp.png`)?.record).toEqual(image);
  expect(previous.page(`${origin}/lamp.png`)?.facts()).toBeNull();
});

test('only a page that was read with success is known, and the next run still knows one that had not changed', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const status = (path: string, status: number): Answer => {
    const page = answer(path, 'x');
    const redirectTo = status === 301 ? `${origin}/` : null;
    return { ...page, event: { ...page.event, page: { ...page.event.page, status, redirectTo } }, page: null as never };
  };
  using store = openStore(file);
  {
    using run = store.beginRun(newRun());
    for (const page of [answer('/', 'home'), status('/moved', 301), status('/404', 404)]) commit(run, page);
    run.frontier.add([{ url: `${origin}/tag`, depth: 1, skip: { reason: 'excluded', detail: '' } }]);
    run.commit(gone, null, []);
    run.finish('partial', second);
  }
  const previous = previousOf(store);
  const known = ['/', '/moved', '/404', '/tag', '/gone', '/never'].filter((path) => previous.page(origin + path));
  expect(known).toEqual(['/']);
  {
    using run = store.beginRun(newRun({ startedAt: second }));
    commit(run, unchanged(previous, `${origin}/`));
    run.finish('complete', second);
  }
  expect(previousOf(store).page(`${origin}/`)?.record.fetchedAt).toBe(second);
});

test('pages are taken over only from an ended run of the same targets that read them in the same way', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  const like = {
    ...{ targets: [`${origin}/`], scope: 'all', reading: '{"price":".price"}' },
    ...{ toolVersion: '1.0.0', catalogueVersion: '7' },
  };
  expect(store.previousRun(like)).toBeNull();
  const runOf = (differences: Partial<typeof like>, state: 'complete' | 'interrupted' = 'complete', title = 'x') => {
    using run = store.beginRun(newRun({ ...like, ...differences }));
    commit(run, answer('/', `<title>${title}</title>`));
    run.finish(state, second);
  };
  runOf({ targets: ['https://other.example/'] });
  runOf({ reading: '' });
  runOf({ toolVersion: '0.9.0' });
  runOf({}, 'interrupted');
  expect(store.previousRun(like)).toBeNull();
  runOf({}, 'complete', 'The whole site');
  runOf({ scope: 'a short look' }, 'complete', 'A short look');
  const titleOf = (scope: string) =>
    previousOf(store, { ...like, scope })
      .page(`${origin}/`)
      ?.facts()?.title;
  expect(titleOf('all')).toBe('The whole site');
  expect(titleOf('a short look')).toBe('A short look');
  expect(titleOf('another')).toBe('A short look');
});

test('an earlier run can be asked while a new one is written, and keeps no file open when that ends', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  audit(file, site);
  using store = openStore(file);
  using run = store.beginRun(newRun({ startedAt: second }));
  const previous = previousOf(store);
  for (const { event } of site) {
    commit(run, unchanged(previous, event.page.url));
    run.frontier.add(discover(1, '/a'));
  }
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  expect(run.finish('complete', second).pages.unchanged).toBe(3);
  expect(run.isSettled).toBe(true);
});
