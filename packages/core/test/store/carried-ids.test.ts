import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { parseAdsTxt } from '../../src/ads-txt/index.js';
import { audit } from '../../src/audit.js';
import type { AdsTxtFile, HostStore, SourceEvent } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import { readOperators } from '../../src/store/operators.js';
import { tableOperatorPlaces } from '../../src/store/queries/table-operator-places.js';
import { tagPlaces } from '../../src/store/queries/tag-places.js';
import { auditSite } from '../rules/audit-site.js';
import { answer, ask, commit, databaseIn, newRun, record } from './pages.js';

const TAG = '<script>gtag("config", "G-1A2B3C4D5E");</script>';
const AD = '<ins class="adsbygoogle" data-ad-client="ca-pub-1234567890123456" data-ad-slot="1"></ins>';
const PAID = '<a href="https://x.pxf.io/c/1111/2/3">A lamp</a>';
const META = '<meta name="google-adsense-account" content="ca-pub-1234567890123456">';
const STYLE = '<link rel="stylesheet" href="https://static.lamps.test/main.css">';
const SCRIPT = '<script src="https://cdn.test/menu.js"></script><img src="https://img.lamps.test/logo.png">';

const now = () => new Date('2026-01-01T00:01:00Z');

/** Audits pages for real, and asks what the graph stage would ask: hosts by their names. */
async function questions<Answer>(
  file: string,
  events: () => AsyncGenerator<SourceEvent>,
  ask: (hosts: HostStore) => Answer,
): Promise<Answer> {
  using store = openStore(file);
  using run = store.beginRun(newRun());
  await audit({ events: events(), catalogue: defaultCatalogue(), rules: [], store: run, now });
  return ask(run.hosts);
}

/** Ids as `host kind system id pages`, by host in the order in which they were found. */
function carriedBy(hosts: HostStore): string[] {
  const names = new Map(hosts.runHosts().map(({ hostId, host }) => [hostId, host]));
  return [...hosts.carriedIds()]
    .sort((a, b) => a.hostId - b.hostId || (`${a.kind} ${a.system}` < `${b.kind} ${b.system}` ? -1 : 1))
    .map(({ hostId, kind, system, id, pages }) => `${names.get(hostId)} ${kind} ${system} ${id} ${pages}`);
}

function adsTxt(domain: string, text: string, state: AdsTxtFile['state'] = 'found'): SourceEvent {
  const { lines } = parseAdsTxt(state === 'found' ? text : '', 'ads.txt');
  const url = `https://${domain}/ads.txt`;
  return { type: 'ads-txt', file: { domain, kind: 'ads.txt', url, status: 200, state, detail: '', lines } };
}

test('a host carries the ids of its pages and those that its ads.txt calls direct', async () => {
  await using folder = await temporaryFolder();
  async function* events(): AsyncGenerator<SourceEvent> {
    yield answer('https://lamps.test/', `<title>Lamps</title>${META}${TAG}${AD}${PAID}`).event;
    yield answer('https://lamps.test/a', `<title>A</title>${TAG}${PAID}${PAID}`).event;
    yield answer('https://blog.lamps.test/', '<title>Blog</title>').event;
    yield answer('https://own.lamps.test/', '<title>Own</title>').event;
    yield answer('https://chairs.test/', `<title>Chairs</title>${TAG}`).event;
    yield adsTxt(
      'lamps.test',
      'google.com, pub-1234567890123456, DIRECT\nopenx.com, 7, RESELLER\nmedia.net, 8, DIRECT',
    );
    yield adsTxt('blog.lamps.test', '', 'absent');
    yield adsTxt('own.lamps.test', 'media.net, 9, DIRECT');
    yield adsTxt('chairs.test', '', 'absent');
  }
  expect(await questions(databaseIn(folder), events, carriedBy)).toEqual([
    'lamps.test ads adsense ca-pub-1234567890123456 1',
    'lamps.test ads adsense ca-pub-1234567890123456 1',
    'lamps.test ads.txt google.com pub-1234567890123456 2',
    'lamps.test ads.txt media.net 8 2',
    'lamps.test affiliate impact 1111 2',
    'lamps.test analytics google-analytics G-1A2B3C4D5E 2',
    'blog.lamps.test ads.txt google.com pub-1234567890123456 1',
    'blog.lamps.test ads.txt media.net 8 1',
    'own.lamps.test ads.txt media.net 9 1',
    'chairs.test analytics google-analytics G-1A2B3C4D5E 1',
  ]);
});

