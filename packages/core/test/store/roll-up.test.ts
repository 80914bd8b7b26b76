import { temporaryFolder } from '@linkvet/testing';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';
import { findings, ruleCounts } from '../../src/store/queries/index.js';
import { tableFindingPlaces } from '../../src/store/queries/table-finding-places.js';
import { workThrough } from '../work-through.js';
import { answer, ask, commit, databaseIn, finding, newRun, origin } from './pages.js';

const all = { run: 1, rule: null, severity: null, page: null, state: null, limit: -1, offset: 0 };
const idOf = ({ rule, host }: { rule: string; host: string }) => `${rule} on ${host}`;

/** Pages of one host, of which each has these findings. */
function closed(file: string, pages: number, findingsOf: (path: string, index: number) => Finding[], closes = 1): void {
  using store = openStore(file);
  using run = store.beginRun(newRun());
  for (let index = 0; index < pages; index++) {
    const path = `/${String.fromCharCode(97 + index)}`;
    commit(run, answer(path, `<title>${path}</title>`), findingsOf(path, index));
  }
  for (let close = 0; close < closes; close++) {
    run.saveSiteFindings([finding('site', { rule: 'about-the-site', pageUrl: null, at: null })]);
    workThrough(run.rollUpFindings(idOf));
    workThrough(run.compareFindings());
  }
  run.finish('complete', '2026-01-01T00:01:00Z');
}

const banner = (path: string, index: number, places = 2) =>
  finding(`banner ${path}`, {
    ...{ rule: 'bad-banner', pageUrl: origin + path, evidence: { href: 'https://x.example/' }, places },
    at: { line: 10 - index, column: 1, selector: '#banner' },
  });
const own = (path: string) =>
  finding(`own ${path}`, { rule: 'bad-link', pageUrl: origin + path, evidence: { href: `https://x.example${path}` } });

test.each([1, 2])('what stands on every page is one finding with all its places, closed %i times', async (closes) => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  closed(file, 6, (path, index) => [banner(path, index), own(path)], closes);
  const [rolledUp, ...others] = ask(file, findings, { ...all, rule: 'bad-banner' });
  expect(others).toEqual([]);
  expect(rolledUp).toMatchObject({ finding: 'bad-banner on shop.example', pageUrl: `${origin}/a`, line: 10 });
  expect(rolledUp).toMatchObject({ pages: 6, places: 12, state: 'new' });
  expect(ask(file, findings, { ...all, rule: 'bad-link' })).toHaveLength(6);
  expect(ask(file, ruleCounts, 1).map(({ rule, findings, pages }) => [rule, findings, pages])).toEqual([
    ['bad-link', 6, 6],
    ['about-the-site', 1, 0],
    ['bad-banner', 1, 6],
  ]);
  const places = ask(file, tableFindingPlaces, { run: 1 });
  expect(places.map((place) => [place.finding_id, place.page_url.slice(origin.length), place.line])).toEqual(
    ['/a', '/b', '/c', '/d', '/e', '/f'].map((path, index) => ['bad-banner on shop.example', path, 10 - index]),
  );
});

test('the findings of one page name what it shares with the others', async () => {
  await using folder = await temporaryFolder();
  const file = databaseIn(folder);
  closed(file, 6, (path, index) => [banner(path, index), own(path)]);
  const onPage = ask(file, findings, { ...all, page: `${origin}/a` });
  expect(onPage.map(({ rule, places, state }) => [rule, places, state])).toEqual([
    ['bad-banner', 2, 'new'],
    ['bad-link', 1, 'new'],
  ]);
});

test('what stands on few pages, or on a small part of them, stays with each page', async () => {
  await using folder = await temporaryFolder();
  const few = databaseIn(folder, 'few.db');
  closed(few, 4, (path, index) => [banner(path, index)]);
  expect(ask(few, findings, { ...all, rule: 'bad-banner' })).toHaveLength(4);
  const part = databaseIn(folder, 'part.db');
  closed(part, 24, (path, index) => (index < 6 ? [banner(path, index)] : []));
  expect(ask(part, findings, { ...all, rule: 'bad-banner' })).toHaveLength(6);
});
