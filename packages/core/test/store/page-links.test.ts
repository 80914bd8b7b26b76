import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { PageLinks } from '../../src/model.js';
import { openReader, openStore } from '../../src/store/index.js';
import { readPageLinks } from '../../src/store/page-links.js';
import { tableHostEdges } from '../../src/store/queries/table-host-edges.js';
import { tableHosts } from '../../src/store/queries/table-hosts.js';
import { tablePages } from '../../src/store/queries/table-pages.js';
import { askFor, closeRun } from '../content/closed-run.js';
import { type Answer, answer, ask, audit, commit, databaseIn, newRun, origin, record } from './pages.js';

function redirect(from: string, to: string): Answer {
  const url = new URL(from, origin).href;
  const page = record({ url, status: 301, redirectTo: new URL(to, origin).href, contentType: '' });
  return {
    ...answer(from, ''),
    event: { type: 'page', page, depth: 1, facts: null, discovered: [] },
    page: null as never,
  };
}

/** The links of a closed run, in words: by URL of the page, where each leads, to which page, and whether it is template. */
function linksOf(file: string): Record<string, string[]> {
  const urls = askFor<{ id: number; url: string }>(file, 'select id, url from url');
  const urlOf = new Map(urls.map(({ id, url }) => [id, url]));
  const pages = askFor<{ id: number; url: string }>(
    file,
    'select page.id, url.url from page join url on url.id = url_id',
  );
  const pageOf = new Map(pages.map(({ id, url }) => [id, url]));
  using reader = openReader(file);
  const tell = ({ urlIds, pageIds, template }: PageLinks) =>
    Array.from(urlIds, (urlId, link) => {
      const page = pageIds[link] === 0 ? 'nowhere' : short(pageOf.get(pageIds[link] as number));
      return `${short(urlOf.get(urlId))} to ${page}${template[link] === 1 ? ', template' : ''}`;
    });
  return Object.fromEntries(
    Array.from(readPageLinks(reader, 1), (page) => [short(pageOf.get(page.pageId)), tell(page)]),
  );
}

const short = (url: string | undefined) => (url ?? '?').replace(origin, '');

test('links lead to pages of the run without their fragment and over redirects, and elsewhere to none', async () => {
  await using folder = await temporaryFolder();
  audit(databaseIn(folder), [
    answer(
      '/',
      '<p><a href="/lamp#price">Lamp</a> <a href="/old">Old</a> <a href="/gone">Gone</a></p><img src="/x.png">',
    ),
    answer('/lamp', '<map><area href="/#top"></map><p><a href="https://other.example/">Other</a></p>'),
    redirect('/old', '/older#part'),
    redirect('/older', '/lamp'),
    redirect('/loop', '/loop'),
    answer('/silent', '<p>Nothing leads on from here. <a href="/loop">Loop</a></p>'),
  ]);
  expect(linksOf(databaseIn(folder))).toEqual({
    '/': ['/lamp to /lamp', '/old to /lamp', '/gone to nowhere'],
    '/lamp': ['/ to /', 'https://other.example/ to nowhere'],
    '/silent': ['/loop to nowhere'],
  });
});

test('a page without links comes, too, and a page of another run does not', async () => {
  await using folder = await temporaryFolder();
  audit(databaseIn(folder), [answer('/', '<p>No link.</p>')]);
  audit(databaseIn(folder), [answer('/', '<p><a href="/">Here</a></p>')]);
  expect(linksOf(databaseIn(folder))).toEqual({ '/': [] });
});

/** A small shop on one host and its magazine on another: a menu on every page, and links in the text of some. */
function twoHosts(): Answer[] {
  const menu = '<nav><a href="https://shop.example/">Shop</a> <a href="https://mag.example/">Magazine</a></nav>';
  const pages = [1, 2, 3, 4, 5, 6].map((page) => {
    const next = `<p>Lamp ${page} is followed by <a href="/${page + 1}">the next lamp</a>.</p>`;
    return answer(`https://shop.example/${page}`, `${menu}<main>${next}</main>`);
  });
  const story =
    '<p>We liked <a href="https://shop.example/1#price">this lamp</a> and <a href="/2">wrote about it</a>.</p>';
  return [...pages, answer('https://mag.example/', story), answer('https://shop.example/', `${menu}<p>Lamps.</p>`)];
}

