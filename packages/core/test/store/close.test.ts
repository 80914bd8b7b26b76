import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { closeLinks, placeLinks } from '../../src/store/close-links.js';
import { openConnection } from '../../src/store/connection.js';
import { Dictionaries } from '../../src/store/dictionaries.js';
import {
  findings,
  networkCounts,
  openReader,
  openStore,
  publisherCounts,
  type Reader,
  ruleCounts,
  type Store,
} from '../../src/store/index.js';
import { InverseLinks } from '../../src/store/inverse-links.js';
import { unpackPlaces } from '../../src/store/link-places.js';
import { packLinks } from '../../src/store/packed-links.js';
import { pageRanges } from '../../src/store/page-ranges.js';
import { tableAdSlots } from '../../src/store/queries/table-ad-slots.js';
import { tableAffiliateHops } from '../../src/store/queries/table-affiliate-hops.js';
import { tableAffiliateLinks } from '../../src/store/queries/table-affiliate-links.js';
import { tableLinks } from '../../src/store/queries/table-links.js';
import { tablePages } from '../../src/store/queries/table-pages.js';
import { openRunContext } from '../../src/store/run-context.js';
import { storeOn } from '../../src/store/store.js';
import { workThrough } from '../work-through.js';
import {
  type Answer,
  answer,
  ask,
  audit,
  commit,
  databaseIn,
  discover,
  finding,
  newRun,
  origin,
  record,
} from './pages.js';

const buy = 'https://brand.sjv.io/c/1234567/1725213/17190';

/** A redirect from one path to another. */
const redirect = (from: string, to: string): Answer => {
  const page = answer(from, '');
  const redirected = record({
    url: page.event.page.url,
    status: 301,
    redirectTo: new URL(to, origin).href,
    contentType: '',
  });
  return { ...page, event: { ...page.event, page: redirected, facts: null }, page: null as never };
};

const notFound = (path: string): Answer => {
  const page = answer(path, 'Not found');
  return { ...page, event: { ...page.event, page: { ...page.event.page, status: 404 } }, page: null as never };
};

const slow = {
  type: 'failed',
  url: `${origin}/slow`,
  depth: 1,
  reason: 'timeout',
  detail: '',
  failedAt: '',
} as const;

test('what stands at the same place on much of a host is template, the rest is content', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const frame = (index: number, text: string) =>
    answer(
      `/${index}`,
      `<nav><a href="/#top">Home</a></nav><main>${text}</main>
       <footer><a class="ad" href="${buy}">Lamps</a>
       <ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1"></ins></footer>`,
    );
  const bare = (index: number) => answer(`/${index}`, '<main>Nothing</main>');
  const pages = [
    frame(0, `<a href="${buy}">Our lamp</a>`),
    ...[1, 2, 3, 4].map((index) => frame(index, '<a href="/0">Guide</a>')),
    ...Array.from({ length: 9 }, (_, index) => bare(10 + index)),
  ];
  audit(file, pages);
  const placements = (path: string) =>
    ask(file, tableAffiliateLinks, { run: 1 })
      .filter((row) => row.page_url === origin + path)
      .map(({ anchor, placement }) => [anchor, placement]);
  expect(placements('/0')).toEqual([
    ['Our lamp', 'content'],
    ['Lamps', 'template'],
  ]);
  expect(placements('/3')).toEqual([['Lamps', 'template']]);
  expect(ask(file, tableAdSlots, { run: 1 }).map((slot) => slot.placement)).toEqual(Array(5).fill('template'));
  // The fragment leads to the same page, so it is the same target; four guides of fourteen pages are too few.
  expect(ask(file, tableLinks, { run: 1 }).filter((row) => row.anchor === 'Home')).toMatchObject(
    Array(5).fill({ placement: 'template', target_url: `${origin}/#top` }),
  );
  expect(ask(file, tableLinks, { run: 1 }).filter((row) => row.anchor === 'Guide')).toMatchObject(
    Array(4).fill({ placement: 'content' }),
  );
  // Five pages of twenty are less than 30 %.
  audit(databaseIn(folder, 'large.db'), [...pages, ...Array.from({ length: 6 }, (_, index) => bare(20 + index))]);
  const large = ask(databaseIn(folder, 'large.db'), tableAffiliateLinks, { run: 1 });
  expect(new Set(large.map((row) => row.placement))).toEqual(new Set(['content']));
});