test('of a host that names very many ids, those on the most pages are taken', async () => {
  await using folder = await temporaryFolder();
  async function* events(): AsyncGenerator<SourceEvent> {
    for (let page = 0; page < 60; page++) {
      const others = Array.from({ length: 19 }, (_, index) => `ga('create', 'UA-9${page * 19 + index + 10_000}-1');`);
      yield answer(`https://lamps.test/${page}`, `<title>${page}</title>${TAG}<script>${others.join('')}</script>`)
        .event;
    }
    yield answer('https://chairs.test/', `<title>Chairs</title>${TAG}`).event;
  }
  const carried = await questions(databaseIn(folder), events, carriedBy);
  expect(carried.filter((id) => id.startsWith('lamps.test'))).toHaveLength(1000);
  expect(carried.filter((id) => id.includes('G-1A2B3C4D5E'))).toEqual([
    'lamps.test analytics google-analytics G-1A2B3C4D5E 60',
    'chairs.test analytics google-analytics G-1A2B3C4D5E 1',
  ]);
});

test('the place of an id that only an ads.txt has is the file that speaks for the host, and the line there', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  async function* events(): AsyncGenerator<SourceEvent> {
    const names = ['lamps.test:8443', 'blog.lamps.test', 'own.lamps.test', 'a.b.own.lamps.test', 'lost.lamps.test'];
    for (const host of [...names, 'chairs.test']) yield answer(`https://${host}/`, `<title>Here</title>${TAG}`).event;
    yield adsTxt('lamps.test', '# ours\nmedia.net, 8, DIRECT\nmedia.net, 8, DIRECT');
    yield adsTxt('blog.lamps.test', '', 'absent');
    yield adsTxt('own.lamps.test', 'media.net, 8, RESELLER\n\nmedia.net, 8, DIRECT');
    yield adsTxt('lost.lamps.test', '', 'unknown');
    yield adsTxt('chairs.test', 'media.net, 7, DIRECT');
  }
  await questions(file, events, () => null);
  const rows = ask(file, tableOperatorPlaces, { run: 1 });
  expect(rows.filter(({ kind }) => kind === 'analytics').map(({ host }) => host)).toHaveLength(6);
  expect(
    rows.flatMap(({ kind, system, id, host, page_url, line }) =>
      kind === 'ads.txt' ? [`${system} ${id} ${host} ${page_url} ${line}`] : [],
    ),
  ).toEqual([
    'media.net 8 a.b.own.lamps.test https://own.lamps.test/ads.txt 3',
    'media.net 8 blog.lamps.test https://lamps.test/ads.txt 2',
    'media.net 8 lamps.test:8443 https://lamps.test/ads.txt 2',
    'media.net 8 own.lamps.test https://own.lamps.test/ads.txt 3',
  ]);
});

test('an ads.txt names its owner, unless it names a manager or an ad system as such; it speaks for every port', async () => {
  await using folder = await temporaryFolder();
  async function* events(): AsyncGenerator<SourceEvent> {
    for (const host of ['lamps.test:8080', 'chairs.test', 'desks.test', 'beds.test']) {
      yield answer(`https://${host}/`, '<title>Here</title>').event;
    }
    yield adsTxt('lamps.test', 'OwnerDomain=Owner.test\nOWNERDOMAIN=other.test\nMANAGERDOMAIN=manager.test');
    yield adsTxt('chairs.test', 'OWNERDOMAIN=manager.test\nMANAGERDOMAIN=manager.test, FR');
    yield adsTxt('desks.test', 'OWNERDOMAIN=media.net\nmedia.net, 9, RESELLER');
    yield adsTxt('beds.test', 'OWNERDOMAIN=no domain');
  }
  expect(await questions(databaseIn(folder), events, carriedBy)).toEqual([
    'lamps.test:8080 ads.txt OWNERDOMAIN owner.test 1',
  ]);
});

test('from where a host loads scripts and styles, and how its template is built, is what its pages repeat', async () => {
  await using folder = await temporaryFolder();
  async function* events(): AsyncGenerator<SourceEvent> {
    for (const page of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const once = `<script src="https://${page}.once.test/x.js"></script>`;
      yield answer(`https://lamps.test/${page}`, `<title>${page}</title>${STYLE}${SCRIPT}${once}`).event;
      yield answer(`https://chairs.test/${page}`, `<title>${page}</title>`).event;
    }
  }
  const [assets, templates] = await questions(databaseIn(folder), events, (hosts) => [
    hosts.assetHosts().map(({ asset, pages }) => [asset, pages]),
    hosts.templates().map(({ contextIds }) => contextIds.length),
  ]);
  expect(assets).toEqual([
    ['cdn.test', 8],
    ['static.lamps.test', 8],
  ]);
  expect(templates).toEqual([3]);
});

