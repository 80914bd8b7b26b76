import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import { audit as auditEvents } from '../../src/audit.js';
import type { StoredBox } from '../../src/model.js';
import { defaultCatalogue } from '../../src/networks/index.js';
import { openReader, openStore } from '../../src/store/index.js';
import { readLinkBoxes } from '../../src/store/link-boxes.js';
import { readHostNames } from '../../src/store/run-hosts.js';
import { askFor, closeRun } from '../content/closed-run.js';
import { type Answer, answer, databaseIn, newRun, origin, record } from './pages.js';

const hosts = ['lamps', 'chairs', 'tables', 'shelves', 'desks'];

/** A list of one link to each of the hosts, and one to the shop itself. */
function list(label: string, path: string): string {
  const items = hosts.map(
    (host) => `<li><a href="https://${host}.example/${path}-for-${host}#top">${path} of ${host}</a>`,
  );
  return `<p>${label}</p><ul>${items.join('')}<li><a href="/own">ours</a></ul>`;
}

function boxesOf(file: string, run: number): StoredBox[] {
  using reader = openReader(file);
  return [...readLinkBoxes(reader, run)];
}

/** Where the links of a box lead. */
function targetsOf(file: string, { urlIds, hostIds }: StoredBox): { urls: string[]; hosts: string[] } {
  using reader = openReader(file);
  const urls = Array.from(urlIds, (id) =>
    askFor<{ url: string }>(file, 'select url from url where id = ?', id).map(({ url }) => url),
  );
  return { urls: urls.flat(), hosts: readHostNames(reader, Array.from(hostIds)) };
}

const targets = (path: string) => [
  ...hosts.map((host) => `https://${host}.example/${path}-for-${host}`),
  `${origin}/own`,
];

test('the boxes of a run come back by page and in document order, with where their links lead', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const run = await closeRun(file, [
    answer(
      '/',
      `<h1>Wood</h1><a href="/a">a</a>${list('Also read:', 'oak')}<p>Much more.</p>${list('Friends', 'elm')}`,
    ),
    answer('/plain', '<p>Nothing is listed here.</p>'),
    answer('/b', list('Also read:', 'ash').replace('<ul>', '<ul hidden>')),
  ]);
  const boxes = boxesOf(file, run);
  expect(boxes.map(({ label, line, isHidden }) => ({ label, line, isHidden }))).toEqual([
    { label: 'Also read:', line: 1, isHidden: false },
    { label: 'Friends', line: 1, isHidden: false },
    { label: 'Also read:', line: 1, isHidden: true },
  ]);
  expect(boxes.map((box) => targetsOf(file, box).urls)).toEqual([targets('oak'), targets('elm'), targets('ash')]);
  expect(targetsOf(file, boxes[0] as StoredBox).hosts).toEqual([
    ...hosts.map((host) => `${host}.example`),
    'shop.example',
  ]);
  expect(boxes.map(({ anchorWords, anchorWordsOnPage }) => [anchorWords, anchorWordsOnPage])).toEqual([
    [7, 0],
    [7, 0],
    [7, 0],
  ]);
  expect(new Set(boxes.map(({ frame }) => frame)).size).toBe(2);
});

test('two boxes in a run of a file that holds another run are those of that run', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const first = await closeRun(file, [answer('/', list('Also read:', 'oak'))]);
  const second = await closeRun(file, [answer('/', list('Also read:', 'elm'))]);
  expect(boxesOf(file, first).map((box) => targetsOf(file, box).urls)).toEqual([targets('oak')]);
  expect(boxesOf(file, second).map((box) => targetsOf(file, box).urls)).toEqual([targets('elm')]);
});

test('a page that the close judges anew keeps one set of boxes', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  const page = answer('/', `<a href="/go/lamp">Buy</a>${list('Also read:', 'oak')}`);
  const redirect: Answer['event'] = {
    ...page.event,
    facts: null,
    page: record({ url: `${origin}/go/lamp`, status: 302, redirectTo: 'https://brand.sjv.io/c/1111/2/3' }),
  };
  using store = openStore(file);
  using run = store.beginRun(newRun());
  async function* events() {
    yield page.event;
    yield redirect;
  }
  const now = () => new Date('2026-01-01T00:01:00Z');
  await auditEvents({ events: events(), catalogue: defaultCatalogue(), rules: [], store: run, now });
  expect(askFor(file, 'select judged_again from page where judged_again = 1')).toHaveLength(1);
  expect(boxesOf(file, run.run).map(({ label, urlIds }) => [label, urlIds.length])).toEqual([['Also read:', 6]]);
});