test('a redirect knows where its chain ends; a circle ends nowhere', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const long = Array.from({ length: 11 }, (_, hop) => redirect(`/long${hop}`, `/long${hop + 1}`));
  audit(file, [
    redirect('/one', '/two'),
    redirect('/two', '/three'),
    answer('/three', 'x'),
    redirect('/away', 'https://other.example/'),
    redirect('/circle', '/circus'),
    redirect('/circus', '/circle'),
    ...long,
  ]);
  const finalOf = new Map(
    ask(file, tablePages, { run: 1 }).map((row) => [row.url.slice(origin.length), row.final_url]),
  );
  expect(Object.fromEntries(finalOf)).toMatchObject({
    '/one': `${origin}/three`,
    '/two': `${origin}/three`,
    '/three': `${origin}/three`,
    '/away': 'https://other.example/',
    '/circle': null,
    '/circus': null,
    '/long0': null,
    '/long1': `${origin}/long11`,
  });
});

test('a page can be indexed when nothing on it or around it says otherwise', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const forbidden = answer('/header', 'x');
  forbidden.event.facts = null;
  forbidden.event.page = record({
    url: `${origin}/header`,
    robotsHeader: 'NoIndex, nofollow',
    contentType: 'image/png',
  });
  audit(file, [
    answer('/plain', 'x'),
    answer('/self', '<link rel="canonical" href="/self#part">x'),
    answer('/copy', '<link rel="canonical" href="/plain">x'),
    answer('/hidden', '<meta name="robots" content="noindex">x'),
    redirect('/moved', '/plain'),
    notFound('/gone'),
    { ...forbidden, page: null as never },
  ]);
  const indexable = ask(file, tablePages, { run: 1 }).filter((row) => row.indexable === 1);
  expect(indexable.map((row) => row.url)).toEqual([`${origin}/plain`, `${origin}/self`]);
});

test('the run tells which targets are broken, who earns, and which pages are alike', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const words = (offset: number) => Array.from({ length: 60 }, (_, index) => `word${index + offset}`).join(' ');
  const pages = [
    answer('/z', `<p>${words(0)}</p><a href="/gone">1</a><a href="/gone#part">2</a><a href="/secret">3</a>`),
    answer('/b', `<p>${words(0)}</p><p><a href="/gone">1</a></p><img src="/gone"><a href="${buy}">x</a>`),
    answer(
      '/c',
      `<p>${words(500)}</p><a href="${buy}?subId1=a">x</a><a href="${buy}?subId1=b">y</a><a href="/slow">s</a>`,
    ),
    notFound('/gone'),
    notFound('/gone-too'),
  ];
  for (const page of pages) commit(run, page);
  const secret = notFound('/secret');
  commit(run, { ...secret, event: { ...secret.event, page: { ...secret.event.page, status: 403 } } });
  run.commit(slow, null, []);
  for (let times = 0; times < 2; times++) {
    // A close that was killed is repeated.
    workThrough(run.closeLinks());
    workThrough(run.placeLinks());
    expect([...run.site.brokenTargets()]).toEqual([
      {
        isExternal: false,
        ...{ href: `${origin}/gone`, status: 404, reason: '', links: 3, pages: 2, pageUrl: `${origin}/b` },
        at: pages[1]?.facts.links[0]?.at,
      },
      {
        isExternal: false,
        ...{ href: `${origin}/slow`, status: null, reason: 'timeout', links: 1, pages: 1, pageUrl: `${origin}/c` },
        at: pages[2]?.facts.links[2]?.at,
      },
    ]);
    expect([...run.site.publishers()]).toMatchObject([
      { host: 'shop.example', network: 'impact', publisher: '1234567', links: 3, pages: 2, pageUrl: `${origin}/b` },
    ]);
    const signatures = [...run.signatures()];
    const described = run.copyFacts(signatures.map(({ pageId }) => pageId));
    expect(described.map(({ url }) => url)).toEqual([`${origin}/b`, `${origin}/c`, `${origin}/z`]);
    const [b, c, z] = signatures;
    expect(b?.minhash).toEqual(z?.minhash);
    expect(b?.minhash).toEqual(pages[1]?.page.content.fingerprint.minhash);
    expect(c?.exact).not.toBe(b?.exact);
    expect(run.blocksOf(b?.pageId ?? 0)).toEqual({
      blocks: pages[1]?.page.content.blocks,
      roles: pages[1]?.page.content.roles,
      main: pages[1]?.page.content.main,
    });
    const members = [described[0], described[2]].flatMap((page) => {
      if (!page) return [];
      const { pageId, url, host, title, published, wordsCore } = page;
      return [{ pageId, url, host, title, published, wordsCore, similarity: 1, excuse: '' as const }];
    });
    const clusters = [{ id: 1, kind: 'exact' as const, chosenBy: 'url' as const, members }];
    run.saveClusters(clusters);
    expect([...run.site.clusters()]).toEqual(clusters);
  }
  expect(run.finish('complete', '2026-01-01T00:01:00Z')).toMatchObject({
    duplicateClusters: 1,
    affiliateLinks: 3,
    networks: { impact: 3 },
  });
});