test('a page that is judged anew counts its tags once', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const paid = 'https://x.pxf.io/c/1111/2/3';
  async function* events(): AsyncGenerator<SourceEvent> {
    yield answer('https://lamps.test/', `<title>Lamps</title>${TAG}<a href="/go/lamp">The lamp</a>`).event;
    yield answer('https://lamps.test/a', `<title>A</title>${TAG}`).event;
    const cloak = record({ url: 'https://lamps.test/go/lamp', status: 302, redirectTo: paid });
    yield { type: 'page', page: cloak, depth: 1, facts: null, discovered: [] };
  }
  expect(await questions(file, events, carriedBy)).toEqual([
    'lamps.test affiliate impact 1111 1',
    'lamps.test analytics google-analytics G-1A2B3C4D5E 2',
  ]);
  using reader = openReader(file);
  expect(reader.all(tagPlaces, { run: 1 })).toMatchObject([{ pageUrl: 'https://lamps.test/', line: 1, column: 21 }]);
});

test.each([
  ['one after the other', false],
  ['all in one group', true],
])('the place of a tag is on the page that comes first by URL, whichever came first, %s', async (_, atOnce) => {
  await using folder = await temporaryFolder();
  using store = openStore(databaseIn(folder));
  using run = store.beginRun(newRun());
  const page = (path: string, line: number) =>
    answer(`https://lamps.test/${path}`, `<title>${path}</title>${'\n'.repeat(line - 1)}<p>${path}</p>${TAG}`);
  const pages = [page('c', 4), page('a', 3), page('b', 2), page('a/b', 5)];
  for (const one of pages) {
    commit(run, one);
    if (!atOnce) expect([...run.site.tags()]).toHaveLength(1);
  }
  const tag = { host: 'lamps.test', kind: 'analytics', system: 'google-analytics', id: 'G-1A2B3C4D5E' };
  const place = { pageUrl: 'https://lamps.test/a', at: { line: 3, column: 9, selector: '' } };
  expect([...run.site.tags()]).toEqual([{ ...tag, pages: 4, ...place }]);
});

test('a page that has not changed still has its tags', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const { event } = answer('https://lamps.test/', `<title>Lamps</title>${TAG}`);
  await questions(
    file,
    async function* () {
      yield event;
    },
    carriedBy,
  );
  using store = openStore(file);
  const previous = store.previousRun(newRun())?.page('https://lamps.test/');
  expect(previous?.facts()?.tags).toEqual(event.facts?.tags);
});

test('operators are told as they were found, those of the last close alone', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const hosts = { 'https://lamps.test/': TAG, 'https://chairs.test/': TAG };
  await auditSite(hosts, [], file);
  using store = openStore(file);
  using run = store.beginRun(newRun({ startedAt: '2026-01-02T00:00:00Z' }));
  for (const [url, html] of Object.entries(hosts)) commit(run, answer(url, html));
  const operator = { id: 1, hosts: [], ids: [] };
  run.hosts.saveOperators([operator, { ...operator, id: 2 }]);
  run.hosts.saveOperators([operator]);
  expect([...run.site.operators()]).toEqual([operator]);
});

test('names that publishers choose anew at each shop join no hosts, an account of a network does', async () => {
  await using folder = await temporaryFolder();
  const audited = async (name: string, link: string) => {
    const file = databaseIn(folder, name);
    const html = `<a href="${link}">A lamp</a>`;
    const pages = ['https://lamps.test/', 'https://lamps.test/a', 'https://chairs.test/', 'https://chairs.test/a'];
    await auditSite(Object.fromEntries(pages.map((url) => [url, `<title>${url}</title>${html}`])), [], file);
    using reader = openReader(file);
    return [...readOperators(reader, 1)].map(({ ids }) => ids.map(({ system, id }) => `${system} ${id}`));
  };
  expect(await audited('account.db', 'https://x.pxf.io/c/1111/2/3')).toEqual([['impact 1111']]);
  expect(await audited('chosen.db', 'https://service.example/?fpr=john')).toEqual([]);
});