test('what a host repeats is template, a link of its text is content, also to the same host', async () => {
  await using folder = await temporaryFolder();
  await closeRun(databaseIn(folder), twoHosts());
  const links = linksOf(databaseIn(folder));
  expect(links['/1']).toEqual([
    '/ to /, template',
    'https://mag.example/ to https://mag.example/, template',
    '/2 to /2',
  ]);
  expect(links['https://mag.example/']).toEqual(['/1 to /1', 'https://mag.example/2 to nowhere']);
});

test('the tables tell how hosts and pages stand, the same for any order of the pages', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  await closeRun(file, twoHosts());
  expect(ask(file, tableHostEdges, { run: 1 })).toEqual([
    { source_host: 'mag.example', target_host: 'shop.example', links: 1, pages: 1, content_links: 1, box_links: 0 },
    { source_host: 'shop.example', target_host: 'mag.example', links: 7, pages: 7, content_links: 0, box_links: 0 },
  ]);
  expect(ask(file, tableHosts, { run: 1 })).toMatchObject([
    { host: 'mag.example', pages_with_content: 1, out_hosts: 1, in_hosts: 1, reciprocal: 1, links_in: 7, links_out: 1 },
    {
      host: 'shop.example',
      pages_with_content: 7,
      out_hosts: 1,
      in_hosts: 1,
      reciprocal: 1,
      links_in: 1,
      links_out: 7,
    },
  ]);
  const pages = ask(file, tablePages, { run: 1 });
  const inLinks = Object.fromEntries(pages.map(({ url, in_links }) => [short(url), in_links]));
  expect(inLinks).toMatchObject({ '/': 6, '/1': 1, '/2': 1, '/6': 1, 'https://mag.example/': 7 });
  expect(pages.reduce((sum, { page_rank }) => sum + (page_rank ?? 0), 0)).toBeCloseTo(1, 6);
  const shuffled = databaseIn(folder, 'shuffled.db');
  await closeRun(shuffled, twoHosts().toReversed());
  expect(ask(shuffled, tableHosts, { run: 1 })).toEqual(ask(file, tableHosts, { run: 1 }));
  expect(ask(shuffled, tableHostEdges, { run: 1 })).toEqual(ask(file, tableHostEdges, { run: 1 }));
});

test('of a run that was cut short before its close the links between hosts are told all the same', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  audit(file, twoHosts());
  expect(ask(file, tableHostEdges, { run: 1 })).toMatchObject([
    {
      source_host: 'mag.example',
      target_host: 'shop.example',
      links: 1,
      pages: 1,
      content_links: null,
      box_links: null,
    },
    { source_host: 'shop.example', target_host: 'mag.example', links: 7, pages: 7 },
  ]);
  expect(ask(file, tableHosts, { run: 1 })).toMatchObject([
    { host: 'mag.example', links_in: 7, links_out: 1, out_hosts: null, page_rank: null },
    { host: 'shop.example', links_in: 1, links_out: 7 },
  ]);
});

test('a close that is repeated leaves what the first one left', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const run = await closeRun(file, twoHosts());
  const before = ask(file, tableHosts, { run: 1 });
  await closeRun(file, [], { resume: run });
  expect(ask(file, tableHosts, { run: 1 })).toEqual(before);
});

test('the pages of a run come each once and in order, also where many of another run lie between them', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const pages = (host: string, count: number) =>
    Array.from({ length: count }, (_, page) => answer(`https://${host}.example/${page}`, `<p>Page ${page}.</p>`));
  {
    using store = openStore(file);
    using run = store.beginRun(newRun());
    for (const page of pages('one', 3)) commit(run, page);
  }
  audit(file, pages('two', 2100));
  {
    using store = openStore(file);
    using run = store.resumeRun(1);
    for (const page of pages('three', 4)) commit(run, page);
  }
  using reader = openReader(file);
  const ids = askFor<{ id: number }>(file, 'select id from page where run_id = 1 order by id').map(({ id }) => id);
  expect(ids).toHaveLength(7);
  expect((ids.at(-1) ?? 0) - (ids[0] ?? 0)).toBeGreaterThan(2000);
  expect(Array.from(readPageLinks(reader, 1), ({ pageId }) => pageId)).toEqual(ids);
  expect(Array.from(readPageLinks(reader, 2))).toHaveLength(2100);
  expect(Array.from(readPageLinks(reader, 3))).toEqual([]);
});