test('what an archive holds only a part of is not called broken', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  commit(run, answer('/', '<a href="/part">part</a> <a href="/slow">slow</a>'));
  run.commit({ ...slow, url: `${origin}/part`, reason: 'damaged-record' }, null, []);
  run.commit(slow, null, []);
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  expect([...run.site.brokenTargets()].map(({ href }) => href)).toEqual([`${origin}/slow`]);
});

test('a fault of a site rule can be recorded while the site is being read', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  commit(run, answer('/', '<a href="/gone">x</a>'));
  commit(run, notFound('/gone'));
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  for (const target of run.site.brokenTargets()) {
    run.recordFault({ rule: 'broken-link', pageUrl: null, message: target.href });
    run.saveSiteFindings([]);
  }
  expect(run.finish('complete', '2026-01-01T00:01:00Z').state).toBe('complete');
});

test('a weak match is kept apart: no figure counts it', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const page = answer(
    '/',
    `<a href="${buy}">x</a><a href="https://a.example/">y</a><a href="https://b.example/">z</a>`,
  );
  const [, weak, hopping] = page.page.content.links;
  if (weak === undefined || hopping === undefined) throw new Error('two links');
  weak.network = { network: 'generic', role: 'click', tier: 'weak', ids: { publisher: 'me' } };
  weak.hops = [weak.network];
  const cloak = { network: 'own', role: 'cloak', tier: 'medium', target: 'https://i.example/c', ids: {} } as const;
  const click = {
    network: 'awin',
    role: 'click',
    tier: 'strong',
    target: 'https://s.example/',
    ids: { publisher: '9' },
  } as const;
  Object.assign(hopping, { network: cloak, hops: [cloak, click] });
  expect(audit(file, [page])).toMatchObject({ affiliateLinks: 1, networks: { impact: 1 } });
  expect(ask(file, networkCounts, 1)).toEqual([
    { network: 'generic', role: 'click', tier: 'weak', links: 1, pages: 1 },
    { network: 'impact', role: 'click', tier: 'strong', links: 1, pages: 1 },
    { network: 'own', role: 'cloak', tier: 'medium', links: 1, pages: 1 },
  ]);
  expect(ask(file, publisherCounts, 1)).toMatchObject([
    { network: 'impact', publisher: '1234567', links: 1, hosts: 1 },
  ]);
  expect(ask(file, tableAffiliateLinks, { run: 1 })[2]).toMatchObject({
    network: 'own',
    target_url: 'https://s.example/',
  });
  expect(ask(file, tableAffiliateHops, { run: 1 })).toMatchObject([
    { hop: 2, network: 'awin', publisher_id: '9', hop_url: 'https://i.example/c', link_url: 'https://b.example/' },
  ]);
});

test('findings are new, unchanged or changed against the last run of the same targets that ended', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  const runOf = (startedAt: string, page: Finding[], site: Finding[], targets = [`${origin}/`]) => {
    using run = store.beginRun(newRun({ startedAt, targets }));
    commit(run, answer('/', 'x'), page);
    run.saveSiteFindings([finding('eeeeeeeeeeeeeeee', { pageUrl: null, at: null, severity: 'notice' })]);
    run.saveSiteFindings(site);
    workThrough(run.compareFindings());
    return run.finish('complete', startedAt);
  };
  const a = finding('aaaaaaaaaaaaaaaa');
  const b = finding('bbbbbbbbbbbbbbbb');
  const site = finding('5555555555555555', { rule: 'broken-link', pageUrl: null, at: null, severity: 'error' });
  const first = runOf('2026-01-01T00:00:00Z', [a, b, { ...a, places: 2 }], [site]);
  expect(first.findings).toEqual({ error: 1, warning: 2, notice: 0 });
  expect(first.newFindings).toEqual(first.findings);
  abandon(store);
  runOf('2026-01-15T00:00:00Z', [a, b], [], ['https://other.example/']);
  const c = finding('cccccccccccccccc');
  const second = runOf(
    '2026-02-01T00:00:00Z',
    [a, { ...b, evidence: { length: 99 } }, c],
    [{ ...site, severity: 'warning' }],
  );
  expect(second.newFindings).toEqual({ error: 0, warning: 1, notice: 0 });
  const all = { run: second.run, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };
  const rows = ask(file, findings, all);
  expect(rows.map((row) => [row.finding[0], row.state, row.firstSeen?.slice(0, 7), row.lastSeen?.slice(0, 7)])).toEqual(
    [
      ['5', 'changed', '2026-01', '2026-02'],
      ['a', 'unchanged', '2026-01', '2026-02'],
      ['b', 'changed', '2026-01', '2026-02'],
      ['c', 'new', '2026-02', '2026-02'],
    ],
  );
  expect(ask(file, findings, { ...all, run: 1, rule: 'long-title', limit: 1 })).toMatchObject([
    { finding: 'aaaaaaaaaaaaaaaa', places: 3, pageUrl: `${origin}/` },
  ]);
  expect(ask(file, ruleCounts, second.run)).toEqual([
    { rule: 'long-title', severity: 'warning', findings: 3, pages: 1 },
    { rule: 'broken-link', severity: 'warning', findings: 1, pages: 0 },
  ]);
});

test('a run that is interrupted is not compared, but knows how many of its findings are new', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  const known = finding('aaaaaaaaaaaaaaaa');
  {
    using run = store.beginRun(newRun());
    commit(run, answer('/', 'x'), [known]);
    workThrough(run.compareFindings());
    run.finish('complete', '2026-01-01T00:01:00Z');
  }
  using run = store.beginRun(newRun({ startedAt: '2026-02-01T00:00:00Z' }));
  commit(run, answer('/', 'x'), [known, finding('bbbbbbbbbbbbbbbb')]);
  expect(run.finish('interrupted', '2026-02-01T00:01:00Z')).toMatchObject({
    findings: { warning: 2 },
    newFindings: { error: 0, warning: 1, notice: 0 },
  });
  const all = { run: run.run, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };
  expect(ask(file, findings, all).map(({ state, firstSeen }) => [state, firstSeen])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('a table of any size is updated in ranges of pages, none left out and none twice', async () => {
  await using folder = await temporaryFolder();
  const connection = openConnection(databaseIn(folder));
  using store = storeOn(connection);
  using run = store.beginRun(newRun());
  using other = store.beginRun(newRun({ targets: ['https://other.example/'] }));
  for (let page = 0; page < 6; page++) {
    const found = Array.from({ length: page % 3 }, (_, index) => finding(`${page}${index}`.padEnd(16, '0')));
    commit(page === 4 ? other : run, answer(`/${page}`, 'x'), found);
  }
  run.saveSiteFindings([finding('5555555555555555', { pageUrl: null })]);
  for (const rows of [1, 2, 3, 100]) {
    const inRange = [...pageRanges(connection, 'finding', run.run, rows)].flatMap(({ after, last }) => {
      const ids = connection.all<{ id: string }>(
        'select id from finding where run_id = ? and page_id > ? and page_id <= ?',
        ...[run.run, after, last],
      );
      // The findings of one page are never parted.
      expect(ids.length).toBeLessThanOrEqual(rows + 2);
      return ids.map(({ id }) => id.slice(0, 2));
    });
    expect(inRange).toEqual(['55', '10', '20', '21', '50', '51']);
  }
  expect([...pageRanges(connection, 'ad_slot', run.run)]).toEqual([{ after: -1, last: Number.MAX_SAFE_INTEGER }]);
});

test('links to any number of places on one page are links to that page, in the order of the pages', () => {
  const toPage: Reader = {
    all: () => [],
    each: () => [][Symbol.iterator](),
    get: () => ({ id: 1 }) as never,
    [Symbol.dispose]() {},
  };
  const { user } = process.cpuUsage();
  const inverse = new InverseLinks(toPage);
  const [pages, fragments] = [30, 5_000];
  for (let page = 1; page <= pages; page++) {
    const links = Array.from({ length: fragments }, (_, index) => ({
      ...{ urlId: page * fragments + index, contextId: 1 + (index % 2), anchorId: 1, line: 1, column: 1 },
    }));
    inverse.add(page, packLinks(links));
  }
  const [odd, even, ...others] = [...inverse.targets()];
  expect(others).toEqual([]);
  expect([odd?.urlId, odd?.contextId, even?.urlId, even?.contextId]).toEqual([1, 1, 1, 2]);
  expect(odd?.places).toHaveLength((pages * fragments) / 2);
  expect(odd?.places).toEqual(odd?.places.toSorted((one, other) => one - other));
  // Microseconds, of which it takes a tenth.
  expect(process.cpuUsage().user - user).toBeLessThan(3_000_000);
});

/** A run that did not end is nobody's baseline. */
function abandon(store: Store): void {
  using run = store.beginRun(newRun({ startedAt: '2026-01-10T00:00:00Z' }));
  run.finish('interrupted', '2026-01-10T00:00:10Z');
}

test('a run in which nothing could be had is nobody’s baseline', async () => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  const runOn = (startedAt: string, page: Answer | null) => {
    using run = store.beginRun(newRun({ startedAt }));
    if (page) commit(run, page, [finding('aaaaaaaaaaaaaaaa')]);
    else run.commit({ ...slow, url: `${origin}/` }, null, []);
    return run.finish('partial', startedAt);
  };
  expect(runOn('2026-01-01T00:00:00Z', answer('/', 'x')).newFindings.warning).toBe(1);
  runOn('2026-01-02T00:00:00Z', null);
  expect(runOn('2026-01-03T00:00:00Z', answer('/', 'x')).newFindings.warning).toBe(0);
});

test('a run whose links are turned round a few at a time comes out as one that is turned round at once', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const connection = openConnection(file);
  using store = storeOn(connection);
  using run = store.beginRun(newRun());
  const paths = ['/a', '/b', '/c', '/d', '/e', '/f', '/g'];
  run.frontier.add(paths.map((path) => ({ url: origin + path, depth: 0 })));
  for (const path of paths) {
    commit(run, answer(path, `<nav><a href="${buy}">Buy</a><a href="/#top">Up</a></nav><a href="${path}-only">x</a>`));
  }
  connection.flush();
  using reader = openReader(file);
  const context = openRunContext(connection, new Dictionaries(connection), run.run);
  const closed = (bytes: number) => {
    workThrough(closeLinks(context, reader, bytes));
    workThrough(placeLinks(context, reader));
    const places = ({ places, ...row }: { places: Buffer }) => ({ ...row, places: unpackPlaces(places) });
    return {
      inlinks: connection.all<{ places: Buffer }>('select * from inlink').map(places),
      template: connection.all('select * from template_place'),
    };
  };
  const atOnce = closed(1_000_000);
  expect(atOnce.inlinks).toHaveLength(9);
  expect(atOnce.template).toHaveLength(2);
  expect(closed(600)).toEqual(atOnce);
  expect(closed(1)).toEqual(atOnce);
});

test('what an earlier close left is cleared away, however much it is, and nothing of another run', async () => {
  await using folder = await temporaryFolder();
  const connection = openConnection(databaseIn(folder));
  using store = storeOn(connection);
  using run = store.beginRun(newRun());
  commit(run, answer('/', '<a href="/a">a</a>'));
  for (const [of, targets] of [
    [run.run, 50_000],
    [run.run + 1, 3],
  ]) {
    connection.run(
      `with recursive target (id) as (select 1000 union all select id + 1 from target where id < 999 + ?)
       insert into inlink select ?, id, 1, 1, 1, x'' from target`,
      ...[targets, of],
    );
  }
  workThrough(run.closeLinks());
  workThrough(run.placeLinks());
  const rowsOf = (of: number) => connection.all('select * from inlink where run_id = ?', of).length;
  expect([rowsOf(run.run), rowsOf(run.run + 1)]).toEqual([1, 3]);
});

test('another run in the same file is written while the links of a large one are turned round', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const connection = openConnection(file);
  using store = storeOn(connection);
  using run = store.beginRun(newRun());
  commit(run, answer('/', '<a href="/a">a</a><a href="/b">b</a>'));
  connection.flush();
  const other = openConnection(file);
  using neighbours = storeOn(other);
  using neighbour = neighbours.beginRun(newRun({ targets: ['https://other.example/'] }));
  other.database.pragma('busy_timeout = 0');
  using reader = openReader(file);
  let rows = 0;
  const slowReader: Reader = {
    all: reader.all.bind(reader),
    get: reader.get.bind(reader),
    [Symbol.dispose]() {},
    *each(question, ...params) {
      for (const row of reader.each(question, ...params)) {
        neighbour.frontier.add(discover(0, `/${rows++}`));
        other.flush();
        yield row;
      }
    },
  };
  const context = openRunContext(connection, new Dictionaries(connection), run.run);
  workThrough(closeLinks(context, slowReader));
  workThrough(placeLinks(context, slowReader));
  expect(rows).toBeGreaterThan(1);
});

test('findings about the whole site keep the page of their first place, and a repeated close counts them once', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  using run = store.beginRun(newRun());
  run.frontier.add([{ url: `${origin}/`, depth: 0 }]);
  commit(run, answer('/', '<title>Home</title>'));
  const site = finding('5555555555555555', { rule: 'broken-link', pageUrl: `${origin}/` });
  const another = finding('6666666666666666', { rule: 'broken-link', pageUrl: `${origin}/` });
  const nowhere = finding('7777777777777777', { rule: 'broken-link', pageUrl: null });
  run.saveSiteFindings([site, another]);
  run.saveSiteFindings([site, another, nowhere]);
  run.finish('complete', '2026-01-01T00:01:00Z');
  const all = { run: run.run, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };
  expect(ask(file, findings, all).map(({ pageUrl }) => pageUrl)).toEqual([null, `${origin}/`, `${origin}/`]);
  expect(ask(file, ruleCounts, run.run)).toEqual([{ rule: 'broken-link', severity: 'warning', findings: 3, pages: 1 }]);
});

test('a note about something missing makes a complete run partial, also after it was gone on with', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  {
    using run = store.beginRun(newRun());
    run.commit({ type: 'note', code: 'host-gave-up', subject: 'h', detail: 'd', incomplete: true }, null, []);
    run.finish('interrupted', '2026-01-01T00:01:00Z');
  }
  using again = store.resumeRun(1);
  expect(again.finish('complete', '2026-01-01T00:02:00Z').state).toBe('partial');
});

test('a run is compared with one of the same scope, and only without such a one with the last', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  using store = openStore(file);
  const runOf = (scope: string, ...found: Finding[]) => {
    using run = store.beginRun(newRun({ scope }));
    commit(run, answer('/', '<title>Home</title>'), found);
    return run.finish('complete', '2026-01-01T00:01:00Z').newFindings.warning;
  };
  const [a, b] = [finding('aaaaaaaaaaaaaaaa'), finding('bbbbbbbbbbbbbbbb')];
  expect(runOf('everything', a, b)).toBe(2);
  expect(runOf('a short look', a)).toBe(0);
  expect(runOf('everything', a, b)).toBe(0);
});
